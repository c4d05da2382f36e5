//! Step-up: proving again who one is before a sensitive act, and going on with it. One factor at a time, the second one first;
//! each proof gives the session a fresh secret (R-SE-2).

mod pages;
pub mod prove;
pub mod views;

use poem::{Route, get};

/// Adds the route.
pub fn routes(route: Route) -> Route {
    route.at("/step-up", get(pages::show).post(pages::submit))
}
