//! Every address of an environment: the program's own list, with what each wants and what a form there sends. An address that
//! has no line here fails the tests, so that every sweep covers it.

use http::Method;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{OTHER, PASSWORD, World, sign_on};

/// What an address wants of whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Nothing: anybody may.
    Nobody,
    /// A sign-on under way that waits for it; the program leads elsewhere otherwise.
    SignOn,
    /// Somebody signed on.
    Member,
    /// A gateway, which shows who it is by a signature: no browser is answered, whatever it has.
    Gateway,
}

type Fields = &'static [(&'static str, &'static str)];

/// One address below an environment.
#[derive(Clone, Debug)]
pub struct Route {
    pub method: Method,
    pub path: String,
    pub wants: Wants,
    /// What a form there sends beside the token.
    pub fields: Fields,
    /// Whether the form does what it is for with nothing prepared but a person with two apps, another session and a trusted
    /// browser.
    pub alone: bool,
}

/// The ids that stand in paths.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    pub session: String,
    pub device: String,
    pub trusted: String,
    pub link: String,
    pub not_me: String,
    pub agreement: String,
}

impl Ids {
    /// None that anybody has.
    pub fn of_nobody() -> Self {
        let id = "0197f2c4-6d1e-7000-8000-000000000000".to_owned();
        Self {
            session: id.clone(),
            device: id.clone(),
            trusted: id,
            link: "x".repeat(43),
            not_me: "x".repeat(43),
            agreement: "none".to_owned(),
        }
    }
}

impl Route {
    /// Whether it changes something.
    pub fn changes(&self) -> bool {
        self.method == Method::POST
    }

    /// The path with these ids in it.
    pub fn path(&self, ids: &Ids) -> String {
        let id = match &*self.path {
            trusted if trusted.starts_with("authentication/trusted-browsers/") => &ids.trusted,
            device if device.starts_with("authentication/") => &ids.device,
            _ => &ids.session,
        };
        let token = if self.path.starts_with("not-me/") { &ids.not_me } else { &ids.link };
        let path = self.path.replace(":id", id).replace(":token", token).replace(":name", &ids.agreement);
        path.replace(":channel", "sms").replace(":notice", &Ids::of_nobody().session)
    }

    /// Asks for it, with this token in the form where there is one.
    pub async fn ask(&self, browser: &Client, ids: &Ids, csrf: &str) -> Page {
        let path = self.path(ids);
        if !self.changes() {
            return browser.get(&path).await;
        }
        let mut fields = self.fields.to_vec();
        fields.push(("csrf", csrf));
        browser.post(&path, &fields).await
    }
}

/// What an address wants, what its form sends, and whether that works with nothing prepared.
fn line(method: &Method, path: &str) -> Option<(Wants, Fields, bool)> {
    use Wants::{Gateway, Member, Nobody, SignOn};
    if method == Method::GET {
        let wants = match path {
            ""
            | "sign-on"
            | "sign-off"
            | "sign-on/welcome/:token"
            | "not-me"
            | "not-me/:token"
            | "recover"
            | "recover/code"
            | "recover/password/:token"
            | "recover/username"
            | "recover/username/sent"
            | "register"
            | "register/code"
            | "register/link/:token"
            | "register/details" => Nobody,

            sign_on if sign_on.starts_with("sign-on/") => SignOn,
            // Whom a provider sends back; without an answer that is waited for it leads to the beginning.
            "federation/:name/callback" => SignOn,
            ".well-known/passkey-endpoints" | ".well-known/webauthn" | ".well-known/change-password" => Nobody,
            "profile" | "profile/email" | "profile/phone" | "password" | "accounts" | "step-up" | "consents" => Member,
            "profile/picture/:name"
            | "accounts/linked/confirm"
            | "accounts/linked/:id/unlink"
            | "tabs/:name"
            | "applications" => Member,
            "do/:action" => Nobody,
            "overview" | "activity" | "activity/export" | "rescue" | "rescue/password" | "rescue/review"
            | "rescue/done" => Member,
            below if below.starts_with("profile/data") => Member,
            below if below.starts_with("authentication") || below.starts_with("consents/") => Member,
            _ => return None,
        };
        return Some((wants, &[], false));
    }
    Some(match path {
        "sign-on" => (Nobody, &[("identifier", "ana@acme.example"), ("password", PASSWORD)], false),
        "sign-on/password" => (SignOn, &[("password", PASSWORD)], false),
        "sign-on/passkey" => (Nobody, &[("credential", "{}"), ("flow", "x")], false),
        "sign-on/passkey/options" => (Nobody, &[], false),
        "sign-on/provider/:name" => (Nobody, &[], false),
        "sign-on/code" | "sign-on/address" | "sign-on/enrol/totp" => (SignOn, &[("code", "123456")], false),
        "sign-on/enrol/oath-token" => {
            (SignOn, &[("serial", "X1"), ("code", "123456"), ("second_code", "123456")], false)
        }
        "sign-on/enrol/passkeys" | "sign-on/enrol/security-keys" => (SignOn, &[("credential", "{}")], false),
        "sign-on/code/send" => (SignOn, &[("device", "0197f2c4-6d1e-7000-8000-000000000000")], false),
        "sign-on/enrol/email" | "sign-on/enrol/sms" | "sign-on/enrol/voice" | "sign-on/enrol/whatsapp" => {
            (SignOn, &[("address", "ana@acme.example")], false)
        }
        "sign-on/enrol/email/send"
        | "sign-on/enrol/sms/send"
        | "sign-on/enrol/voice/send"
        | "sign-on/enrol/whatsapp/send" => (SignOn, &[], false),
        "sign-on/code/options" | "sign-on/enrol/passkeys/options" | "sign-on/enrol/security-keys/options" => {
            (SignOn, &[], false)
        }
        "sign-on/address/send" => (SignOn, &[], false),
        "sign-on/lost" => (SignOn, &[("code", "000000")], false),
        "sign-on/lost/send" => (SignOn, &[], false),
        "sign-on/new-password" => (SignOn, &[("new_password", OTHER)], false),
        "sign-on/leaving" => (SignOn, &[("answer", "keep")], false),
        "sign-on/profile" => (SignOn, &[("family_name", "x")], false),
        "sign-on/agreement" => (SignOn, &[("agreement", "terms"), ("hash", "00"), ("answer", "accept")], false),
        "sign-on/welcome/:token" => (Nobody, &[("new_password", OTHER)], false),
        "not-me/:token" => (Nobody, &[], false),
        "recover" => (Nobody, &[("identifier", "")], false),
        "recover/code" => (Nobody, &[("code", "12345678")], false),
        "recover/password/:token" => (Nobody, &[("new_password", OTHER)], false),
        "recover/username" => (Nobody, &[("address", "")], false),
        "password-advice" => (Nobody, &[("new_password", OTHER)], false),
        "register" => (Nobody, &[("address", "")], false),
        "register/code" => (Nobody, &[("code", "12345678")], false),
        "register/link/:token" => (Nobody, &[], false),
        "register/details" => (Nobody, &[("given_name", "x"), ("new_password", OTHER)], false),
        "register/details/options" => (Nobody, &[], false),
        "language" => (Nobody, &[("language", "en"), ("return_to", "")], true),
        "appearance" => (Nobody, &[("scheme", "dark"), ("return_to", "")], true),
        "gateway/:channel/:notice" => (Gateway, &[("MessageStatus", "failed")], false),
        "sign-off" => (Member, &[], true),
        "step-up" => (Member, &[("password", PASSWORD)], true),
        "step-up/options" => (Member, &[], false),
        "step-up/provider" => (Member, &[("provider", "none")], false),
        "step-up/lost" => (Member, &[], false),
        "step-up/send" => (Member, &[("device", "0197f2c4-6d1e-7000-8000-000000000000")], false),
        "profile" => (Member, &[("given_name", "Changed")], true),
        "profile/email" => (Member, &[("address", "new@acme.example")], false),
        "profile/phone" => (Member, &[("address", "+4915123456789")], false),
        "profile/email/send" | "profile/phone/send" | "profile/email/cancel" | "profile/phone/cancel" => {
            (Member, &[], false)
        }
        "profile/email/primary" | "profile/email/remove" => (Member, &[("address", "ana@acme.example")], false),
        "profile/phone/primary" | "profile/phone/remove" => (Member, &[("address", "+4915123456789")], false),
        "profile/email/undo/:id/withdraw" | "profile/phone/undo/:id/withdraw" => (Member, &[], false),
        // Without a file, which no such form can carry.
        "profile/picture" => (Member, &[], false),
        "profile/picture/delete" => (Member, &[], false),
        "profile/data/export" | "profile/data/disable" => (Member, &[], true),
        // What is typed is the person's own.
        "profile/data/delete" => (Member, &[("identifier", "ana@acme.example")], false),
        "password" => (Member, &[("current_password", PASSWORD), ("new_password", OTHER)], true),
        "accounts/linked/link/:name" | "accounts/linked/:id/unlink" => (Member, &[], false),
        "accounts/linked/confirm" => (Member, &[("shown", "x")], false),
        "accounts/sessions/:id/end" | "accounts/sessions/end-others" => (Member, &[], true),
        "accounts/sessions/:id/name" => (Member, &[("label", "Renamed")], true),
        // Nobody's session is one that has ended, so that all others end.
        "rescue" => (Member, &[("session", "0197f2c4-6d1e-7000-8000-000000000000")], true),
        // Moves an end and nothing else.
        "stay" => (Member, &[], false),
        "authentication/devices/:id/rename" => (Member, &[("label", "Renamed")], true),
        "authentication/devices/:id/default" => (Member, &[], true),
        "authentication/devices/:id/move" => (Member, &[("to", "up")], true),
        "authentication/devices/:id/disable" | "authentication/devices/:id/remove" => (Member, &[], true),
        "authentication/devices/:id/enable" | "authentication/devices/:id/keep" => (Member, &[], false),
        "authentication/off" => (Member, &[], true),
        "authentication/totp/new" => (Member, &[("code", "123456"), ("label", "New")], false),
        "authentication/oath-token/new" => {
            (Member, &[("serial", "X1"), ("code", "123456"), ("second_code", "123456"), ("label", "New")], false)
        }
        "authentication/passkeys/new" | "authentication/security-keys/new" => (Member, &[("credential", "{}")], false),
        "authentication/passkeys/new/options" | "authentication/security-keys/new/options" => (Member, &[], false),
        "authentication/email/new"
        | "authentication/sms/new"
        | "authentication/voice/new"
        | "authentication/whatsapp/new" => (Member, &[("address", "ana@acme.example")], false),
        "authentication/email/new/send"
        | "authentication/sms/new/send"
        | "authentication/voice/new/send"
        | "authentication/whatsapp/new/send" => (Member, &[], false),
        "authentication/passkeys/offer" => (Member, &[("answer", "later")], true),
        "authentication/address" => (Member, &[("code", "123456")], false),
        "authentication/address/send" => (Member, &[], true),
        "authentication/trusted-browsers/:id/end" | "authentication/trusted-browsers/end-all" => (Member, &[], true),
        "authentication/recovery-codes" => (Member, &[("replace", "true")], true),
        "authentication/recovery-codes/done" => (Member, &[("saved", "true")], false),
        "consents/:name/accept" => (Member, &[("hash", "00")], false),
        "consents/:name/withdraw" | "consents/:name/purposes" | "consents/grants/:name/remove" => (Member, &[], false),
        _ => return None,
    })
}

/// All of them.
pub fn all() -> Vec<Route> {
    let listed = portico::app::routes::listed();
    assert!(listed.len() > 40, "the list is read");
    let route = |listed: &portico::http::routing::Listed| {
        let path = listed.path.trim_start_matches('/').to_owned();
        let (wants, fields, alone) = line(&listed.method, &path)
            .unwrap_or_else(|| panic!("{} {path} has no line in tests/it/http/routes.rs", listed.method));
        Route { method: listed.method.clone(), path, wants, fields, alone }
    };
    listed.iter().map(route).collect()
}

on_both! {
    async fn every_address_answers_whom_it_is_for(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let device = world.app("acme", ana).await.to_string();
        let ids = Ids { device, ..Ids::of_nobody() };
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        for route in all().into_iter().filter(|route| !route.path.contains(":token") && !route.changes()) {
            let needs = [":name", ":action", "accounts/linked/:id"];
            if needs.iter().any(|it| route.path.contains(it)) {
                continue;
            }
            let stranger = world.browser("acme").get(&route.path(&ids)).await;
            let ana = ana.get(&route.path(&ids)).await;
            match route.wants {
                Wants::Member => {
                    let to = stranger.header("location").unwrap_or_default();
                    assert!(stranger.status == 303 && to.contains("/sign-on"), "{}: {to}", route.path);
                    assert!(ana.status == 200 || ana.status == 303, "{}: {}", route.path, ana.status);
                    assert!(!ana.header("location").unwrap_or_default().contains("/sign-on"), "{}", route.path);
                }
                Wants::SignOn => {
                    assert!(stranger.header("location").is_some_and(|to| to.ends_with("/sign-on")), "{}", route.path);
                }
                Wants::Gateway => panic!("a gateway asks for {}", route.path),
                // For hosts of one's own only: on the shared one they would speak for everybody (R-WA-14).
                Wants::Nobody if route.path.starts_with(".well-known/") => {
                    assert!(ana.status == 404 && stranger.status == 404, "{}", route.path);
                }
                Wants::Nobody => assert!(ana.status < 400 && stranger.status < 400, "{}", route.path),
            }
        }
        // Whoever adds a tab adds it here.
        for tab in portico::environment::TABS {
            assert!(all().iter().any(|route| route.path == tab), "{tab} is not in the list");
        }
    }

    async fn every_form_works_with_its_own_token(database) {
        let world = World::new(database).await;
        let mut done = 0;
        for (number, route) in all().into_iter().enumerate().filter(|(_, route)| route.alone) {
            let email = format!("p{number}@acme.example");
            let person = world.person("acme", &email, PASSWORD).await;
            world.app("acme", person).await;
            let second = world.app("acme", person).await;
            let (browser, other) = match route.wants {
                Wants::Member => {
                    let other = world.signed_on("acme", &email, PASSWORD).await;
                    (world.signed_on("acme", &email, PASSWORD).await, other)
                }
                _ => (world.browser("acme"), world.browser("acme")),
            };
            let page = browser.visit(if route.wants == Wants::Member { "profile" } else { "sign-on" }).await;
            let session = match route.wants {
                Wants::Member => world.session_of(&other, "acme").await,
                _ => String::new(),
            };
            let trusted = world.trusted("acme", person, second).await.to_string();
            if route.path.starts_with("authentication/address") {
                // For those who have no factor yet.
                world.execute("DELETE FROM device").await;
            }
            let before = world.fingerprint().await;
            let ids = Ids { session, device: second.to_string(), trusted, ..Ids::of_nobody() };
            route.ask(&browser, &ids, &page.field("csrf").unwrap()).await.expect(303);
            done += 1;
            let changed = world.fingerprint().await != before;
            assert!(["language", "appearance"].contains(&route.path.as_str()) || changed, "{} changes nothing", route.path);
        }
        let browser = world.browser("acme");
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let before = world.fingerprint().await;
        sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
        assert!(world.fingerprint().await != before);
        println!("{done} forms did what they are for");
        assert!(done >= 14);
    }
}
