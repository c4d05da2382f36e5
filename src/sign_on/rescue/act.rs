//! Ending what somebody does not recognise: the same function for the page and the API. A session goes by itself, where it is known
//! which one it was and it is still there, and the browser that carried it is a stranger again; otherwise all others go: whoever signs
//! on anew meanwhile must not get away by it. In either case everything else ends that an intruder may hold ([`endings`]), the session
//! that says it gets a new secret, so that nobody stays in it with a copy of the old one, and every address is told, in case it was the
//! intruder who said it.

use serde_json::{Value, json};

use crate::environment::policy::{self, Act};
use crate::http::announce::{announce, place};
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::rescue;
use crate::http::step_up::{self, SteppedUp};
use crate::identity::activity::history::{self, Entry};
use crate::identity::activity::{self, Actor, Kind};
use crate::identity::session::{self, Session};
use crate::kit::id::{ActivityId, SessionId};
use crate::kit::instant::Instant;
use crate::outbox::Notice;
use crate::sign_on::endings::{self, Back, Doubt, Ended, Out};
use crate::store::Scope;

/// What somebody does not recognise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A session.
    Session(SessionId),
    /// An entry of their history.
    Entry(ActivityId),
}

/// The same, found.
pub struct Unrecognised {
    /// The other session that it was, where it is known and still live.
    pub session: Option<Session>,
    /// The entry, where that was asked about.
    pub entry: Option<Entry>,
}

impl Unrecognised {
    /// Since when somebody else may have acted; now, where nothing is known of it any more.
    fn since(&self, now: Instant) -> Instant {
        let began = self.session.as_ref().map_or(now, |session| session.created_at);
        self.entry.as_ref().map_or(began, |entry| entry.at.min(began))
    }
}

/// What became of it.
pub struct Done {
    /// What has ended.
    pub ended: Ended,
    /// The new secret of the session that said it.
    pub secret: String,
}

/// Looks for it among what is theirs. A session that is not there has ended, for all that anybody is told; the plain 404 is for an entry
/// that they have not, or cannot ask about, and for the session that asks, which they sign off from.
pub async fn find(ctx: &Ctx, scope: &Scope<'_>, member: &Member, what: What) -> Result<Unrecognised, Fault> {
    let account = member.account.id;
    let (entry, id) = match what {
        What::Session(id) if id == member.session.id => return Err(Fault::NotFound),
        What::Session(id) => (None, Some(id)),
        What::Entry(id) => {
            let entry = history::find(scope, account, id).await?.ok_or(Fault::NotFound)?;
            if rescue::of_entry(ctx, member, &entry).is_none() {
                return Err(Fault::NotFound);
            }
            // Whoever did it with a copy of this very cookie is put out by the session's new secret. Which others are theirs nobody
            // knows, so all go.
            let session = rescue::session(&entry).filter(|id| *id != member.session.id);
            (Some(entry), session)
        }
    };
    let limits = policy::sessions(&ctx.live, &member.account);
    let session = match id {
        Some(id) => session::find(scope, account, id, &limits, ctx.now).await?,
        None => None,
    };
    Ok(Unrecognised { session, entry })
}

/// Ends it; `None` where the authority for that has gone meanwhile. What it is about is looked up once nobody else changes it.
pub async fn end(ctx: &Ctx, member: &SteppedUp, what: What) -> Result<Option<Done>, Fault> {
    let (person, own, random) = (&member.account, &member.session, &ctx.services.random);
    let work = ctx.work().await?;
    let Some(devices) = step_up::hold(ctx, &work, member).await? else { return Ok(None) };
    let found = find(ctx, &work.scope(), member, what).await?;
    let strong = step_up::is_strong(ctx, member, Act::Email, &devices);
    let doubt = Doubt {
        since: found.since(ctx.now),
        addresses: if strong { Back::Weaker } else { Back::Nothing },
        out: Out::Others { own, browser: &ctx.browser, one: found.session.as_ref() },
    };
    let ended = endings::end(&work, person.id, &doubt, ctx.now).await?;
    let Some(secret) = step_up::renew(ctx, &work, member).await? else { return Ok(None) };
    let agent = found.session.as_ref().map(|session| session.agent.clone()).unwrap_or_default();
    let mut detail = ended.detail();
    detail.insert("said_in".to_owned(), json!(own.id));
    detail.insert("entry".to_owned(), json!(found.entry.as_ref().map(|entry| entry.id)));
    detail.insert("ended_browser".to_owned(), agent.browser.into());
    detail.insert("ended_platform".to_owned(), agent.platform.into());
    let detail = Value::Object(detail);
    activity::record(&work, person.id, Kind::Unrecognised, &Actor::Person, &detail, random, ctx.now).await?;
    let notice = Notice::OthersEnded { place: place(ctx), ended: ended.sessions, doubted: true };
    announce(ctx, &work, person, notice).await?;
    work.commit().await?;
    ctx.services.outbox.notify_one();
    Ok(Some(Done { ended, secret }))
}
