//! Where an environment is: its origin and path, from configuration and never from a request's headers (R-OT-7), and the
//! names of its cookies (R-SE-11).

use crate::kit::id::EnvironmentId;
use crate::kit::slug::Slug;

/// Where an environment is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Scheme, host and port: `https://account.acme.example`.
    pub origin: String,
    /// Path of the environment, beginning and ending with a slash: `/` or `/acme/`.
    pub base: String,
    /// Whether it has the origin to itself.
    pub own_host: bool,
    /// Whether the origin is https.
    pub secure: bool,
}

impl Address {
    /// Where an environment with these own hosts is; the first is the one in links. An own host takes scheme and port of
    /// the base URL.
    pub fn new(base_url: &url::Url, slug: &Slug, hosts: &[String]) -> Self {
        let secure = base_url.scheme() == "https";
        match hosts.first() {
            Some(host) => {
                Self { origin: Self::origin_of(base_url, host), base: "/".to_owned(), own_host: true, secure }
            }
            None => Self { origin: origin(base_url), base: format!("/{slug}/"), own_host: false, secure },
        }
    }

    /// The origin of an own host: scheme and port are the base URL's.
    pub fn origin_of(base_url: &url::Url, host: &str) -> String {
        format!("{}://{host}{}", base_url.scheme(), port(base_url))
    }

    /// The full address of a path below the environment, given without its leading slash.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }

    /// The address on this origin of a path below the environment.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

fn port(url: &url::Url) -> String {
    url.port().map_or_else(String::new, |port| format!(":{port}"))
}

/// Scheme, host and port of the base URL.
pub fn origin(base_url: &url::Url) -> String {
    format!("{}://{}{}", base_url.scheme(), base_url.host_str().unwrap_or_default(), port(base_url))
}

/// The names and attributes of the cookies of one environment. On an own host the session is `__Host-portico`; on the
/// shared base URL each environment has a name of its own, as the cookies of a sign-on under way, of an account that is being made, of
/// a known and of a trusted browser have. The others are one per origin. Over plain HTTP, which only loopback may use, names have no prefix and cookies no `Secure`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cookies {
    /// Carries the session's secret.
    pub session: String,
    /// Carries the browser's secret before anybody is signed on: the pre-session.
    pub browser: String,
    /// Carries the secret of a sign-on under way.
    pub flow: String,
    /// Carries the secret of whoever makes an account, once the mailbox is proved.
    pub registration: String,
    /// Carries what a known browser is told by. Ours alone: what somebody has planted in the pre-session is never remembered.
    pub known: String,
    /// Carries what this browser is trusted by, one secret for each person.
    pub trusted: String,
    /// Carries the language chosen in this browser.
    pub language: String,
    /// Carries the colour scheme chosen in this browser.
    pub scheme: String,
    /// Carries what has just happened from a POST to the page after it.
    pub flash: String,
    /// Carries which application somebody came from, and what for.
    pub way_back: String,
    /// Whether they are `Secure`.
    pub secure: bool,
    /// Whether the session is `SameSite=Strict` (administrators, R-TN-17).
    pub strict: bool,
}

impl Cookies {
    /// The cookies of an environment.
    pub fn new(id: EnvironmentId, address: &Address, strict: bool) -> Self {
        let prefix = if address.secure { "__Host-" } else { "" };
        let own = if address.own_host { String::new() } else { format!("-{id}") };
        Self {
            session: format!("{prefix}portico{own}"),
            browser: format!("{prefix}portico-browser"),
            flow: format!("{prefix}portico-flow{own}"),
            registration: format!("{prefix}portico-registration{own}"),
            known: format!("{prefix}portico-known{own}"),
            trusted: format!("{prefix}portico-trusted{own}"),
            language: format!("{prefix}portico-language"),
            scheme: format!("{prefix}portico-scheme"),
            flash: format!("{prefix}portico-flash"),
            way_back: format!("{prefix}portico-back"),
            secure: address.secure,
            strict,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environments_live_on_a_path_or_on_a_host_of_their_own() {
        let base = url::Url::parse("http://localhost:8080").unwrap();
        let slug: Slug = "acme".parse().unwrap();
        assert_eq!(Address::new(&base, &slug, &[]).url("sign-on"), "http://localhost:8080/acme/sign-on");
        let own = Address::new(&base, &slug, &["acme.localhost".to_owned()]);
        assert_eq!(own.url("sign-on"), "http://acme.localhost:8080/sign-on");
        let https = url::Url::parse("https://portal.example/").unwrap();
        assert_eq!(Address::new(&https, &slug, &[]).url(""), "https://portal.example/acme/");
    }
}
