//! The only place that assembles everything: routes, middleware order, listeners.

pub mod connection;
pub mod demo_views;
pub mod gallery;
pub mod listener;
pub mod senders;
