//! What a provider says of itself (OpenID Connect Discovery 1.0). The document counts only where its issuer is the one that the
//! configuration names, letter by letter, and where the page it sends people to is of an origin that the configuration lists:
//! nobody is led anywhere else, and browsers would refuse it (R-WEB-13). What a folder that others write may connect to bounds
//! the document as it bounds the file (R-TN-15).

use serde_json::{Map, Value};
use url::Url;

use super::{Endpoint, Fault, fetch};
use crate::config::sections::identity_providers::{ClientAuthentication, IdentityProvider};
use crate::config::values::{HostPort, Issuer};
use crate::outbound::Outbound;

/// Where a provider is, and how it wants to be spoken to.
#[derive(Clone, Debug, PartialEq)]
pub struct Metadata {
    /// Where people are sent.
    pub authorization: Url,
    /// Where a code is exchanged.
    pub token: Url,
    /// Where more is told of somebody.
    pub userinfo: Option<Url>,
    /// Where its keys are; plain OAuth 2.0 has none.
    pub keys: Option<Url>,
    /// How we prove who we are, unless the file says it.
    pub authentication: ClientAuthentication,
    /// Whether each answer names its issuer (RFC 9207).
    pub names_itself: bool,
}

/// Asks an issuer.
pub async fn discover(outbound: &Outbound, config: &IdentityProvider, issuer: &Issuer) -> Result<Metadata, Fault> {
    let address = format!("{}/.well-known/openid-configuration", issuer.as_str().trim_end_matches('/'));
    let address = Url::parse(&address).map_err(|_| Fault::Discovery)?;
    read(config, issuer, &fetch::get(outbound, &address, None).await?)
}

/// What the configuration says of a provider that is plain OAuth 2.0.
pub fn plain(config: &IdentityProvider) -> Option<Metadata> {
    Some(Metadata {
        authorization: (**config.authorization_url.as_ref()?).clone(),
        token: (**config.token_url.as_ref()?).clone(),
        userinfo: Some((**config.userinfo_url.as_ref()?).clone()),
        keys: None,
        authentication: ClientAuthentication::Basic,
        names_itself: false,
    })
}

impl Metadata {
    /// Whether it leads only to where the file lets it, which may say something else than when it was asked.
    pub fn fits(&self, config: &IdentityProvider) -> bool {
        self.leads_to_a_listed_page(config) && self.unlisted(config).is_none()
    }

    fn leads_to_a_listed_page(&self, config: &IdentityProvider) -> bool {
        let origin = self.authorization.origin().ascii_serialization();
        config.form_origins().any(|listed| listed == origin)
    }

    /// The first address to which the server may not connect.
    fn unlisted(&self, config: &IdentityProvider) -> Option<(Endpoint, &Url)> {
        let named = [
            (Endpoint::Token, Some(&self.token)),
            (Endpoint::UserInfo, self.userinfo.as_ref()),
            (Endpoint::Keys, self.keys.as_ref()),
        ];
        let mut asked = named.into_iter().filter_map(|(endpoint, url)| Some((endpoint, url?)));
        asked.find(|(_, url)| !config.may_reach(url))
    }
}

fn read(config: &IdentityProvider, issuer: &Issuer, document: &Map<String, Value>) -> Result<Metadata, Fault> {
    if document.get("issuer").and_then(Value::as_str) != Some(issuer.as_str()) {
        return Err(Fault::Discovery);
    }
    let url = |name: &str| document.get(name).and_then(Value::as_str).map(|text| address(issuer, text)).transpose();
    let authorization = url("authorization_endpoint")?.ok_or(Fault::Discovery)?;
    if authorization.fragment().is_some() {
        return Err(Fault::Discovery);
    }
    let methods = document.get("token_endpoint_auth_methods_supported").and_then(Value::as_array);
    let takes = |method: &str| methods.is_some_and(|methods| methods.iter().any(|one| one == method));
    let authentication = match takes("client_secret_post") && !takes("client_secret_basic") {
        true => ClientAuthentication::Post,
        false => ClientAuthentication::Basic,
    };
    let names_itself = document.get("authorization_response_iss_parameter_supported").and_then(Value::as_bool);
    let found = Metadata {
        authorization,
        token: url("token_endpoint")?.ok_or(Fault::Discovery)?,
        userinfo: url("userinfo_endpoint")?,
        keys: Some(url("jwks_uri")?.ok_or(Fault::Discovery)?),
        authentication,
        names_itself: names_itself.unwrap_or(false),
    };
    if !found.leads_to_a_listed_page(config) {
        return Err(Fault::Discovery);
    }
    if let Some((endpoint, url)) = found.unlisted(config) {
        // Of what the document says only this, which the operator needs in order to list it.
        let (issuer, target) = (issuer.as_str(), HostPort::of(url));
        tracing::warn!(issuer, %endpoint, %target, event = "provider.not_listed", "a provider leads to a host that is not listed");
        return Err(Fault::NotListed(endpoint));
    }
    Ok(found)
}

/// An address that a document names: https, as the issuer's is, and nobody's name in it. Which hosts may be reached is for
/// [`Outbound`] to say.
fn address(issuer: &Issuer, text: &str) -> Result<Url, Fault> {
    let url = Url::parse(text).map_err(|_| Fault::Discovery)?;
    let plain = url.scheme() == "http" && issuer.url().scheme() == "http";
    let fits = (url.scheme() == "https" || plain) && url.username().is_empty() && url.password().is_none();
    if fits && url.has_host() { Ok(url) } else { Err(Fault::Discovery) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::values::Scalar as _;

    fn config() -> IdentityProvider {
        let keys = json!({
            "label": "G", "issuer": "https://id.example", "client_id": "us", "client_secret": "x",
            "origins": ["https://pages.example/"],
        });
        serde_json::from_value(keys).unwrap()
    }

    fn document() -> Map<String, Value> {
        let document = json!({
            "issuer": "https://id.example", "authorization_endpoint": "https://id.example/authorize?a=1",
            "token_endpoint": "https://tokens.example/token", "jwks_uri": "https://id.example/keys",
            "userinfo_endpoint": "https://id.example/me", "authorization_response_iss_parameter_supported": true,
        });
        document.as_object().unwrap().clone()
    }

    fn with(name: &str, value: impl Into<Value>) -> Result<Metadata, Fault> {
        let mut document = document();
        document.insert(name.to_owned(), value.into());
        read(&config(), &Issuer::read("https://id.example").unwrap(), &document)
    }

    #[test]
    fn a_document_is_read_as_it_stands() {
        let found =
            with("token_endpoint_auth_methods_supported", json!(["client_secret_post", "private_key_jwt"])).unwrap();
        assert_eq!(found.authentication, ClientAuthentication::Post);
        assert_eq!(found.token.as_str(), "https://tokens.example/token");
        assert!(found.names_itself);
        assert!(with("authorization_endpoint", "https://pages.example/authorize").is_ok(), "a listed origin");
    }

    #[test]
    fn a_document_of_somebody_else_or_that_leads_elsewhere_is_refused() {
        for (name, value) in [
            ("issuer", json!("https://id.example/")),
            ("issuer", json!("https://ID.example")),
            ("issuer", json!("https://evil.example")),
            ("issuer", json!(null)),
            ("authorization_endpoint", json!("https://evil.example/authorize")),
            ("authorization_endpoint", json!("https://id.example.evil.example/authorize")),
            ("authorization_endpoint", json!("http://id.example/authorize")),
            ("authorization_endpoint", json!("javascript:alert(1)")),
            ("authorization_endpoint", json!("https://id.example/authorize#x")),
            ("token_endpoint", json!("http://id.example/token")),
            ("token_endpoint", json!("https://us:them@id.example/token")),
            ("token_endpoint", json!(7)),
            ("jwks_uri", json!("file:///etc/passwd")),
        ] {
            assert_eq!(with(name, value.clone()), Err(Fault::Discovery), "{name} {value}");
        }
    }

    #[test]
    fn a_document_leads_nowhere_that_its_folder_may_not_connect_to() {
        let issuer = Issuer::read("https://id.example").unwrap();
        let within = |listed: &[&str]| {
            let within = listed.iter().map(|one| HostPort::read(one).unwrap()).collect();
            read(&IdentityProvider { within: Some(within), ..config() }, &issuer, &document())
        };
        assert!(within(&["id.example:443", "tokens.example:443"]).is_ok());
        for (listed, missing) in [
            (vec!["id.example:443"], Endpoint::Token),
            (vec!["tokens.example:443"], Endpoint::UserInfo),
            (vec!["id.example:443", "tokens.example:8443"], Endpoint::Token),
            (vec![], Endpoint::Token),
        ] {
            assert_eq!(within(&listed), Err(Fault::NotListed(missing)), "{listed:?}");
        }
        assert_eq!(Fault::NotListed(Endpoint::Keys).to_string(), "outbound_not_listed_keys");
        // A wrong document is told from one that is out of bounds.
        let other = Issuer::read("https://other.example").unwrap();
        let config = IdentityProvider { within: Some(std::iter::empty().collect()), ..config() };
        assert_eq!(read(&config, &other, &document()), Err(Fault::Discovery));
    }
}
