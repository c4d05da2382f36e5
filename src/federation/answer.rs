//! What a provider answers, and who it is by that.

use serde_json::{Map, Value};

use super::Fault;
use super::asked::Begun;
use super::asserted::Asserted;
use super::discovery::Metadata;
use super::exchange::{self, Tokens};
use super::id_token::{self, Expected, Wrong};
use super::providers::Means;

/// The errors that providers answer with (RFC 6749, section 4.1.2.1; OpenID Connect Core 1.0, section 3.1.2.6), but for
/// `access_denied`: that is a person's own word.
const ERRORS: [&str; 11] = [
    "invalid_request",
    "unauthorized_client",
    "unsupported_response_type",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
    "interaction_required",
    "login_required",
    "account_selection_required",
    "consent_required",
    "request_not_supported",
];

/// What is wrong with an answer that brings an error, or nothing, in place of a code; `None` where the person has not agreed.
pub fn refusal(error: Option<&str>) -> Option<Fault> {
    let Some(error) = error else { return Some(Fault::Garbled) };
    if error == "access_denied" {
        return None;
    }
    let known = ERRORS.into_iter().find(|known| *known == error);
    Some(Fault::Refused(known.unwrap_or("other")))
}

/// What the browser has brought back.
#[derive(Clone, Copy, Debug)]
pub struct Answered<'a> {
    /// The code.
    pub code: &'a str,
    /// Who says that they have answered (RFC 9207).
    pub issuer: Option<&'a str>,
}

impl Answered<'_> {
    /// Who it is. The request must have been taken: whatever goes wrong here, it is used up.
    pub async fn who(self, means: Means<'_>, begun: &Begun) -> Result<Asserted, Fault> {
        // Another provider may have taken the name since.
        if begun.provider != means.name || begun.identity != means.config.identity() {
            return Err(Fault::MixedUp);
        }
        let metadata = means.metadata().await?;
        let issuer = means.config.issuer.as_ref().map(|issuer| issuer.as_str());
        let named = self.issuer.map_or(!metadata.names_itself, |named| issuer.is_none_or(|issuer| named == issuer));
        if !named {
            return Err(Fault::MixedUp);
        }
        let tokens = exchange::exchange(means, &metadata, begun, self.code).await?;
        let asserting = (means.name, means.config);
        let Some(issuer) = issuer else {
            let told = exchange::userinfo(means, &metadata, &tokens.access).await?;
            return Asserted::new(asserting, told, &Map::new(), begun.at);
        };
        let id = tokens.id.as_deref().ok_or(Wrong::Malformed)?;
        let expected = Expected { issuer, client: &means.config.client_id, nonce: &begun.nonce, now: means.now };
        let keys = means.keys(&metadata).await?;
        let signed = match id_token::verify(id, &keys, expected) {
            // Signed with a key that was published since we looked, or with another one of the same name.
            Err(Wrong::Key | Wrong::Signature) => id_token::verify(id, &means.fresh_keys(&metadata).await?, expected)?,
            other => other?,
        };
        let claims = more(means, &metadata, (&tokens, &signed)).await?;
        Asserted::new(asserting, claims, &signed, begun.at)
    }
}

/// The signed claims, and those that the provider tells beside them where one is missing that is of use: it may put no more than the
/// subject into the token (OpenID Connect Core 1.0, section 5.4).
async fn more(
    means: Means<'_>,
    metadata: &Metadata,
    (tokens, signed): (&Tokens, &Map<String, Value>),
) -> Result<Map<String, Value>, Fault> {
    let config = means.config;
    let named = config.account_name.as_deref().unwrap_or("preferred_username");
    let conditions = config.allow.iter().flat_map(|allow| allow.claims.keys()).map(String::as_str);
    let mapped = config.attributes.values().map(String::as_str);
    let mut wanted = ["email", "email_verified", named].into_iter().chain(mapped).chain(conditions);
    if metadata.userinfo.is_none() || wanted.all(|name| signed.contains_key(name)) {
        return Ok(signed.clone());
    }
    let told = exchange::userinfo(means, metadata, &tokens.access).await?;
    if told.get("sub") != signed.get("sub") {
        return Err(Fault::Subject);
    }
    Ok(joined(signed, told))
}

/// An address, and whether it is verified.
const ADDRESS: [&str; 2] = ["email", "email_verified"];

/// What is signed, and what is told beside it. The address and the word on it are one statement, so that both are of the one or of
/// the other: no word that was given on another address makes this one verified (R-OI-4).
fn joined(signed: &Map<String, Value>, mut told: Map<String, Value>) -> Map<String, Value> {
    let whole = |claims: &Map<String, Value>| ADDRESS.iter().all(|name| claims.contains_key(*name));
    let is_told = !whole(signed) && (whole(&told) || !signed.contains_key("email"));
    if !is_told {
        told.retain(|name, _| !ADDRESS.contains(&name.as_str()));
    }
    let signed = signed.iter().filter(|(name, _)| !(is_told && ADDRESS.contains(&name.as_str())));
    told.extend(signed.map(|(name, value)| (name.clone(), value.clone())));
    told
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_a_persons_own_word_is_no_fault_and_no_word_of_a_provider_is_repeated() {
        assert_eq!(refusal(Some("access_denied")), None);
        assert_eq!(refusal(None), Some(Fault::Garbled));
        assert_eq!(refusal(Some("invalid_scope")).unwrap().to_string(), "refused_invalid_scope");
        for other in ["", "Access_Denied", "a secret"] {
            assert_eq!(refusal(Some(other)).unwrap().to_string(), "refused_other", "{other}");
        }
    }

    #[test]
    fn an_address_and_the_word_on_it_are_of_one_document() {
        let (both, verified) =
            (json!({ "email": "a@b.example", "email_verified": true }), json!({ "email_verified": true }));
        let (address, other) = (json!({ "email": "a@b.example" }), json!({ "email": "ana@acme.example" }));
        let refuted = json!({ "email": "ana@acme.example", "email_verified": false });
        for (signed, told, wanted) in [
            (&both, &refuted, &both),
            (&refuted, &both, &refuted),
            // The one has the address and the other the word on it.
            (&other, &both, &both),
            (&other, &verified, &other),
            (&verified, &other, &other),
            (&other, &address, &other),
            (&other, &json!({}), &other),
            (&json!({}), &both, &both),
            (&json!({}), &address, &address),
        ] {
            let map = |value: &Value| value.as_object().unwrap().clone();
            assert_eq!(joined(&map(signed), map(told)), map(wanted), "{signed} {told}");
        }
        let signed = json!({ "sub": "24", "name": "Ana" });
        let told = json!({ "sub": "24", "name": "Eve", "nickname": "A" });
        let joined = joined(signed.as_object().unwrap(), told.as_object().unwrap().clone());
        assert_eq!(Value::from(joined), json!({ "sub": "24", "name": "Ana", "nickname": "A" }));
    }
}
