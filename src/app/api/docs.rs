//! Swagger UI, served from files of our own under the policy of every page (R-WEB-14): script and style are taken out of the page
//! that the library makes, and the page is ours. It takes nothing from its address.

use std::sync::{Arc, LazyLock};

use poem::http::StatusCode;
use poem::{Endpoint, Request, Response};
use poem_openapi::OpenApiService;

use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::theme::assets::Asset;

const STYLE: &str = "swagger-ui.css";
const SCRIPT: &str = "swagger-ui.js";
const START: &str = "api-docs.js";
const DRAWING: &str = "api-docs.svg";

/// The files of the page.
struct Files {
    style: Arc<Asset>,
    script: Arc<Asset>,
    start: Arc<Asset>,
    drawings: Vec<Arc<Asset>>,
}

/// Taken apart and compressed when somebody first asks: it is over a megabyte.
static FILES: LazyLock<Option<Files>> = LazyLock::new(|| {
    let page = OpenApiService::new((), "", "").swagger_ui_html();
    let (style, script) = split(&page)?;
    let (style, drawings) = without_pictures(style);
    let asset = |name: &str, text: &str| Arc::new(Asset::single(name, text.as_bytes().to_vec()));
    let start = asset(START, include_str!("docs.js"));
    Some(Files { style: asset(STYLE, &style), script: asset(SCRIPT, script), start, drawings })
});

/// Style and script of a page that has both inline.
fn split(page: &str) -> Option<(&str, &str)> {
    let (_, rest) = page.split_once("<style charset=\"UTF-8\">")?;
    let (style, rest) = rest.split_once("</style>")?;
    let (_, rest) = rest.split_once("<script charset=\"UTF-8\">")?;
    let (script, _) = rest.split_once("</script>")?;
    // A map that is not there would be looked for.
    let style = style.split("/*# sourceMappingURL").next().unwrap_or(style);
    (style.len() > 10_000 && script.len() > 100_000).then_some((style, script))
}

/// The style with its drawings as files beside it, because the policy takes no pictures out of a style sheet. Photographs, of which
/// an editor that is not used here has some, are left out.
fn without_pictures(style: &str) -> (String, Vec<Arc<Asset>>) {
    let (mut out, mut drawings, mut rest) = (String::with_capacity(style.len()), Vec::new(), style);
    while let Some((before, after)) = rest.split_once("url(\"data:image/svg+xml;charset=utf-8,") {
        let (drawing, after) = after.split_once("\")").unwrap_or((after, ""));
        let drawing = drawing.replace("\\\"", "\"").replace("%23", "#");
        let asset = Arc::new(Asset::single(DRAWING, drawing.into_bytes()));
        out.push_str(&format!("{before}url(\"{}\")", asset.path));
        drawings.push(asset);
        rest = after;
    }
    out.push_str(rest);
    let mut parts = out.split("url(data:");
    let first = parts.next().unwrap_or_default().to_owned();
    let style = parts.fold(first, |style, part| style + "none" + part.split_once(')').map_or("", |(_, after)| after));
    (style, drawings)
}

/// The documentation of the API.
#[derive(Clone, Copy, Debug)]
pub struct Docs(());

impl Docs {
    /// `None` when the library's page has another form than it had.
    pub fn new() -> Option<Self> {
        split(&OpenApiService::new((), "", "").swagger_ui_html()).map(|_| Self(()))
    }

    /// The file at this address.
    pub fn asset(&self, path: &str) -> Option<&'static Arc<Asset>> {
        let name = path.rsplit('/').next()?;
        if ![STYLE, SCRIPT, START, DRAWING].contains(&name) {
            return None;
        }
        let Files { style, script, start, drawings } = FILES.as_ref()?;
        [style, script, start].into_iter().chain(drawings).find(|asset| asset.path == path)
    }

    /// `GET /api/docs`.
    pub fn page(&self) -> Page {
        Page(*self)
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
        let files = FILES.as_ref().ok_or_else(|| Fault::internal("Swagger UI has another form than it had"))?;
        let Files { style, script, start, .. } = files;
        // Paths of ours: nothing in them has to be escaped.
        let specification = ctx.live.address.path("api/v1/openapi.json");
        let body = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>API</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <link rel=\"stylesheet\" href=\"{}\">\n<script src=\"{}\" defer></script>\n<script src=\"{}\" defer></script>\n\
             </head>\n<body>\n<noscript><p>The API is described in <a href=\"{specification}\">openapi.json</a>; to read it \
             here, turn on JavaScript.</p></noscript>\n\
             <main id=\"api\" data-specification=\"{specification}\"></main>\n</body>\n</html>\n",
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
        let Files { style, script, start, drawings } = FILES.as_ref().expect("the same");
        let (css, js) = (String::from_utf8_lossy(&style.bytes), String::from_utf8_lossy(&script.bytes));
        assert!(css.contains(".swagger-ui") && js.contains("SwaggerUIBundle"));
        for not in ["data:", "sourceMappingURL", "@import", "url(http"] {
            assert!(!css.contains(not), "{not}");
        }
        assert_eq!((drawings.len(), css.matches("url(\"/-/assets/").count()), (4, 4));
        for drawing in drawings {
            let text = String::from_utf8_lossy(&drawing.bytes);
            assert!(text.starts_with("<svg xmlns=\"http") && text.ends_with("</svg>") && !text.contains('%'), "{text}");
        }
        assert!(script.gzip.len() < 500_000 && docs.asset(&start.path).is_some());
        assert!(docs.asset("/-/assets/0/swagger-ui.js").is_none());
    }
}
