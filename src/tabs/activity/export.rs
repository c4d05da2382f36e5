//! The history as a file, for people and their tables, and for programs: the sentences of the page beside the words of the API. It is
//! written page by page, so that it takes little memory however long it is. It is a file to be kept, in no cache on the way. No cell
//! of a table is a formula, whatever somebody has called their phone.

use futures_util::stream;
use poem::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use poem::{Body, Response};
use serde_json::json;

use super::api::Entry as Told;
use super::asked::{Asked, kept_since};
use crate::http::api::time;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::history::{self, Cursor, Filter};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::import::spreadsheet::{guarded, quoted};
use crate::kit::id::UserId;

/// The word for the form of the JSON; another one is another form.
const FORM: &str = "portico-activity/1";

/// Entries that are read at a time.
const BATCH: u64 = 500;

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values (RFC 4180), in UTF-8.
    Csv,
    /// One JSON object.
    Json,
}

impl Format {
    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The format of a word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Csv, Self::Json].into_iter().find(|format| format.as_str() == word)
    }
}

/// The person's history as a file; `None` where the authority for that has gone meanwhile. Whoever takes it is seen to have taken it.
pub async fn file(ctx: &Ctx, member: &SteppedUp, asked: Asked, format: Format) -> Result<Option<Response>, Fault> {
    let (account, random) = (member.account.id, &ctx.services.random);
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(None);
    }
    let detail = json!({ "format": format.as_str(), "what": "activity" });
    activity::record(&work, account, Kind::ExportFetched, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    let filter = asked.filter(ctx);
    let writing = Writing { ctx: ctx.clone(), account, filter, format, next: Next::Head };
    let (kind, name) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "my-activity.csv"),
        Format::Json => ("application/json; charset=utf-8", "my-activity.json"),
    };
    let response = Response::builder()
        .header(CONTENT_TYPE, kind)
        .header(CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .header(CACHE_CONTROL, "no-store")
        .body(Body::from_bytes_stream(stream::unfold(writing, |writing| async move {
            let (piece, writing) = writing.piece().await?;
            Some((piece.map(hyper::body::Bytes::from), writing))
        })));
    Ok(Some(response))
}

/// What is written next.
enum Next {
    Head,
    Page { after: Option<Cursor>, first: bool },
    Nothing,
}

struct Writing {
    ctx: Ctx,
    account: UserId,
    filter: Filter,
    format: Format,
    next: Next,
}

impl Writing {
    /// The next piece of the file; an error breaks it off, which its reader notices.
    async fn piece(mut self) -> Option<(std::io::Result<String>, Self)> {
        let (after, first) = match self.next {
            Next::Head => {
                self.next = Next::Page { after: None, first: true };
                return Some((Ok(self.head()), self));
            }
            Next::Page { after, first } => (after, first),
            Next::Nothing => return None,
        };
        self.next = Next::Nothing;
        let found = history::page(&self.ctx.scope(), self.account, &self.filter, after, BATCH).await;
        let (entries, next) = match found {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(environment = %self.ctx.live.id, %error, "a history cannot be read");
                return Some((Err(std::io::Error::other("the history cannot be read")), self));
            }
        };
        let mut piece = String::new();
        for (number, entry) in entries.iter().enumerate() {
            self.entry(&mut piece, &Told::new(&self.ctx, entry), first && number == 0);
        }
        match next {
            Some(next) => self.next = Next::Page { after: Some(next), first: false },
            None if self.format == Format::Json => piece.push_str("\n]}\n"),
            None => {}
        }
        Some((Ok(piece), self))
    }

    fn head(&self) -> String {
        let ctx = &self.ctx;
        match self.format {
            Format::Csv => "at,kind,text,by,browser,platform,place\r\n".to_owned(),
            Format::Json => {
                let about = json!({
                    "format": FORM, "url": ctx.live.address.url(""), "account": self.account,
                    "written_at": time(ctx.now), "kept_since": kept_since(ctx).map(time),
                });
                let about = about.to_string();
                format!("{},\"entries\":[", about.trim_end_matches('}'))
            }
        }
    }

    fn entry(&self, to: &mut String, told: &Told, first: bool) {
        match self.format {
            Format::Csv => {
                let text = |text: &Option<String>| text.clone().unwrap_or_default();
                let cells = [
                    &told.at,
                    &told.kind,
                    &told.text,
                    &told.by,
                    &text(&told.browser),
                    &text(&told.platform),
                    &text(&told.place),
                ];
                let cells: Vec<String> = cells.into_iter().map(|cell| quoted(&guarded(cell))).collect();
                to.push_str(&cells.join(","));
                to.push_str("\r\n");
            }
            Format::Json => {
                use poem_openapi::types::ToJSON as _;
                to.push_str(if first { "\n" } else { ",\n" });
                to.push_str(&told.to_json_string());
            }
        }
    }
}
