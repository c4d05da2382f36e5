//! Trusted browsers: listed, and their trust ended. It is given by a browser at sign-on and nowhere else: a program has none.

use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};

use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::trusted::{Listed, listed};
use crate::tabs::authentication::shown::Owned;
use crate::tabs::authentication::trusted;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct TrustedApi;

/// A browser in which the password is enough to sign on.
#[derive(Clone, Debug, Object)]
pub struct TrustedBrowser {
    /// Its id.
    pub id: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// "Firefox", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub browser: Option<String>,
    /// "Windows", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub platform: Option<String>,
    /// Since when.
    pub created: String,
    /// When somebody last signed on by it.
    pub last_used: String,
    /// Until when, unless something ends it before.
    pub expires: String,
}

impl TrustedBrowser {
    fn new(listed: Listed) -> Self {
        let named = |text: String| (!text.is_empty()).then_some(text);
        Self {
            id: listed.trusted.id.to_string(),
            current: listed.current,
            created: time(listed.trusted.created_at),
            last_used: time(listed.trusted.last_used_at),
            expires: time(listed.until),
            browser: named(listed.trusted.browser),
            platform: named(listed.trusted.platform),
        }
    }
}

/// The browsers that a person trusts.
#[derive(Clone, Debug, Object)]
pub struct TrustedBrowsers {
    /// The browsers, used last first; none where the environment does not allow it.
    pub trusted_browsers: Vec<TrustedBrowser>,
}

/// How many browsers are trusted no longer.
#[derive(Clone, Debug, Object)]
pub struct TrustEnded {
    /// How many.
    pub ended: u64,
}

#[OpenApi(tag = "About::Authentication")]
impl TrustedApi {
    /// Lists the browsers in which the password is enough to sign on.
    #[oai(path = "/trusted-browsers", method = "get", operation_id = "trusted_browsers.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<TrustedBrowsers>, Problem> {
        let owned = Owned::of(&ctx, &caller).await?;
        let found = listed(&ctx, &caller, &owned.standing()).await?.unwrap_or_default();
        let trusted_browsers = found.into_iter().map(TrustedBrowser::new).collect();
        Ok(Answer::new(&TrustedBrowsers { trusted_browsers }))
    }

    /// Stops trusting a browser.
    #[oai(path = "/trusted-browsers/:id", method = "delete", operation_id = "trusted_browsers.end")]
    async fn end(&self, ctx: Ctx, caller: Caller, id: Path<String>) -> Result<Done, Problem> {
        let member = caller.demand(&ctx, Act::TrustedBrowsers).await?;
        let id = id.0.parse().map_err(|_| Fault::NotFound)?;
        trusted::end(&ctx, &member, id).await?.map_err(|refused| Problem::refused(&ctx, refused))?;
        Ok(Done::new())
    }

    /// Stops trusting every browser.
    #[oai(path = "/trusted-browsers", method = "delete", operation_id = "trusted_browsers.end_all")]
    async fn end_all(&self, ctx: Ctx, caller: Caller) -> Result<Answer<TrustEnded>, Problem> {
        let member = caller.demand(&ctx, Act::TrustedBrowsers).await?;
        let ended = trusted::end_all(&ctx, &member).await?.map_err(|refused| Problem::refused(&ctx, refused))?;
        Ok(Answer::new(&TrustEnded { ended }))
    }
}
