//! The user name that somebody may choose who makes an account, where people are found by one.

use super::waiting::Registering;
use crate::config::sections::sign_on::Identifier;
use crate::http::context::Ctx;
use crate::identity::identifier::is_username;
use crate::outbox::Channel;
use crate::outbox::limits::normal;

/// Whether one is asked for, and must be given: where nobody is found by their email address there is nothing else to sign on with.
pub fn asked(ctx: &Ctx) -> Option<bool> {
    let kinds = &ctx.live.config.sign_on.identifiers;
    kinds.contains(&Identifier::Username).then(|| !kinds.contains(&Identifier::Email))
}

/// The user name that was typed, if any; a message key where it cannot be one.
pub fn read<'t>(ctx: &Ctx, typed: Option<&'t str>) -> Result<Option<&'t str>, &'static str> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    match (asked(ctx), typed) {
        (None, Some(_)) => Err("register-username-none"),
        (Some(true), None) => Err("register-username-required"),
        (_, None) => Ok(None),
        (Some(_), Some(typed)) if is_username(typed) => Ok(Some(typed)),
        (Some(_), Some(_)) => Err("register-username-wrong"),
    }
}

/// Under what tries of names, or of `what` else, are counted: everybody who has another mailbox has other tries,
/// and other spellings of one are none.
pub fn subject(ctx: &Ctx, what: &str, registering: &Registering) -> String {
    let mailbox = normal(Channel::Email, &registering.awaited.address);
    format!("{what} of {}", ctx.live.keys.mac("registering", &[mailbox.as_bytes()]))
}
