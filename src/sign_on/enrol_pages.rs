//! Adding a second factor during sign-on, the first or one in place of all that are lost: which method, where there are several, and the
//! page of each.

use poem::http::StatusCode;
use poem::web::{Data, Query};
use poem::{Body, EndpointExt, Request, Response, handler};
use serde::Deserialize;

use super::factor_pages::{Waiting, waiting};
use super::factor_views::{SignOnEnrol, SignOnEnrolChoice};
use super::pages::checked;
use super::state::Step;
use super::step::{self, Refused};
use crate::http::codes::{NotSent, Pairing};
use crate::http::context::Ctx;
use crate::http::factors::{self, Adding, Entered};
use crate::http::fault::Fault;
use crate::http::pages;
use crate::http::routing::Routes;
use crate::mfa::change::Refused as NotAdded;
use crate::mfa::sent;
use crate::mfa::{Id, METHODS, Way};
use crate::theme::view::Problem;

/// A page for each method that can be added.
pub fn routes(routes: Routes) -> Routes {
    METHODS.iter().filter(|method| !matches!(method.way(), Way::Paper(_))).fold(routes, |routes, method| {
        let (id, page) = (method.id(), format!("/{}", here(method.id())));
        let routes = match method.way() {
            Way::Ceremony => routes.post(&format!("{page}/options"), options.data(id)),
            Way::Sent(_) => routes.post(&format!("{page}/send"), send_again.data(id)),
            _ => routes,
        };
        routes.get(&page, show.data(id)).post(&page, submit.data(id))
    })
}

/// The page of a method, below the environment's address.
fn here(id: Id) -> String {
    format!("sign-on/enrol/{}", factors::word(id))
}

const fn is_enrol(step: &Step) -> bool {
    matches!(step, Step::Enrol)
}

/// The methods that this person can add.
fn methods(ctx: &Ctx, waiting: &Waiting) -> Vec<Id> {
    step::enrol::methods(ctx, &waiting.known, &waiting.person)
}

/// A sign-on that waits for a device of this method.
async fn waiting_for(ctx: &Ctx, id: Id) -> poem::Result<Waiting> {
    let waiting = waiting(ctx, is_enrol).await?;
    if methods(ctx, &waiting).contains(&id) { Ok(waiting) } else { Err(Fault::NotFound.into()) }
}

/// `GET /sign-on/enrol`.
#[handler]
pub async fn choose(ctx: Ctx) -> poem::Result<Response> {
    let waiting = waiting(&ctx, is_enrol).await?;
    let methods = methods(&ctx, &waiting);
    if let [only] = methods[..] {
        return Ok(pages::see_other(&ctx.live.address.path(&here(only))));
    }
    let methods = methods.into_iter().map(|id| factors::addable(&ctx, id, &here(id))).collect();
    let view = SignOnEnrolChoice { identifier: waiting.name(), methods };
    Ok(ctx.page(StatusCode::OK, &ctx.frame()?, &view)?)
}

/// Whether another address is asked for than the one that a code was sent to.
#[derive(Deserialize)]
struct Asked {
    another: Option<String>,
}

/// `GET /sign-on/enrol/<method>`.
#[handler]
pub async fn show(ctx: Ctx, Data(id): Data<&Id>, Query(asked): Query<Asked>) -> poem::Result<Response> {
    let waiting = waiting_for(&ctx, *id).await?;
    let entered = Entered { another: asked.another.is_some(), ..Entered::default() };
    Ok(page(&ctx, &waiting, *id, StatusCode::OK, entered, Vec::new()).await?)
}

/// `POST /sign-on/enrol/<method>/options`: what the script hands to the browser.
#[handler]
pub async fn options(ctx: Ctx, Data(id): Data<&Id>, request: &Request, body: Body) -> poem::Result<Response> {
    checked(&ctx, request, body, &[]).await?;
    let Ok(waiting) = waiting_for(&ctx, *id).await else { return Ok(pages::reload()) };
    let name = waiting.name();
    let options = step::enrol::begin_ceremony(&ctx, &waiting.secret, (&waiting.person, &name), *id).await?;
    Ok(options.map_or_else(pages::reload, |options| pages::ceremony(&options)))
}

/// `POST /sign-on/enrol/<method>`.
#[handler]
pub async fn submit(ctx: Ctx, Data(id): Data<&Id>, request: &Request, body: Body) -> poem::Result<Response> {
    let fields = ["address", "code", "credential", "label", "serial", "second_code"];
    let form = checked(&ctx, request, body, &fields).await?;
    let mut waiting = waiting_for(&ctx, *id).await?;
    if sent::channel(*id).is_some() && form.has("address") {
        return pair(&ctx, &waiting, *id, Pairing::Typed(form.text("address"))).await;
    }
    let label = form.text("label");
    let (field, problem) = match factors::given(&ctx, *id, &form, true) {
        Err(missing) => missing,
        Ok(given) => {
            let (secret, person) = (waiting.secret.clone(), waiting.person.clone());
            let adding = (&*secret, &mut waiting.known);
            match step::enrol::add(&ctx, adding, &person, *id, label, given).await? {
                Ok(()) => return Ok(waiting.go_on(&ctx, request).await?),
                Err(Refused::Throttled(wait)) => return Err(Fault::Throttled(wait).into()),
                Err(Refused::Wrong("label-refused")) => ("label", "label-refused"),
                Err(Refused::Wrong(why)) if why.starts_with("ceremony-") => ("credential", why),
                Err(Refused::Wrong("token-wrong")) => ("serial", "token-wrong"),
                Err(Refused::Wrong(why)) => ("code", why),
                Err(Refused::OutOfTurn) => return Ok(pages::see_other(&ctx.live.address.path(&here(*id)))),
            }
        }
    };
    let problems = ctx.problems(field, Some(problem));
    Ok(page(&ctx, &waiting, *id, StatusCode::UNPROCESSABLE_ENTITY, Entered::label(label), problems).await?)
}

/// `POST /sign-on/enrol/<method>/send`: another code to the same address.
#[handler]
pub async fn send_again(ctx: Ctx, Data(id): Data<&Id>, request: &Request, body: Body) -> poem::Result<Response> {
    let form = checked(&ctx, request, body, &["code", "label"]).await?;
    let waiting = waiting_for(&ctx, *id).await?;
    pair(&ctx, &waiting, *id, Pairing::Again(form.text("label"))).await
}

/// Sends a code to what was typed, or again where the last one went, and asks for it.
async fn pair(ctx: &Ctx, waiting: &Waiting, id: Id, wanted: Pairing<'_>) -> poem::Result<Response> {
    let here = ctx.live.address.path(&here(id));
    let who = (&*waiting.secret, &waiting.known, &waiting.person);
    let refused = match step::enrol::pair(ctx, who, id, wanted).await? {
        Ok(_) if matches!(wanted, Pairing::Again(_)) => {
            return Ok(pages::see_other_telling(ctx, &here, "code-sent", 0));
        }
        Ok(_) => return Ok(pages::see_other(&here)),
        Err(refused) => refused,
    };
    let entered = Entered::pairing(wanted);
    if let NotAdded::Sending(refused) = refused {
        let not_sent = NotSent::new(ctx, refused);
        let page = page(ctx, waiting, id, not_sent.status, entered, not_sent.problems()).await?;
        return Ok(not_sent.on(page));
    }
    let Some((field, why)) = factors::refusal(&refused, id) else { return Ok(pages::see_other(&here)) };
    let problems = ctx.problems(field, Some(why));
    Ok(page(ctx, waiting, id, StatusCode::UNPROCESSABLE_ENTITY, entered, problems).await?)
}

async fn page(
    ctx: &Ctx,
    waiting: &Waiting,
    method: Id,
    status: StatusCode,
    entered: Entered<'_>,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    let pending = step::enrol::begin(ctx, &waiting.secret, &waiting.person, method).await?;
    let (person, identifier, action) = (&waiting.person, waiting.name(), here(method));
    let adding = Adding { method, person, identifier: &identifier, page: &action, entered, proposes: false };
    let setup = factors::setup(ctx, &adding, pending.as_ref()).await?;
    let several = methods(ctx, waiting).len() > 1;
    let another = several.then(|| ctx.live.address.path("sign-on/enrol"));
    ctx.page(status, &ctx.frame()?, &SignOnEnrol { identifier, setup, action, another, problems })
}
