//! The page of a tab of the environment's own.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{FromRequest, Request, RequestBody, Response, handler};

use super::views::CustomPage;
use crate::environment::Custom;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::pages::see_other;

/// `GET /tabs/<name>`: the plain 404 for a tab that is not listed, whoever asks; a tab that is a link leads where it leads.
#[handler]
pub async fn show(ctx: Ctx, Path(name): Path<String>, request: &Request) -> poem::Result<Response> {
    let (name, tab) = ctx.live.custom_tabs.get_key_value(&name).ok_or(Fault::NotFound)?;
    let member = Member::from_request(request, &mut RequestBody::default()).await?;
    match &tab.what {
        Custom::Link(to) => Ok(see_other(to)),
        Custom::Page { text, translated } => {
            let default = &*ctx.live.config.locale.default;
            let label = tab.label.get(&ctx.language, default).to_owned();
            let (html, lang) = match translated.get(&ctx.language) {
                Some(html) => (html, ctx.language.as_str()),
                None => (text, default),
            };
            let mut frame = ctx.member_frame(&member, None)?;
            frame.current = Some(name.clone().into());
            Ok(ctx.page(StatusCode::OK, &frame, &CustomPage { label, lang: lang.to_owned(), html: html.clone() })?)
        }
    }
}
