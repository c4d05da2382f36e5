//! From what is stored to what the page and the API show.

use std::collections::HashMap;

use super::views::{self, Device, Group, Trusted};
use crate::config::sections::accounts::Part;
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::{factors, rescue, trusted};
use crate::identity::browser;
use crate::identity::proof::{Assurance, Factor};
use crate::identity::session::{Kind, Session};
use crate::kit::id::BrowserId;
use crate::kit::instant::Instant;
use crate::mfa::device;
use crate::mfa::standing::Standing;
use crate::theme::when::When;

/// Whether people may end sessions here.
pub fn is_editable(ctx: &Ctx) -> bool {
    ctx.live.config.accounts.sessions == Part::Edit
}

/// What a person calls the browsers of these sessions.
pub struct Names(HashMap<BrowserId, String>);

impl Names {
    /// Of these.
    pub async fn of(ctx: &Ctx, member: &Member, sessions: &[Session]) -> Result<Self, Fault> {
        let browsers = sessions.iter().filter_map(|session| session.browser);
        Ok(Self(browser::names(&ctx.scope(), member.account.id, browsers).await?))
    }

    /// The name of a session's browser, or its own.
    pub fn name<'n>(&'n self, session: &'n Session) -> Option<&'n str> {
        let named = session.browser.and_then(|browser| self.0.get(&browser)).map(String::as_str);
        named.or(session.label.as_deref())
    }
}

/// Sessions by the browser that carries them, each where its first one stands.
pub fn groups(ctx: &Ctx, member: &Member, sessions: &[Session], names: &Names) -> Vec<Group> {
    let mut groups: Vec<(Option<BrowserId>, Group)> = Vec::new();
    for session in sessions {
        let known = groups.iter_mut().find(|(browser, _)| browser.is_some() && *browser == session.browser);
        match known {
            Some((_, group)) => group.sessions.push(row(ctx, member, session)),
            None => groups.push((session.browser, group(ctx, member, session, names))),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn group(ctx: &Ctx, member: &Member, session: &Session, names: &Names) -> Group {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Group {
        device: match session.agent.form.as_str() {
            _ if session.kind == Kind::Api => Device::Program,
            "desktop" => Device::Desktop,
            "phone" => Device::Phone,
            "tablet" => Device::Tablet,
            _ => Device::Unknown,
        },
        name: names.name(session).map(str::to_owned),
        browser: named(&session.agent.browser),
        platform: named(&session.agent.platform),
        current: session.id == member.session.id,
        rename: is_editable(ctx).then(|| ctx.live.address.path(&format!("accounts/sessions/{}/name", session.id))),
        sessions: vec![row(ctx, member, session)],
    }
}

fn row(ctx: &Ctx, member: &Member, session: &Session) -> views::Session {
    let when = |instant| When::new(instant, &ctx.live.zone_of(&member.account), &ctx.language);
    let current = session.id == member.session.id;
    views::Session {
        place: session.agent.place.as_ref().and_then(|place| place.name(&ctx.language)).map(str::to_owned),
        methods: methods(ctx, session).join(ctx.text("mark-list").as_str()),
        assurance: assurance(ctx, session),
        first_seen: when(session.created_at),
        last_active: when(if current { ctx.now } else { session.last_active_at }),
        current,
        end: (!current && is_editable(ctx))
            .then(|| ctx.live.address.path(&format!("accounts/sessions/{}/end", session.id))),
        unrecognised: rescue::of_session(ctx, member, session.id),
    }
}

/// What was proved in a session, by name.
fn methods(ctx: &Ctx, session: &Session) -> Vec<String> {
    let named = |factor| match factor {
        Factor::Password => ctx.text("session-by-password"),
        Factor::Address => ctx.text("session-by-address"),
        Factor::Provider | Factor::ProviderSession => ctx.text("session-by-provider"),
        Factor::Recovery(_) => ctx.text("session-by-recovery"),
        Factor::Device(method) => factors::method_name(ctx, method),
    };
    session.proofs.iter().map(|proof| named(proof.factor)).collect()
}

fn assurance(ctx: &Ctx, session: &Session) -> String {
    ctx.text(match session.proofs.assurance() {
        Assurance::One => "session-one-factor",
        Assurance::Two => "session-two-factors",
        Assurance::PhishingResistant => "session-phishing-resistant",
    })
}

/// The browsers that the person trusts, signed on or not.
pub async fn trusts(ctx: &Ctx, member: &Member) -> Result<Vec<Trusted>, Fault> {
    let devices = device::of(&ctx.scope(), member.account.id).await?;
    let standing = Standing::new(policy::mfa(&ctx.live, &member.account), &devices);
    let listed = trusted::listed(ctx, member, &standing).await?.unwrap_or_default();
    let when = |instant: Instant| When::new(instant, &ctx.live.zone_of(&member.account), &ctx.language);
    let endable = is_editable(ctx) && ctx.live.has_tab("authentication");
    let named = |text: String| (!text.is_empty()).then_some(text);
    let shown = listed.into_iter().map(|it| {
        let path = format!("authentication/trusted-browsers/{}/end", it.trusted.id);
        Trusted {
            until: when(it.until),
            last_used: when(it.trusted.last_used_at),
            current: it.current,
            end: endable.then(|| ctx.live.address.path(&path)),
            browser: named(it.trusted.browser),
            platform: named(it.trusted.platform),
        }
    });
    Ok(shown.collect())
}
