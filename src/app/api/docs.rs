//! Swagger UI, served from files of our own under the policy of every page (R-WEB-14): script and style are taken out of the page
//! that the library makes, and the page is ours. It takes nothing from its address.

use std::sync::Arc;

use poem::http::StatusCode;
use poem::{Endpoint, Request, Response};

use super::service;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::theme::assets::Asset;

const START: &str = include_str!("docs.js");

/// The documentation of the API.
#[derive(Clone)]
pub struct Docs {
    style: Arc<Asset>,
    script: Arc<Asset>,
    start: Arc<Asset>,
}

impl Docs {
    /// Takes the library's page apart; `None` when it has another form than it had.
    pub fn new() -> Option<Self> {
        let page = service().swagger_ui_html();
        let between = |open: &str, close: &str| {
            let (_, rest) = page.split_once(open)?;
            let (inner, _) = rest.split_once(close)?;
            Some(inner.trim().as_bytes().to_vec()).filter(|inner| inner.len() > 1000)
        };
        let asset = |name: &str, bytes: Vec<u8>| Arc::new(Asset::single(name, bytes));
        Some(Self {
            style: asset("swagger-ui.css", between("<style charset=\"UTF-8\">", "</style>")?),
            script: asset("swagger-ui.js", between("<script charset=\"UTF-8\">", "</script>")?),
            start: asset("api-docs.js", START.as_bytes().to_vec()),
        })
    }

    /// The file at this address.
    pub fn asset(&self, path: &str) -> Option<&Arc<Asset>> {
        [&self.style, &self.script, &self.start].into_iter().find(|asset| asset.path == path)
    }

    /// `GET /api/docs`.
    pub fn page(&self) -> Page {
        Page(self.clone())
    }
}

/// The page of the documentation.
pub struct Page(Docs);

impl Endpoint for Page {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let ctx = request.extensions().get::<Ctx>().ok_or_else(|| Fault::internal("outside every environment"))?;
        if !request.method().is_safe() {
            return Err(Fault::MethodNotAllowed.into());
        }
        let Docs { style, script, start } = &self.0;
        // Paths of ours: nothing in them has to be escaped.
        let specification = ctx.live.address.path("api/v1/openapi.json");
        let body = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>API</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <link rel=\"stylesheet\" href=\"{}\">\n<script src=\"{}\" defer></script>\n<script src=\"{}\" defer></script>\n\
             </head>\n<body>\n<main id=\"api\" data-specification=\"{specification}\"></main>\n</body>\n</html>\n",
            style.path, script.path, start.path,
        );
        Ok(pages::html(StatusCode::OK, body))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_librarys_page_comes_apart() {
        let docs = Docs::new().expect("the page of the library has another form");
        assert!(docs.script.bytes.len() > 100_000 && docs.style.bytes.len() > 10_000);
        assert!(docs.asset(&docs.start.path).is_some());
    }
}
