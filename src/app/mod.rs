//! The only place that assembles everything: what the process shares, routes, middleware order, listeners, workers.

mod advice;
pub mod api;
mod callback;
pub mod connection;
pub mod control;
pub mod demo;
pub mod demo_views;
mod exporting;
pub mod gallery;
mod housekeeping;
pub mod listener;
mod operations;
mod preferences;
mod root;
pub mod routes;
pub mod senders;
pub mod server;
pub mod start;
mod tls;
pub mod watch;
mod ways_in;
mod well_known;
