//! The routes of an environment, which can be listed as well as served: tests walk the list, so that a new address is never
//! left out of a sweep (G-S2, G-S6: generated from the router, not by hand).

use std::collections::BTreeMap;

use poem::endpoint::BoxEndpoint;
use poem::http::Method;
use poem::{Endpoint, EndpointExt, IntoEndpoint, IntoResponse, Route, RouteMethod};

use super::guard;

/// An address and what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// GET or POST.
    pub method: Method,
    /// The path below the environment, with `:name` for what varies.
    pub path: String,
    /// The tab that must be there for it, if any.
    pub tab: Option<&'static str>,
}

/// Routes to be served.
#[derive(Default)]
pub struct Routes {
    listed: Vec<Listed>,
    methods: BTreeMap<String, RouteMethod>,
    below: Vec<(String, BoxEndpoint<'static>)>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers GET at a path.
    #[must_use]
    pub fn get<E>(self, path: &str, endpoint: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static,
        <E::Endpoint as Endpoint>::Output: IntoResponse,
    {
        self.at(Method::GET, path, |methods| methods.get(endpoint))
    }

    /// Answers POST at a path.
    #[must_use]
    pub fn post<E>(self, path: &str, endpoint: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static,
        <E::Endpoint as Endpoint>::Output: IntoResponse,
    {
        self.at(Method::POST, path, |methods| methods.post(endpoint))
    }

    fn at(mut self, method: Method, path: &str, add: impl FnOnce(RouteMethod) -> RouteMethod) -> Self {
        self.listed.push(Listed { method, path: path.to_owned(), tab: None });
        let known = self.methods.remove(path).unwrap_or_default();
        self.methods.insert(path.to_owned(), add(known));
        self
    }

    /// The routes of a tab, below its path and behind its guard.
    #[must_use]
    pub fn tab(mut self, id: &'static str, routes: Self) -> Self {
        let prefix = format!("/{id}");
        let below = routes.listed.iter().map(|it| Listed {
            method: it.method.clone(),
            path: format!("{prefix}{}", it.path.trim_end_matches('/')),
            tab: Some(id),
        });
        self.listed.extend(below);
        self.below.push((prefix, guard::tab(id, routes.route()).boxed()));
        self
    }

    /// What answers everything below a path and lists its addresses itself.
    #[must_use]
    pub fn nest<E>(mut self, path: &str, endpoint: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static,
        <E::Endpoint as Endpoint>::Output: IntoResponse,
    {
        self.below.push((path.to_owned(), endpoint.into_endpoint().map_to_response().boxed()));
        self
    }

    /// Every address, in the order in which they were added.
    pub fn listed(&self) -> &[Listed] {
        &self.listed
    }

    /// The routes as poem serves them.
    pub fn route(self) -> Route {
        let route = self.methods.into_iter().fold(Route::new(), |route, (path, methods)| route.at(path, methods));
        self.below.into_iter().fold(route, |route, (path, endpoint)| route.nest(path, endpoint))
    }
}
