//! Hardware tokens in people's hands: an inventory imported from a file, and the codes that they show.

use std::path::PathBuf;
use std::process::Output;

use portico::environment::policy;
use portico::identity::attempt::{Reserved, Source};
use portico::identity::proof::{Proof, Proofs};
use portico::kit::id::DeviceId;
use portico::mfa::authority::Proved;
use portico::mfa::change::{Change, Refused};
use portico::mfa::device::{self, Device};
use portico::mfa::oath::otp::Generator;
use portico::mfa::oath::pairing::{self, Typed};
use portico::mfa::oath::token::Algorithm;
use portico::mfa::oath::verify;
use portico::mfa::removal::Removed;
use portico::mfa::{Check, Id};
use portico::outbox::{Place, Teller};

use super::database::Database;
use super::world::{ACME, GLOBEX, World};

/// The seed of every token here.
pub const SEED: &[u8] = b"12345678901234567890";

/// A token with a clock, one with a button, and a second one of each.
pub const TOKENS: &str = "serial,secret,type
CLOCK-1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,totp
CLOCK-2,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,totp
BUTTON-1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,hotp
BUTTON-2,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,hotp
";

/// The code of a counter or time step.
pub fn code(counter: i64) -> String {
    Generator { algorithm: Algorithm::Sha1, digits: 6, seed: SEED }.code(counter).unwrap()
}

impl World {
    /// Acme and Globex, with hardware tokens among their methods and an empty inventory.
    pub async fn with_tokens(database: &Database) -> Self {
        let methods = "methods = [\"totp\", \"oath_token\", \"recovery_codes\"]";
        let [acme, globex] =
            [ACME, GLOBEX].map(|text| text.replace("methods = [\"totp\", \"recovery_codes\"]", methods));
        Self::with(database, &[("acme", &acme), ("globex", &globex)]).await
    }

    /// Writes a file beside the configuration.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file
    }

    /// Imports a file into the inventory of an environment.
    pub fn import(&self, slug: &str, name: &str, text: &str, options: &[&str]) -> Output {
        let file = self.file(name, text);
        let arguments = ["oath", "import", file.to_str().unwrap(), "--environment", slug];
        self.command(&[&arguments, options].concat())
    }

    /// Imports [`TOKENS`], insisting that it works.
    pub fn imports_tokens(&self, slug: &str) {
        let done = self.import(slug, "tokens.csv", TOKENS, &[]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// The time step now.
    pub fn step(&self) -> i64 {
        self.clock.now().seconds() / 30
    }

    /// Somebody tries to add a token; `None` when they have to wait first.
    pub async fn pairs(
        &self,
        slug: &str,
        who: &str,
        serial: &str,
        codes: [&str; 2],
    ) -> Option<Result<Device, Refused>> {
        let (live, account) = (self.live(slug), self.account(slug, who).await);
        let config = policy::mfa(&live, &account);
        let guess = pairing::guess(account.id, Source::Unknown("198.51.100.1".to_owned()), self.clock.now());
        let reserved = pairing::reserve(&self.state.services.store, live.id, config, &guess).await.unwrap();
        if reserved != Reserved::Granted {
            return None;
        }
        let work = self.work(slug).await;
        let random = self.state.services.random;
        let teller = Teller { keys: &live.keys, random: &random, now: self.clock.now(), place: Place::default() };
        // Whoever adds one has proved what they have.
        let mut proofs = Proofs::none();
        for device in device::of(&work.scope(), account.id).await.unwrap() {
            proofs.add(Proof::device(device.method, device.id, self.clock.now()));
        }
        let proved = Proved { proofs: &proofs, max_age: self.step_up_age(slug) };
        let change = Change { work: &work, teller: &teller, config, person: &account, proved };
        let typed = Typed { serial, first: codes[0], second: codes[1], label: "Key ring" };
        let paired = pairing::pair(&change, &guess, &typed).await;
        if paired.is_ok() {
            work.commit().await.unwrap();
        }
        Some(paired)
    }

    /// Somebody adds a token with a clock, insisting that it works; its next code is that of the next step.
    pub async fn pairs_clock(&self, slug: &str, who: &str, serial: &str) -> Device {
        let (first, second) = (code(self.step() - 1), code(self.step()));
        self.pairs(slug, who, serial, [&first, &second]).await.unwrap().unwrap()
    }

    /// Somebody adds a token with a button by its codes 0 and 1, insisting that it works.
    pub async fn pairs_button(&self, slug: &str, who: &str, serial: &str) -> Device {
        self.pairs(slug, who, serial, [&code(0), &code(1)]).await.unwrap().unwrap()
    }

    /// Whether a code proves somebody's token.
    pub async fn proves(&self, slug: &str, device: &Device, typed: &str) -> bool {
        let (live, work) = (self.live(slug), self.work(slug).await);
        let config = &live.config.mfa;
        let check = Check { work: &work, keys: &live.keys, config, now: self.clock.now() };
        let right = verify::verify(&check, device, typed).await.unwrap();
        if right {
            work.commit().await.unwrap();
        }
        right
    }

    /// Where a token stands.
    pub async fn next_of(&self, serial: &str) -> i64 {
        self.number(&format!("SELECT next FROM oath_token WHERE serial = '{serial}'")).await
    }

    /// Removes a device, as its owner does.
    pub async fn removes(&self, slug: &str, who: &str, device: DeviceId) {
        let (live, account) = (self.live(slug), self.account(slug, who).await);
        let (work, random) = (self.work(slug).await, self.state.services.random);
        let teller = Teller { keys: &live.keys, random: &random, now: self.clock.now(), place: Place::default() };
        let config = policy::mfa(&live, &account);
        let proofs = Proofs::of(Proof::device(Id::OathToken, device, self.clock.now()));
        let proved = Proved { proofs: &proofs, max_age: self.step_up_age(slug) };
        let change = Change { work: &work, teller: &teller, config, person: &account, proved };
        assert_eq!(change.remove(device).await.unwrap(), Removed::Now);
        work.commit().await.unwrap();
    }
}
