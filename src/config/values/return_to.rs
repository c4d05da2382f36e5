//! Where an application may be returned to (R-WEB-13): what a file lists, and which address of those that a browser brings is one of it.

use url::Url;

use super::Scalar;
use super::network::WebUrl;

/// Where an application may be returned to: an exact origin, and a path that is exact or ends in `/*` (R-WEB-13).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnTo {
    /// The URL, without the star.
    pub url: WebUrl,
    /// Whether every path below it is meant.
    pub below: bool,
}

/// The longest address that is returned to, in bytes: it travels in a cookie.
const LONGEST_RETURN: usize = 1500;

/// What means something in a path although it is written as something else: dots, slashes, backslashes, and the percent sign that
/// would hide one of them a second time.
const DISGUISED: [&str; 4] = ["%2e", "%2f", "%5c", "%25"];

impl ReturnTo {
    /// The address, if it is one that is meant: its origin exactly, its path exactly or below. Only an address that is spelled as the
    /// parser itself would spell it is looked at, so that no browser reads it differently (R-WEB-13, fault F-26).
    pub fn accepts(&self, wanted: &str) -> Option<Url> {
        if wanted.len() > LONGEST_RETURN || !wanted.bytes().all(|b| b.is_ascii_graphic()) || wanted.contains('\\') {
            return None;
        }
        let url = &*WebUrl::read(wanted).ok()?;
        let path = url.path().to_ascii_lowercase();
        // Some servers take away what follows a semicolon before they look at dots.
        if path.contains(';') {
            return None;
        }
        let as_written = url.as_str() == wanted || url.as_str().strip_suffix('/') == Some(wanted);
        if !as_written || url.fragment().is_some() || DISGUISED.iter().any(|it| path.contains(it)) {
            return None;
        }
        let fits = if self.below { url.path().starts_with(self.url.path()) } else { url.path() == self.url.path() };
        (url.origin() == self.url.origin() && fits).then(|| url.clone())
    }
}

impl Scalar for ReturnTo {
    const FORM: &'static str = "return address";
    const EXPECTED: &'static str = "an https URL with an exact path, or one ending in /*";

    fn read(text: &str) -> Result<Self, String> {
        let (plain, below) = text.strip_suffix("/*").map_or((text, false), |start| (start, true));
        if plain.contains('*') {
            return Err("has a * elsewhere than at its end, as /*".to_owned());
        }
        let lower = plain.to_ascii_lowercase();
        if plain.split('/').any(|part| matches!(part, "." | "..")) || DISGUISED.iter().any(|it| lower.contains(it)) {
            return Err("holds dot segments, or a dot, slash, backslash or percent sign in disguise".to_owned());
        }
        let url = WebUrl::read(&if below { format!("{plain}/") } else { plain.to_owned() })?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("holds a query or fragment".to_owned());
        }
        Ok(Self { url, below })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_is_an_origin_and_a_path() {
        assert!(ReturnTo::read("https://shop.acme.example/account/*").is_ok_and(|to| to.below));
        for bad in [
            "https://*.acme.example/",
            "https://a.example/../*",
            "https://a.example/%2F/*",
            "https://a.example/a/%2e%2e/*",
            "http://a.example/*",
        ] {
            assert!(ReturnTo::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_application_is_returned_to_only_where_it_says() {
        let below = ReturnTo::read("https://shop.acme.example/account/*").unwrap();
        let exact = ReturnTo::read("https://shop.acme.example").unwrap();
        for good in ["https://shop.acme.example/account/", "https://shop.acme.example/account/a?b=c&d=%2F"] {
            assert_eq!(below.accepts(good).map(|url| url.to_string()).as_deref(), Some(good));
        }
        for good in
            ["https://shop.acme.example", "https://shop.acme.example/", "https://shop.acme.example/?from=portal"]
        {
            assert!(exact.accepts(good).is_some(), "{good}");
        }
        for bad in [
            "https://shop.acme.example/account",
            "https://shop.acme.example/accounts/x",
            "https://shop.acme.example.evil.example/account/",
            "https://evil.example/account/",
            "http://shop.acme.example/account/",
            "https://shop.acme.example:444/account/",
            "https://shop.acme.example@evil.example/account/",
            "https://user@shop.acme.example/account/",
            "https://evil.example\\@shop.acme.example/account/",
            "https:\\\\shop.acme.example\\account\\",
            "https:/shop.acme.example/account/",
            "https:shop.acme.example/account/",
            "//shop.acme.example/account/",
            "/account/",
            "https://shop.acme.example/account/../admin",
            "https://shop.acme.example/account/./x",
            "https://shop.acme.example/account/%2e%2e/admin",
            "https://shop.acme.example/account/%2E%2E/admin",
            "https://shop.acme.example/account/.%2e/admin",
            "https://shop.acme.example/account/%252e%252e/admin",
            "https://shop.acme.example/account/..%2fadmin",
            "https://shop.acme.example/account/..%5cadmin",
            "https://shop.acme.example/account/..;/admin",
            "https://shop.acme.example/account/x#fragment",
            "https://SHOP.acme.example/account/",
            "https://shop.acme.example./account/",
            "https://shop.acme.example:443/account/",
            " https://shop.acme.example/account/",
            "https://shop.acme.example/account/\n",
            "https://shop.acme.example/ac\tcount/",
            "https://shop。acme.example/account/",
            "javascript:alert(1)",
            "javascript://shop.acme.example/account/%0aalert(1)",
            "data:text/html,x",
            "",
        ] {
            assert_eq!(below.accepts(bad), None, "{bad}");
            assert_eq!(exact.accepts(bad), None, "{bad}");
        }
        assert_eq!(below.accepts(&format!("https://shop.acme.example/account/{}", "a".repeat(1500))), None);
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_returned_to_is_of_the_origin_and_below_the_path(
            host in "[a-z.@:/\\\\%2ef]{0,24}",
            path in "[a-z./;\\\\%2ef5c@:?#]{0,40}",
        ) {
            let below = ReturnTo::read("https://shop.acme.example/account/*").unwrap();
            for wanted in [
                format!("https://{host}shop.acme.example/account/{path}"),
                format!("https://shop.acme.example{host}/account/{path}"),
                format!("https://shop.acme.example/account/{path}"),
            ] {
                if let Some(url) = below.accepts(&wanted) {
                    proptest::prop_assert!(wanted.starts_with("https://shop.acme.example/account/"), "{}", wanted);
                    proptest::prop_assert_eq!(url.as_str(), wanted.as_str());
                }
            }
        }
    }
}
