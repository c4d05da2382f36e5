//! *Activity*: a person's own security history, in sentences, by day, to be searched by what and when, and to be taken along; how long
//! it is kept; and from each recent entry the way to say that it wasn't them. Nothing here writes but the note that it was taken.

pub mod api;
mod asked;
mod export;
mod pages;
mod shown;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new().get("/", pages::show).get("/export", pages::fetch)
}
