//! A receipt for programs, as the file and the API have it. Its sections and names are those of ISO/IEC TS 27560:2023 (consent record
//! information structure): header, processing with the privacy notice and the purposes, parties, events.

use poem_openapi::Object;

use super::receipt::controller_name;
use crate::agreement::catalogue::Published;
use crate::agreement::consent::State;
use crate::agreement::hex;
use crate::agreement::receipt::{Event, Purpose, Receipt};
use crate::http::api::time;
use crate::http::context::Ctx;

/// The word for the form; another one is another form.
const FORM: &str = "portico-consent-receipt/1";
/// What its names are taken from.
const TERMS: &str = "ISO/IEC TS 27560:2023";

/// A receipt of how somebody stands to an agreement.
#[derive(Clone, Debug, Object)]
pub struct ConsentReceipt {
    /// The form of this file.
    pub schema_version: String,
    /// What its names are taken from.
    pub schema_source: String,
    /// Names the receipt: the same as long as it tells the same of the person and their answers. The parties are no part of it.
    pub receipt_id: String,
    /// When it was written.
    pub receipt_time: String,
    /// Names the record that it is of.
    pub record_id: String,
    /// The person, under a name that only this environment can make.
    pub pii_principal_id: String,
    /// What it is about.
    pub pii_processing: Processing,
    /// Who is involved.
    pub party_identification: Vec<Party>,
    /// What happened, in order.
    pub events: Vec<ReceiptEvent>,
}

/// What is consented to.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ConsentProcessing")]
pub struct Processing {
    /// The text.
    pub privacy_notice: Notice,
    /// The agreement, and what was allowed on top of it.
    pub purposes: Vec<ReceiptPurpose>,
    /// How it was asked.
    pub collection_method: String,
    /// Where it is withdrawn.
    pub withdrawal_method: String,
    /// Until when it holds; absent where it does not run out.
    #[oai(skip_serializing_if_is_none)]
    pub valid_until: Option<String>,
}

/// The text that was shown.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ConsentNotice")]
pub struct Notice {
    /// The agreement's name.
    pub notice_id: String,
    /// Its title.
    pub title: String,
    /// The revision.
    pub version: String,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// SHA-256, in hex, over title, language and revision, a line each, an empty line, and the text.
    pub hash: String,
    /// Where it can be read.
    pub url: String,
    /// The text, in Markdown.
    pub text: String,
}

/// Something that is consented to.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ConsentPurpose")]
pub struct ReceiptPurpose {
    /// Its name; that of the agreement for the agreement itself.
    pub purpose: String,
    /// What was shown.
    pub description: String,
    /// More of what was shown.
    #[oai(skip_serializing_if_is_none)]
    pub details: Option<String>,
    /// `accepted`, `outdated`, `expired`, `withdrawn` or `open`; of what is on top `given`, `withdrawn`, `ended` with what it was on top of,
    /// or `not_asked` in these words any more, and not allowed.
    pub state: String,
    /// Since when, where there is a moment for it.
    #[oai(skip_serializing_if_is_none)]
    pub since: Option<String>,
}

/// Somebody involved.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ConsentParty")]
pub struct Party {
    /// Names the party within the receipt.
    pub party_id: String,
    /// `pii_controller`.
    pub party_role: String,
    /// Their name.
    pub party_name: String,
    /// How they are reached.
    #[oai(skip_serializing_if_is_none)]
    pub party_contact: Option<String>,
    /// Where they are on the web.
    pub party_url: String,
}

/// Something that happened.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ConsentEvent")]
pub struct ReceiptEvent {
    /// When.
    pub event_time: String,
    /// `explicit`, as nothing is consented to by keeping silent; absent where nobody did anything.
    #[oai(skip_serializing_if_is_none)]
    pub event_type: Option<String>,
    /// `given`, `refused`, `withdrawn`, `expired`, or `ended`: what was allowed ended with what it was on top of.
    pub event_state: String,
    /// Whose doing: `pii_principal`, or `pii_controller` where a time ran out or another text came.
    pub entity_id: String,
    /// To which purpose.
    pub purpose: String,
    /// To which text: SHA-256, in hex.
    pub notice_hash: String,
    /// "Firefox", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub browser: Option<String>,
    /// "Windows", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub platform: Option<String>,
}

impl ConsentReceipt {
    /// As it is told.
    pub fn new(ctx: &Ctx, agreement: &Published, receipt: &Receipt) -> Self {
        let (address, text) = (&ctx.live.address, &receipt.text);
        let url = address.url(&format!("consents/{}", agreement.name));
        let itself = ReceiptPurpose {
            purpose: agreement.name.clone(),
            description: text.title.clone(),
            details: None,
            state: receipt.state.as_str().to_owned(),
            since: match receipt.state {
                State::Expired => receipt.expires.map(time),
                State::Outdated => None,
                State::Accepted | State::Withdrawn | State::Open => Some(time(receipt.answered)),
            },
        };
        let controller = &ctx.live.config.consents.controller;
        Self {
            schema_version: FORM.to_owned(),
            schema_source: TERMS.to_owned(),
            receipt_id: receipt.id.clone(),
            receipt_time: time(ctx.now),
            record_id: receipt.record.to_string(),
            pii_principal_id: receipt.principal.clone(),
            pii_processing: Processing {
                privacy_notice: Notice {
                    notice_id: agreement.name.clone(),
                    title: text.title.clone(),
                    version: text.revision.to_string(),
                    language: text.language.clone(),
                    hash: hex(&text.hash),
                    url: format!("{url}/texts/{}", hex(&text.hash)),
                    text: text.body.clone(),
                },
                purposes: std::iter::once(itself).chain(receipt.purposes.iter().map(purpose)).collect(),
                collection_method: address.url(""),
                withdrawal_method: url,
                valid_until: receipt.expires.map(time),
            },
            party_identification: vec![Party {
                party_id: "pii_controller".to_owned(),
                party_role: "pii_controller".to_owned(),
                party_name: controller_name(ctx),
                party_contact: controller.contact.clone(),
                party_url: controller.url.as_ref().map_or_else(|| address.url(""), ToString::to_string),
            }],
            events: receipt.events.iter().map(|it| event(agreement, it)).collect(),
        }
    }
}

fn purpose(purpose: &Purpose) -> ReceiptPurpose {
    ReceiptPurpose {
        purpose: purpose.name.clone(),
        description: purpose.label.clone(),
        details: Some(purpose.help.clone()).filter(|help| !help.is_empty()),
        state: purpose.state.as_str().to_owned(),
        since: purpose.since.map(time),
    }
}

fn event(agreement: &Published, event: &Event) -> ReceiptEvent {
    use crate::agreement::receipt::What;
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let is_own = !matches!(event.what, What::Expired | What::Ended);
    let by = if is_own { "pii_principal" } else { "pii_controller" };
    ReceiptEvent {
        event_time: time(event.at),
        event_type: is_own.then(|| "explicit".to_owned()),
        event_state: event.what.as_str().to_owned(),
        entity_id: by.to_owned(),
        purpose: event.purpose.as_ref().map_or_else(|| agreement.name.clone(), |(name, _)| name.clone()),
        notice_hash: hex(&event.hash),
        browser: named(&event.browser),
        platform: named(&event.platform),
    }
}
