//! Step-up: proving again who one is before a sensitive act, and going on with it. One factor at a time, the second one first;
//! each proof gives the session a fresh secret (R-SE-2).

mod lost;
mod pages;
pub mod prove;
pub mod provider;
pub mod views;

use crate::http::routing::Routes;

/// Adds the routes.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/step-up", pages::show)
        .post("/step-up", pages::submit)
        .post("/step-up/options", pages::options)
        .post("/step-up/provider", provider::begin)
        .post("/step-up/send", pages::send)
        .post("/step-up/lost", lost::submit)
}
