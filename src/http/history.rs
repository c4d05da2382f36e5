//! A person's history in words: one sentence for each entry, in the language of the page, and where it came from. A detail that is
//! missing, or of a form that another version writes, costs the sentence a particular and never the page. What is told of an entry
//! of whoever looks after the accounts does not name them.

use super::context::Ctx;
use super::{attributes, factors, federation, grants};
use crate::config::sections::mfa::Method;
use crate::config::sections::profile::{Access, Attribute};
use crate::identity::activity::history::Entry;
use crate::identity::activity::{Actor, Kind};
use crate::kit::geoip::Area;
use crate::theme::messages::Arg;

/// What stands in a message where there is nothing to name; messages choose by it.
const NONE: &str = "none";

/// What happened, in a sentence or two.
pub fn sentence(ctx: &Ctx, entry: &Entry) -> String {
    let Some(kind) = entry.kind else { return ctx.text("activity-unknown") };
    let key = format!("activity-{}", kind.as_str().replace(['.', '_'], "-"));
    let (method, name, place) = (method(ctx, entry), name(ctx, kind, entry), ended(ctx, entry));
    let text = ctx.text_with(
        &key,
        &[
            ("how", how(kind, entry).into()),
            ("method", method.as_str().into()),
            ("name", name.as_str().into()),
            ("place", place.as_str().into()),
            ("count", count(kind, entry).into()),
        ],
    );
    match entry.number("failed_before") {
        0 => text,
        failed => format!("{text} {}", ctx.text_with("activity-failed-before", &[("count", Arg::Number(failed))])),
    }
}

/// Who did it, where that was not the person.
pub fn by(ctx: &Ctx, entry: &Entry) -> Option<String> {
    match entry.actor {
        Actor::Person => None,
        Actor::CommandLine(_) => Some(ctx.text("activity-by-administrator")),
        Actor::Server => Some(ctx.text("activity-by-server")),
    }
}

/// About where it came from, for readers of the page.
pub fn place(ctx: &Ctx, entry: &Entry) -> Option<String> {
    let area = entry.detail.get("place").and_then(|place| serde_json::from_value::<Area>(place.clone()).ok())?;
    area.name(&ctx.language).map(str::to_owned)
}

/// "Firefox on Windows", as far as it is known.
pub fn agent(ctx: &Ctx, browser: &str, platform: &str) -> Option<String> {
    match (browser, platform) {
        ("", "") => None,
        (one, "") | ("", one) => Some(one.to_owned()),
        (browser, platform) => {
            let named = [("browser", browser.into()), ("platform", platform.into())];
            Some(ctx.text_with("browser-and-platform", &named))
        }
    }
}

/// Which of several sentences fits.
fn how(kind: Kind, entry: &Entry) -> &'static str {
    let first = |words: &[&'static str]| words.iter().copied().find(|word| entry.is(word));
    let found = match kind {
        Kind::Created if entry.detail.contains_key("taken") => Some("taken"),
        Kind::SignedOn if entry.text("kind") == "api" => Some("program"),
        Kind::SignedOn => first(&["trusted_browser", "mfa_bypass"]),
        Kind::PasswordChanged if entry.text("recovered").is_empty() => first(&["first"]),
        Kind::PasswordChanged => Some("recovered"),
        Kind::AddressChanged
        | Kind::AddressAdded
        | Kind::AddressRemoved
        | Kind::AddressPreferred
        | Kind::UndoWithdrawn
            if entry.text("what") == "phone" =>
        {
            Some("phone")
        }
        Kind::StatusChanged => match entry.text("status") {
            "disabled" => Some("disabled"),
            "active" => Some("enabled"),
            _ => first(&["unlocked", "reset_sent"]),
        },
        Kind::DeviceChanged if entry.detail.contains_key("label") => Some("label"),
        Kind::DeviceChanged if entry.detail.contains_key("enabled") && !entry.is("enabled") => Some("disabled"),
        Kind::DeviceChanged => first(&["default", "enabled", "in_step"]),
        Kind::OthersEnded => first(&["all"]),
        Kind::NotMe => first(&["password"]),
        Kind::TrustEnded if entry.text("why") == "reused" => Some("reused"),
        Kind::RemovalAsked | Kind::RemovalCancelled => first(&["turns_off"]),
        Kind::ExportFetched if entry.text("what") == "activity" => Some("activity"),
        _ => None,
    };
    found.unwrap_or("other")
}

/// How many there were, of what the sentence counts.
fn count(kind: Kind, entry: &Entry) -> u64 {
    entry.number(match kind {
        Kind::RecoveryCodeUsed => "left",
        Kind::RecoveryCodesMade | Kind::TrustEnded => "count",
        _ => "ended",
    })
}

fn method(ctx: &Ctx, entry: &Entry) -> String {
    let Some(method) = Method::parse(entry.text("method")) else { return ctx.text("activity-some-method") };
    let name = factors::method_name(ctx, method);
    // What it is called from then on, where that is what was changed, else what it was called.
    let given = if entry.detail.contains_key("label") { "label" } else { "named" };
    match entry.text(given) {
        "" => name,
        label => ctx.text_with("method-named", &[("method", name.as_str().into()), ("label", label.into())]),
    }
}

/// What a sentence names: attributes, an agreement, a group, a device.
fn name(ctx: &Ctx, kind: Kind, entry: &Entry) -> String {
    let (config, default) = (&ctx.live.config, &ctx.live.config.locale.default);
    let found = match kind {
        Kind::ProfileChanged | Kind::Created => {
            let listed = if kind == Kind::Created { "taken" } else { "attributes" };
            let names = entry.detail.get(listed).and_then(|names| names.as_array());
            let names = names.into_iter().flatten().filter_map(|name| name.as_str());
            // Somebody else's value says nothing of an attribute that the person does not see.
            let told = |it: &&Attribute| kind == Kind::ProfileChanged || it.access != Access::Hidden;
            let label =
                |name| config.profile.attributes.get(name).filter(told).map(|it| attributes::label(ctx, name, it));
            names.filter_map(label).collect::<Vec<_>>().join(ctx.text("mark-list").as_str())
        }
        Kind::AgreementAccepted | Kind::AgreementDeclined | Kind::ConsentWithdrawn => {
            let name = entry.text("agreement");
            let agreement = ctx.live.agreements().all().iter().find(|agreement| agreement.name == name);
            agreement.map_or(name, |agreement| agreement.title.get(&ctx.language, default)).to_owned()
        }
        // In the words that were shown, whatever files say now.
        Kind::PurposeGiven | Kind::PurposeWithdrawn => entry.text("label").to_owned(),
        Kind::GroupJoined | Kind::GroupLeft => {
            let name = entry.text("group");
            let label = config.groups.get(name).and_then(|group| group.label.as_ref());
            label.map_or(name, |label| label.get(&ctx.language, default)).to_owned()
        }
        Kind::AccountLinked | Kind::AccountUnlinked => federation::label(ctx, entry.text("provider")),
        Kind::AccessGranted | Kind::AccessWidened | Kind::AccessRemoved => {
            grants::label(ctx, entry.text("application"))
        }
        Kind::SessionNamed => entry.text("label").to_owned(),
        _ => String::new(),
    };
    if found.is_empty() { NONE.to_owned() } else { found }
}

/// Where the session was that came to an end.
fn ended(ctx: &Ctx, entry: &Entry) -> String {
    let agent = agent(ctx, entry.text("ended_browser"), entry.text("ended_platform"));
    agent.unwrap_or_else(|| NONE.to_owned())
}
