//! Agreements by the API: the texts with what the person answered, accepting and withdrawing, by the functions of the pages.

use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};

use super::receipt_api::ConsentReceipt;
use super::shown::Standing;
use super::{acts, receipt};
use crate::agreement::catalogue::Published;
use crate::agreement::consent::{self, Answer as Given};
use crate::agreement::given::{self, Change, Record};
use crate::environment::policy::Act;
use crate::http::agreements::purposes;
use crate::http::api::About;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::shapes::{AgreementPurpose, AgreementText};
use crate::http::api::time;
use crate::http::context::Ctx;
use crate::http::fault::Fault;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct ConsentsApi;

/// How somebody stands to an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "AgreementState", rename_all = "snake_case")]
pub enum State {
    /// What is in force is accepted.
    Accepted,
    /// An earlier revision is accepted, and the one in force asks again.
    Outdated,
    /// It was accepted, and that has run out.
    Expired,
    /// The consent was withdrawn.
    Withdrawn,
    /// There is no answer yet.
    Open,
}

/// An agreement and how the person stands to it.
#[derive(Clone, Debug, Object)]
pub struct Agreement {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Whether signing on needs it.
    pub required: bool,
    /// How the person stands to it.
    pub state: State,
    /// When they answered.
    #[oai(skip_serializing_if_is_none)]
    pub answered: Option<String>,
    /// To which revision.
    #[oai(skip_serializing_if_is_none)]
    pub revision: Option<String>,
    /// In which language.
    #[oai(skip_serializing_if_is_none)]
    pub language: Option<String>,
    /// When what is accepted runs out, or did.
    #[oai(skip_serializing_if_is_none)]
    pub expires: Option<String>,
    /// The day on which another revision comes into force, where one is announced.
    #[oai(skip_serializing_if_is_none)]
    pub applies_from: Option<String>,
    /// Whether it can be withdrawn now.
    pub withdrawable: bool,
    /// Whether the text in force can be accepted now.
    pub acceptable: bool,
}

/// Every agreement of the environment.
#[derive(Clone, Debug, Object)]
pub struct Agreements {
    /// In the order of the environment.
    pub agreements: Vec<Agreement>,
}

/// One answer of the past.
#[derive(Clone, Debug, Object)]
#[oai(rename = "AgreementEvent")]
pub struct Event {
    /// `accepted`, `declined` or `withdrawn`; of a purpose `given`, `withdrawn`, or `ended` with what it was on top of.
    pub answer: String,
    /// The name of the purpose that it was to.
    #[oai(skip_serializing_if_is_none)]
    pub purpose: Option<String>,
    /// What was shown of that.
    #[oai(skip_serializing_if_is_none)]
    pub label: Option<String>,
    /// When.
    pub at: String,
    /// The hash of the text that it was to.
    pub hash: String,
    /// "Firefox", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub browser: Option<String>,
    /// "Windows", where it is known.
    #[oai(skip_serializing_if_is_none)]
    pub platform: Option<String>,
}

/// An agreement with its texts and every answer.
#[derive(Clone, Debug, Object)]
pub struct AgreementDetail {
    /// The agreement.
    pub agreement: Agreement,
    /// The text that is accepted, as it was.
    #[oai(skip_serializing_if_is_none)]
    pub accepted: Option<AgreementText>,
    /// The text in force, where that is another one.
    #[oai(skip_serializing_if_is_none)]
    pub in_force: Option<AgreementText>,
    /// The text that comes into force next.
    #[oai(skip_serializing_if_is_none)]
    pub announced: Option<AgreementText>,
    /// What may be allowed on top of it.
    pub purposes: Vec<AgreementPurpose>,
    /// What was answered, latest first.
    pub history: Vec<Event>,
}

/// Which text is accepted.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct AcceptAgreement {
    /// The hash of the text that the person was shown.
    pub hash: String,
    /// The hashes of what they allow on top of it. Only what they have ticked themselves.
    pub purposes: Option<Vec<String>>,
}

/// What is allowed on top of an agreement.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ChoosePurposes {
    /// The hashes of what is allowed from now on; every other purpose is taken back.
    pub purposes: Vec<String>,
}

/// A consent was withdrawn.
#[derive(Clone, Debug, Object)]
pub struct WithdrawnConsent {
    /// How many other sessions of the person ended with it.
    pub sessions_ended: u64,
    /// The bearer token from now on, for callers who came with one, where other sessions end.
    #[oai(skip_serializing_if_is_none)]
    pub token: Option<String>,
    /// The token for `X-CSRF-Token` from now on, for callers who came with a cookie, where other sessions end.
    #[oai(skip_serializing_if_is_none)]
    pub csrf_token: Option<String>,
}

fn listed(ctx: &Ctx, agreement: &Published, standing: &Standing<'_>) -> Agreement {
    Agreement {
        name: agreement.name.clone(),
        title: agreement.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned(),
        required: agreement.required,
        state: match standing.state {
            consent::State::Accepted => State::Accepted,
            consent::State::Outdated => State::Outdated,
            consent::State::Expired => State::Expired,
            consent::State::Withdrawn => State::Withdrawn,
            consent::State::Open => State::Open,
        },
        answered: standing.answer.map(|answer| time(answer.at)),
        revision: standing.text.map(|text| text.revision.to_string()),
        language: standing.text.map(|text| text.language.clone()),
        expires: standing.expires.map(time),
        applies_from: standing.announced.map(|text| text.revision.day.to_string()),
        withdrawable: standing.withdrawable,
        acceptable: standing.acceptable,
    }
}

fn event(answer: &Given) -> Event {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Event {
        answer: answer.verdict.as_str().to_owned(),
        purpose: None,
        label: None,
        at: time(answer.at),
        hash: crate::agreement::hex(&answer.hash),
        browser: named(&answer.browser),
        platform: named(&answer.platform),
    }
}

fn change(change: &Change) -> Event {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Event {
        answer: change.what.as_str().to_owned(),
        purpose: Some(change.purpose.clone()),
        label: Some(change.label.clone()),
        at: time(change.at),
        hash: crate::agreement::hex(&change.hash),
        browser: named(&change.browser),
        platform: named(&change.platform),
    }
}

/// What was answered, latest first.
fn history(agreement: &Published, record: &Record) -> Vec<Event> {
    let answers = record.answers.iter().filter(|answer| answer.agreement == agreement.name);
    let changes = record.changes.iter().filter(|change| change.agreement == agreement.name);
    let changes = changes.map(|it| (it.at, change(it)));
    let mut events: Vec<_> = answers.map(|answer| (answer.at, event(answer))).chain(changes).collect();
    events.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    events.into_iter().map(|(_, event)| event).collect()
}

#[OpenApi(tag = "About::Agreements")]
impl ConsentsApi {
    /// Lists the agreements of the environment and how the person stands to them.
    #[oai(path = "/agreements", method = "get", operation_id = "agreements.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Agreements>, Problem> {
        let record = given::record(&ctx.scope(), caller.account.id).await.map_err(Fault::from)?;
        let agreements = acts::listed(&ctx).iter();
        let agreements = agreements.map(|it| listed(&ctx, it, &Standing::new(&ctx, it, &record))).collect();
        Ok(Answer::new(&Agreements { agreements }))
    }

    /// Shows an agreement with its exact texts and every answer.
    #[oai(path = "/agreements/:name", method = "get", operation_id = "agreements.show")]
    async fn show(&self, ctx: Ctx, caller: Caller, name: Path<String>) -> Result<Answer<AgreementDetail>, Problem> {
        let agreement = acts::find(&ctx, &name.0)?;
        let record = given::record(&ctx.scope(), caller.account.id).await.map_err(Fault::from)?;
        let standing = Standing::new(&ctx, agreement, &record);
        let boxes = purposes(&ctx, agreement, Some(&record)).into_iter();
        Ok(Answer::new(&AgreementDetail {
            agreement: listed(&ctx, agreement, &standing),
            accepted: standing.accepted.map(|text| AgreementText::new(agreement, text)),
            in_force: standing.in_force.map(|text| AgreementText::new(agreement, text)),
            announced: standing.announced.map(|text| AgreementText::new(agreement, text)),
            purposes: boxes.map(AgreementPurpose::from).collect(),
            history: history(agreement, &record),
        }))
    }

    /// Accepts the text in force, which `hash` names.
    #[oai(path = "/agreements/:name/accept", method = "post", operation_id = "agreements.accept")]
    async fn accept(
        &self,
        ctx: Ctx,
        caller: Caller,
        name: Path<String>,
        Json(accepted): Json<AcceptAgreement>,
    ) -> Result<Done, Problem> {
        let agreement = acts::editable(&ctx, &name.0)?;
        let member = caller.demand(&ctx, Act::Consents).await?;
        let purposes = accepted.purposes.as_deref().unwrap_or_default();
        match acts::accept(&ctx, &member, agreement, &accepted.hash, purposes).await? {
            Ok(()) => Ok(Done::new()),
            Err(refused) => Err(match refused.of_purposes() {
                Some(told) => Problem::field(&ctx, "purposes", told),
                None => Problem::field(&ctx, "hash", "agreement-changed"),
            }),
        }
    }

    /// Allows the purposes that `purposes` names, and takes back every other one. The agreement must be accepted.
    #[oai(path = "/agreements/:name/purposes", method = "put", operation_id = "agreements.choose_purposes")]
    async fn choose_purposes(
        &self,
        ctx: Ctx,
        caller: Caller,
        name: Path<String>,
        Json(chosen): Json<ChoosePurposes>,
    ) -> Result<Done, Problem> {
        let agreement = acts::editable(&ctx, &name.0)?;
        let member = caller.demand(&ctx, Act::Consents).await?;
        match acts::choose(&ctx, &member, agreement, &chosen.purposes).await? {
            Ok(()) => Ok(Done::new()),
            Err(refused) => Err(match refused.of_purposes() {
                Some(told) => Problem::field(&ctx, "purposes", told),
                None => Problem::conflict("The agreement is not accepted."),
            }),
        }
    }

    /// Shows a text that is or was in force, as it was.
    #[oai(path = "/agreements/:name/texts/:hash", method = "get", operation_id = "agreements.show_text")]
    async fn show_text(
        &self,
        ctx: Ctx,
        _caller: Caller,
        name: Path<String>,
        hash: Path<String>,
    ) -> Result<Answer<AgreementText>, Problem> {
        let agreement = acts::find(&ctx, &name.0)?;
        let text = acts::published(&ctx, agreement, &hash.0)?;
        Ok(Answer::new(&AgreementText::new(agreement, text)))
    }

    /// The person's receipt for an agreement that they have accepted: what they consented to, in which words, and everything that
    /// happened since.
    #[oai(path = "/agreements/:name/receipt", method = "get", operation_id = "agreements.receipt")]
    async fn receipt(&self, ctx: Ctx, caller: Caller, name: Path<String>) -> Result<Answer<ConsentReceipt>, Problem> {
        let agreement = acts::find(&ctx, &name.0)?;
        let receipt = receipt::of(&ctx, &caller, agreement).await?;
        Ok(Answer::new(&ConsentReceipt::new(&ctx, agreement, &receipt)))
    }

    /// Withdraws a consent. Where signing on needs it, every other session ends and the next sign-on asks again; the session that asks
    /// gets a fresh secret.
    #[oai(path = "/agreements/:name/withdraw", method = "post", operation_id = "agreements.withdraw")]
    async fn withdraw(
        &self,
        ctx: Ctx,
        caller: Caller,
        name: Path<String>,
    ) -> Result<Answer<WithdrawnConsent>, Problem> {
        let agreement = acts::editable(&ctx, &name.0)?;
        let given = acts::may_withdraw(&ctx, &caller, agreement).await?;
        let member = given.map_err(|wanting| Problem::step_up(&wanting))?;
        match acts::withdraw(&ctx, &member, agreement).await? {
            Ok(ended) => {
                let renewed = ended.secret.as_deref().map(|secret| caller.renewed(&ctx, secret));
                let (token, csrf_token) = renewed.map_or((None, None), |it| (it.token, it.csrf_token));
                let told = WithdrawnConsent { sessions_ended: ended.sessions, token, csrf_token };
                let answer = Answer::new(&told);
                Ok(match &ended.secret {
                    Some(secret) => answer.carried(&ctx, &caller, secret),
                    None => answer,
                })
            }
            Err(_) => Err(Problem::conflict("There is no consent that could be withdrawn.")),
        }
    }
}
