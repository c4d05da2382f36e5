//! Applications with access, given as the provider gives it: by the rules of the environment, in a session that is there, in a
//! transaction of its own.

use std::time::Duration;

use portico::environment::policy;
use portico::identity::account;
use portico::identity::activity::{Actor, By};
use portico::identity::grant::{self, Given, Grant, New};
use portico::identity::proof::Proofs;
use portico::identity::session::{self, Agent, Kind, Limits, Session};
use portico::kit::id::UserId;
use portico::store::Work;

use super::world::World;

/// What somebody gives to which application of acme.
pub type Gift<'g> = (UserId, &'g str, &'g [&'g str]);

impl World {
    /// Lets somebody give an application of acme access from Firefox on Windows; `None` where it may not ask for that.
    pub async fn gives(&self, person: UserId, application: &str, scopes: &[&str]) -> Option<Given> {
        let (session, secret) = (self.giver(person), self.state.services.random.token());
        let work = self.work("acme").await;
        self.signs_on_to_give(&work, &session, &secret).await;
        let given = self.gives_in(&work, (person, application, scopes), (&session, &secret)).await;
        session::end(&work, person, session.id).await.unwrap();
        work.commit().await.unwrap();
        given
    }

    /// A session for somebody, which has not begun.
    pub fn giver(&self, person: UserId) -> Session {
        let (live, now) = (self.live("acme"), self.clock.now());
        Session {
            id: self.state.services.random.id(now),
            account: person,
            browser: None,
            agent: Agent::default(),
            label: None,
            kind: Kind::Browser,
            proofs: Proofs::default(),
            created_at: now,
            authenticated_at: now,
            last_active_at: now,
            expires_at: now.plus(live.sessions.absolute),
        }
    }

    /// Begins it.
    pub async fn signs_on_to_give(&self, work: &Work, session: &Session, secret: &str) {
        let live = self.live("acme");
        let limits = Limits { count: 1000, idle: Duration::from_secs(86_400), ..live.sessions };
        session::begin(work, session, secret, live.epoch, &limits).await.unwrap();
    }

    /// The same in this session, or in none.
    pub async fn gives_in(
        &self,
        work: &Work,
        (person, application, scopes): Gift<'_>,
        (session, secret): (&Session, &str),
    ) -> Option<Given> {
        let account = account::find(&work.scope(), person).await.unwrap().expect("nobody has this id");
        let asked = policy::askable(&self.live("acme"), &account, application, scopes)?;
        let agent = Agent { browser: "Firefox".to_owned(), platform: "Windows".to_owned(), ..Agent::default() };
        let random = &self.state.services.random;
        let by = By { actor: &Actor::Person, random, now: self.clock.now() };
        Some(grant::give(work, &New { asked: &asked, session, secret, agent: &agent }, by).await.unwrap())
    }

    /// What somebody has given to an application of acme.
    pub async fn given(&self, person: UserId, application: &str) -> Option<Grant> {
        let scope = self.state.services.store.scope(self.live("acme").id);
        grant::find(&scope, person, application).await.unwrap()
    }
}
