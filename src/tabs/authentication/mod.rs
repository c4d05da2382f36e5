//! *Authentication*: the second factors of a person, and recovery codes. Whatever weakens or strengthens the way in is done
//! only by somebody who has just proved everything they have, and told to every address. Nobody removes their last way in: the
//! page says what to add first. The browsers that need no second factor at sign-on are listed here too, each with its end.

mod acts;
mod adding;
pub mod api;
mod device_pages;
pub mod device_views;
mod off_pages;
pub mod off_views;
mod offer_pages;
mod pages;
mod recovery_pages;
pub mod recovery_views;
mod shown;
mod signals;
mod trusted;
mod trusted_pages;
pub mod views;

use poem::EndpointExt;

use crate::http::factors;
use crate::http::routing::Routes;
use crate::mfa::{METHODS, Way};

/// Which tab its pages are of.
const TAB: Option<&str> = Some("authentication");

/// The tab's routes.
pub fn routes() -> Routes {
    METHODS.iter().filter(|method| !matches!(method.way(), Way::Paper(_))).fold(devices(), |routes, method| {
        let page = format!("/{}/new", factors::word(method.id()));
        let routes = match method.way() {
            Way::Ceremony => routes.post(&format!("{page}/options"), adding::options.data(method.id())),
            Way::Sent(_) => routes.post(&format!("{page}/send"), adding::send_again.data(method.id())),
            _ => routes,
        };
        routes.get(&page, adding::show.data(method.id())).post(&page, adding::submit.data(method.id()))
    })
}

fn devices() -> Routes {
    Routes::new()
        .get("/", pages::show)
        .get("/devices/:id", device_pages::show)
        .post("/devices/:id/rename", device_pages::rename)
        .post("/devices/:id/default", device_pages::make_default)
        .post("/devices/:id/move", device_pages::place)
        .post("/devices/:id/enable", device_pages::enable)
        .get("/devices/:id/disable", device_pages::show_disable)
        .post("/devices/:id/disable", device_pages::disable)
        .get("/devices/:id/remove", device_pages::show_remove)
        .post("/devices/:id/remove", device_pages::remove)
        .post("/devices/:id/keep", device_pages::keep)
        .get("/off", off_pages::show)
        .post("/off", off_pages::submit)
        .get("/passkeys/offer", offer_pages::show)
        .post("/passkeys/offer", offer_pages::submit)
        .get("/address", adding::show_address)
        .post("/address", adding::submit_address)
        .post("/address/send", adding::send_address)
        .get("/recovery-codes", recovery_pages::show)
        .post("/recovery-codes", recovery_pages::make)
        .get("/recovery-codes/new", recovery_pages::show_new)
        .get("/recovery-codes/download", recovery_pages::download)
        .post("/recovery-codes/done", recovery_pages::done)
        .post("/trusted-browsers/end-all", trusted_pages::end_all)
        .post("/trusted-browsers/:id/end", trusted_pages::end)
}
