//! *Consents*: what a person agreed to, in which revision and language and when; the exact text again; withdrawing it, with the
//! consequence stated first; agreeing again; what is allowed on top of it, box by box; a receipt of all that. History is kept, not only
//! the latest answer. Below stand the applications with access to the account ([`grants`]).

pub mod acts;
pub mod api;
pub mod grants;
mod pages;
mod receipt;
pub mod receipt_api;
pub mod receipt_views;
mod shown;
pub mod views;

use crate::http::routing::Routes;

/// The tab's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", pages::show)
        .get("/grants/:name/remove", grants::pages::show_remove)
        .post("/grants/:name/remove", grants::pages::remove)
        .get("/:name", pages::show_one)
        .get("/:name/texts/:hash", pages::show_text)
        .get("/:name/receipt", receipt::show)
        .get("/:name/receipt.json", receipt::download)
        .post("/:name/accept", pages::accept)
        .post("/:name/purposes", pages::choose)
        .get("/:name/withdraw", pages::show_withdraw)
        .post("/:name/withdraw", pages::withdraw)
}
