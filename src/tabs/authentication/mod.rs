//! *Authentication*: the second factors of a person, and recovery codes. Whatever weakens or strengthens the way in is done
//! only by somebody who has just proved everything they have, and told to every address. Nobody removes their last way in: the
//! page says what to add first.

mod acts;
mod adding;
mod device_pages;
mod pages;
mod recovery_pages;
mod shown;
pub mod views;

use poem::{Endpoint, Response, Route, get, post};

use crate::http::guard;

/// The tab's routes.
pub fn routes() -> impl Endpoint<Output = Response> {
    let routes = Route::new()
        .at("/", get(pages::show))
        .at("/devices/:id", get(device_pages::show))
        .at("/devices/:id/rename", post(device_pages::rename))
        .at("/devices/:id/default", post(device_pages::make_default))
        .at("/devices/:id/move", post(device_pages::place))
        .at("/devices/:id/enable", post(device_pages::enable))
        .at("/devices/:id/disable", get(device_pages::show_disable).post(device_pages::disable))
        .at("/devices/:id/remove", get(device_pages::show_remove).post(device_pages::remove))
        .at("/totp/new", get(adding::show).post(adding::submit))
        .at("/address", get(adding::show_address).post(adding::submit_address))
        .at("/address/send", post(adding::send_address))
        .at("/recovery-codes", get(recovery_pages::show).post(recovery_pages::make))
        .at("/recovery-codes/new", get(recovery_pages::show_new))
        .at("/recovery-codes/download", get(recovery_pages::download))
        .at("/recovery-codes/done", post(recovery_pages::done));
    guard::tab("authentication", routes)
}
