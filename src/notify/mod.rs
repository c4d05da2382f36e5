//! Renders and delivers the outbox.

pub mod views;
