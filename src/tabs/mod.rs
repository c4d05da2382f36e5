//! The tabs of the portal, one folder each: what it promises, its routes, its pages and their views. A tab that an
//! environment does not list does not exist there: one guard per folder answers the plain 404.

pub mod accounts;
pub mod activity;
pub mod applications;
pub mod authentication;
pub mod consents;
pub mod custom;
pub mod overview;
pub mod password;
pub mod profile;

use crate::http::routing::Routes;

/// Every tab there is: where it is, and its routes behind its guard.
pub fn routes(routes: Routes) -> Routes {
    custom::routes(routes)
        .tab("overview", overview::routes())
        .tab("profile", profile::routes())
        .tab("authentication", authentication::routes())
        .tab("password", password::routes())
        .tab("accounts", accounts::routes())
        .tab("consents", consents::routes())
        .tab("applications", applications::routes())
        .tab("activity", activity::routes())
}
