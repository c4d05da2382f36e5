//! *Change password*: the policy stated before typing, the current password asked for, every problem told at once; the
//! other sessions end and every address of the person is told.

pub mod api;
mod change;
mod pages;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new().get("/", pages::show).post("/", pages::submit)
}
