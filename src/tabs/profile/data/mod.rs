//! *My data*: taking what is held about one, leaving for good, and disabling the account. Each exists only where the environment's
//! policy allows it; where none does, the page is the plain 404. All three are sensitive acts, asked for again below HTTP.
//!
//! An export is built in the background and fetched as JSON or as a page to read; a deletion waits, and who signs on meanwhile is asked
//! whether the account is kept; a disabled account is opened again by whoever looks after the accounts, and by nobody else.

pub mod acts;
pub mod api;
mod document;
mod fetch;
mod pages;
pub mod views;

use crate::http::routing::Routes;

/// The routes below the tab.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/data", pages::show)
        .post("/data/export", pages::begin_export)
        .get("/data/export.json", pages::fetch_json)
        .get("/data/export.html", pages::fetch_html)
        .get("/data/delete", pages::show_delete)
        .post("/data/delete", pages::delete)
        .get("/data/disable", pages::show_disable)
        .post("/data/disable", pages::disable)
}
