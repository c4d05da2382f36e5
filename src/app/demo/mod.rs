//! `portico demo`: the embedded configuration, a throw-away database with people in it, and pages that show who they are
//! and which mails would have been sent. Nothing of this exists in a server started by `portico serve`.

mod people;
mod seed;
mod tokens;

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use poem::http::StatusCode;
use poem::http::header::CONTENT_TYPE;
use poem::{Request, Response};
use rust_embed::RustEmbed;
use serde::Serialize;
use zeroize::Zeroizing;

use super::demo_views::{DemoEnvironment, DemoIndex, DemoMail, DemoOutbox, DemoPerson, DemoToken};
use crate::config::sections::mfa::MfaSection;
use crate::environment::Services;
use crate::http::dispatch::neutral_site;
use crate::http::fault::Fault;
use crate::http::pages;
use crate::mfa::totp;
use crate::notify::transport::Ring;
use crate::theme::assets::Asset;
use crate::theme::view::{Frame, Site, View};
use crate::theme::when::When;

pub use seed::seed;

#[derive(RustEmbed)]
#[folder = "config"]
struct Embedded;

/// Writes the embedded configuration into an empty folder; its secrets for nobody else to read.
pub fn write_configuration(to: &Path) -> std::io::Result<()> {
    for name in Embedded::iter() {
        let Some(file) = Embedded::get(&name) else { continue };
        let place = to.join(&*name);
        if let Some(folder) = place.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&place, file.data)?;
        if name.contains("/secrets/") {
            std::fs::set_permissions(&place, Permissions::from_mode(0o600))?;
        }
    }
    Ok(())
}

/// One environment, as the line of `--json` and the index list it.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// Its slug.
    pub slug: String,
    /// Its kind.
    pub kind: &'static str,
    /// Its address.
    pub url: String,
    /// Its people.
    pub users: Vec<Person>,
    /// Hardware tokens of its inventory.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub oath_tokens: Vec<Token>,
    /// Its name, for the index.
    #[serde(skip)]
    pub name: String,
}

/// Somebody to be.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// What to type.
    pub identifier: String,
    /// What to type then.
    pub password: String,
    /// Their second factors, the default first.
    pub methods: Vec<String>,
    /// The key of their authenticator app, in base32.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// The same with its policy, for the code that it shows now.
    #[serde(skip)]
    pub app: Option<(Zeroizing<Vec<u8>>, MfaSection)>,
    /// Their recovery codes, made anew at each start.
    pub recovery_codes: Vec<String>,
    /// What is special about them.
    pub about: String,
}

/// A hardware token that can be added.
#[derive(Clone, Debug, Serialize)]
pub struct Token {
    /// What stands on its back.
    pub serial: String,
    /// `totp` or `hotp`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its seed, in base32.
    pub secret: String,
    /// The same, for the codes that it shows.
    #[serde(skip)]
    pub token: crate::mfa::oath::token::Token,
}

/// The demonstration's own pages.
pub struct Demo {
    /// Where mail goes instead of anywhere.
    pub ring: Ring,
    /// What the process shares.
    pub services: Services,
    /// The style sheet of pages that are no environment's.
    pub neutral: Asset,
    /// Who is where.
    pub environments: Vec<Listed>,
    /// Where the configuration lies.
    pub config_dir: PathBuf,
    /// Where the demonstration is.
    pub base_url: String,
    /// What the outbox asks for when the demonstration is reachable from elsewhere.
    pub token: Option<String>,
}

impl Demo {
    /// Answers what is at the root of an origin.
    pub fn answer(&self, request: &Request) -> Result<Response, Fault> {
        let query: Vec<(String, String)> =
            url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
        let asked = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        // Whoever can reach these pages can read passwords and mail.
        if self.token.as_deref().is_some_and(|token| asked("token") != Some(token)) {
            return Err(Fault::NotFound);
        }
        match request.uri().path() {
            "/" => self.page(&self.index()),
            "/-/outbox" => self.page(&self.outbox(asked("to"))),
            "/-/outbox.json" => {
                let sent = serde_json::to_string(&self.ring.sent(asked("to"))).map_err(Fault::internal)?;
                Ok(Response::builder().header(CONTENT_TYPE, "application/json").body(sent))
            }
            _ => Err(Fault::NotFound),
        }
    }

    fn page<V: View>(&self, view: &V) -> Result<Response, Fault> {
        let site = Site::new(&neutral_site(&self.neutral)).map_err(Fault::internal)?;
        let body = self.services.themes.render(&Frame::new(site), view).map_err(Fault::internal)?;
        Ok(pages::html(StatusCode::OK, body))
    }

    fn with_token(&self, path: &str) -> String {
        self.token.as_ref().map_or_else(|| path.to_owned(), |token| format!("{path}?token={token}"))
    }

    fn index(&self) -> DemoIndex {
        let now = self.services.clock.now();
        let environments = self.environments.iter().map(|environment| DemoEnvironment {
            name: environment.name.clone(),
            slug: environment.slug.clone(),
            kind: match environment.kind {
                "workforce" => "demo-kind-workforce",
                "administrators" => "demo-kind-administrators",
                _ => "demo-kind-customers",
            },
            url: environment.url.clone(),
            monogram: environment.name.chars().take(1).collect(),
            people: environment
                .users
                .iter()
                .map(|person| DemoPerson {
                    identifier: person.identifier.clone(),
                    password: person.password.clone(),
                    about: person.about.clone(),
                    key: person.totp_secret.clone(),
                    code: person.app.as_ref().and_then(|(seed, config)| totp::code(config, seed, now)),
                    recovery_code: person.recovery_codes.first().cloned(),
                })
                .collect(),
            tokens: environment
                .oath_tokens
                .iter()
                .map(|listed| DemoToken {
                    about: if listed.kind == "hotp" { "demo-token-hotp" } else { "demo-token-totp" },
                    serial: listed.serial.clone(),
                    key: listed.secret.clone(),
                    codes: tokens::codes(&listed.token, now).join(" "),
                })
                .collect(),
        });
        DemoIndex {
            environments: environments.collect(),
            outbox: self.with_token("/-/outbox"),
            config_dir: self.config_dir.display().to_string(),
        }
    }

    fn outbox(&self, to: Option<&str>) -> DemoOutbox {
        // Environments differ in their time zones, so the time is told with its own.
        let zoned = |at| {
            let when = When::new(at, &jiff::tz::TimeZone::UTC, "en");
            When { text: when.zoned.clone(), ..when }
        };
        let mails = self.ring.sent(to).into_iter().map(|sent| DemoMail {
            link: sent.text.split_whitespace().find(|word| word.starts_with("http")).map(str::to_owned),
            sent_at: zoned(sent.sent_at),
            environment: sent.environment,
            channel: sent.channel.to_owned(),
            to: sent.to,
            subject: sent.subject,
            text: sent.text,
        });
        DemoOutbox { mails: mails.collect(), index: self.with_token("/"), json: self.with_token("/-/outbox.json") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Options, Variables, load};

    #[test]
    fn what_is_embedded_loads_with_the_texts_of_its_agreements() {
        let folder = tempfile::tempdir().unwrap();
        write_configuration(folder.path()).unwrap();
        let loaded = load(folder.path(), &Variables::default(), &Options::default());
        // Acme shows every method there is, also one that recovers a password.
        assert!(loaded.diagnostics.iter().all(|it| it.code == "W0619"), "{:?}", loaded.diagnostics);
        let texts = |slug: &str, agreement: &str| {
            let environment = loaded.environments.values().find(|it| it.slug.as_str() == slug).unwrap();
            environment.config.as_ref().unwrap().agreements[agreement].texts.len()
        };
        let found = [texts("acme", "terms"), texts("acme", "research"), texts("globex", "acceptable-use")];
        assert_eq!(found, [4, 2, 2]);
    }

    #[test]
    fn every_text_that_is_embedded_can_be_shown() {
        let texts: Vec<_> = Embedded::iter().filter(|name| name.ends_with(".md")).collect();
        assert!(!texts.is_empty());
        for name in texts {
            let text = String::from_utf8(Embedded::get(&name).unwrap().data.into_owned()).unwrap();
            assert!(crate::theme::markdown::render(&text).is_ok(), "{name}");
        }
    }
}
