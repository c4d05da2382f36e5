//! *My profile*: one form with every attribute that the environment declares and the person may change; the rest is shown.
//! What was typed survives any error, and nothing is stored unless everything can be.

pub mod address;
pub mod api;
mod fields;
mod pages;
mod save;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    address::routes(Routes::new().get("/", pages::show).post("/", pages::submit))
}
