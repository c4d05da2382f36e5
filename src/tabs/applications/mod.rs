//! *Applications*: the tiles of the applications that the environment offers, those for somebody's groups among them. With this tab the
//! picture at the head of every page opens a menu of the ways into one's own account.

pub mod api;
mod offered;
mod pages;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new().get("/", pages::show)
}
