//! *Accounts & sessions*: where one is signed on, by browser, each by the name that one has given it, with what was proved there; this
//! one marked, trusted browsers and programs beside them; end one, end all others, or say that one does not recognise it.
//! (Linked accounts come with external identity providers.)

pub mod api;
mod ending;
mod naming;
mod pages;
mod shown;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", pages::show)
        .post("/sessions/end-others", pages::end_others)
        .post("/sessions/:id/end", pages::end)
        .post("/sessions/:id/name", pages::name)
}
