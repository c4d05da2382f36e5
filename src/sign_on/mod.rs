//! Signing on and off: the step machine, its pages, and what a person may do before anybody is signed on.
//!
//! A sign-on is a row in the database ([`flow`](crate::identity::flow)) bound to the browser that began it, so that any replica can go on with it;
//! it carries no rights. What it waits for is worked out from what was proved ([`state`]); each step is a file below [`step`]
//! and advances on its own proof only; what follows a step is in [`settle`], the session at the end in [`finish`]. Pages and API
//! take the same steps.

mod factor_pages;
pub mod factor_views;
mod finish;
pub mod first_password;
mod pages;
mod settle;
mod sign_off;
mod state;
mod step;
pub mod step_up;
pub mod views;

use poem::{Route, get, post};

/// Adds the routes that an environment has whatever its tabs are.
pub fn routes(route: Route) -> Route {
    step_up::routes(route)
        .at("/sign-on", get(pages::show).post(pages::submit))
        .at("/sign-on/password", get(pages::show_password).post(pages::submit_password))
        .at("/sign-on/code", get(factor_pages::show_code).post(factor_pages::submit_code))
        .at("/sign-on/methods", get(factor_pages::show_methods))
        .at("/sign-on/address", get(factor_pages::show_address).post(factor_pages::submit_address))
        .at("/sign-on/address/send", post(factor_pages::send_address))
        .at("/sign-on/enrol", get(factor_pages::show_enrol).post(factor_pages::submit_enrol))
        .at("/sign-on/blocked", get(factor_pages::show_blocked))
        .at("/sign-on/welcome/:token", get(first_password::show).post(first_password::submit))
        .at("/sign-off", get(sign_off::show).post(sign_off::submit))
}
