//! *Overview*: what needs attention, in words and by the environment's own policy, never as a score; how one signs on, where one is
//! signed on, and what happened last. It keeps nothing and changes nothing: each line leads to the tab where something can be done,
//! and one whose tab is not listed leads nowhere.

pub mod api;
mod attention;
mod pages;
mod shown;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new().get("/", pages::show)
}
