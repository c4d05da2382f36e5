//! *Apps with access*: which applications may see something of the account, what in plain words, since when and when they last did;
//! taking it away, with the consequence stated first. What was given and taken is in the history.

mod acts;
pub mod api;
pub mod pages;
pub mod views;
