//! One's data and leaving, by the API: the same functions and the same proofs as on the pages.

use std::time::Duration;

use poem::{IntoResponse, Response};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::types::Type;
use poem_openapi::{ApiResponse, Enum, Object, OpenApi};

use super::acts::{self, Begun, Deleted, Refused};
use super::document::Format;
use super::fetch;
use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Done, MadeOrThere, NowOrThen};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::data_export::{Export, State};
use crate::kit::id::DataExportId;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct DataApi;

/// How far an export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "DataExportState", rename_all = "snake_case")]
pub enum ExportState {
    /// It is being built.
    Building,
    /// It can be fetched.
    Ready,
    /// It was given up; another can be asked for at once.
    Failed,
}

/// An export of what is held about the person.
#[derive(Clone, Debug, Object)]
pub struct DataExport {
    /// Its id.
    pub id: String,
    /// How far it is.
    pub state: ExportState,
    /// The same in thousandths.
    pub progress: u32,
    /// When it was asked for.
    pub started: String,
    /// When it was ready, or given up.
    #[oai(skip_serializing_if_is_none)]
    pub finished: Option<String>,
    /// When it is wiped.
    pub expires: String,
}

/// The exports of the person: one at the most.
#[derive(Clone, Debug, Object)]
pub struct DataExports {
    /// Those that there are.
    pub exports: Vec<DataExport>,
}

/// The wish that one's account is deleted.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct AccountDeletion {
    /// What the account is called, to show that it is meant: the email address, or the identifier where there is none.
    pub identifier: String,
}

/// An account that will be deleted.
#[derive(Clone, Debug, Object)]
pub struct Leaving {
    /// When. Until then a sign-on asks whether the account is kept.
    pub due: String,
}

/// The content of an export, in the format `portico-data-export/1`.
pub struct Content(Response);

impl IntoResponse for Content {
    fn into_response(self) -> Response {
        self.0
    }
}

impl ApiResponse for Content {
    fn meta() -> MetaResponses {
        let schema = <serde_json::Value as Type>::schema_ref();
        let content = vec![MetaMediaType { content_type: "application/json; charset=utf-8", schema }];
        let description = "What is held about the person.";
        let response =
            MetaResponse { description, status: Some(200), status_range: None, content, headers: Vec::new() };
        MetaResponses { responses: vec![response] }
    }

    fn register(_: &mut Registry) {}
}

fn told(export: &Export) -> DataExport {
    DataExport {
        id: export.id.to_string(),
        state: match export.state {
            State::Building => ExportState::Building,
            State::Ready => ExportState::Ready,
            State::Failed => ExportState::Failed,
        },
        progress: export.progress,
        started: time(export.started),
        finished: export.finished.map(time),
        expires: time(export.expires),
    }
}

fn refused(ctx: &Ctx, refused: Refused) -> Problem {
    match refused {
        Refused::TooSoon(wait) => Fault::Throttled(wait.max(Duration::from_secs(1))).into(),
        Refused::NotTyped => Problem::field(ctx, "identifier", "delete-not-typed"),
        Refused::Unproved => Problem::conflict("What was proved has changed meanwhile. Prove it again."),
    }
}

/// The person's export with this id; nobody else's is there.
async fn find(ctx: &Ctx, caller: &Caller, id: &str) -> Result<Export, Problem> {
    let id: DataExportId = id.parse().map_err(|_| Fault::NotFound)?;
    let export = acts::export(ctx, caller).await?.filter(|export| export.id == id);
    Ok(export.ok_or(Fault::NotFound)?)
}

#[OpenApi(tag = "About::Data")]
impl DataApi {
    /// Tells of the person's exports.
    #[oai(path = "/data-exports", method = "get", operation_id = "data_exports.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<DataExports>, Problem> {
        acts::exports(&ctx, &caller)?;
        let export = acts::export(&ctx, &caller).await?;
        Ok(Answer::new(&DataExports { exports: export.iter().map(told).collect() }))
    }

    /// Begins an export of what is held about the person, or tells of the one that is being built. There is one a day.
    #[oai(path = "/data-exports", method = "post", operation_id = "data_exports.begin")]
    async fn begin(&self, ctx: Ctx, caller: Caller) -> Result<MadeOrThere<DataExport>, Problem> {
        acts::exports(&ctx, &caller)?;
        let member = caller.demand(&ctx, Act::Export).await?;
        Ok(match acts::begin_export(&ctx, &member).await?.map_err(|why| refused(&ctx, why))? {
            Begun::Now(export) => MadeOrThere::made(&told(&export)),
            Begun::Before(export) => MadeOrThere::there(&told(&export)),
        })
    }

    /// Tells how far an export is.
    #[oai(path = "/data-exports/:id", method = "get", operation_id = "data_exports.show")]
    async fn show(&self, ctx: Ctx, caller: Caller, Path(id): Path<String>) -> Result<Answer<DataExport>, Problem> {
        acts::exports(&ctx, &caller)?;
        Ok(Answer::new(&told(&find(&ctx, &caller, &id).await?)))
    }

    /// Answers what an export holds.
    #[oai(path = "/data-exports/:id/content", method = "get", operation_id = "data_exports.content")]
    async fn content(&self, ctx: Ctx, caller: Caller, Path(id): Path<String>) -> Result<Content, Problem> {
        acts::exports(&ctx, &caller)?;
        let member = caller.demand(&ctx, Act::Export).await?;
        let export = find(&ctx, &caller, &id).await?;
        if export.state != State::Ready {
            return Err(Problem::conflict("The export is not ready."));
        }
        let file = fetch::fetch(&ctx, &member, Format::Json).await?;
        Ok(Content(file.ok_or(Fault::NotFound)?))
    }

    /// Deletes the account: at once, or later, unless whoever signs on meanwhile keeps it. All sessions end.
    #[oai(path = "/account/deletion", method = "post", operation_id = "account.delete")]
    async fn delete(
        &self,
        ctx: Ctx,
        caller: Caller,
        Json(sent): Json<AccountDeletion>,
    ) -> Result<NowOrThen<Leaving>, Problem> {
        acts::deletes(&ctx, &caller)?;
        let member = caller.demand(&ctx, Act::Deletion).await?;
        let deleted = acts::delete(&ctx, &member, &sent.identifier).await?;
        Ok(match deleted.map_err(|why| refused(&ctx, why))? {
            Deleted::Now => NowOrThen::now(),
            Deleted::Then(due) => NowOrThen::then(&Leaving { due: time(due) }),
        })
    }

    /// Disables the account; whoever looks after the accounts enables it again. All sessions end.
    #[oai(path = "/account/disabling", method = "post", operation_id = "account.disable")]
    async fn disable(&self, ctx: Ctx, caller: Caller) -> Result<Done, Problem> {
        acts::disables(&ctx, &caller)?;
        let member = caller.demand(&ctx, Act::Disabling).await?;
        acts::disable(&ctx, &member).await?.map_err(|why| refused(&ctx, why))?;
        Ok(Done::new().without_session(&ctx, &caller))
    }
}
