//! A code for tokens (RFC 6749, section 4.1.3), and what the provider tells to whoever has one (OpenID Connect Core 1.0,
//! section 5.3). Tokens are used at once and kept nowhere.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::asked::Begun;
use super::discovery::Metadata;
use super::providers::Means;
use super::{Fault, fetch};
use crate::config::sections::identity_providers::ClientAuthentication;

/// What a code was exchanged for.
pub struct Tokens {
    /// Who somebody is, signed; plain OAuth 2.0 has none.
    pub id: Option<String>,
    /// Opens what the provider tells of them.
    pub access: String,
}

/// Exchanges a code.
pub async fn exchange(means: Means<'_>, metadata: &Metadata, begun: &Begun, code: &str) -> Result<Tokens, Fault> {
    let (client, secret) = (&*means.config.client_id, means.config.client_secret.expose());
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &*begun.redirect),
        ("code_verifier", &*begun.verifier),
    ];
    let basic = match means.config.client_authentication.unwrap_or(metadata.authentication) {
        ClientAuthentication::Basic => {
            // Each part is encoded as in a form before they are joined (RFC 6749, section 2.3.1).
            let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
            Some(STANDARD.encode(format!("{}:{}", encoded(client), encoded(secret))))
        }
        ClientAuthentication::Post => {
            form.extend([("client_id", client), ("client_secret", secret)]);
            None
        }
    };
    let answer = fetch::post(means.outbound(), &metadata.token, basic.as_deref(), &form).await;
    let answer = answer.map_err(|fault| match fault {
        // What the provider has against the code or against us (section 5.2).
        Fault::Status(400 | 401) => Fault::Exchange,
        other => other,
    })?;
    // Some say with status 200 what went wrong.
    let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
    let access = text("access_token").filter(|_| answer.get("error").is_none()).ok_or(Fault::Exchange)?;
    Ok(Tokens { id: text("id_token"), access })
}

/// What the provider tells to whoever has this token.
pub async fn userinfo(means: Means<'_>, metadata: &Metadata, access: &str) -> Result<Map<String, Value>, Fault> {
    let url = metadata.userinfo.as_ref().ok_or(Fault::Garbled)?;
    fetch::get(means.outbound(), url, Some(access)).await
}
