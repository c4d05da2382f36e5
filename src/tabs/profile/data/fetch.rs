//! An export on its way to its owner: part by part, so that it takes little memory here however long it is. It is a file to be kept,
//! in no cache on the way, and if it is opened here after all, nothing in it runs.

use futures_util::stream;
use poem::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use poem::{Body, Response};
use serde_json::json;

use super::acts;
use super::document::{Document, Format};
use crate::environment::policy::Act;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::data_export::{self, Export, State};

/// What a browser does with an export that it opens: show it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/// The person's export as a file; `None` where there is none that is ready.
pub async fn fetch(ctx: &Ctx, member: &SteppedUp, format: Format) -> Result<Option<Response>, Fault> {
    acts::exports(ctx, member)?;
    let export = acts::export(ctx, member).await?.filter(|export| export.state == State::Ready);
    let Some(export) = export.filter(|_| member.act() == Act::Export) else { return Ok(None) };
    // Whoever takes everything is seen to have taken it.
    let work = ctx.work().await?;
    if step_up::hold(ctx, &work, member).await?.is_none() {
        return Ok(None);
    }
    let (id, random) = (member.account.id, &ctx.services.random);
    let detail = json!({ "export": export.id, "format": format.as_str() });
    activity::record(&work, id, Kind::ExportFetched, &Actor::Person, &detail, random, ctx.now).await?;
    work.commit().await?;
    Ok(Some(file(ctx, export, format)))
}

fn file(ctx: &Ctx, export: Export, format: Format) -> Response {
    let (kind, name) = match format {
        Format::Json => ("application/json; charset=utf-8", "my-data.json"),
        Format::Html => ("text/html; charset=utf-8", "my-data.html"),
    };
    let writing = Writing { document: Document::new(ctx, &export, format), ctx: ctx.clone(), export, next: Next::Head };
    Response::builder()
        .header(CONTENT_TYPE, kind)
        .header(CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .header(CACHE_CONTROL, "no-store")
        .header(CONTENT_SECURITY_POLICY, POLICY)
        .body(Body::from_bytes_stream(stream::unfold(writing, |writing| async move {
            let (piece, writing) = writing.piece().await?;
            Some((piece.map(hyper::body::Bytes::from), writing))
        })))
}

/// What is written next.
enum Next {
    Head,
    Part(u32),
    Nothing,
}

struct Writing {
    ctx: Ctx,
    export: Export,
    document: Document,
    next: Next,
}

impl Writing {
    /// The next piece of the file; an error breaks it off, which its reader notices.
    async fn piece(mut self) -> Option<(std::io::Result<String>, Self)> {
        let number = match self.next {
            Next::Head => {
                self.next = Next::Part(0);
                return Some((Ok(self.document.head()), self));
            }
            Next::Part(number) => number,
            Next::Nothing => return None,
        };
        if number == self.export.parts {
            self.next = Next::Nothing;
            return Some((Ok(self.document.tail()), self));
        }
        self.next = Next::Part(number + 1);
        let found = data_export::part(&self.ctx.scope(), &self.ctx.live.keys, &self.export, number).await;
        let piece = match found {
            Ok(Some((section, rows))) => Ok(self.document.part(&section, &rows)),
            // Another export has taken its place, or the person has gone.
            Ok(None) => Err(std::io::Error::other("the export is gone")),
            Err(error) => {
                tracing::error!(environment = %self.ctx.live.id, %error, "an export cannot be read");
                Err(std::io::Error::other("the export cannot be read"))
            }
        };
        if piece.is_err() {
            self.next = Next::Nothing;
        }
        Some((piece, self))
    }
}
