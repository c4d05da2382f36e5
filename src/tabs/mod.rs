//! The tabs of the portal, one folder each: what it promises, its routes, its pages and their views. A tab that an
//! environment does not list does not exist there: one guard per folder answers the plain 404.

pub mod accounts;
pub mod authentication;
pub mod password;
pub mod profile;

use poem::{IntoEndpoint, Route};

/// Every tab there is: where it is, and its routes behind its guard.
pub fn routes(route: Route) -> Route {
    route
        .nest("/profile", profile::routes())
        .nest("/authentication", authentication::routes())
        .nest("/password", password::routes())
        .nest("/accounts", accounts::routes().into_endpoint())
}
