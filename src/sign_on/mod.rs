//! Signing on and off: the step machine, its pages, and what a person may do before anybody is signed on.
//!
//! A sign-on is a row in the database ([`flow`](crate::identity::flow)) bound to the browser that began it, so that any replica can go on with it;
//! it carries no rights. What it waits for is worked out from what was proved ([`state`]); each step is a file below [`step`]
//! and advances on its own proof only; what follows a step is in [`settle`], the session at the end in [`finish`]. Pages and API
//! take the same steps; what somebody does in days and by mails, who has lost every second factor or a password, has pages alone.
//! What ends when they say that something wasn't them is in [`endings`].

mod agreement_pages;
pub mod agreement_views;
pub mod api;
mod code;
mod endings;
mod enrol_pages;
mod factor_pages;
pub mod factor_views;
mod finish;
pub mod first_password;
mod leaving_pages;
pub mod leaving_views;
mod lost_pages;
pub mod lost_views;
mod new_password_pages;
pub mod not_me;
mod pages;
mod passkey_pages;
mod profile_pages;
pub mod profile_views;
mod provider_pages;
pub mod recover;
pub mod register;
pub mod rescue;
mod settle;
mod sign_off;
mod state;
mod stay;
mod step;
pub mod step_up;
mod trust;
pub mod views;

use crate::http::routing::Routes;

/// Adds the routes that an environment has whatever its tabs are.
pub fn routes(routes: Routes) -> Routes {
    rescue::routes(register::routes(recover::routes(enrol_pages::routes(step_up::routes(routes)))))
        .post("/stay", stay::submit)
        .get("/sign-on", pages::show)
        .post("/sign-on", pages::submit)
        .get("/sign-on/password", pages::show_password)
        .post("/sign-on/password", pages::submit_password)
        .post("/sign-on/passkey", passkey_pages::submit)
        .post("/sign-on/provider/:name", provider_pages::begin)
        .get("/federation/:name/callback", provider_pages::answer)
        .post("/sign-on/passkey/options", passkey_pages::options)
        .get("/sign-on/code", factor_pages::show_code)
        .post("/sign-on/code", factor_pages::submit_code)
        .post("/sign-on/code/options", factor_pages::code_options)
        .post("/sign-on/code/send", factor_pages::send_code)
        .get("/sign-on/methods", factor_pages::show_methods)
        .get("/sign-on/address", factor_pages::show_address)
        .post("/sign-on/address", factor_pages::submit_address)
        .post("/sign-on/address/send", factor_pages::send_address)
        .get("/sign-on/lost", lost_pages::show)
        .post("/sign-on/lost", lost_pages::submit)
        .post("/sign-on/lost/send", lost_pages::send)
        .get("/sign-on/enrol", enrol_pages::choose)
        .get("/sign-on/blocked", factor_pages::show_blocked)
        .get("/sign-on/new-password", new_password_pages::show)
        .post("/sign-on/new-password", new_password_pages::submit)
        .get("/sign-on/leaving", leaving_pages::show)
        .post("/sign-on/leaving", leaving_pages::submit)
        .get("/sign-on/profile", profile_pages::show)
        .post("/sign-on/profile", profile_pages::submit)
        .get("/sign-on/agreement", agreement_pages::show)
        .post("/sign-on/agreement", agreement_pages::submit)
        .get("/sign-on/welcome/:token", first_password::show)
        .post("/sign-on/welcome/:token", first_password::submit)
        .get("/not-me", not_me::done)
        .get("/not-me/:token", not_me::show)
        .post("/not-me/:token", not_me::submit)
        .get("/sign-off", sign_off::show)
        .post("/sign-off", sign_off::submit)
}
