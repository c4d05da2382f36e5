//! Signing on and off: the step machine, its pages, and what a person may do before anybody is signed on.
//!
//! A sign-on is a row in the database ([`flow`](crate::identity::flow)) bound to the browser that began it, so that any replica can go on with it;
//! it carries no rights. Each step is a file below [`step`]; a step advances on its own proof only, and the last one makes
//! the session ([`finish`]). Pages and API take the same steps.

mod finish;
pub mod first_password;
pub mod not_me;
mod pages;
mod sign_off;
mod step;
pub mod views;

use poem::{Route, get};

/// Adds the routes that an environment has whatever its tabs are.
pub fn routes(route: Route) -> Route {
    route
        .at("/sign-on", get(pages::show).post(pages::submit))
        .at("/sign-on/password", get(pages::show_password).post(pages::submit_password))
        .at("/sign-on/welcome/:token", get(first_password::show).post(first_password::submit))
        .at("/not-me", get(not_me::done))
        .at("/not-me/:token", get(not_me::show).post(not_me::submit))
        .at("/sign-off", get(sign_off::show).post(sign_off::submit))
}
