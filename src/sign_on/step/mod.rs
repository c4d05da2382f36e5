//! The steps of a sign-on, one file each. A step takes its own proof and nothing else.

pub mod address;
pub mod agreement;
pub mod enrol;
pub mod leaving;
pub mod new_password;
pub mod passkey;
pub mod password;
pub mod profile;
pub mod provider;
pub mod second_factor;

use std::time::Duration;

use crate::http::client;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::attempt::Source;
use crate::identity::browser;
use crate::kit::id::UserId;

/// Why a step does not advance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What was sent is not right; why, as a message key.
    Wrong(&'static str),
    /// Too many attempts.
    Throttled(Duration),
    /// The sign-on does not wait for this.
    OutOfTurn,
}

/// Where attempts at this account come from: a browser that the person has signed on from, else the client's address.
pub async fn source(ctx: &Ctx, account: UserId) -> Result<Source, Fault> {
    let known = browser::is_known(&ctx.scope(), ctx.known.as_deref().unwrap_or_default(), account).await?;
    Ok(match known {
        Some(browser) => Source::Known(browser.to_string()),
        None => Source::Unknown(client::source(ctx.client)),
    })
}
