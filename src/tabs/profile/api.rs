//! The profile by the API: the attributes that the page shows, changed by the rules of the page. What is hidden there is not told
//! here, and what cannot be changed there cannot be changed here (R-TN-7, R-TN-8).

use std::collections::BTreeMap;

use poem::http::StatusCode;
use poem_openapi::param::Header;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use serde_json::Value;

use super::fields;
use super::save::{self, Saved};
use crate::config::sections::profile::AttributeType;
use crate::environment::policy::Act;
use crate::http::api::About;
use crate::http::api::answer::Answer;
use crate::http::api::caller::Caller;
use crate::http::api::problem::{Code, Problem};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account, Attributes};
use crate::identity::profile::{self, draft};
use crate::theme::view;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct ProfileApi;

/// An attribute that the environment has.
#[derive(Clone, Debug, Object)]
#[oai(rename = "ProfileField")]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its name in the language of the request.
    pub label: String,
    /// Whether the person may change it.
    pub editable: bool,
    /// Whether it must have a value.
    pub required: bool,
}

/// A profile.
#[derive(Clone, Debug, Object)]
pub struct Profile {
    /// The attributes that have a value.
    pub attributes: BTreeMap<String, Value>,
    /// Every attribute that the environment has, in its order.
    pub fields: Vec<Field>,
}

/// What is to be changed.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, rename = "ProfileChanges")]
pub struct Changes {
    /// New values by name; null takes a value away. What is not named stays.
    pub attributes: BTreeMap<String, Value>,
}

fn told(ctx: &Ctx, person: &Account) -> Answer<Profile> {
    let section = &ctx.live.config.profile;
    let values = profile::shown(section)
        .filter_map(|(name, _)| Some((name.to_owned(), person.attributes.get(name)?.clone())))
        .collect();
    let fields = profile::shown(section).map(|(name, attribute)| Field {
        name: name.to_owned(),
        label: fields::label(ctx, name, attribute),
        editable: profile::is_editable(attribute),
        required: attribute.required && profile::is_editable(attribute),
    });
    Answer::new(&Profile { attributes: values, fields: fields.collect() }).version(person.version)
}

/// Problems by attribute: a date is one value here.
fn refused(ctx: &Ctx, problems: &[profile::Problem]) -> Problem {
    let attributes = &ctx.live.config.profile.attributes;
    Problem::fields(problems.iter().map(|problem| {
        let told = fields::told(ctx, problem);
        let name = told.field.split('.').next().unwrap_or_default();
        let date = attributes.get(name).is_some_and(|it| it.kind == AttributeType::Date);
        if date { view::Problem { field: name.to_owned(), ..told } } else { told }
    }))
}

/// The version that `If-Match` names, where the caller sends one.
fn wanted(header: Option<&str>, current: i64) -> Result<i64, Problem> {
    let changed = "It is not as it was when you read it: its ETag is another one now.";
    match header.map(str::trim) {
        None | Some("*") => Ok(current),
        Some(tags) if tags.split(',').any(|tag| tag.trim() == format!("\"{current}\"")) => Ok(current),
        Some(_) => Err(Problem::new(StatusCode::PRECONDITION_FAILED, Code::PreconditionFailed, changed)),
    }
}

#[OpenApi(tag = "About::Profile")]
impl ProfileApi {
    /// Tells the person's attributes.
    #[oai(path = "/profile", method = "get", operation_id = "profile.show")]
    async fn show(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Profile>, Problem> {
        Ok(told(&ctx, &caller.account))
    }

    /// Changes attributes: all that are named, or none.
    #[oai(path = "/profile", method = "patch", operation_id = "profile.change")]
    async fn change(
        &self,
        ctx: Ctx,
        caller: Caller,
        /// The `ETag` of what was read: the change is refused when it is another one now.
        #[oai(name = "If-Match")]
        if_match: Header<Option<String>>,
        Json(changes): Json<Changes>,
    ) -> Result<Answer<Profile>, Problem> {
        let member = caller.demand(&ctx, Act::Profile).await?;
        let version = wanted(if_match.0.as_deref(), member.account.version)?;
        let section = &ctx.live.config.profile;
        let languages: Vec<&str> = ctx.live.languages().collect();
        let values: Attributes = changes.attributes.into_iter().collect();
        let attributes = draft::merge(section, &languages, &member.account.attributes, &values)
            .map_err(|problems| refused(&ctx, &problems))?;
        match save::save(&ctx, &member, version, &attributes).await? {
            Saved::Changed | Saved::Unchanged => {
                let person = account::find(&ctx.scope(), member.account.id).await?.ok_or(Fault::NotFound)?;
                Ok(told(&ctx, &person))
            }
            Saved::Stale => Err(Problem::conflict("It was changed somewhere else at the same moment. Read it again.")),
            Saved::Refused(problems) => Err(refused(&ctx, &problems)),
        }
    }
}
