//! Sending somebody to an identity provider, and what comes back: the same for signing on, linking and step-up. What belongs
//! to one of them is in its room.

use poem::Response;
use serde::Serialize;
use url::Url;

use super::context::Ctx;
use super::fault::Fault;
use super::pages;
use crate::config::sections::identity_providers::IdentityProvider;
use crate::federation::{self, Answered, Asserted, Begun, Means, Purpose};

/// A provider that somebody can choose.
#[derive(Clone, Debug, Serialize)]
pub struct ProviderChoice {
    /// Its name in addresses.
    pub id: String,
    /// What people read.
    pub label: String,
}

impl ProviderChoice {
    /// For the gallery.
    pub fn sample(id: &str, label: &str) -> Self {
        Self { id: id.to_owned(), label: label.to_owned() }
    }
}

/// What is told when a provider cannot be used at the moment.
pub const UNAVAILABLE: &str = "provider-unavailable";

/// The providers of the environment that people can use for this, as pages show them.
pub fn choices(ctx: &Ctx, fits: impl Fn(&IdentityProvider) -> bool) -> Vec<ProviderChoice> {
    let listed = ctx.live.config.identity_providers.listed().filter(|(_, provider)| fits(provider));
    listed.map(|(name, _)| ProviderChoice { id: name.to_owned(), label: label(ctx, name) }).collect()
}

/// What people read for a provider; its name, where the file has it no longer.
pub fn label(ctx: &Ctx, name: &str) -> String {
    let provider = ctx.live.config.identity_providers.by_name.get(name);
    let default = &ctx.live.config.locale.default;
    provider.map_or_else(|| name.to_owned(), |provider| provider.label.get(&ctx.language, default).to_owned())
}

/// Where the answers of a provider go; each has an address of its own (R-OI-3).
fn redirect_uri(ctx: &Ctx, name: &str) -> String {
    ctx.live.address.url(&format!("federation/{name}/callback"))
}

fn means<'m>(ctx: &'m Ctx, name: &'m str, config: &'m IdentityProvider) -> Means<'m> {
    Means { providers: &ctx.services.providers, environment: ctx.live.id, name, config, now: ctx.now }
}

/// A class for the log, where whoever looks after the environment finds it; the person reads that it does not work now.
pub fn log(ctx: &Ctx, provider: &str, why: federation::Fault) {
    tracing::warn!(environment = %ctx.live.id, provider, %why, event = "provider.refused", "an identity provider's answer is refused");
}

/// Sends the browser to a provider; nothing where that cannot be reached.
pub async fn leave(
    ctx: &Ctx,
    (name, config): (&str, &IdentityProvider),
    purpose: Purpose,
) -> Result<Option<Response>, Fault> {
    let random = &ctx.services.random;
    // Before the transaction: it may ask the provider where it is.
    let begun = federation::begin(means(ctx, name, config), purpose, redirect_uri(ctx, name), random).await;
    let (url, state, begun): (Url, String, Begun) = match begun {
        Ok(begun) => begun,
        Err(why) => {
            log(ctx, name, why);
            return Ok(None);
        }
    };
    let work = ctx.work().await?;
    federation::put(&work, &ctx.live.keys, (&ctx.browser, &state), &begun, random).await?;
    work.commit().await?;
    // Our own answer to a POST, so that no other site is told where somebody came from.
    Ok(Some(pages::unreferred(pages::see_other(url.as_str()))))
}

/// The request that this browser's answer is to; it is used up, whatever follows.
pub async fn take(ctx: &Ctx, state: &str) -> Result<Option<Begun>, Fault> {
    let key = (&*ctx.browser, state);
    // Whoever comes with a state that nothing waits for does not keep the writer from its work.
    if !ctx.has_browser || !federation::waits(&ctx.scope(), &ctx.live.keys, key, ctx.now).await? {
        return Ok(None);
    }
    let work = ctx.work().await?;
    let begun = federation::take(&work, &ctx.live.keys, key, ctx.now).await?;
    work.commit().await?;
    Ok(begun)
}

/// Who it is; nobody where the answer does not count.
pub async fn who(
    ctx: &Ctx,
    (name, config): (&str, &IdentityProvider),
    begun: &Begun,
    answered: Answered<'_>,
) -> Option<Asserted> {
    let who = answered.who(means(ctx, name, config), begun).await;
    who.inspect_err(|why| log(ctx, name, *why)).ok()
}
