//! The profile by the API: the attributes that the page shows, changed by the rules of the page. What is hidden there is not told
//! here, and what cannot be changed there cannot be changed here (R-TN-7, R-TN-8).

use std::collections::BTreeMap;

use poem::http::StatusCode;
use poem_openapi::param::Header;
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiRequest, ApiResponse, Object, OpenApi};
use serde_json::Value;

use super::picture;
use super::save::{self, Saved};
use crate::config::sections::profile::AttributeType;
use crate::environment::policy::Act;
use crate::http::api::About;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::{Code, Problem};
use crate::http::api::shapes::ProfileField;
use crate::http::attributes;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::identity::account::{self, Account, Attributes};
use crate::identity::picture::{self as stored_picture, NotDrawn};
use crate::identity::profile::{self, draft};

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct ProfileApi;

/// A profile.
#[derive(Clone, Debug, Object)]
pub struct Profile {
    /// The attributes that have a value.
    pub attributes: BTreeMap<String, Value>,
    /// Every attribute that the environment has, in its order.
    pub fields: Vec<ProfileField>,
}

/// What is to be changed.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, rename = "ProfileChanges")]
pub struct Changes {
    /// New values by name; null takes a value away. What is not named stays.
    pub attributes: BTreeMap<String, Value>,
}

/// Where a person's photo is, below the environment's address.
const PICTURE: &str = "api/v1/profile/picture";

/// A photo as it is sent: the media type says nothing that is believed.
#[derive(ApiRequest)]
enum Upload {
    /// A JPEG.
    #[oai(content_type = "image/jpeg")]
    Jpeg(Binary<Vec<u8>>),
    /// A PNG.
    #[oai(content_type = "image/png")]
    Png(Binary<Vec<u8>>),
    /// A WebP.
    #[oai(content_type = "image/webp")]
    WebP(Binary<Vec<u8>>),
}

/// A photo as it is kept.
#[derive(ApiResponse)]
enum Photo {
    /// The photo, a square.
    #[oai(status = 200, content_type = "image/jpeg")]
    Square(Binary<Vec<u8>>),
}

async fn told(ctx: &Ctx, person: &Account) -> Result<Answer<Profile>, Fault> {
    let section = attributes::section(ctx, &ctx.scope(), person.id).await?;
    let section = &*section;
    let values = profile::shown(section).filter_map(|(name, attribute)| {
        let stored = person.attributes.get(name)?.clone();
        // Of a photo the name is ours; what others need is where it is.
        let is_photo = attribute.kind == AttributeType::Picture;
        Some((name.to_owned(), if is_photo { ctx.live.address.url(PICTURE).into() } else { stored }))
    });
    let values = values.collect();
    let fields = profile::shown(section).map(|(name, attribute)| ProfileField::new(ctx, name, attribute));
    Ok(Answer::new(&Profile { attributes: values, fields: fields.collect() }).version(person.version))
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
        Ok(told(&ctx, &caller.account).await?)
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
        let section = attributes::section(&ctx, &ctx.scope(), member.account.id).await.map_err(Fault::from)?;
        let languages: Vec<&str> = ctx.live.languages().collect();
        let values: Attributes = changes.attributes.into_iter().collect();
        let attributes = draft::merge(&section, &languages, &member.account.attributes, &values)
            .map_err(|problems| Problem::profile(&ctx, &problems))?;
        match save::save(&ctx, &member, version, &attributes).await? {
            Saved::Changed | Saved::Unchanged => {
                let person = account::find(&ctx.scope(), member.account.id).await?.ok_or(Fault::NotFound)?;
                Ok(told(&ctx, &person).await?)
            }
            Saved::Stale => Err(Problem::conflict("It was changed somewhere else at the same moment. Read it again.")),
            Saved::Refused(problems) => Err(Problem::profile(&ctx, &problems)),
        }
    }

    /// Answers the person's photo.
    #[oai(path = "/profile/picture", method = "get", operation_id = "profile.picture")]
    async fn picture(&self, ctx: Ctx, caller: Caller) -> Result<Photo, Problem> {
        let (name, _) = profile::picture(&ctx.live.config.profile).ok_or(Fault::NotFound)?;
        let stored = caller.account.text(name).ok_or(Fault::NotFound)?;
        let image = stored_picture::find(&ctx.scope(), caller.account.id, stored).await?.ok_or(Fault::NotFound)?;
        Ok(Photo::Square(Binary(image)))
    }

    /// Puts a photo in place of the person's: a JPEG, PNG or WebP, of which the middle square is kept.
    #[oai(path = "/profile/picture", method = "put", operation_id = "profile.set_picture")]
    async fn set_picture(&self, ctx: Ctx, caller: Caller, upload: Upload) -> Result<Done, Problem> {
        let (name, _) = picture::editable(&ctx)?;
        let member = caller.demand(&ctx, Act::Profile).await?;
        let (Upload::Jpeg(Binary(file)) | Upload::Png(Binary(file)) | Upload::WebP(Binary(file))) = upload;
        let drawn = ctx.services.studio.draw(file).await.map_err(|error| match error {
            NotDrawn::Busy => Fault::Busy.into(),
            NotDrawn::Unfit(unfit) => Problem::profile(&ctx, &[profile::Problem::new(name, picture::problem(unfit))]),
        })?;
        picture::replace(&ctx, &member, name, Some(drawn)).await?;
        Ok(Done::new())
    }

    /// Takes the person's photo away.
    #[oai(path = "/profile/picture", method = "delete", operation_id = "profile.remove_picture")]
    async fn remove_picture(&self, ctx: Ctx, caller: Caller) -> Result<Done, Problem> {
        let (name, attribute) = picture::editable(&ctx)?;
        let member = caller.demand(&ctx, Act::Profile).await?;
        if attribute.required {
            return Err(Problem::profile(&ctx, &[profile::Problem::new(name, "problem-required")]));
        }
        picture::replace(&ctx, &member, name, None).await?;
        Ok(Done::new())
    }
}
