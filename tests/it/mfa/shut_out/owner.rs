//! Somebody with a device of every kind, and the right answer of each wherever one is asked for.

use portico::mfa::{Id, sent};
use portico::outbox::Channel;
use serde_json::{Value, json};

use crate::support::authenticator::{Authenticator, PRESENT, VERIFIED};
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::passkeys::{add, options, origin, owner};
use crate::support::program::Program;
use crate::support::world::{World, is_signed_on};

/// The fields of a form.
pub type Fields = Vec<(&'static str, String)>;

/// Somebody with six apps, a telephone, a passkey, and a device of the method that is looked at.
pub struct Owner {
    pub email: String,
    /// The passkey, or the security key where those are looked at.
    key: Authenticator,
    /// The other one, where one of the two is looked at.
    other: Option<Authenticator>,
    pub method: Id,
}

impl Owner {
    pub async fn new(world: &World, number: usize, method: Id) -> Self {
        let email = format!("+4915123456{number:03}@acme.example");
        let (browser, mut key) = owner(world, "acme", &email).await;
        let mut other = None;
        if matches!(method, Id::Passkey | Id::SecurityKey) {
            let (mut made, page) = add(world, "acme", &browser, "authentication/security-keys/new", PRESENT).await;
            page.expect(303);
            if method == Id::SecurityKey {
                std::mem::swap(&mut made, &mut key);
            }
            other = Some(made);
        }
        let person = world.account("acme", &email).await.id;
        for _ in 0..6 {
            world.app("acme", person).await;
        }
        let owner = Self { email, key, other, method };
        for method in [Id::Sms, method] {
            let has = world.devices("acme", person).await.iter().any(|device| device.method == method);
            if let Some(channel) = sent::channel(method).filter(|_| !has) {
                world.code_device("acme", person, (method, owner.address(channel))).await;
            }
        }
        owner
    }

    /// Where codes are sent over a channel: the number, or the mailbox, that the email address is made of.
    fn address(&self, channel: Channel) -> &str {
        if channel == Channel::Email { &self.email } else { self.email.split('@').next().unwrap_or_default() }
    }

    /// The device of a method that a code is sent to, or that has a credential.
    async fn device(&self, world: &World, method: Id) -> String {
        let devices = world.devices("acme", world.account("acme", &self.email).await.id).await;
        devices.iter().find(|device| device.method == method).unwrap().id.to_string()
    }

    /// The right answer of a device of this method to the page at `path`.
    pub async fn answer(&mut self, world: &World, (browser, page): (&Client, &Page), path: &str, method: Id) -> Fields {
        let csrf = page.field("csrf").unwrap();
        let mut fields = match method {
            Id::Totp => {
                let person = world.account("acme", &self.email).await.id;
                let (device, code) = world.fresh_code("acme", person).await;
                vec![("device", device.to_string()), ("code", code)]
            }
            sent if let Some(channel) = sent::channel(sent) => {
                let device = self.device(world, method).await;
                browser.post(&format!("{path}/send"), &[("csrf", &csrf), ("device", &device)]).await.expect(303);
                vec![("device", device), ("code", world.code_sent(channel, self.address(channel)).await)]
            }
            _ => {
                let asked = options(browser, page, &format!("{path}/options")).await;
                let brought = self.key.get_uncounted(&asked["publicKey"]).to_string();
                vec![("device", self.device(world, method).await), ("credential", brought)]
            }
        };
        fields.push(("csrf", csrf));
        fields
    }

    /// The same for a program, which asks as `send` and `ceremony` say.
    pub async fn answer_of_program(&mut self, world: &World, program: &Program, flow: Option<&Value>) -> Value {
        let ask = async |path: &str, step: Value| match flow {
            Some(flow) => {
                let mut step = step;
                step["flow"] = flow.clone();
                program.post("sign-on", &step).await.expect(200).json()
            }
            None => {
                let body = if path.ends_with("/send") { json!({ "device": step["device"] }) } else { json!({}) };
                let page = program.post(path, &body).await;
                assert!(page.status < 300, "{}", page.text());
                if page.body.is_empty() { Value::Null } else { page.json() }
            }
        };
        let mut given = match self.method {
            Id::Totp => {
                let person = world.account("acme", &self.email).await.id;
                let (device, code) = world.fresh_code("acme", person).await;
                json!({ "code": code, "device": device.to_string() })
            }
            sent if let Some(channel) = sent::channel(sent) => {
                let device = self.device(world, self.method).await;
                ask("step-up/send", json!({ "send_code": true, "device": device })).await;
                json!({ "code": world.code_sent(channel, self.address(channel)).await, "device": device })
            }
            _ => {
                let told = ask("step-up/ceremony", json!({ "ceremony": true })).await;
                let asked = if flow.is_some() { &told["next"]["ceremony"]["options"] } else { &told["options"] };
                json!({ "credential": self.key.get_uncounted(asked) })
            }
        };
        if let Some(flow) = flow {
            given["flow"] = flow.clone();
        }
        given
    }

    /// A browser in which they sign on with a device of this method, trusted or not.
    pub async fn signed_on(&mut self, world: &World, method: Id, trust: bool) -> Client {
        let browser = world.browser("acme");
        let page = world.at_code(&browser, &self.email).await;
        let mut fields = self.answer(world, (&browser, &page), "sign-on/code", method).await;
        if trust {
            fields.push(("trust", "true".to_owned()));
        }
        post(&browser, "sign-on/code", &fields).await.expect(303);
        assert!(is_signed_on(&browser).await);
        browser
    }

    /// A browser in which they sign on with the strongest that they have beside the method: who adds a device has proved that.
    pub async fn strongly(&mut self, world: &World) -> Client {
        let kind = if self.method == Id::Passkey { Id::SecurityKey } else { Id::Passkey };
        if let Some(other) = &mut self.other {
            std::mem::swap(&mut self.key, other);
        }
        let browser = self.signed_on(world, kind, false).await;
        if let Some(other) = &mut self.other {
            std::mem::swap(&mut self.key, other);
        }
        browser
    }

    /// What adds another device of the method, at the page that is open for it.
    pub async fn addition(&self, world: &World, browser: &Client, path: &str) -> Fields {
        let page = browser.get(path).await.expect(200);
        let proof = match self.method {
            Id::Totp => ("code", world.code_for_key("acme", &page.key())),
            sent if let Some(channel) = sent::channel(sent) => {
                let other = self.address(channel).replacen("151", "171", 1);
                page.submit("Send the code", &[("address", &other)]).await.expect(303);
                ("code", world.code_sent(channel, &other).await)
            }
            _ => {
                let asked = options(browser, &page, &format!("{path}/options")).await;
                let made = Authenticator::create(&asked["publicKey"], &origin(world, "acme"), PRESENT | VERIFIED);
                ("credential", made.1.to_string())
            }
        };
        vec![("csrf", page.field("csrf").unwrap()), proof]
    }
}

/// Sends a form.
pub async fn post(browser: &Client, path: &str, fields: &Fields) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(path, &fields).await
}
