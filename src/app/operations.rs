//! The operations listener: read-only, never public. `/livez` says that the process answers, `/readyz` that it can serve,
//! `/status` what became of each environment's files.

use std::collections::BTreeSet;
use std::sync::Arc;

use poem::http::StatusCode;
use poem::http::header::CONTENT_TYPE;
use poem::{Endpoint, Request, Response};
use serde_json::json;

use crate::environment::{Live, Outcome, State};

/// The operations side of the server.
pub struct Operations(pub Arc<State>);

impl Endpoint for Operations {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let response = match request.uri().path() {
            "/livez" => text(StatusCode::OK, "ok"),
            "/readyz" => match self.0.services.store.ping().await {
                Ok(()) => text(StatusCode::OK, "ready"),
                Err(error) => {
                    tracing::warn!(%error, "not ready");
                    text(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
                }
            },
            "/status" => self.status(),
            _ => text(StatusCode::NOT_FOUND, "not found"),
        };
        Ok(response)
    }
}

impl Operations {
    fn status(&self) -> Response {
        let report = self.0.last();
        let live = self.0.registry.all();
        let environments: serde_json::Map<String, serde_json::Value> = report
            .environments
            .iter()
            .map(|(slug, outcome)| {
                let state = match outcome {
                    Outcome::Changed | Outcome::Unchanged => "live",
                    Outcome::Stale => "stale",
                    Outcome::LeftOut => "left out",
                };
                let live = live.iter().find(|live| live.slug == *slug);
                // Pages of the base theme that stood in for templates which failed.
                let fallbacks: u64 = live.map_or(0, |live| {
                    let counts = live.engine.fallbacks();
                    let own = counts.iter().filter(|((environment, _), _)| environment == live.slug.as_str());
                    own.map(|(_, count)| count).sum()
                });
                let files = |live: &Arc<Live>| {
                    let named = live.engine.problems().iter().filter_map(|problem| problem.file.clone());
                    named.collect::<BTreeSet<String>>().len()
                };
                let left_out = live.map_or(0, files);
                (
                    slug.to_string(),
                    json!({ "state": state, "theme": { "fallbacks": fallbacks, "files_left_out": left_out } }),
                )
            })
            .collect();
        let body = json!({
            "environments": environments,
            "last_reload": { "successful": !report.failed, "summary": report.summary(), "problems": report.problems },
            "restart_required": report.restart,
        });
        Response::builder().header(CONTENT_TYPE, "application/json").body(body.to_string())
    }
}

fn text(status: StatusCode, text: &'static str) -> Response {
    Response::builder().status(status).header(CONTENT_TYPE, "text/plain; charset=utf-8").body(format!("{text}\n"))
}
