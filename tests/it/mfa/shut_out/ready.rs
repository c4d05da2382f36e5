//! Ana, who has begun everything that can be begun, before she is shut out: sessions, a trust, sign-ons and acts half done, each
//! with the right answer in hand.

use std::time::Duration;

use http::Method;
use portico::mfa::Id;
use portico::outbox::Channel;
use serde_json::{Value, json};

use crate::api::operations;
use crate::http::routes::{self, Ids, Route};
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::page::Page;
use crate::support::passkeys::{answer, options, owner, sign_on_with};
use crate::support::program::Program;
use crate::support::trusted::{leave, trust};
use crate::support::world::{PASSWORD, World, is_signed_on};

pub const ANA: &str = "ana@acme.example";
const PHONE: &str = "+4915123456789";
const MINE: &str = "ana@home.example";

/// Acme's file with room for every device, and for every code.
pub fn file() -> String {
    let open = acme().replacen("[mfa]", "[mfa]\nmax_devices = 20", 1);
    format!("{open}[notifications.limits]\nper_address_hour = 1000\nper_source_hour = 1000\n")
}

/// What goes on as if nothing had happened, when nothing has.
pub const EVERYTHING: [&str; 9] = [
    "a session",
    "a program",
    "a trusted browser",
    "a sign-on that waits for a code",
    "a program's",
    "a sign-on with a passkey",
    "an act that waits for a proof",
    "an app that is set up",
    "an address that is added",
];

/// Somebody who has begun everything.
pub struct Ready {
    tab: Client,
    program: Program,
    trusted: (Client, Page),
    code: (Client, Page, [(&'static str, String); 2]),
    flow: Value,
    passkey: (Client, Page, Value, Value),
    step_up: (Client, Page, String),
    app: (Page, String),
    address: (Client, Page, String),
    ids: Ids,
}

/// What somebody was answered who asked for something.
pub struct Answer {
    pub what: String,
    /// Whether it is for members, or for a sign-on under way.
    pub member: bool,
    pub page: Page,
}

impl Ready {
    pub async fn new(world: &World) -> Self {
        let (_, mut passkey) = owner(world, "acme", ANA).await;
        let ana = world.account("acme", ANA).await.id;
        world.app("acme", ana).await;
        let phone = world.code_device("acme", ana, (Id::Sms, PHONE)).await;
        let trusted = world.browser("acme");
        trust(world, "acme", &trusted, ANA).await;
        leave(&trusted).await;

        let old = world.signed_on("acme", ANA, PASSWORD).await;
        world.wait(world.step_up_age("acme") + Duration::from_secs(1));
        let asked = old.visit("authentication/totp/new").await.expect(200);
        let chosen = format!("{}&device={phone}", asked.url);
        let page = old.get(&chosen).await.expect(200).submit("Send the code", &[]).await.follow().await.expect(200);
        let step_up = (old, page, world.code_sent(Channel::Sms, PHONE).await);

        // Whoever adds a device has proved the strongest that they have.
        let (tab, desk) = (world.browser("acme"), world.browser("acme"));
        sign_on_with(&tab, &mut passkey).await.expect(303);
        sign_on_with(&desk, &mut passkey).await.expect(303);
        let app = tab.get("authentication/totp/new").await.expect(200);
        let page = desk.get("authentication/email/new").await.expect(200);
        let page = page.submit("Send the code", &[("address", MINE)]).await.follow().await.expect(200);
        let address = (desk, page, world.code_sent(Channel::Email, MINE).await);
        let program = world.program_of("acme", ANA, PASSWORD).await;

        let browser = world.browser("acme");
        let page = browser.get("sign-on").await.expect(200);
        let asked = options(&browser, &page, "sign-on/passkey/options").await;
        let brought = passkey.get(&asked["publicKey"]);
        let passkey = (browser, page, asked, brought);
        let begun = world.program("acme").signs_on(ANA, PASSWORD).await.expect(200).json();
        let (device, code) = world.fresh_code("acme", ana).await;
        let flow = json!({ "flow": begun["flow"], "code": code, "device": device.to_string() });
        let waiting = world.browser("acme");
        let page = world.at_code(&waiting, ANA).await;
        let (device, code) = world.fresh_code("acme", ana).await;
        let code = (waiting, page, [("device", device.to_string()), ("code", code)]);
        let key = world.code_for_key("acme", &app.key());

        let page = trusted.get("sign-on").await.expect(200);
        let ids = Ids {
            session: world.session_of(&step_up.0, "acme").await,
            device: device.to_string(),
            trusted: world.trusted("acme", ana, device).await.to_string(),
            link: world.link("acme", ana).await,
            agreement: "research".to_owned(),
            // "This wasn't me" is for those who are shut out as well: it takes away and gives nothing.
            ..Ids::of_nobody()
        };
        Self { tab, program, trusted: (trusted, page), code, flow, passkey, step_up, app: (app, key), address, ids }
    }

    /// Every browser that she has, with the token of its forms.
    fn browsers(&self) -> Vec<(&Client, String)> {
        let pages = [
            (&self.tab, &self.app.0),
            (&self.trusted.0, &self.trusted.1),
            (&self.code.0, &self.code.1),
            (&self.passkey.0, &self.passkey.1),
            (&self.step_up.0, &self.step_up.1),
            (&self.address.0, &self.address.1),
        ];
        pages.into_iter().map(|(browser, page)| (browser, page.field("csrf").unwrap())).collect()
    }

    /// What every address and every operation answers to all that she has.
    pub async fn walked(&self) -> Vec<Answer> {
        let mut answers = Vec::new();
        for (browser, csrf) in self.browsers() {
            for route in routes::all() {
                let page = route.ask(&browser.copied(), &self.ids, &csrf).await;
                let Route { method, path, wants, .. } = route;
                answers.push(Answer {
                    what: format!("{method} {path}"),
                    member: matches!(wants, routes::Wants::Member | routes::Wants::SignOn),
                    page,
                });
            }
            let script = Program::in_browser(&browser.copied().with("x-csrf-token", &csrf));
            self.called(&script, &mut answers).await;
        }
        self.called(&self.program, &mut answers).await;
        answers
    }

    async fn called(&self, program: &Program, answers: &mut Vec<Answer>) {
        for operation in operations::all() {
            let page = operation.call(program, &self.ids.device).await;
            let member = operation.wants != operations::Wants::Nobody;
            answers.push(Answer { what: operation.id, member, page });
        }
    }

    /// Goes on with everything that was begun; what of it does.
    pub async fn goes_on(&self, world: &World) -> Vec<&'static str> {
        let devices = async || world.number("SELECT COUNT(*) FROM device").await;
        let mut done = Vec::new();
        done.push(is_signed_on(&self.tab).await);
        done.push(self.program.ask(Method::GET, "session").send().await.status == 200);
        let (browser, page) = &self.trusted;
        page.submit("Sign on", &[("identifier", ANA), ("password", PASSWORD)]).await;
        done.push(is_signed_on(browser).await);
        let (browser, page, fields) = &self.code;
        page.submit("Sign on", &fields.each_ref().map(|(name, value)| (*name, value.as_str()))).await;
        done.push(is_signed_on(browser).await);
        done.push(Program::in_browser(&self.code.0).post("sign-on", &self.flow).await.status == 200);
        let (browser, page, asked, brought) = &self.passkey;
        answer(browser, page, asked, brought).await;
        done.push(is_signed_on(browser).await);
        let (browser, page, code) = &self.step_up;
        let before = world.of_kind("activity", "step_up").await;
        page.submit("Confirm", &[("code", code)]).await;
        done.push(is_signed_on(browser).await && world.of_kind("activity", "step_up").await == before + 1);
        for (page, button, code) in
            [(&self.app.0, "Add", &self.app.1), (&self.address.1, "Add and finish", &self.address.2)]
        {
            let before = devices().await;
            page.submit(button, &[("code", code)]).await;
            done.push(devices().await == before + 1);
        }
        EVERYTHING.into_iter().zip(done).filter(|(_, done)| *done).map(|(what, _)| what).collect()
    }
}
