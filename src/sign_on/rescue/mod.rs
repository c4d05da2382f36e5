//! The rescue of an account: somebody does not recognise a session of theirs, or something in their history. It leads through what is
//! to be done, in the order that counts: first whatever may be in other hands ends, then the password is changed, then methods,
//! addresses and sessions are looked through. Opening it changes nothing; only its one form does. Whoever leaves half-way has lost
//! nothing: each step stands by itself.
//!
//! It belongs to no tab, because more than one leads here; where none of them is listed, it is the plain 404.

mod act;
pub mod api;
mod pages;
pub mod views;

use crate::http::routing::Routes;

/// Adds the pages.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/rescue", pages::show)
        .post("/rescue", pages::submit)
        .get("/rescue/password", pages::password)
        .get("/rescue/review", pages::review)
        .get("/rescue/done", pages::done)
}
