//! Cookies (R-SE-3, R-SE-11). On an own host the session is `__Host-portico`; on the shared base URL each environment has
//! a name of its own, `__Host-portico-<environment id>`, and reads no other. One more per origin, the browser's, carries
//! the pre-session and tells a known browser. Over plain HTTP, which only loopback may use, the names have no prefix and
//! the cookies no `Secure`.

use cookie::{Cookie, SameSite};
use poem::http::HeaderMap;
use poem::http::header::{COOKIE, HeaderValue, SET_COOKIE};
use poem::{Request, Response};

use crate::kit::id::EnvironmentId;

/// The names and attributes of the cookies of one environment.
#[derive(Clone, Debug)]
pub struct CookieNames {
    session: String,
    browser: String,
    language: String,
    secure: bool,
    strict: bool,
}

/// A known browser stays known for 400 days, the longest that browsers keep a cookie.
const BROWSER_DAYS: i64 = 400;

impl CookieNames {
    /// Names for an environment; `own_host` when it does not share its origin; `strict` for administrators (R-TN-17).
    pub fn new(environment: EnvironmentId, own_host: bool, secure: bool, strict: bool) -> Self {
        let prefix = if secure { "__Host-" } else { "" };
        let session = if own_host { format!("{prefix}portico") } else { format!("{prefix}portico-{environment}") };
        Self {
            session,
            browser: format!("{prefix}portico-browser"),
            language: format!("{prefix}portico-language"),
            secure,
            strict,
        }
    }

    /// The session's secret, as sent.
    pub fn session<'r>(&self, request: &'r Request) -> Option<&'r str> {
        value(request.headers(), &self.session)
    }

    /// The browser's secret, as sent.
    pub fn browser<'r>(&self, request: &'r Request) -> Option<&'r str> {
        value(request.headers(), &self.browser).filter(|token| crate::identity::token::is_well_formed(token))
    }

    /// The language chosen in this browser, as sent.
    pub fn language<'r>(&self, request: &'r Request) -> Option<&'r str> {
        value(request.headers(), &self.language)
    }

    /// Hands out a session.
    pub fn set_session(&self, response: &mut Response, secret: &str) {
        self.set(response, &self.session, secret, None);
    }

    /// Takes the session away.
    pub fn clear_session(&self, response: &mut Response) {
        self.set(response, &self.session, "", Some(0));
    }

    /// Hands out, or renews, the browser's cookie.
    pub fn set_browser(&self, response: &mut Response, secret: &str) {
        self.set(response, &self.browser, secret, Some(BROWSER_DAYS));
    }

    /// Remembers a language in this browser.
    pub fn set_language(&self, response: &mut Response, language: &str) {
        self.set(response, &self.language, language, Some(BROWSER_DAYS));
    }

    fn set(&self, response: &mut Response, name: &str, value: &str, days: Option<i64>) {
        let mut cookie = Cookie::build((name, value))
            .path("/")
            .http_only(true)
            .secure(self.secure)
            .same_site(if self.strict && name == self.session { SameSite::Strict } else { SameSite::Lax });
        if let Some(days) = days {
            cookie = cookie.max_age(cookie::time::Duration::days(days));
        }
        if let Ok(value) = HeaderValue::from_str(&cookie.build().to_string()) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    }
}

/// The value of a cookie. A name that is sent twice is nobody's: somebody has planted one of them (fault F-32).
fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut found = lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value);
    let first = found.next()?;
    found.next().is_none().then_some(first).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, line.parse().unwrap());
        value(&headers, "portico").map(str::to_owned)
    }

    #[test]
    fn a_cookie_is_read_by_its_whole_name_and_only_when_it_is_sent_once() {
        assert_eq!(read("a=1; portico=x; portico-b=2").as_deref(), Some("x"));
        assert_eq!(read("xportico=x; portico-1=y"), None);
        assert_eq!(read("portico=x; portico=y"), None);
        assert_eq!(read("portico="), None);
    }
}
