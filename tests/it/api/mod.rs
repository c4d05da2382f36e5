//! The JSON API: its glue, its stories, and that nothing of the pages is missing there.

mod access;
mod bodies;
mod glue;
pub mod operations;
mod parity;
mod sign_on;
mod specification;
mod story;
