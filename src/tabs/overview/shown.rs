//! What the page and the API have in common.

use super::attention::{self, Attention};
use crate::config::sections::accounts::Part;
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::factors;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::identity::activity::history::{self, Entry, Filter};
use crate::identity::{credential, session};
use crate::mfa::device;
use crate::mfa::standing::Standing;
use crate::theme::when::When;

/// The entries of the history that are shown.
const LATEST: u64 = 3;

/// An account at a glance.
pub struct Glance {
    /// What needs attention.
    pub attention: Vec<Attention>,
    /// Whether there is a password.
    pub password: bool,
    /// The second factors that count, by name.
    pub methods: Vec<String>,
    /// How many sessions there are besides this one; `None` where the environment does not show them.
    pub others: Option<u64>,
    /// What happened last; nothing where the environment does not show it.
    pub latest: Vec<Entry>,
}

impl Glance {
    /// Of whoever asks.
    pub async fn of(ctx: &Ctx, member: &Member) -> Result<Self, Fault> {
        let (scope, person) = (ctx.scope(), &member.account);
        let devices = device::of(&scope, person.id).await?;
        let standing = Standing::new(policy::mfa(&ctx.live, person), &devices);
        let limits = policy::sessions(&ctx.live, person);
        let others = match ctx.live.has_tab("accounts") && ctx.live.config.accounts.sessions != Part::Off {
            true => Some(session::count(&scope, person.id, &limits, ctx.now).await?.saturating_sub(1)),
            false => None,
        };
        let kept = ctx.live.config.activity.retention.duration().map(|kept| ctx.now.minus(kept));
        let filter = Filter { since: kept, ..Filter::default() };
        let latest = match ctx.live.has_tab("activity") {
            true => history::page(&scope, person.id, &filter, None, LATEST).await?.0,
            false => Vec::new(),
        };
        Ok(Self {
            attention: attention::of(ctx, member, &devices).await?,
            password: credential::find(&scope, person.id).await?.is_some(),
            methods: standing.factors().map(|device| factors::device_name(ctx, device)).collect(),
            others,
            latest,
        })
    }
}

/// What is said of something that needs attention.
pub fn text(ctx: &Ctx, member: &Member, attention: &Attention) -> String {
    let when = |at| When::new(at, &ctx.live.zone_of(&member.account), &ctx.language).text;
    let key = format!("overview-{}", attention.code().replace('_', "-"));
    match attention {
        Attention::Removal { due, turns_off } => {
            let how = if *turns_off { "turns_off" } else { "other" };
            ctx.text_with(&key, &[("how", how.into()), ("when", when(*due).as_str().into())])
        }
        Attention::Password(at) => ctx.text_with(&key, &[("when", when(*at).as_str().into())]),
        Attention::SecondFactor { password } => {
            let how = if *password { "password" } else { "other" };
            ctx.text_with(&key, &[("how", how.into())])
        }
        Attention::RecoveryCodes(left) => ctx.text_with(&key, &[("count", (*left).into())]),
        Attention::Unverified(name) | Attention::Agreement(name) | Attention::AgreementExpired(name) => {
            ctx.text_with(&key, &[("name", name.as_str().into())])
        }
    }
}
