//! Who asks: the name under which an environment's credentials are made, and the origins that may use them (R-WA-3, R-WA-5,
//! R-WA-14). Worked out once, when the environment is built.

use std::sync::Arc;

use url::{Host, Url};
use webauthn_rs_core::WebauthnCore;
use webauthn_rs_core::proto::AttestationCaList;

use super::LIFETIME;

/// An environment as a relying party.
#[derive(Clone, Debug)]
pub struct RelyingParty {
    core: Arc<WebauthnCore>,
    id: Arc<str>,
    origins: Arc<[String]>,
    makers: Arc<AttestationCaList>,
}

impl RelyingParty {
    /// `id` is a host name, and every origin lies on it or below it; `None` otherwise: browsers would refuse it. `name` is
    /// shown by some authenticators.
    pub fn new(name: &str, id: &str, origins: &[String]) -> Option<Self> {
        let parsed: Vec<Url> = origins.iter().map(|origin| Url::parse(origin)).collect::<Result<_, _>>().ok()?;
        let below = |url: &Url| match url.host() {
            // Browsers take no IP address as an id (WebAuthn, section 5.1.2).
            Some(Host::Domain(host)) => host == id || host.strip_suffix(id).is_some_and(|rest| rest.ends_with('.')),
            _ => false,
        };
        if parsed.is_empty() || !parsed.iter().all(below) {
            return None;
        }
        // Exact ports, no subdomains but those that are listed.
        let core = WebauthnCore::new_unsafe_experts_only(name, id, parsed, LIFETIME, Some(false), Some(false));
        Some(Self { core: Arc::new(core), id: id.into(), origins: origins.into(), makers: Arc::default() })
    }

    /// The relying party id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The origins that may use its credentials.
    pub fn origins(&self) -> &[String] {
        &self.origins
    }

    /// The same with these makers too, whose certificates prove a make of authenticator.
    #[must_use]
    pub fn with_makers(mut self, makers: &AttestationCaList) -> Self {
        Arc::make_mut(&mut self.makers).union(makers);
        self
    }

    pub(super) fn makers(&self) -> &AttestationCaList {
        &self.makers
    }

    pub(super) fn core(&self) -> &WebauthnCore {
        &self.core
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(id: &str, origin: &str) -> bool {
        RelyingParty::new("Acme", id, &[origin.to_owned()]).is_some()
    }

    #[test]
    fn an_id_covers_its_host_and_what_lies_below() {
        assert!(of("localhost", "http://localhost:8080"));
        assert!(of("acme.example", "https://acme.example"));
        assert!(of("acme.example", "https://account.acme.example"));
        // webauthn-rs before 0.5.5: a suffix without the dot.
        assert!(!of("acme.example", "https://evilacme.example"));
        assert!(!of("account.acme.example", "https://acme.example"));
        assert!(!of("127.0.0.1", "http://127.0.0.1:8080"));
        assert!(!of("acme.example", "nonsense"));
    }
}
