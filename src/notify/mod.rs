//! Renders and delivers the outbox.

pub mod transport;
