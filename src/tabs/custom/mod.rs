//! Tabs of an environment's own: a page of Markdown, or a link. Such a page is for those who are signed on, like every tab.

mod pages;
pub mod views;

use crate::http::routing::Routes;

/// The one route.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/tabs/:name", pages::show)
}
