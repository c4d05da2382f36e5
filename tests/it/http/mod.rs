//! What holds on every address: separation, anti-forgery, headers, hosts.

mod again;
mod csrf;
pub mod headers;
mod hosts;
mod mass_assignment;
mod preferences;
pub mod routes;
mod separation;
mod ways_in;
