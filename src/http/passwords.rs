//! The password policy in the person's words: what is asked, stated before typing, and what is wrong with a candidate.
//! Every page on which a password is chosen says and checks the same, because it asks here.

use std::time::Duration;

use super::context::Ctx;
use super::fault::Fault;
use super::member::Member;
use crate::environment::policy;
use crate::identity::account::Account;
use crate::identity::attempt::{self, Attempt, Reserved};
use crate::identity::credential::Credential;
use crate::identity::identifier::{self, Identifier};
use crate::identity::password::hash::Verdict;
use crate::identity::password::policy::{Context, Rule, Violation};
use crate::identity::password::pool::NotHashed;
use crate::identity::{candidate, credential, password::pool::Busy};
use crate::kit::secret::Secret;
use crate::theme::messages::Arg;
use crate::theme::view::Problem;

impl From<Busy> for Fault {
    fn from(_: Busy) -> Self {
        Self::Busy
    }
}

/// What a new password must be, each a finished sentence.
pub fn requirements(ctx: &Ctx, account: &Account) -> Vec<String> {
    let told = policy::passwords(&ctx.live, account).requirements();
    // The greatest length is a bound against abuse, not advice: it is told when somebody reaches it.
    let told = told.into_iter().filter(|rule| !matches!(rule, Rule::MaxLength(_)));
    told.map(|rule| ctx.text_with(&format!("password-rule-{}", key(rule)), &limit(rule))).collect()
}

/// Checks a candidate against the whole policy, the person's history included; everything that is wrong, as sentences.
pub async fn problems(
    ctx: &Ctx,
    account: &Account,
    current: Option<&str>,
    candidate: &str,
) -> Result<Vec<Problem>, Fault> {
    let identifiers = identifier::of(&ctx.scope(), account.id).await?;
    problems_of(ctx, (account, &identifiers), current, candidate).await
}

/// The same of somebody with these identifiers, whom the database need not know.
pub async fn problems_of(
    ctx: &Ctx,
    (account, identifiers): (&Account, &[Identifier]),
    current: Option<&str>,
    candidate: &str,
) -> Result<Vec<Problem>, Fault> {
    let rules = policy::passwords(&ctx.live, account);
    let shown = |kind: identifier::Kind| {
        let of_kind = move |identifier: &&Identifier| identifier.kind == kind;
        identifiers.iter().filter(of_kind).map(|identifier| identifier.shown.as_str()).collect::<Vec<_>>()
    };
    let (usernames, emails) = (shown(identifier::Kind::Username), shown(identifier::Kind::Email));
    let names: Vec<&str> = ["given_name", "family_name", "middle_name", "nickname", "preferred_username", "name"]
        .iter()
        .filter_map(|name| account.text(name))
        .collect();
    let organisation = [ctx.live.name(&ctx.language), "Portico", ctx.live.slug.as_str()];
    let mut context = Context {
        usernames: &usernames,
        emails: &emails,
        names: &names,
        organisation: &organisation,
        current,
        ..Context::default()
    };
    let mut violations = rules.check(candidate, &context);
    let history = u64::try_from(rules.rules().history).unwrap_or(u64::MAX);
    // Hashing is what costs; a candidate that is refused anyway is not looked for in the history.
    if violations.is_empty() && history > 0 {
        let earlier = credential::history(&ctx.scope(), account.id, history).await?;
        let owner = ctx.live.id.uuid().as_u128();
        context.reused = ctx.services.hashes.is_among(owner, &Secret::new(candidate), &earlier).await?;
        violations = if context.reused { rules.check(candidate, &context) } else { violations };
    }
    let told =
        |violation: &Violation| Problem::new("new_password", sentence(ctx, violation)).coded(violation.rule.code());
    Ok(violations.iter().map(told).collect())
}

/// What became of a password that somebody signed on has typed.
pub enum Checked {
    /// It is theirs.
    Right(Credential),
    /// It is not, or they have none.
    Wrong,
    /// Too many wrong ones.
    Throttled(Duration),
}

/// Checks the current password of somebody signed on. Reserved before anything is hashed, given back at once when it is right.
pub async fn check(ctx: &Ctx, member: &Member, typed: &str) -> Result<Checked, Fault> {
    let account = member.account.id;
    let Some(stored) = credential::find(&ctx.scope(), account).await? else { return Ok(Checked::Wrong) };
    let attempt = Attempt { subject: candidate::subject(account), source: member.source(ctx) };
    let limits = &ctx.live.throttle;
    let reserved = attempt::reserve(&ctx.services.store, ctx.live.id, &attempt, limits, ctx.now).await?;
    if let Reserved::Throttled(wait) = reserved {
        return Ok(Checked::Throttled(wait));
    }
    let owner = ctx.live.id.uuid().as_u128();
    let verdict = ctx.services.hashes.verify(owner, Secret::new(typed), Some(stored.phc.clone())).await;
    let work = match verdict {
        Ok(Verdict::Wrong) => return Ok(Checked::Wrong),
        _ => ctx.work().await?,
    };
    let checked = match verdict {
        Ok(_) => {
            attempt::release(&work, &attempt, limits).await?;
            Ok(Checked::Right(stored))
        }
        // Nothing was compared.
        Err(busy) => {
            attempt::refund(&work, &attempt, limits).await?;
            Err(busy.into())
        }
    };
    work.commit().await?;
    checked
}

/// Hashes a password that has passed the check.
pub async fn hash(ctx: &Ctx, password: &str) -> Result<String, Fault> {
    let owner = ctx.live.id.uuid().as_u128();
    match ctx.services.hashes.hash(owner, Secret::new(password)).await {
        Ok(phc) => Ok(phc),
        Err(NotHashed::Busy(_)) => Err(Fault::Busy),
        Err(error) => Err(Fault::internal(error)),
    }
}

fn sentence(ctx: &Ctx, violation: &Violation) -> String {
    let mut arguments: Vec<(&str, Arg<'_>)> = limit(violation.rule);
    if let Some(found) = violation.found {
        arguments.push(("found", (found as u64).into()));
    }
    if let Some(word) = &violation.word {
        arguments.push(("word", word.as_str().into()));
    }
    ctx.text_with(&format!("password-refused-{}", key(violation.rule)), &arguments)
}

fn key(rule: Rule) -> String {
    rule.code().replace('_', "-")
}

fn limit(rule: Rule) -> Vec<(&'static str, Arg<'static>)> {
    rule.limit().map(|limit| ("limit", (limit as u64).into())).into_iter().collect()
}
