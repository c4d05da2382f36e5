//! Renders and delivers the outbox.

mod code;
pub mod letter;
mod samples;
pub mod sender;
pub mod texts;
pub mod transport;
pub mod views;
pub mod worker;
