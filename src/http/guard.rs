//! The one guard of a tab's room: where the environment does not list the tab, everything below it is the plain 404,
//! whoever asks (before authentication, so that nobody learns more by signing on).

use poem::{Endpoint, IntoEndpoint, IntoResponse, Request, Response};

use super::context::Ctx;
use super::fault::Fault;

/// A tab's routes behind its guard.
pub struct Guarded<E> {
    id: &'static str,
    routes: E,
}

/// Puts the routes of the tab `id` behind its guard.
pub fn tab<E: IntoEndpoint>(id: &'static str, routes: E) -> Guarded<E::Endpoint> {
    Guarded { id, routes: routes.into_endpoint() }
}

impl<E: Endpoint> Endpoint for Guarded<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let listed = request.extensions().get::<Ctx>().is_some_and(|ctx| ctx.live.has_tab(self.id));
        if !listed {
            return Err(Fault::NotFound.into());
        }
        Ok(self.routes.call(request).await?.into_response())
    }
}
