//! Reading and writing cookies; their names are the environment's.

use cookie::{Cookie, SameSite};
use poem::http::HeaderMap;
use poem::http::header::{COOKIE, HeaderValue, SET_COOKIE};
use poem::{Request, Response};

use crate::environment::Cookies;
use crate::identity::trusted::{self, Trust};
use crate::identity::{flow, token};
use crate::theme::view::ColorScheme;

/// A known browser stays known, and keeps what it is trusted by, for 400 days, the longest that browsers keep a cookie.
const BROWSER_DAYS: i64 = 400;

/// The session's secret, as sent.
pub fn session<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.session).filter(|secret| token::is_well_formed(secret))
}

/// The browser's secret, as sent.
pub fn browser<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.browser).filter(|secret| token::is_well_formed(secret))
}

/// The secret of the sign-on under way, as sent.
pub fn flow<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.flow).filter(|secret| flow::is_well_formed(secret))
}

/// The secret of whoever makes an account, as sent.
pub fn registration<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.registration).filter(|secret| token::is_well_formed(secret))
}

/// What a known browser is told by, as sent.
pub fn known<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.known).filter(|secret| token::is_well_formed(secret))
}

/// What this browser is trusted by, as sent: one of each person who trusts it.
pub fn trusted(names: &Cookies, request: &Request) -> Vec<Trust> {
    value(request.headers(), &names.trusted).map(trusted::read).unwrap_or_default()
}

/// The language chosen in this browser, as sent.
pub fn language<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.language)
}

/// The colour scheme chosen in this browser, as sent.
pub fn scheme(names: &Cookies, request: &Request) -> Option<ColorScheme> {
    value(request.headers(), &names.scheme).and_then(ColorScheme::parse)
}

/// What has just happened, as sent.
pub fn flash<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.flash)
}

/// Which application somebody came from, as sent.
pub fn way_back<'r>(names: &Cookies, request: &'r Request) -> Option<&'r str> {
    value(request.headers(), &names.way_back)
}

/// Hands out a session.
pub fn set_session(names: &Cookies, response: &mut Response, secret: &str) {
    let same_site = if names.strict { SameSite::Strict } else { SameSite::Lax };
    set(response, &names.session, secret, names.secure, same_site, None);
}

/// Takes the session away.
pub fn clear_session(names: &Cookies, response: &mut Response) {
    let same_site = if names.strict { SameSite::Strict } else { SameSite::Lax };
    set(response, &names.session, "", names.secure, same_site, Some(0));
}

/// Hands out, or renews, the browser's cookie.
pub fn set_browser(names: &Cookies, response: &mut Response, secret: &str) {
    set(response, &names.browser, secret, names.secure, SameSite::Lax, Some(BROWSER_DAYS));
}

/// Hands out the secret of a sign-on under way; gone with the browser, and worthless sooner.
pub fn set_flow(names: &Cookies, response: &mut Response, secret: &str) {
    set(response, &names.flow, secret, names.secure, SameSite::Lax, None);
}

/// Takes the secret of a sign-on away.
pub fn clear_flow(names: &Cookies, response: &mut Response) {
    set(response, &names.flow, "", names.secure, SameSite::Lax, Some(0));
}

/// Hands out the secret of whoever makes an account, once the mailbox is proved; gone with the browser, and worthless sooner.
pub fn set_registration(names: &Cookies, response: &mut Response, secret: &str) {
    set(response, &names.registration, secret, names.secure, SameSite::Lax, None);
}

/// Takes that secret away.
pub fn clear_registration(names: &Cookies, response: &mut Response) {
    set(response, &names.registration, "", names.secure, SameSite::Lax, Some(0));
}

/// Makes this browser one that is known, or renews that it is.
pub fn set_known(names: &Cookies, response: &mut Response, secret: &str) {
    set(response, &names.known, secret, names.secure, SameSite::Lax, Some(BROWSER_DAYS));
}

/// Hands out what this browser is trusted by. When each of it ends is not the cookie's to say.
pub fn set_trusted(names: &Cookies, response: &mut Response, carried: &str) {
    set(response, &names.trusted, carried, names.secure, SameSite::Lax, Some(BROWSER_DAYS));
}

/// Remembers a language in this browser.
pub fn set_language(names: &Cookies, response: &mut Response, language: &str) {
    set(response, &names.language, language, names.secure, SameSite::Lax, Some(BROWSER_DAYS));
}

/// Remembers a colour scheme in this browser, or (none) that it is the device's.
pub fn set_scheme(names: &Cookies, response: &mut Response, scheme: Option<ColorScheme>) {
    let days = if scheme.is_some() { BROWSER_DAYS } else { 0 };
    let word = scheme.map_or("", ColorScheme::as_str);
    set(response, &names.scheme, word, names.secure, SameSite::Lax, Some(days));
}

/// Tells the next page what has just happened, or (empty) that it has been told.
pub fn set_flash(names: &Cookies, response: &mut Response, flash: &str) {
    let days = if flash.is_empty() { Some(0) } else { None };
    set(response, &names.flash, flash, names.secure, SameSite::Lax, days);
}

/// Remembers which application somebody came from until the browser is closed, or (empty) no longer.
pub fn set_way_back(names: &Cookies, response: &mut Response, way_back: &str) {
    let days = if way_back.is_empty() { Some(0) } else { None };
    set(response, &names.way_back, way_back, names.secure, SameSite::Lax, days);
}

fn set(response: &mut Response, name: &str, value: &str, secure: bool, same_site: SameSite, days: Option<i64>) {
    let mut cookie = Cookie::build((name, value)).path("/").http_only(true).secure(secure).same_site(same_site);
    if let Some(days) = days {
        cookie = cookie.max_age(cookie::time::Duration::days(days));
    }
    if let Ok(value) = HeaderValue::from_str(&cookie.build().to_string()) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

/// Puts a cookie in place of the one that was sent.
pub fn replace(headers: &mut HeaderMap, name: &str, value: &str) {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let others = lines.flat_map(|line| line.split(';')).map(str::trim);
    let others = others.filter(|pair| pair.split('=').next() != Some(name)).map(str::to_owned);
    let all: Vec<String> = others.chain(std::iter::once(format!("{name}={value}"))).collect();
    headers.remove(COOKIE);
    if let Ok(line) = HeaderValue::from_str(&all.join("; ")) {
        headers.insert(COOKIE, line);
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
