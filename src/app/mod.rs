//! The only place that assembles everything: routes, middleware order, listeners.

pub mod connection;
pub mod listener;
