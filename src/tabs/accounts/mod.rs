//! *Accounts & sessions*: where one is signed on, this session marked; end one, end all others. (Linked accounts come with
//! external identity providers.)

mod ending;
mod pages;
pub mod views;

use poem::{Endpoint, Response, Route, get, post};

use crate::http::guard;

/// The tab's routes.
pub fn routes() -> impl Endpoint<Output = Response> {
    let routes = Route::new()
        .at("/", get(pages::show))
        .at("/sessions/end-others", post(pages::end_others))
        .at("/sessions/:id/end", post(pages::end));
    guard::tab("accounts", routes)
}
