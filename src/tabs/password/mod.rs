//! *Change password*: the policy stated before typing, the current password asked for, every problem told at once; the
//! other sessions end and every address of the person is told.

mod change;
mod pages;
pub mod views;

use poem::{Endpoint, Response, Route, get};

use crate::http::guard;

/// The tab's routes.
pub fn routes() -> impl Endpoint<Output = Response> {
    guard::tab("password", Route::new().at("/", get(pages::show).post(pages::submit)))
}
