//! Renders and delivers the outbox.

pub mod letter;
pub mod sender;
pub mod transport;
pub mod views;
pub mod worker;
