//! What is at the root of every origin: assets below `/-/assets/`, and under `portico demo` the list at `/` and the outbox.

use std::sync::Arc;

use poem::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use poem::http::{Method, StatusCode};
use poem::{Endpoint, Request, Response};

use super::api::Docs;
use super::demo::Demo;
use crate::environment::{Registry, Services};
use crate::http::fault::Fault;
use crate::theme::assets::Asset;

/// The root of an origin.
pub struct Root {
    /// What the process shares.
    pub services: Services,
    /// Which environments publish what.
    pub registry: Arc<Registry>,
    /// The style sheet of pages that are no environment's.
    pub neutral: Arc<Asset>,
    /// The documentation of the API, where it is served.
    pub docs: Option<Docs>,
    /// The demo, under `portico demo`.
    pub demo: Option<Arc<Demo>>,
}

impl Endpoint for Root {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return Err(Fault::MethodNotAllowed.into());
        }
        let path = request.uri().path();
        if path.starts_with("/-/assets/") {
            let asset = self.asset(path).ok_or(Fault::NotFound)?;
            return Ok(send(&request, &asset));
        }
        match &self.demo {
            Some(demo) => Ok(demo.answer(&request)?),
            None => Err(Fault::NotFound.into()),
        }
    }
}

impl Root {
    fn asset(&self, path: &str) -> Option<Arc<Asset>> {
        if path == self.neutral.path {
            return Some(Arc::clone(&self.neutral));
        }
        if let Some(asset) = self.docs.as_ref().and_then(|docs| docs.asset(path)) {
            return Some(Arc::clone(asset));
        }
        self.services.themes.assets().get(path).cloned().or_else(|| self.registry.asset(path))
    }
}

/// An asset's address holds its hash, so it never changes and may be kept for ever.
fn send(request: &Request, asset: &Asset) -> Response {
    let mut response = Response::builder()
        .header(CONTENT_TYPE, asset.content_type)
        .header(CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(ETAG, &asset.etag)
        .header(VARY, "Accept-Encoding");
    if asset.path.ends_with(".svg") && !asset.is_sprite {
        response = response.header(CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    }
    if request.header(IF_NONE_MATCH).is_some_and(|tags| tags.split(',').any(|tag| tag.trim() == asset.etag)) {
        return response.status(StatusCode::NOT_MODIFIED).finish();
    }
    let gzip = request.header(ACCEPT_ENCODING).is_some_and(|accepted| {
        accepted.split(',').any(|it| it.trim().split(';').next() == Some("gzip") && !it.contains("q=0"))
    });
    if gzip && !asset.gzip.is_empty() {
        return response.header(CONTENT_ENCODING, "gzip").body(asset.gzip.clone());
    }
    response.body(asset.bytes.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::themes::Chain;
    use crate::theme::assets::Assets;

    #[test]
    fn every_picture_but_the_sprite_is_sandboxed() {
        fn is_sandboxed(asset: &Asset) -> bool {
            let response = send(&Request::builder().finish(), asset);
            response.headers().get(CONTENT_SECURITY_POLICY).is_some_and(|it| it.as_bytes().ends_with(b"sandbox"))
        }
        let assets = Assets::load(&Chain::default());
        let file = |name: &str| assets.get(&assets.address(name)).unwrap();
        assert!(!is_sandboxed(file("icons.svg")) && is_sandboxed(file("favicon.svg")));
        // The name alone makes no sprite: an option of a theme is called as its author likes.
        assert!(is_sandboxed(&Asset::single("icons.svg", b"<svg/>".to_vec())));
    }
}
