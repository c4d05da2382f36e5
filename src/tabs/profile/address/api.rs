//! The addresses of a person by the API: what they are, and changing them.

use poem::http::StatusCode;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};

use super::What;
use super::change::{self, Refused, Wanted};
use super::several;
use crate::environment::policy::Act;
use crate::http::api::answer::{Answer, Done};
use crate::http::api::caller::Caller;
use crate::http::api::problem::{Code, Problem};
use crate::http::api::{About, time};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::identity::address_change;
use crate::identity::identifier::Kind;
use crate::kit::id::AddressChangeId;

/// The operations.
#[derive(Clone, Copy, Debug)]
pub struct AddressApi;

/// What kind of address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "AddressKind", rename_all = "snake_case")]
pub enum AddressKind {
    /// An email address.
    Email,
    /// A phone number.
    Phone,
}

impl AddressKind {
    const fn what(self) -> What {
        match self {
            Self::Email => What::Email,
            Self::Phone => What::Phone,
        }
    }

    const fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Email => Some(Self::Email),
            Kind::Phone => Some(Self::Phone),
            Kind::Username => None,
        }
    }
}

/// An address of the person.
#[derive(Clone, Debug, Object)]
pub struct Address {
    /// What kind it is.
    #[oai(rename = "type")]
    pub kind: AddressKind,
    /// The address.
    pub address: String,
    /// Whether the person has proved that it is theirs.
    pub verified: bool,
    /// Whether it is the first of its kind.
    pub primary: bool,
}

/// A new address that waits for its code.
#[derive(Clone, Debug, Object)]
pub struct PendingAddress {
    /// What kind it is.
    #[oai(rename = "type")]
    pub kind: AddressKind,
    /// The address.
    pub address: String,
    /// Until when the code can be used.
    pub expires: String,
}

/// A former address, by which a change can be taken back.
#[derive(Clone, Debug, Object)]
pub struct FormerAddress {
    /// The id of the change.
    pub id: String,
    /// What kind it is.
    #[oai(rename = "type")]
    pub kind: AddressKind,
    /// The address.
    pub address: String,
    /// Until when.
    pub until: String,
}

/// The addresses of the person.
#[derive(Clone, Debug, Object)]
pub struct Addresses {
    /// Those in use.
    pub addresses: Vec<Address>,
    /// Those that wait for a code in this session.
    pub pending: Vec<PendingAddress>,
    /// Former ones that can take a change back.
    pub former: Vec<FormerAddress>,
}

/// A new address.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewAddress {
    /// What kind it is.
    #[oai(rename = "type")]
    pub kind: AddressKind,
    /// The address; left out, another code goes where the last one went.
    pub address: Option<String>,
}

/// One of the person's addresses.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct OwnAddress {
    /// What kind it is.
    #[oai(rename = "type")]
    pub kind: AddressKind,
    /// The address.
    pub address: String,
}

/// The code that was sent to a new address.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct AddressProof {
    /// What kind it is.
    #[oai(rename = "type")]
    pub kind: AddressKind,
    /// The code.
    pub code: String,
}

fn open(ctx: &Ctx, what: What) -> Result<(), Problem> {
    if change::is_open(ctx, what) { Ok(()) } else { Err(Fault::NotFound.into()) }
}

fn refused(ctx: &Ctx, refused: &Refused) -> Problem {
    match *refused {
        Refused::Address(why) => Problem::field(ctx, "address", why),
        Refused::Same => Problem::field(ctx, "address", "address-same"),
        Refused::WrongCode => Problem::field(ctx, "code", "recover-code-wrong"),
        Refused::Gone => Problem::field(ctx, "code", "code-gone"),
        Refused::TooSoon(wait) | Refused::Throttled(wait) => Fault::Throttled(wait).into(),
        Refused::Full(most) => {
            Problem::conflict(&format!("There are {most} already, which is as many as there may be. Remove one first."))
        }
        Refused::Stays => Problem::conflict(
            "It is the first of its kind already, the only one that is proved, or not proved. Make another one primary first.",
        ),
        Refused::Closed => Problem::conflict("Codes cannot be sent there at the moment."),
        Refused::Unproved => Problem::conflict("What was proved has changed meanwhile. Prove it again."),
    }
}

async fn told(ctx: &Ctx, member: &Member) -> Result<Answer<Addresses>, Fault> {
    let own = member.identifiers.iter().filter_map(|it| {
        let kind = AddressKind::of(it.kind)?;
        Some(Address { kind, address: it.shown.clone(), verified: it.verified_at.is_some(), primary: it.primary })
    });
    let mut pending = Vec::new();
    for kind in [AddressKind::Email, AddressKind::Phone] {
        if let Some(waiting) = change::pending(ctx, member, kind.what()).await? {
            let expires = time(waiting.expires());
            pending.push(PendingAddress { kind, address: waiting.to, expires });
        }
    }
    let changes = address_change::of(&ctx.scope(), member.account.id, ctx.now).await?;
    let former = changes.into_iter().filter_map(|it| {
        let kind = AddressKind::of(it.kind)?;
        Some(FormerAddress { id: it.id.to_string(), kind, address: it.former, until: time(it.until) })
    });
    Ok(Answer::new(&Addresses { addresses: own.collect(), pending, former: former.collect() }))
}

#[OpenApi(tag = "About::Profile")]
impl AddressApi {
    /// Tells the person's email addresses and phone numbers, and what is being changed.
    #[oai(path = "/addresses", method = "get", operation_id = "addresses.list")]
    async fn list(&self, ctx: Ctx, caller: Caller) -> Result<Answer<Addresses>, Problem> {
        Ok(told(&ctx, &caller).await?)
    }

    /// Sends a code to a new address, which takes the place of the old one once it is confirmed; where the profile allows several, it is added.
    #[oai(path = "/addresses", method = "post", operation_id = "addresses.change")]
    async fn change(
        &self,
        ctx: Ctx,
        caller: Caller,
        Json(sent): Json<NewAddress>,
    ) -> Result<Answer<Addresses>, Problem> {
        open(&ctx, sent.kind.what())?;
        let member = caller.demand(&ctx, sent.kind.what().act()).await?;
        let wanted = sent.address.as_deref().map_or(Wanted::Again, Wanted::Typed);
        change::begin(&ctx, &member, sent.kind.what(), wanted).await?.map_err(|why| refused(&ctx, &why))?;
        Ok(told(&ctx, &member).await?)
    }

    /// Gives up new addresses that wait for their codes.
    #[oai(path = "/addresses/pending", method = "delete", operation_id = "addresses.cancel")]
    async fn cancel(&self, ctx: Ctx, caller: Caller) -> Result<Done, Problem> {
        for what in [What::Email, What::Phone] {
            change::cancel(&ctx, &caller, what).await?;
        }
        Ok(Done::new())
    }

    /// Puts the new address in the place of the old one, or beside it where there may be several, by the code that was sent to it.
    #[oai(path = "/addresses/confirm", method = "post", operation_id = "addresses.confirm")]
    async fn confirm(&self, ctx: Ctx, caller: Caller, Json(sent): Json<AddressProof>) -> Result<Done, Problem> {
        open(&ctx, sent.kind.what())?;
        let member = caller.demand(&ctx, sent.kind.what().act()).await?;
        change::prove(&ctx, &member, sent.kind.what(), &sent.code).await?.map_err(|why| refused(&ctx, &why))?;
        Ok(Done::new())
    }

    /// Makes one of several addresses the first of its kind: mail goes there first, and it is the one that others are told.
    #[oai(path = "/addresses/primary", method = "post", operation_id = "addresses.make_primary")]
    async fn make_primary(&self, ctx: Ctx, caller: Caller, Json(sent): Json<OwnAddress>) -> Result<Done, Problem> {
        open(&ctx, sent.kind.what())?;
        let member = caller.demand(&ctx, sent.kind.what().act()).await?;
        let done = several::make_primary(&ctx, &member, sent.kind.what(), &sent.address).await?;
        done.map_err(|why| refused(&ctx, &why))?;
        Ok(Done::new())
    }

    /// Removes one of several addresses. One that is verified stays the person's for seven days, in which that can be taken back.
    #[oai(path = "/addresses/remove", method = "post", operation_id = "addresses.remove")]
    async fn remove(&self, ctx: Ctx, caller: Caller, Json(sent): Json<OwnAddress>) -> Result<Done, Problem> {
        open(&ctx, sent.kind.what())?;
        let member = caller.demand(&ctx, sent.kind.what().act()).await?;
        let done = several::remove(&ctx, &member, sent.kind.what(), &sent.address).await?;
        done.map_err(|why| refused(&ctx, &why))?;
        Ok(Done::new())
    }

    /// Ends the time in which a former address can take a change back; it takes a strong proof.
    #[oai(path = "/addresses/former/:id", method = "delete", operation_id = "addresses.withdraw_undo")]
    async fn withdraw(&self, ctx: Ctx, caller: Caller, Path(id): Path<String>) -> Result<Done, Problem> {
        // Nobody learns which there are without a proof; the kind of the change may ask for another one.
        caller.demand(&ctx, Act::Email).await?;
        let id: AddressChangeId = id.parse().map_err(|_| Fault::NotFound)?;
        let changes = address_change::of(&ctx.scope(), caller.account.id, ctx.now).await.map_err(Fault::from)?;
        let kind = changes.iter().find(|it| it.id == id).and_then(|it| AddressKind::of(it.kind));
        let what = kind.ok_or(Fault::NotFound)?.what();
        let member = caller.demand(&ctx, what.act()).await?;
        if change::withdraw(&ctx, &member, what, id).await? {
            return Ok(Done::new());
        }
        let why = "Everything that the former address can take back must have been done with a strong second factor of long ago.";
        Err(Problem::new(StatusCode::FORBIDDEN, Code::StrongerProofRequired, why))
    }
}
