//! The person who asks: a handler that takes a [`Member`] runs only for somebody who is signed on.

use poem::http::Method;
use poem::{FromRequest, IntoResponse, Request, RequestBody, Response};

use super::client;
use super::context::Ctx;
use super::cookies;
use super::csrf::{self, Holder};
use super::fault::Fault;
use super::form::Form;
use super::return_to;
use crate::environment::policy;
use crate::identity::account::Account;
use crate::identity::attempt::Source;
use crate::identity::identifier::{Identifier, Kind};
use crate::identity::member;
use crate::identity::session::{self, Ends, Session};
use crate::store::StoreError;

/// Somebody signed on, with the secret that their cookie carries.
#[derive(Clone)]
pub struct Member {
    /// Their session.
    pub session: Session,
    /// Their account.
    pub account: Account,
    /// Their identifiers, primary ones first.
    pub identifiers: Vec<Identifier>,
    secret: String,
}

impl Member {
    /// Who is signed on in this request, if anybody.
    pub async fn find(ctx: &Ctx, request: &Request) -> Result<Option<Self>, Fault> {
        match cookies::session(&ctx.live.cookies, request) {
            Some(secret) => Self::with_secret(ctx, secret).await,
            None => Ok(None),
        }
    }

    /// Who carries this secret as a cookie, if anybody.
    pub async fn with_secret(ctx: &Ctx, secret: &str) -> Result<Option<Self>, Fault> {
        Self::carrying(ctx, session::Kind::Browser, secret).await
    }

    /// Who carries this secret in this way, if anybody.
    pub async fn carrying(ctx: &Ctx, kind: session::Kind, secret: &str) -> Result<Option<Self>, Fault> {
        let limits = ctx.live.sessions;
        let found = member::find(&ctx.scope(), kind, secret, ctx.live.epoch, &limits, ctx.now).await?;
        let Some(mut found) = found else { return Ok(None) };
        if !found.session.is_live(&policy::sessions(&ctx.live, &found.account), ctx.now) {
            return Ok(None);
        }
        if found.session.wants_touch(&limits, ctx.now) {
            match touch(ctx, &found.session).await {
                Ok(()) => found.session.last_active_at = ctx.now,
                // Nobody is kept from a page because a moment cannot be written down.
                Err(error) => tracing::debug!(%error, "last active was not written"),
            }
        }
        let member::Member { session, account, identifiers } = found;
        ctx.note_signed_on(account.id, session.id);
        Ok(Some(Self { session, account, identifiers, secret: secret.to_owned() }))
    }

    /// What the person is called in the corner of the page: the email address they have, else another identifier.
    pub fn identifier(&self) -> &str {
        shown_identifier(&self.identifiers)
    }

    /// When this session ends.
    pub fn ends(&self, ctx: &Ctx) -> Ends {
        self.session.ends(&policy::sessions(&ctx.live, &self.account))
    }

    /// The secret that this request was made with; it changes at each rise of privilege.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Where this person's attempts come from: a session's browser is one that they have signed on from.
    pub fn source(&self, ctx: &Ctx) -> Source {
        match self.session.browser {
            Some(browser) => Source::Known(browser.to_string()),
            None => Source::Unknown(client::source(ctx.client)),
        }
    }

    /// The token for this person's forms.
    pub fn csrf(&self, ctx: &Ctx) -> String {
        csrf::token(&ctx.live.keys, Holder::Session(&self.secret))
    }

    /// Reads a form and refuses it without this person's token.
    pub async fn form(&self, ctx: &Ctx, request: &Request, body: poem::Body) -> Result<Form, Fault> {
        let form = ctx.form(request, body).await?;
        let holder = Some(Holder::Session(&self.secret));
        csrf::check(&ctx.live.keys, holder, form.text("csrf"), request, &ctx.live.address.origin)?;
        Ok(form)
    }
}

async fn touch(ctx: &Ctx, session: &Session) -> Result<(), StoreError> {
    let work = ctx.work().await?;
    session::touch(&work, session.id, &ctx.live.sessions, ctx.now).await?;
    work.commit().await
}

/// The identifier that stands for a person: the email address they have, else another one.
pub fn shown_identifier(identifiers: &[Identifier]) -> &str {
    let email = identifiers.iter().find(|identifier| identifier.kind == Kind::Email);
    email.or(identifiers.first()).map_or("", |identifier| &identifier.shown)
}

/// Not signed on: leads to sign-on, and from there back to the page that was asked for.
struct NotSignedOn(String);

impl<'a> FromRequest<'a> for Member {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let ctx = Ctx::from_request(request, body).await?;
        match Self::find(&ctx, request).await? {
            Some(member) => Ok(member),
            None => {
                let back =
                    (request.method() == Method::GET).then(|| return_to::tab_of(&ctx, request.original_uri().path()));
                let sign_on = ctx.live.address.path("sign-on");
                let to = match back {
                    // Home is where sign-on leads anyway.
                    Some(back) if back != ctx.live.home() => format!("{sign_on}?return_to={back}"),
                    _ => sign_on,
                };
                Err(poem::Error::from_response(NotSignedOn(to).into_response()))
            }
        }
    }
}

impl IntoResponse for NotSignedOn {
    fn into_response(self) -> Response {
        super::pages::see_other(&self.0)
    }
}
