//! Agreements by the API: the texts with what the person answered, accepting and withdrawing, by the functions of the pages.

use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};

use super::shown::Standing;
use super::{acts, views};
use crate::agreement::catalogue::Published;
use crate::agreement::consent::{self, Answer as Given};
use crate::environment::policy::Act;
use crate::http::api::About;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::Problem;
use crate::http::api::shapes::AgreementText;
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
    /// `accepted`, `declined` or `withdrawn`.
    pub answer: String,
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
    /// What was answered, latest first.
    pub history: Vec<Event>,
}

/// Which text is accepted.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct AcceptAgreement {
    /// The hash of the text that the person was shown.
    pub hash: String,
}

/// A consent was withdrawn.
#[derive(Clone, Debug, Object)]
pub struct WithdrawnConsent {
    /// How many other sessions of the person ended with it.
    pub sessions_ended: u64,
}

fn listed(ctx: &Ctx, agreement: &Published, standing: &Standing<'_>) -> Agreement {
    Agreement {
        name: agreement.name.clone(),
        title: agreement.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned(),
        required: agreement.required,
        state: match standing.state {
            views::State::Accepted => State::Accepted,
            views::State::Outdated => State::Outdated,
            views::State::Withdrawn => State::Withdrawn,
            views::State::Open => State::Open,
        },
        answered: standing.answer.map(|answer| time(answer.at)),
        revision: standing.text.map(|text| text.revision.to_string()),
        language: standing.text.map(|text| text.language.clone()),
        withdrawable: standing.withdrawable,
        acceptable: standing.acceptable,
    }
}

fn event(answer: &Given) -> Event {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Event {
        answer: answer.verdict.as_str().to_owned(),
        at: time(answer.at),
        hash: crate::agreement::hex(&answer.hash),
        browser: named(&answer.browser),
        platform: named(&answer.platform),
    }
}

#[OpenApi(tag = "About::Agreements")]
impl ConsentsApi {
    /// Lists the agreements of the environment and how the person stands to them.
    #[oai(path = "/agreements", method = "get", operation_id = "agreements.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Agreements>, Problem> {
        let answers = consent::of(&ctx.scope(), caller.account.id).await.map_err(Fault::from)?;
        let agreements = acts::listed(&ctx).iter();
        let agreements = agreements.map(|it| listed(&ctx, it, &Standing::new(&ctx, it, &answers))).collect();
        Ok(Answer::new(&Agreements { agreements }))
    }

    /// Shows an agreement with its exact texts and every answer.
    #[oai(path = "/agreements/:name", method = "get", operation_id = "agreements.show")]
    async fn show(&self, ctx: Ctx, caller: Caller, name: Path<String>) -> Result<Answer<AgreementDetail>, Problem> {
        let agreement = acts::find(&ctx, &name.0)?;
        let answers = consent::of(&ctx.scope(), caller.account.id).await.map_err(Fault::from)?;
        let standing = Standing::new(&ctx, agreement, &answers);
        Ok(Answer::new(&AgreementDetail {
            agreement: listed(&ctx, agreement, &standing),
            accepted: standing.accepted.map(|text| AgreementText::new(agreement, text)),
            in_force: standing.in_force.map(|text| AgreementText::new(agreement, text)),
            history: answers.iter().filter(|answer| answer.agreement == agreement.name).map(event).collect(),
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
        match acts::accept(&ctx, &member, agreement, &accepted.hash).await? {
            Ok(()) => Ok(Done::new()),
            Err(_) => Err(Problem::field(&ctx, "hash", "agreement-changed")),
        }
    }

    /// Withdraws a consent. Where signing on needs it, every other session ends and the next sign-on asks again.
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
            Ok(ended) => Ok(Answer::new(&WithdrawnConsent { sessions_ended: ended.sessions })),
            Err(_) => Err(Problem::conflict("There is no consent that could be withdrawn.")),
        }
    }
}
