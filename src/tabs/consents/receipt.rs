//! Receipts: the file and the page to print. Only of what the person has accepted themselves, and in no cache on the way.

use poem::http::StatusCode;
use poem::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use poem::web::Path;
use poem::{Response, handler};
use poem_openapi::types::ToJSON as _;

use super::receipt_api::ConsentReceipt;
use super::receipt_views::{ReceiptEvent, ReceiptPage, ReceiptPurpose};
use super::{acts, shown};
use crate::agreement::catalogue::Published;
use crate::agreement::hex;
use crate::agreement::receipt::{self, Event, Receipt};
use crate::http::agreements::revision;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::kit::instant::Instant;
use crate::theme::language::autonym;
use crate::theme::markdown;
use crate::theme::when::When;

const TAB: Option<&str> = Some("consents");

/// The person's receipt; 404 where they have never accepted it.
pub async fn of(ctx: &Ctx, member: &Member, agreement: &Published) -> Result<Receipt, Fault> {
    let when = ctx.live.moment(ctx.now);
    let found = receipt::of(&ctx.scope(), &ctx.live.keys, member.account.id, agreement, when).await?;
    found.ok_or(Fault::NotFound)
}

/// `GET /consents/:name/receipt.json`.
#[handler]
pub async fn download(ctx: Ctx, member: Member, Path(name): Path<String>) -> poem::Result<Response> {
    let agreement = acts::find(&ctx, &name)?;
    let receipt = of(&ctx, &member, agreement).await?;
    Ok(Response::builder()
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        // A name of the configuration: letters, digits, `-` and `_`.
        .header(CONTENT_DISPOSITION, format!("attachment; filename=\"receipt-{}.json\"", agreement.name))
        .header(CACHE_CONTROL, "no-store")
        .body(ConsentReceipt::new(&ctx, agreement, &receipt).to_json_string()))
}

/// `GET /consents/:name/receipt`.
#[handler]
pub async fn show(ctx: Ctx, member: Member, Path(name): Path<String>) -> poem::Result<Response> {
    let agreement = acts::find(&ctx, &name)?;
    let receipt = of(&ctx, &member, agreement).await?;
    Ok(ctx.page(StatusCode::OK, &ctx.member_frame(&member, TAB)?, &page(&ctx, agreement, &receipt)?)?)
}

fn page(ctx: &Ctx, agreement: &Published, receipt: &Receipt) -> Result<ReceiptPage, Fault> {
    let when = |at: Instant| When::new(at, &ctx.live.time_zone, &ctx.language);
    let default = &ctx.live.config.locale.default;
    let controller = &ctx.live.config.consents.controller;
    let text = &receipt.text;
    Ok(ReceiptPage {
        href: shown::href(ctx, agreement),
        agreement: agreement.title.get(&ctx.language, default).to_owned(),
        state: receipt.state,
        answered: when(receipt.answered),
        expires: receipt.expires.map(when),
        controller: controller_name(ctx),
        contact: controller.contact.clone(),
        url: controller.url.as_ref().map(ToString::to_string),
        record: receipt.record.to_string(),
        receipt: receipt.id.clone(),
        principal: receipt.principal.clone(),
        made: when(ctx.now),
        title: text.title.clone(),
        revision: revision(ctx, text.revision),
        language: text.language.clone(),
        language_name: autonym(&text.language).to_owned(),
        hash: hex(&text.hash),
        text: markdown::render(&text.body).map_err(Fault::internal)?,
        purposes: receipt
            .purposes
            .iter()
            .map(|it| ReceiptPurpose {
                label: it.label.clone(),
                help: Some(it.help.clone()).filter(|help| !help.is_empty()),
                state: it.state.as_str(),
                since: it.since.map(when),
            })
            .collect(),
        events: receipt.events.iter().map(|event| shown_event(event, when(event.at))).collect(),
    })
}

fn shown_event(event: &Event, at: When) -> ReceiptEvent {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    ReceiptEvent {
        what: event.what.as_str(),
        purpose: event.purpose.as_ref().map(|(_, label)| label.clone()),
        at,
        text: event.text.clone(),
        hash: hex(&event.hash),
        browser: named(&event.browser),
        platform: named(&event.platform),
    }
}

/// Who answers for what is done with people's data: whom the file names, else the environment itself.
pub fn controller_name(ctx: &Ctx) -> String {
    let name = ctx.live.config.consents.controller.name.as_ref();
    let name = name.map(|name| name.get(&ctx.language, &ctx.live.config.locale.default));
    name.unwrap_or_else(|| ctx.live.name(&ctx.language)).to_owned()
}
