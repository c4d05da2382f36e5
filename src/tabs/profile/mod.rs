//! *My profile*: one form with every attribute that the environment declares and the person may change; the rest is shown.
//! What was typed survives any error, and nothing is stored unless everything can be. The photo has a form of its own, because it is a
//! file. Taking one's data and leaving have pages of their own below it ([`data`]).

pub mod address;
pub mod api;
pub mod data;
mod pages;
mod picture;
mod samples;
mod save;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    let routes = Routes::new()
        .get("/", pages::show)
        .post("/", pages::submit)
        .get("/picture/:name", picture::show)
        .post("/picture", picture::submit)
        .post("/picture/delete", picture::delete);
    data::routes(address::routes(routes))
}
