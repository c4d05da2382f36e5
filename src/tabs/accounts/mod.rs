//! *Accounts & sessions*: where one is signed on, this session marked; end one, end all others. (Linked accounts come with
//! external identity providers.)

pub mod api;
mod ending;
mod pages;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", pages::show)
        .post("/sessions/end-others", pages::end_others)
        .post("/sessions/:id/end", pages::end)
}
