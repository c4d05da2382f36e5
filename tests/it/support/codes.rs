//! People's mailboxes and telephones: devices whose codes are sent, and what was sent to them.

use portico::kit::id::{DeviceId, UserId};
use portico::mfa::{Id, import};
use portico::outbox::Channel;

use super::client::Client;
use super::database::Database;
use super::page::Page;
use super::world::{ACME, PASSWORD, World, sign_on};

/// The methods whose codes are sent, with an address for each.
pub const SENT: [(Id, Channel, &str); 4] = [
    (Id::Email, Channel::Email, "ana@home.example"),
    (Id::Sms, Channel::Sms, "+4915123456789"),
    (Id::Voice, Channel::Voice, "+4930123456"),
    (Id::Whatsapp, Channel::Whatsapp, "+447400123456"),
];

/// Acme's file with codes over every channel; its gateways are never asked: what would go there lands in the outbox.
pub fn acme() -> String {
    let gateway = |word: &str| {
        format!("{word} = {{ gateway = \"webhook\", url = \"https://gateway.example/{word}\", secret = \"x\" }}\n")
    };
    let gateways: String = ["sms", "voice", "whatsapp"].into_iter().map(gateway).collect();
    let methods = r#"methods = ["passkey", "security_key", "totp", "email", "sms", "voice", "whatsapp", "oath_token", "recovery_codes"]"#;
    let listed =
        ACME.replacen(r#"methods = ["passkey", "security_key", "totp", "oath_token", "recovery_codes"]"#, methods, 1);
    assert_ne!(listed, ACME);
    format!("{listed}[notifications]\n{gateways}")
}

/// What was sent, as a code.
fn code(channel: &str, text: &str) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let is_code = |word: &str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    match channel {
        // Spoken twice, digit by digit.
        "voice" => text.split(", ").count().ge(&6).then(|| digits(text).chars().take(6).collect()),
        _ => text.split_whitespace().find(|word| is_code(word)).map(str::to_owned),
    }
}

impl World {
    /// Acme with codes over every channel, and Ana, who has a password.
    pub async fn with_codes(database: &Database) -> (Self, UserId) {
        Self::with_codes_as(database, &acme()).await
    }

    /// The same with another file.
    pub async fn with_codes_as(database: &Database, file: &str) -> (Self, UserId) {
        let world = Self::with(database, &[("acme", file)]).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        (world, ana)
    }

    /// Gives somebody a device whose codes are sent to this address.
    pub async fn code_device(&self, slug: &str, person: UserId, (method, to): (Id, &str)) -> DeviceId {
        let (live, random) = (self.live(slug), self.state.services.random);
        let work = self.work(slug).await;
        let added =
            import::address(&work, &live.keys, (person, method), ("", to), &random, self.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        added.id
    }

    /// The codes that were sent to an address over a channel, newest first.
    pub async fn codes_sent(&self, channel: Channel, to: &str) -> Vec<String> {
        self.delivered().await;
        let sent = self.mails.sent(Some(to)).into_iter().filter(|sent| sent.channel == channel.as_str());
        sent.filter_map(|sent| code(sent.channel, &sent.text)).collect()
    }

    /// The newest of them.
    pub async fn code_sent(&self, channel: Channel, to: &str) -> String {
        let codes = self.codes_sent(channel, to).await;
        codes.into_iter().next().unwrap_or_else(|| panic!("nothing was sent to {to}: {:?}", self.mails.sent(None)))
    }

    /// Ana, signed on with a code that was sent to this address.
    pub async fn signed_on_with_codes(&self, channel: Channel, to: &str) -> Client {
        let browser = self.browser("acme");
        let page = self.at_code(&browser, "ana@acme.example").await;
        let code = self.code_sent(channel, to).await;
        page.submit("Sign on", &[("code", &code)]).await.expect(303);
        browser
    }

    /// Somebody who has given the password, at the page that asks for a code.
    pub async fn at_code(&self, browser: &Client, identifier: &str) -> Page {
        sign_on(browser, identifier, PASSWORD).await.expect(303).follow().await.expect(200)
    }
}
