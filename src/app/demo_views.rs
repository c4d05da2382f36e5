//! What `portico demo` shows that no environment has: where to begin, and the mail that was not sent.

use serde::Serialize;

use crate::theme::view::View;
use crate::theme::when::When;

/// `/` under `portico demo`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DemoIndex {
    /// The environments with their people.
    pub environments: Vec<DemoEnvironment>,
    /// Where the outbox is.
    pub outbox: String,
    /// Where the configuration lies that can be edited while this runs.
    pub config_dir: String,
}

/// One environment.
#[derive(Clone, Debug, Serialize)]
pub struct DemoEnvironment {
    /// Its name.
    pub name: String,
    /// Its slug.
    pub slug: String,
    /// The message that tells its kind: `demo-kind-customers`, `-workforce`, `-administrators`.
    pub kind: &'static str,
    /// Its address.
    pub url: String,
    /// Fill and text colour are the environment's own style sheet's; this is its letter.
    pub monogram: String,
    /// Who can sign on.
    pub people: Vec<DemoPerson>,
    /// Hardware tokens that can be added.
    pub tokens: Vec<DemoToken>,
}

/// A hardware token.
#[derive(Clone, Debug, Serialize)]
pub struct DemoToken {
    /// The message that says what it is: `demo-token-totp`, `-hotp`.
    pub about: &'static str,
    /// What stands on its back.
    pub serial: String,
    /// Its seed, in base32.
    pub key: String,
    /// Codes that it shows, in their order.
    pub codes: String,
}

/// Somebody to be.
#[derive(Clone, Debug, Serialize)]
pub struct DemoPerson {
    /// What to type.
    pub identifier: String,
    /// What to type then.
    pub password: String,
    /// What is special about them.
    pub about: String,
    /// The key of their authenticator app, in base32.
    pub key: Option<String>,
    /// The code that their app shows now.
    pub code: Option<String>,
    /// A recovery code.
    pub recovery_code: Option<String>,
}

/// `/-/outbox` under `portico demo`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DemoOutbox {
    /// Newest first.
    pub mails: Vec<DemoMail>,
    /// Where `/` is.
    pub index: String,
    /// The same as JSON.
    pub json: String,
}

/// One mail or text message.
#[derive(Clone, Debug, Serialize)]
pub struct DemoMail {
    /// The slug of the environment.
    pub environment: String,
    /// `email`, `sms` …
    pub channel: String,
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text form.
    pub text: String,
    /// When it would have gone.
    pub sent_at: When,
    /// The first link in it, to be followed with one click.
    pub link: Option<String>,
}

impl View for DemoIndex {
    const TEMPLATE: &'static str = "pages/demo_index.html";

    fn title(&self) -> &'static str {
        "demo-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let person = |identifier: &str, about: &str| DemoPerson {
            identifier: identifier.to_owned(),
            password: "correct horse battery staple".to_owned(),
            about: about.to_owned(),
            key: about.contains("app").then(|| "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned()),
            code: about.contains("app").then(|| "287082".to_owned()),
            recovery_code: about.contains("app").then(|| "k7m4q-x2v9c-3hd8e".to_owned()),
        };
        let token = |about, serial: &str, codes: &str| DemoToken {
            about,
            serial: serial.to_owned(),
            key: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned(),
            codes: codes.to_owned(),
        };
        let tokens = vec![
            token("demo-token-totp", "ACME-0001", "287082 359152"),
            token("demo-token-hotp", "ACME-0003", "755224 287082 359152 969429 338314 254676 287922 162583"),
        ];
        let environment = |name: &str, slug: &str, kind, people| DemoEnvironment {
            name: name.to_owned(),
            slug: slug.to_owned(),
            kind,
            url: format!("http://localhost:8080/{slug}/"),
            monogram: name.chars().take(1).collect(),
            people,
            tokens: if slug == "acme" { tokens.clone() } else { Vec::new() },
        };
        let empty = Self { outbox: "/-/outbox".to_owned(), config_dir: "./demo-config".to_owned(), ..Self::default() };
        let typical = Self {
            environments: vec![
                environment(
                    "Acme",
                    "acme",
                    "demo-kind-customers",
                    vec![
                        person("ana@acme.example", "No second factor, signed on here only"),
                        person("bea@acme.example", "Signed on from five devices"),
                    ],
                ),
                environment(
                    "Globex Corporation",
                    "globex",
                    "demo-kind-workforce",
                    vec![person("gus@globex.example", "Profile mostly managed by the company")],
                ),
                environment(
                    "Headquarters",
                    "headquarters",
                    "demo-kind-administrators",
                    vec![person("hal@headquarters.example", "Administers the other two")],
                ),
            ],
            ..empty.clone()
        };
        let extreme = Self {
            environments: (0..12)
                .map(|n| {
                    let people = (0..6).map(|_| person(&"x".repeat(80), &"Something special. ".repeat(9))).collect();
                    environment(
                        &format!("Wolfeschlegelsteinhausenbergerdorff {n}"),
                        if n == 0 { "acme" } else { "wolfe" },
                        "demo-kind-workforce",
                        people,
                    )
                })
                .collect(),
            ..empty.clone()
        };
        vec![("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}

impl View for DemoOutbox {
    const TEMPLATE: &'static str = "pages/demo_outbox.html";

    fn title(&self) -> &'static str {
        "outbox-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self { index: "/".to_owned(), json: "/-/outbox.json".to_owned(), ..Self::default() };
        let mail = DemoMail {
            environment: "acme".to_owned(),
            channel: "email".to_owned(),
            to: "ana@acme.example".to_owned(),
            subject: "Your password was changed".to_owned(),
            text: "Hello Ana,\n\nyour password was changed on 23 November 2026, 14:02 (CET).\n\nIf this was you, you're done.\nIf not: http://localhost:8080/acme/password\n".to_owned(),
            sent_at: When::sample(1_795_438_920),
            link: Some("http://localhost:8080/acme/password".to_owned()),
        };
        let sms = DemoMail {
            channel: "sms".to_owned(),
            to: "+49 170 0000000".to_owned(),
            subject: String::new(),
            text: "123456 is your code.".to_owned(),
            link: None,
            ..mail.clone()
        };
        let long =
            DemoMail { to: "x".repeat(120), subject: "Subject ".repeat(20), text: "y".repeat(600), ..mail.clone() };
        let typical = Self { mails: vec![mail, sms], ..empty.clone() };
        let extreme = Self { mails: vec![long; 30], ..empty.clone() };
        vec![("empty", empty), ("typical", typical), ("extreme", extreme)]
    }
}
