//! Renders and delivers the outbox.
