//! Applications with access, given as the provider gives it: by the rules of the environment, in a transaction of its own.

use portico::environment::policy;
use portico::identity::activity::{Actor, By};
use portico::identity::grant::{self, Given, Grant, New};
use portico::identity::session::Agent;
use portico::kit::id::UserId;

use super::world::World;

impl World {
    /// Lets somebody give an application of acme access from Firefox on Windows; `None` where it may not ask for that.
    pub async fn gives(&self, person: UserId, application: &str, scopes: &[&str]) -> Option<Given> {
        let live = self.live("acme");
        let services = &self.state.services;
        let account = portico::identity::account::find(&services.store.scope(live.id), person).await.unwrap();
        let scopes = policy::askable(&live, &account.expect("nobody has this id"), application, scopes)?;
        let agent = Agent { browser: "Firefox".to_owned(), platform: "Windows".to_owned(), ..Agent::default() };
        let by = By { actor: &Actor::Person, random: &services.random, now: self.clock.now() };
        let work = self.work("acme").await;
        let given = grant::give(&work, &New { account: person, application, scopes: &scopes, agent: &agent }, by).await;
        work.commit().await.unwrap();
        Some(given.unwrap())
    }

    /// What somebody has given to an application of acme.
    pub async fn given(&self, person: UserId, application: &str) -> Option<Grant> {
        let scope = self.state.services.store.scope(self.live("acme").id);
        grant::find(&scope, person, application).await.unwrap()
    }
}
