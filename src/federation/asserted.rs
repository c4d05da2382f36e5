//! Who somebody is to a provider, once its answer was found right. The subject alone says who it is; everything else is what the
//! provider tells of them, worth what the configuration makes of it. An email address is never who somebody is (R-OI-1).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Fault;
use super::id_token::instant;
use crate::config::sections::identity_providers::{Allow, IdentityProvider};
use crate::identity::linked::{Subject, is_subject, shown_name};
use crate::identity::registration::takes_domain;
use crate::kit::instant::Instant;

/// The claims by which people know an account, the best first.
const NAMES: [&str; 3] = ["preferred_username", "email", "name"];

/// Somebody, as a provider knows them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asserted {
    /// The provider's name in the file.
    pub provider: String,
    /// What tells it from another one that takes that name.
    pub identity: String,
    /// Who it is.
    pub subject: String,
    /// By what people know the account there.
    pub name: String,
    /// When they signed on there, where the provider has signed that it was after we asked (R-SE-13).
    pub proved_at: Option<Instant>,
    /// Whether they proved a second factor there, to a provider that is trusted with it (R-OI-6).
    pub second: bool,
    /// What the provider tells.
    #[serde(skip)]
    pub claims: Map<String, Value>,
}

impl Asserted {
    /// What these claims say; `signed` are those of the ID token among them, and `asked` is when we asked.
    pub fn new(
        (provider, config): (&str, &IdentityProvider),
        claims: Map<String, Value>,
        signed: &Map<String, Value>,
        asked: Instant,
    ) -> Result<Self, Fault> {
        let subject = subject(config, &claims).ok_or(Fault::Subject)?;
        // Both are whole seconds; the request is taken at the beginning of its own.
        let begun = Instant::from_micros(asked.micros() - asked.micros().rem_euclid(1_000_000));
        let trust = &config.mfa_trust;
        let acr = text(signed, "acr").is_some_and(|acr| trust.acr.iter().any(|it| it == acr));
        let amr = values(signed, "amr").any(|amr| trust.amr.contains(&amr));
        Ok(Self {
            provider: provider.to_owned(),
            identity: config.identity().to_owned(),
            name: name(config, &claims).unwrap_or_else(|| subject.clone()),
            subject,
            proved_at: instant(signed, "auth_time").filter(|at| *at >= begun),
            second: acr || amr,
            claims,
        })
    }

    /// By what a linked account of theirs is found.
    pub fn key(&self) -> Subject<'_> {
        (&self.provider, &self.identity, &self.subject)
    }

    /// The address that the provider tells, whosever it is.
    pub fn email(&self) -> Option<&str> {
        text(&self.claims, "email").filter(|email| email_address::EmailAddress::is_valid(email))
    }

    /// The same where the provider calls it verified.
    pub fn checked_email(&self) -> Option<&str> {
        let verified = self.claims.get("email_verified");
        self.email().filter(|_| verified.is_some_and(|it| it == true || it == "true"))
    }

    /// The user name that the provider tells.
    pub fn username(&self) -> Option<&str> {
        text(&self.claims, "preferred_username").or(Some(&*self.name)).map(str::trim)
    }

    /// Whether an account may be made for them.
    pub fn is_allowed(&self, allow: &Allow) -> bool {
        let domain = || self.checked_email().is_some_and(|email| takes_domain(&allow.domains, email));
        let claim = |(name, wanted): (&String, &Vec<String>)| values(&self.claims, name).any(|it| wanted.contains(&it));
        let says = !allow.domains.is_empty() || !allow.claims.is_empty();
        says && (allow.domains.is_empty() || domain()) && allow.claims.iter().all(claim)
    }
}

fn subject(config: &IdentityProvider, claims: &Map<String, Value>) -> Option<String> {
    let subject = match claims.get(config.subject.as_deref().unwrap_or("sub"))? {
        Value::String(text) => text.clone(),
        // Plain OAuth 2.0 providers count their people.
        Value::Number(number) if config.issuer.is_none() && !number.is_f64() => number.to_string(),
        _ => return None,
    };
    is_subject(&subject).then_some(subject)
}

fn name(config: &IdentityProvider, claims: &Map<String, Value>) -> Option<String> {
    let names = config.account_name.as_deref().into_iter().chain(NAMES);
    names.filter_map(|name| text(claims, name)).find_map(shown_name)
}

fn text<'c>(claims: &'c Map<String, Value>, name: &str) -> Option<&'c str> {
    claims.get(name).and_then(Value::as_str)
}

/// The values of a claim as texts, one or several.
fn values(claims: &Map<String, Value>, name: &str) -> impl Iterator<Item = String> {
    let one = claims.get(name).cloned().unwrap_or_default();
    let all = if let Value::Array(all) = one { all } else { vec![one] };
    all.into_iter().filter_map(|value| match value {
        Value::String(text) => Some(text),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn provider(more: &Value) -> IdentityProvider {
        let mut keys = json!({ "label": "G", "issuer": "https://id.example", "client_id": "us", "client_secret": "x" });
        for (name, value) in more.as_object().unwrap() {
            keys[name] = value.clone();
        }
        serde_json::from_value(keys).unwrap()
    }

    fn asserted(more: &Value, claims: &Value) -> Result<Asserted, Fault> {
        let claims = claims.as_object().unwrap().clone();
        Asserted::new(("g", &provider(more)), claims.clone(), &claims, Instant::from_micros(1_000_900_000))
    }

    #[test]
    fn the_subject_is_who_it_is_and_nothing_else_stands_for_it() {
        let found = asserted(&json!({}), &json!({ "sub": "24", "email": "ana@acme.example" })).unwrap();
        assert_eq!((&*found.subject, &*found.name), ("24", "ana@acme.example"));
        for nobody in [json!({}), json!({ "sub": 24 }), json!({ "sub": "" }), json!({ "sub": "a\nb" })] {
            assert_eq!(asserted(&json!({}), &nobody).err(), Some(Fault::Subject), "{nobody}");
        }
        assert!(asserted(&json!({}), &json!({ "sub": "x".repeat(256) })).is_err());
        let plain = json!({
            "issuer": null, "authorization_url": "https://h.example/a", "token_url": "https://h.example/t",
            "userinfo_url": "https://h.example/u", "subject": "id", "account_name": "login",
        });
        let found = asserted(&plain, &json!({ "id": 583_231, "login": "octocat", "sub": "1" })).unwrap();
        assert_eq!((&*found.subject, &*found.name), ("583231", "octocat"));
    }

    #[test]
    fn an_account_is_made_only_for_those_who_are_listed() {
        let of = |allow: Value, claims: Value| {
            let allow: Allow = serde_json::from_value(allow).unwrap();
            asserted(&json!({}), &claims).unwrap().is_allowed(&allow)
        };
        let domains = json!({ "domains": ["acme.example"] });
        assert!(of(domains.clone(), json!({ "sub": "1", "email": "a@ACME.example", "email_verified": true })));
        for stranger in [
            json!({ "sub": "1", "email": "a@acme.example" }),
            json!({ "sub": "1", "email": "a@acme.example", "email_verified": false }),
            json!({ "sub": "1", "email": "a@evil.example", "email_verified": true }),
            json!({ "sub": "1", "email": "a@x.acme.example", "email_verified": true }),
            json!({ "sub": "1", "email_verified": true }),
        ] {
            assert!(!of(domains.clone(), stranger.clone()), "{stranger}");
        }
        let claims = json!({ "claims": { "groups": ["staff"], "hd": ["acme.example"] } });
        assert!(of(claims.clone(), json!({ "sub": "1", "groups": ["x", "staff"], "hd": "acme.example" })));
        assert!(!of(claims, json!({ "sub": "1", "groups": ["staff"] })));
        assert!(!of(json!({}), json!({ "sub": "1" })));
    }

    #[test]
    fn a_second_factor_counts_where_the_provider_is_trusted_with_it_and_a_sign_on_where_it_came_after_the_request() {
        let trust = json!({ "mfa_trust": { "acr": ["gold"], "amr": ["mfa"] } });
        assert!(asserted(&trust, &json!({ "sub": "1", "acr": "gold" })).unwrap().second);
        assert!(asserted(&trust, &json!({ "sub": "1", "amr": ["pwd", "mfa"] })).unwrap().second);
        assert!(!asserted(&trust, &json!({ "sub": "1", "acr": "silver", "amr": "pwd" })).unwrap().second);
        assert!(!asserted(&json!({}), &json!({ "sub": "1", "acr": "gold", "amr": ["mfa"] })).unwrap().second);
        let at = |seconds: Value| asserted(&json!({}), &json!({ "sub": "1", "auth_time": seconds })).unwrap().proved_at;
        assert!(at(json!(1000)).is_some() && at(json!(1001)).is_some());
        for before in [json!(999), json!("1001"), json!(null), json!(-5)] {
            assert_eq!(at(before.clone()), None, "{before}");
        }
    }
}
