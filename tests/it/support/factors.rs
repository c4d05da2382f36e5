//! People's phones: authenticator apps and recovery codes, for tests that need a second factor.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use portico::identity::session::Agent;
use portico::identity::trusted::{self, New};
use portico::kit::id::{DeviceId, TrustedBrowserId, UserId};
use portico::mfa::{device, import, totp};

use super::client::Client;
use super::page::Page;
use super::world::World;

/// The apps that people of a world have, with the time step whose code each has shown last.
#[derive(Debug, Default)]
pub struct Phones(Mutex<HashMap<UserId, Vec<App>>>);

#[derive(Clone, Debug)]
struct App {
    device: DeviceId,
    seed: Vec<u8>,
    shown: i64,
}

impl World {
    /// Gives somebody an authenticator app.
    pub async fn app(&self, slug: &str, person: UserId) -> DeviceId {
        let (live, random) = (self.live(slug), self.state.services.random);
        let seed = totp::seed(&random);
        let work = self.work(slug).await;
        let added = import::totp(&work, &live.keys, person, ("", &seed), &random, self.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        let app = App { device: added.id, seed: seed.to_vec(), shown: -1 };
        self.phones.0.lock().unwrap().entry(person).or_default().push(app);
        added.id
    }

    /// Lets somebody have the apps that came along with them from another system.
    pub async fn has_apps(&self, slug: &str, person: UserId) {
        let keys = &self.live(slug).keys;
        for device in self.devices(slug, person).await {
            let app = App { device: device.id, seed: device.secret(keys).unwrap().to_vec(), shown: -1 };
            self.phones.0.lock().unwrap().entry(person).or_default().push(app);
        }
    }

    /// Gives somebody who has an app recovery codes.
    pub async fn recovery_codes(&self, slug: &str, person: UserId) -> Vec<String> {
        let (live, random) = (self.live(slug), self.state.services.random);
        let work = self.work(slug).await;
        let codes = import::recovery_codes(&work, &live.keys, person, &random, self.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        codes
    }

    /// A browser that somebody trusts, which nobody has: only its row is there.
    pub async fn trusted(&self, slug: &str, person: UserId, device: DeviceId) -> TrustedBrowserId {
        let lifetime = Duration::from_secs(30 * 24 * 3600);
        let new = New { account: person, device, agent: &Agent::default(), lifetime };
        let work = self.work(slug).await;
        let random = self.state.services.random;
        let trust = trusted::add(&work, &new, &[], &random, self.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        trust.id()
    }

    /// The code that an app shows now.
    pub async fn code_of(&self, slug: &str, device: DeviceId) -> String {
        let seed = {
            let phones = self.phones.0.lock().unwrap();
            phones.values().flatten().find(|app| app.device == device).expect("nobody has this app").seed.clone()
        };
        totp::code(&self.live(slug).config.mfa, &seed, self.clock.now()).unwrap()
    }

    /// The code of a key as a page or the API shows it.
    pub fn code_for_key(&self, slug: &str, key: &str) -> String {
        let seed = base32(key);
        totp::code(&self.live(slug).config.mfa, &seed, self.clock.now()).unwrap()
    }

    /// A code that has not been used yet, of any app of this person; the clock moves on where all were.
    pub async fn fresh_code(&self, slug: &str, person: UserId) -> (DeviceId, String) {
        loop {
            let step = self.clock.now().seconds() / 30;
            let found = {
                let mut phones = self.phones.0.lock().unwrap();
                let apps = phones.get_mut(&person).expect("this person has no app");
                let found = apps.iter_mut().find(|app| app.shown < step);
                found.map(|app| {
                    app.shown = step;
                    app.device
                })
            };
            match found {
                Some(device) => return (device, self.code_of(slug, device).await),
                None => self.wait(Duration::from_secs(30)),
            }
        }
    }

    /// The code that was mailed last to an address: it stands on a line of its own.
    pub async fn code_mailed(&self, to: &str) -> String {
        self.delivered().await;
        let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|b| b.is_ascii_digit());
        let mails = self.mails.sent(Some(to)).into_iter();
        let mut codes = mails.filter_map(|mail| mail.text.lines().map(str::trim).find(is_code).map(str::to_owned));
        codes.next().unwrap_or_else(|| panic!("no code was mailed to {to}: {:?}", self.mails.sent(Some(to))))
    }

    /// Goes through what comes after the password, where something does: the code of an app.
    pub async fn second_step(&self, slug: &str, browser: &Client, after: Page, identifier: &str) -> Page {
        if !after.header("location").is_some_and(|to| to.ends_with("/sign-on/code")) {
            return after;
        }
        let person = self.account(slug, identifier).await.id;
        let (device, code) = self.fresh_code(slug, person).await;
        let page = browser.get("sign-on/code").await.expect(200);
        let csrf = page.field("csrf").unwrap();
        browser.post("sign-on/code", &[("csrf", &csrf), ("device", &device.to_string()), ("code", &code)]).await
    }

    /// An id as the database writes it in SQL.
    pub fn bytes(&self, id: sea_orm::prelude::Uuid) -> String {
        if self.state.services.store.is_postgres() { format!("'{id}'") } else { format!("x'{}'", id.simple()) }
    }

    /// Somebody's devices, in their order.
    pub async fn devices(&self, slug: &str, person: UserId) -> Vec<device::Device> {
        device::of(&self.state.services.store.scope(self.live(slug).id), person).await.unwrap()
    }

    /// How long a proof lasts in an environment.
    pub fn step_up_age(&self, slug: &str) -> Duration {
        self.live(slug).config.step_up.max_age
    }
}

/// RFC 4648, as apps read it: grouped, in any case.
fn base32(key: &str) -> Vec<u8> {
    let mut bits = 0u32;
    let mut held = 0u32;
    let mut bytes = Vec::new();
    for c in key.chars().filter(|c| c.is_ascii_alphanumeric()) {
        let value = match c.to_ascii_uppercase() {
            c @ 'A'..='Z' => u32::from(c) - u32::from('A'),
            c => u32::from(c) - u32::from('2') + 26,
        };
        held = (held << 5) | value;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).unwrap());
        }
    }
    bytes
}
