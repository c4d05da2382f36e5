//! What a browser says of a ceremony (WebAuthn, section 5.8.1). The library checks type, challenge and origin as well; here they
//! are compared as text, and what it leaves out in assertions is refused: ceremonies in frames (R-WA-4).

use serde::Deserialize;

use super::{Fault, RelyingParty};

/// Which ceremony it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceremony {
    /// A credential is made.
    Create,
    /// A credential is used.
    Get,
}

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    origin: String,
    #[serde(rename = "crossOrigin", default)]
    cross_origin: bool,
    #[serde(rename = "topOrigin", default)]
    top_origin: Option<serde_json::Value>,
}

/// Whether it was this ceremony, in a window of this relying party's own.
pub fn check(party: &RelyingParty, ceremony: Ceremony, client_data: &[u8]) -> Result<(), Fault> {
    let said: ClientData = serde_json::from_slice(client_data).map_err(|_| Fault::Invalid)?;
    let kind = match ceremony {
        Ceremony::Create => "webauthn.create",
        Ceremony::Get => "webauthn.get",
    };
    let is_ours = party.origins().contains(&said.origin);
    let is_framed = said.cross_origin || said.top_origin.is_some();
    if said.kind == kind && is_ours && !is_framed { Ok(()) } else { Err(Fault::Invalid) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_ceremony_in_an_own_window_counts() {
        let party = RelyingParty::new("Acme", "acme.example", &["https://account.acme.example".to_owned()]).unwrap();
        let is_fine = |text: &str| check(&party, Ceremony::Get, text.as_bytes()).is_ok();
        assert!(is_fine(r#"{"type":"webauthn.get","challenge":"x","origin":"https://account.acme.example"}"#));
        assert!(is_fine(
            r#"{"type":"webauthn.get","origin":"https://account.acme.example","crossOrigin":false,"new":1}"#
        ));
        for bad in [
            r#"{"type":"webauthn.create","origin":"https://account.acme.example"}"#,
            r#"{"type":"webauthn.get","origin":"https://acme.example"}"#,
            r#"{"type":"webauthn.get","origin":"https://account.acme.example:8443"}"#,
            r#"{"type":"webauthn.get","origin":"http://account.acme.example"}"#,
            r#"{"type":"webauthn.get","origin":"https://account.acme.example.evil.tld"}"#,
            r#"{"type":"webauthn.get","origin":"https://account.acme.example","crossOrigin":true}"#,
            r#"{"type":"webauthn.get","origin":"https://account.acme.example","topOrigin":"https://evil.tld"}"#,
            r#"{"type":"webauthn.get"}"#,
            "",
        ] {
            assert!(!is_fine(bad), "{bad}");
        }
    }
}
