//! *Accounts & sessions*: the accounts at identity providers that one signs on with, link one, unlink one; and where one is signed on, by
//! browser, each by the name that one has given it, with what was proved there; this one marked, trusted browsers and programs beside
//! them; end one, end all others, or say that one does not recognise it.

pub mod api;
mod ending;
pub mod linked_api;
mod linked_pages;
pub mod linked_views;
mod linking;
mod naming;
mod pages;
mod shown;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", pages::show)
        .post("/linked/link/:name", linked_pages::begin)
        .get("/linked/confirm", linked_pages::confirm)
        .post("/linked/confirm", linked_pages::link)
        .get("/linked/:id/unlink", linked_pages::ask_unlink)
        .post("/linked/:id/unlink", linked_pages::unlink)
        .post("/sessions/end-others", pages::end_others)
        .post("/sessions/:id/end", pages::end)
        .post("/sessions/:id/name", pages::name)
}
