//! Renders and delivers the outbox.

mod code;
pub mod letter;
pub mod sender;
pub mod texts;
pub mod transport;
pub mod views;
pub mod worker;
