//! The only place that assembles everything: routes, middleware order, listeners.

pub mod demo_views;
pub mod gallery;
