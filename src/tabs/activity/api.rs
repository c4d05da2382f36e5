//! The history by the API: listed page by page, or taken whole as a file.

use poem::{IntoResponse, Response};
use poem_openapi::param::Query;
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::types::Type;
use poem_openapi::{ApiResponse, Object, OpenApi};

use super::asked::{Asked, kept_days};
use super::export::{self, Format};
use crate::environment::policy::{self, Act};
use crate::http::api::answer::Answer;
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::history;
use crate::identity::activity::history as entries;
use crate::identity::activity::{Actor, Kind};
use crate::mfa::change::Refused;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct ActivityApi;

/// Entries on a page, unless the caller wants fewer.
const PAGE: u64 = 25;

/// An entry of the history.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ActivityEntry")]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// When it happened.
    pub at: String,
    /// What happened, for programs: `sign_on`, `password.changed` …; `unknown` where only a later version knows.
    pub kind: String,
    /// What happened, in the language of the request.
    pub text: String,
    /// `person`, `administrator` or `server`.
    pub by: String,
    /// "Firefox", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub browser: Option<String>,
    /// "Windows", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub platform: Option<String>,
    /// About where, where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub place: Option<String>,
}

impl Entry {
    /// As it is told.
    pub fn new(ctx: &Ctx, entry: &entries::Entry) -> Self {
        let named = |name: &str| Some(entry.text(name)).filter(|text| !text.is_empty()).map(str::to_owned);
        Self {
            id: entry.id.to_string(),
            at: time(entry.at),
            kind: entry.kind.map_or("unknown", Kind::as_str).to_owned(),
            text: history::sentence(ctx, entry),
            by: match entry.actor {
                Actor::Person => "person",
                Actor::CommandLine(_) => "administrator",
                Actor::Server => "server",
            }
            .to_owned(),
            browser: named("browser"),
            platform: named("platform"),
            place: history::place(ctx, entry),
        }
    }
}

/// A page of the history.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ActivityPage")]
pub struct Activity {
    /// The entries, latest first.
    pub entries: Vec<Entry>,
    /// How many days entries are kept; absent where that is as long as the account.
    #[oai(skip_serializing_if_is_none)]
    pub kept_days: Option<u64>,
    /// Asks for the next page; absent on the last.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<String>,
}

/// The history as a file.
pub struct Content(Response);

impl IntoResponse for Content {
    fn into_response(self) -> Response {
        self.0
    }
}

impl ApiResponse for Content {
    fn meta() -> MetaResponses {
        let of = |content_type, schema| MetaMediaType { content_type, schema };
        let content = vec![
            of("application/json; charset=utf-8", <serde_json::Value as Type>::schema_ref()),
            of("text/csv; charset=utf-8", <String as Type>::schema_ref()),
        ];
        let description = "The history.";
        let response =
            MetaResponse { description, status: Some(200), status_range: None, content, headers: Vec::new() };
        MetaResponses { responses: vec![response] }
    }

    fn register(_: &mut Registry) {}
}

#[OpenApi(tag = "About::Activity")]
impl ActivityApi {
    /// Lists what happened to the account.
    #[oai(path = "/activity", method = "get", operation_id = "activity.list")]
    async fn list(
        &self,
        ctx: Ctx,
        caller: Caller,
        /// About what: `sign_ons`, `security` or `account`.
        kind: Query<Option<String>>,
        /// Of which time: `7d`, `30d`, `90d` or `365d`.
        period: Query<Option<String>>,
        /// The `next` of the page before.
        cursor: Query<Option<String>>,
        /// How many on a page, at most 100.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u64>>,
    ) -> Result<Answer<Activity>, Problem> {
        let asked = Asked::read(kind.0.as_deref(), period.0.as_deref(), cursor.0.as_deref())?;
        let most = limit.0.unwrap_or(PAGE).clamp(1, 100);
        let (filter, account) = (asked.filter(&ctx), caller.account.id);
        let found = entries::page(&ctx.scope(), account, &filter, asked.after, most).await;
        let (found, next) = found.map_err(Fault::from)?;
        Ok(Answer::new(&Activity {
            entries: found.iter().map(|entry| Entry::new(&ctx, entry)).collect(),
            kept_days: kept_days(&ctx),
            next: next.map(|next| next.to_string()),
        }))
    }

    /// Answers the whole history as a file, or what is asked for of it.
    #[oai(path = "/activity/export", method = "get", operation_id = "activity.export")]
    async fn export(
        &self,
        ctx: Ctx,
        caller: Caller,
        /// `json`, as it is without, or `csv`.
        format: Query<Option<String>>,
        /// About what: `sign_ons`, `security` or `account`.
        kind: Query<Option<String>>,
        /// Of which time: `7d`, `30d`, `90d` or `365d`.
        period: Query<Option<String>>,
    ) -> Result<Content, Problem> {
        if !policy::may_export(&ctx.live, &caller.account) {
            return Err(Fault::NotFound.into());
        }
        let asked = Asked::read(kind.0.as_deref(), period.0.as_deref(), None)?;
        let format = Format::parse(format.0.as_deref().unwrap_or("json")).ok_or(Fault::BadRequest("error-body"))?;
        let member = caller.demand(&ctx, Act::Export).await?;
        let file = export::file(&ctx, &member, asked, format).await?;
        Ok(Content(file.ok_or_else(|| Problem::refused(&ctx, Refused::Unproved))?))
    }
}
