//! Who is at the other end: the address, as far as a trusted proxy vouches for it (R-AB-7). A header from anybody else,
//! or one that cannot be read, changes nothing.

use std::net::{IpAddr, SocketAddr};

use ipnet::IpNet;
use poem::http::HeaderMap;

/// Which proxies are believed, and by which header.
#[derive(Clone, Debug, Default)]
pub struct Proxies {
    /// The header that they write.
    pub header: Header,
    /// Their addresses.
    pub trusted: Vec<IpNet>,
}

/// The header in which a proxy says for whom it speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Header {
    /// There is no proxy.
    #[default]
    None,
    /// `Forwarded` (RFC 7239).
    Forwarded,
    /// `X-Forwarded-For`.
    XForwardedFor,
}

impl Proxies {
    /// Whether this peer is a proxy that is believed.
    pub fn trusts(&self, peer: IpAddr) -> bool {
        let peer = peer.to_canonical();
        self.header != Header::None && self.trusted.iter().any(|net| net.contains(&peer))
    }

    /// The client's address: from the right, the first that is not one of our proxies.
    pub fn client(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.ip().to_canonical();
        if !self.trusts(client) {
            return client;
        }
        for hop in self.hops(headers).iter().rev() {
            let Some(hop) = hop else { return client };
            client = *hop;
            if !self.trusts(client) {
                return client;
            }
        }
        client
    }

    /// The addresses in the header, in order; `None` for what is not an address.
    fn hops(&self, headers: &HeaderMap) -> Vec<Option<IpAddr>> {
        let name = match self.header {
            Header::None => return Vec::new(),
            Header::Forwarded => "forwarded",
            Header::XForwardedFor => "x-forwarded-for",
        };
        let mut hops = Vec::new();
        for line in headers.get_all(name) {
            // Bytes that are no text spoil the element they are in, not what a proxy added after it.
            let line = String::from_utf8_lossy(line.as_bytes());
            let read = if self.header == Header::Forwarded { for_of } else { address };
            hops.extend(line.split(',').map(read));
        }
        hops
    }
}

/// The `for=` of one element of `Forwarded`.
fn for_of(element: &str) -> Option<IpAddr> {
    let pairs = element.split(';').filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("for"))?;
    address(value.trim_matches('"'))
}

/// `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:80`.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let parsed = text.parse::<IpAddr>().ok();
    let parsed = parsed.or_else(|| text.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse::<IpAddr>().ok();
    parsed.or_else(bracketed).map(|ip| ip.to_canonical())
}

/// The source that failures are counted under: the address, or for IPv6 the /64 that one customer usually has.
pub fn source(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(header: Header, peer: &str, values: &[&str]) -> String {
        let proxies = Proxies { header, trusted: vec!["10.0.0.0/8".parse().unwrap()] };
        let mut headers = HeaderMap::new();
        for value in values {
            let name = if header == Header::Forwarded { "forwarded" } else { "x-forwarded-for" };
            headers.append(name, value.parse().unwrap());
        }
        proxies.client(SocketAddr::new(peer.parse().unwrap(), 1), &headers).to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(client(Header::XForwardedFor, "203.0.113.9", &["1.2.3.4"]), "203.0.113.9");
        assert_eq!(client(Header::None, "10.0.0.1", &["1.2.3.4"]), "10.0.0.1");
        assert_eq!(client(Header::XForwardedFor, "10.0.0.1", &["1.2.3.4"]), "1.2.3.4");
    }

    #[test]
    fn what_the_client_wrote_itself_is_not_believed() {
        assert_eq!(client(Header::XForwardedFor, "10.0.0.1", &["6.6.6.6, 1.2.3.4, 10.0.0.2"]), "1.2.3.4");
        assert_eq!(client(Header::XForwardedFor, "10.0.0.1", &["6.6.6.6", "1.2.3.4"]), "1.2.3.4");
        assert_eq!(client(Header::XForwardedFor, "10.0.0.1", &["1.2.3.4, nonsense"]), "10.0.0.1");
        assert_eq!(
            client(Header::Forwarded, "10.0.0.1", &["for=6.6.6.6;proto=http, For=\"[2001:db8::1]:4711\""]),
            "2001:db8::1"
        );
    }
}
