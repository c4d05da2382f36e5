//! *Consents*: what a person agreed to, in which revision and language and when; the exact text again; withdrawing it, with the
//! consequence stated first; agreeing again. History is kept, not only the latest answer.

pub mod acts;
pub mod api;
mod pages;
mod shown;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", pages::show)
        .get("/:name", pages::show_one)
        .post("/:name/accept", pages::accept)
        .get("/:name/withdraw", pages::show_withdraw)
        .post("/:name/withdraw", pages::withdraw)
}
