//! The browsers that a person trusts, as the tabs show them.

use super::context::Ctx;
use super::factors;
use super::fault::Fault;
use super::member::Member;
use crate::identity::trusted::{self, TrustedBrowser};
use crate::kit::instant::Instant;
use crate::mfa::standing::Standing;

/// A browser that the person trusts, as it counts now.
pub struct Listed {
    /// The browser.
    pub trusted: TrustedBrowser,
    /// Until when it counts.
    pub until: Instant,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// The browsers that the person trusts, used last first; `None` where the policy forbids it, or nobody is asked for what trust
/// stands in for.
pub async fn listed(ctx: &Ctx, member: &Member, standing: &Standing<'_>) -> Result<Option<Vec<Listed>>, Fault> {
    let rule = factors::trust_rule(ctx, &member.account, standing);
    let Some(rule) = rule.filter(|_| standing.is_asked() && standing.has_factor()) else { return Ok(None) };
    let (scope, account) = (ctx.scope(), member.account.id);
    let here = trusted::find(&scope, account, &ctx.trusted, &rule, ctx.now).await?.map(|trust| trust.id());
    let all = trusted::of(&scope, account, &rule, ctx.now).await?.into_iter();
    let listed = all.map(|trusted| Listed { until: rule.until(&trusted), current: here == Some(trusted.id), trusted });
    Ok(Some(listed.collect()))
}
