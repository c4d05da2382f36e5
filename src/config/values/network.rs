//! Names and addresses of the outside: URLs, hosts, sockets, networks, mail addresses.
//!
//! Every URL is absolute https without userinfo, http on loopback only (R-OP-12); hosts are compared as lower-case A-labels
//! without port or trailing dot (R-TN-13).

use std::net::{IpAddr, SocketAddr};
use std::ops::Deref;
use std::str::FromStr as _;

use email_address::EmailAddress;
use ipnet::IpNet;
use url::Url;

use super::Scalar;

impl Scalar for SocketAddr {
    const FORM: &'static str = "listen";
    const EXPECTED: &'static str = "an address and a port such as \"127.0.0.1:8080\"";

    fn read(text: &str) -> Result<Self, String> {
        text.parse()
            .map_err(|_| "is not an IP address and a port, such as \"0.0.0.0:8080\" or \"[::]:8080\"".to_owned())
    }
}

impl Scalar for IpNet {
    const FORM: &'static str = "network";
    const EXPECTED: &'static str = "a network such as \"10.0.0.0/8\"";

    fn read(text: &str) -> Result<Self, String> {
        let network = text.parse::<Self>().or_else(|_| text.parse::<IpAddr>().map(Self::from));
        let network = network.map_err(|_| "is not a network such as \"10.0.0.0/8\" or \"fd00::/8\"".to_owned())?;
        if network.trunc() != network {
            return Err(format!("has bits beyond its prefix; write \"{}\"", network.trunc()));
        }
        Ok(network)
    }
}

/// An absolute https URL without userinfo; http on loopback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebUrl(Url);

impl Deref for WebUrl {
    type Target = Url;
    fn deref(&self) -> &Url {
        &self.0
    }
}

/// Whether the URL's host is this machine itself.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl WebUrl {
    /// Whether it leads to this machine itself.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }
}

impl std::fmt::Display for WebUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Scalar for WebUrl {
    const FORM: &'static str = "url";
    const EXPECTED: &'static str = "an absolute https URL";

    fn read(text: &str) -> Result<Self, String> {
        // The parser forgives spaces and line breaks; a person who compares texts does not see them.
        if text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
            return Err("holds white space or a backslash".to_owned());
        }
        let url = Url::parse(text).map_err(|_| "is not an absolute https URL".to_owned())?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("holds a user name or password".to_owned());
        }
        match url.scheme() {
            "https" if url.has_host() => Ok(Self(url)),
            "http" if is_loopback(&url) => Ok(Self(url)),
            "http" => Err("is http; https is needed, http only on loopback".to_owned()),
            _ => Err("is not an absolute https URL".to_owned()),
        }
    }
}

/// The issuer of an OpenID Connect provider: a URL that is compared as it is written (OpenID Connect Discovery, section 4.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    text: String,
    url: Url,
}

impl Issuer {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The URL that it is.
    pub const fn url(&self) -> &Url {
        &self.url
    }
}

impl Scalar for Issuer {
    const FORM: &'static str = "issuer";
    const EXPECTED: &'static str = "an absolute https URL without query and fragment";

    fn read(text: &str) -> Result<Self, String> {
        let WebUrl(url) = WebUrl::read(text)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("holds a query or fragment".to_owned());
        }
        Ok(Self { text: text.to_owned(), url })
    }
}

/// A host name as lower-case A-labels; no wildcard, no IP address, no port, no trailing dot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Host(String);

impl Deref for Host {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Scalar for Host {
    const FORM: &'static str = "host";
    const EXPECTED: &'static str = "a host name such as \"account.example.org\"";

    fn read(text: &str) -> Result<Self, String> {
        if text.contains('*') {
            return Err("is a wildcard, which cannot be claimed".to_owned());
        }
        if text.parse::<IpAddr>().is_ok() || text.starts_with('[') {
            return Err("is an IP address, which cannot be claimed".to_owned());
        }
        if text.contains(':') || text.contains('/') {
            return Err("is not a host name alone; leave scheme, port and path out".to_owned());
        }
        if text.ends_with('.') {
            return Err("has a trailing dot".to_owned());
        }
        match url::Host::parse(text) {
            Ok(url::Host::Domain(name)) if well_formed(&name) => Ok(Self(name)),
            Ok(url::Host::Domain(_)) | Err(_) => Err("is not a host name".to_owned()),
            Ok(_) => Err("is an IP address, which cannot be claimed".to_owned()),
        }
    }
}

fn well_formed(name: &str) -> bool {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(letter) && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(label)
}

/// A host name that may hold `{slug}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostTemplate(String);

impl HostTemplate {
    /// The host name for an environment.
    pub fn for_slug(&self, slug: &str) -> String {
        self.0.replace("{slug}", slug)
    }
}

impl Scalar for HostTemplate {
    const FORM: &'static str = "host template";
    const EXPECTED: &'static str = "a host name such as \"{slug}.accounts.example\"";

    fn read(text: &str) -> Result<Self, String> {
        Host::read(&text.replace("{slug}", "slug")).map(|_| Self(text.to_ascii_lowercase()))
    }
}

/// A host and a port.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HostPort {
    /// A name or an IP address (without brackets), lower case.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl HostPort {
    /// Those of an address. A port that nobody can list stands for none.
    pub fn of(url: &Url) -> Self {
        let host = match url.host() {
            Some(url::Host::Ipv6(address)) => address.to_string(),
            Some(host) => host.to_string(),
            None => String::new(),
        };
        Self { host, port: url.port_or_known_default().unwrap_or(0) }
    }
}

impl std::fmt::Display for HostPort {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { host, port } = self;
        if host.contains(':') { write!(out, "[{host}]:{port}") } else { write!(out, "{host}:{port}") }
    }
}

impl Scalar for HostPort {
    const FORM: &'static str = "host and port";
    const EXPECTED: &'static str = "a host and a port such as \"smtp.internal:587\"";

    fn read(text: &str) -> Result<Self, String> {
        let wrong = || "is not a host and a port such as \"smtp.internal:587\"".to_owned();
        let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
        let port: u16 = port.parse().ok().filter(|port| *port != 0).ok_or_else(wrong)?;
        let host = match url::Host::parse(host) {
            Ok(url::Host::Domain(name)) if well_formed(&name) => name,
            Ok(url::Host::Ipv4(address)) => address.to_string(),
            Ok(url::Host::Ipv6(address)) => address.to_string(),
            _ => return Err(wrong()),
        };
        Ok(Self { host, port })
    }
}

/// A mail address with an optional name: `Acme accounts <accounts@acme.example>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The name shown, if any.
    pub name: Option<String>,
    /// The bare address.
    pub address: String,
}

impl Scalar for Mailbox {
    const FORM: &'static str = "mailbox";
    const EXPECTED: &'static str = "a sender such as \"Acme <no-reply@acme.example>\"";

    fn read(text: &str) -> Result<Self, String> {
        if text.chars().any(char::is_control) {
            return Err("holds a control character".to_owned());
        }
        let (name, address) = match text.split_once('<') {
            Some((name, rest)) => (name.trim(), rest.trim_end().strip_suffix('>').unwrap_or_default()),
            None => ("", text.trim()),
        };
        let name = name.trim_matches('"').trim();
        EmailAddress::from_str(address).map_err(|_| "is not a mail address".to_owned())?;
        Ok(Self { name: (!name.is_empty()).then(|| name.to_owned()), address: address.to_owned() })
    }
}

/// Which sender addresses a folder may use: `*@{slug}.accounts.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailPattern(String);

impl MailPattern {
    /// Whether an environment may send from this address.
    pub fn allows(&self, slug: &str, address: &str) -> bool {
        let pattern = self.0.replace("{slug}", slug).to_ascii_lowercase();
        let address = address.to_ascii_lowercase();
        match pattern.split_once('@') {
            Some(("*", domain)) => address.rsplit_once('@').is_some_and(|(_, host)| host == domain),
            _ => address == pattern,
        }
    }
}

impl Scalar for MailPattern {
    const FORM: &'static str = "sender pattern";
    const EXPECTED: &'static str = "a sender such as \"*@{slug}.accounts.example\"";

    fn read(text: &str) -> Result<Self, String> {
        let (local, host) = text.split_once('@').ok_or("has no @")?;
        HostTemplate::read(host)?;
        if local != "*" && !EmailAddress::is_valid_local_part(local) {
            return Err("has neither * nor a name before the @".to_owned());
        }
        Ok(Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_https_without_userinfo() {
        for good in ["https://acme.example", "http://localhost:8080", "http://[::1]/x", "http://127.0.0.1"] {
            assert!(WebUrl::read(good).is_ok(), "{good}");
        }
        for bad in [
            "http://acme.example",
            "//acme.example",
            "/x",
            "https://a:b@acme.example",
            "https://a@acme.example",
            "javascript:alert(1)",
            "https://",
            "https://ac me.example",
            "https:\\\\acme.example",
            "http://localhost.evil.example",
            "ftp://localhost",
        ] {
            assert!(WebUrl::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_listed_and_what_an_address_leads_to_are_compared_in_one_spelling() {
        for (listed, url) in [
            ("id.example:443", "https://ID.example/x"),
            ("192.0.2.1:8443", "https://192.0.2.1:8443"),
            ("[2001:db8::1]:443", "https://[2001:DB8:0::1]/"),
        ] {
            let (read, of) = (HostPort::read(listed).unwrap(), HostPort::of(&Url::parse(url).unwrap()));
            assert_eq!(read, of, "{listed} {url}");
            assert_eq!(of.to_string(), listed);
        }
        assert_ne!(HostPort::of(&Url::parse("x://id.example").unwrap()), HostPort::read("id.example:443").unwrap());
    }

    #[test]
    fn hosts_are_lower_case_a_labels() {
        assert_eq!(Host::read("Account.ACME.example").as_deref(), Ok("account.acme.example"));
        assert_eq!(Host::read("bücher.example").as_deref(), Ok("xn--bcher-kva.example"));
        for bad in [
            "",
            "*.acme.example",
            "127.0.0.1",
            "[::1]",
            "acme.example:80",
            "acme.example.",
            "a..b",
            "a_b.example",
            "0x7f.1",
        ] {
            assert!(Host::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn senders_and_returns() {
        assert!(Mailbox::read("Acme <a@acme.example>").is_ok());
        assert!(Mailbox::read("a@acme.example\r\nBcc: x@y.example").is_err());
        assert!(MailPattern("*@{slug}.a.example".to_owned()).allows("acme", "Any@acme.a.example"));
        assert!(!MailPattern("*@{slug}.a.example".to_owned()).allows("acme", "x@globex.a.example"));
    }
}
