//! An answer, read as a person reads a page: its heading, its text, its links and its forms.

use std::sync::OnceLock;

use http::{HeaderMap, Method, StatusCode};
use hyper::body::Bytes;
use url::Url;

use super::client::Client;
use super::door::Door;
use super::html::{self, Form, Piece};

/// An answer of the server, and the browser it came to.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub url: Url,
    pub body: Bytes,
    client: Client,
    /// Read when first asked for: most answers are only passed on.
    pieces: OnceLock<Vec<Piece>>,
    seen: OnceLock<String>,
    forms: OnceLock<Vec<Form>>,
}

impl Page {
    /// An answer that came to `client`.
    pub fn new(client: Client, url: Url, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let (pieces, seen, forms) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { status: status.as_u16(), headers, url, body: body.clone(), client, pieces, seen, forms }
    }

    fn pieces(&self) -> &[Piece] {
        self.pieces.get_or_init(|| {
            let page = self.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
            if page { html::pieces(&self.text()) } else { Vec::new() }
        })
    }

    /// The same page, whose forms go to another server.
    #[must_use]
    pub fn at(&self, door: &Door) -> Self {
        Self { client: self.client.clone().at(door), ..self.clone() }
    }

    /// Insists on a status, showing the page when it is another one.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{} answered:\n{}", self.url, self.seen());
        self
    }

    /// The text a person sees.
    pub fn seen(&self) -> String {
        let read = || match self.pieces() {
            [] => self.text(),
            pieces => html::visible(pieces),
        };
        self.seen.get_or_init(read).clone()
    }

    /// Insists that a person sees `text`.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.seen().contains(text), "{} does not say {text:?}:\n{}", self.url, self.seen());
        self
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.first("title")
    }

    /// The first heading of the page.
    pub fn heading(&self) -> String {
        self.first("h1")
    }

    fn first(&self, element: &str) -> String {
        html::texts_of(self.pieces(), element).into_iter().next().map(|(_, text)| text).unwrap_or_default()
    }

    /// The links: what they say and where they lead.
    pub fn links(&self) -> Vec<(String, String)> {
        let links = html::texts_of(self.pieces(), "a").into_iter();
        links.filter_map(|(own, text)| Some((text, html::attribute(&own, "href")?.to_owned()))).collect()
    }

    /// The forms.
    pub fn forms(&self) -> &[Form] {
        self.forms.get_or_init(|| html::forms(self.pieces()))
    }

    /// The form that has this button: by its exact text, else by a part of it.
    #[track_caller]
    pub fn form(&self, button: &str) -> Form {
        let forms = self.forms();
        let with =
            |says: &dyn Fn(&str) -> bool| forms.iter().find(|form| form.buttons.iter().any(|one| says(&one.text)));
        let found = with(&|text| text == button).or_else(|| with(&|text| text.contains(button)));
        let buttons: Vec<_> = forms.iter().flat_map(|form| &form.buttons).map(|one| one.text.as_str()).collect();
        found
            .cloned()
            .unwrap_or_else(|| panic!("{} has no button {button:?}, only {buttons:?}:\n{}", self.url, self.seen()))
    }

    /// The value a field of the page's forms has been filled with.
    pub fn field(&self, name: &str) -> Option<String> {
        let mut fields = self.forms().iter().flat_map(|form| &form.fields);
        fields.find(|(field, _)| field == name).map(|(_, value)| value.clone())
    }

    /// The key of an app that is being set up, as it is shown to be typed.
    #[track_caller]
    pub fn key(&self) -> String {
        let text = self.text();
        let address = text.split("otpauth://").nth(1).expect("no app is being set up here");
        let key = address.split("secret=").nth(1).unwrap_or_default();
        key.chars().take_while(char::is_ascii_alphanumeric).collect()
    }

    /// Fills fields in and presses a button; all other fields keep what they hold. A name given twice is sent twice. The
    /// answer may be a redirect: `.follow()` it.
    pub async fn submit(&self, button: &str, filled: &[(&str, &str)]) -> Page {
        let form = self.form(button);
        let pressed = form.buttons.iter().find(|one| one.text == button);
        let pressed = pressed.or_else(|| form.buttons.iter().find(|one| one.text.contains(button))).unwrap();
        for (name, _) in filled {
            assert!(
                form.names.iter().any(|one| one == name),
                "the form of {button:?} has no {name:?}: {:?}",
                form.names
            );
        }
        let mut fields: Vec<(&str, &str)> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.retain(|(name, _)| !filled.iter().any(|(given, _)| given == name));
        fields.extend(filled);
        if !pressed.name.is_empty() {
            fields.push((&pressed.name, &pressed.value));
        }
        let mut target = self.url.join(pressed.action.as_ref().unwrap_or(&form.action)).unwrap();
        if form.method == "post" {
            self.client.ask(Method::POST, target.as_str()).form(&fields).send().await
        } else {
            target.query_pairs_mut().clear().extend_pairs(fields);
            self.client.get(target.as_str()).await
        }
    }

    /// Opens the link with this text, following redirects.
    pub async fn click(&self, link: &str) -> Page {
        let links = self.links();
        let found =
            links.iter().find(|(text, _)| text == link).or_else(|| links.iter().find(|(text, _)| text.contains(link)));
        let (_, target) = found.unwrap_or_else(|| panic!("{} has no link {link:?}, only {links:?}", self.url));
        self.client.visit(self.url.join(target).unwrap().as_str()).await
    }

    /// Follows redirects until something else comes.
    pub async fn follow(self) -> Page {
        let mut page = self;
        for _ in 0..10 {
            let Some(target) = page.redirect() else { return page };
            page = page.client.get(target.as_str()).await;
        }
        panic!("{}: redirected over and over", page.url)
    }

    /// Where a redirect leads.
    pub fn redirect(&self) -> Option<Url> {
        let redirects = matches!(self.status, 301 | 302 | 303 | 307 | 308);
        self.header("location").filter(|_| redirects).map(|target| self.url.join(target).unwrap())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support::canned::{self, answer};

    const FORM: &str = "<h1>Sign on</h1><form method=post><input name=identifier>
        <input type=hidden name=csrf value=x%2><button name=go value=1>Sign on</button></form>";

    #[tokio::test]
    async fn a_person_fills_a_form_in_and_is_sent_on() {
        let server = canned::serve(|request| match request.split(' ').next() {
            Some("POST") => {
                answer(303, &[("location", "../home?x=1"), ("set-cookie", "p=; Path=/acme; Max-Age=0")], "")
            }
            _ if request.starts_with("GET /home") => answer(200, &[], "Welcome"),
            _ => {
                let cookies = ["__Host-s=1; Path=/; Secure", "__Host-bad=1; Path=/", "p=2; Path=/acme"];
                let mut headers = vec![("content-type", "text/html; charset=utf-8")];
                headers.extend(cookies.map(|cookie| ("set-cookie", cookie)));
                answer(200, &headers, FORM)
            }
        });
        let client = Client::new(&server.base.replace("127.0.0.1", "acme.localhost"));
        let page = client.visit("/acme/sign-on").await.expect(200).says("Sign on");
        assert_eq!((page.heading().as_str(), page.field("csrf").as_deref()), ("Sign on", Some("x%2")));
        let sent = page.submit("Sign on", &[("identifier", "ana&co")]).await;
        assert_eq!(sent.status, 303);
        let home = sent.follow().await.expect(200).says("Welcome");
        assert_eq!(home.url.path(), "/home");
        let asked = server.asked.lock().unwrap().clone();
        assert!(asked[0].starts_with("GET /acme/sign-on HTTP/1.1\r\n") && !asked[0].contains("cookie"), "{}", asked[0]);
        assert!(asked[0].contains("host: acme.localhost:"), "{}", asked[0]);
        assert!(asked[1].starts_with("POST /acme/sign-on HTTP/1.1\r\n"), "{}", asked[1]);
        assert!(asked[1].contains("cookie: __Host-s=1; p=2\r\n"), "{}", asked[1]);
        assert!(asked[1].ends_with("\r\n\r\ncsrf=x%252&identifier=ana%26co&go=1"), "{}", asked[1]);
        assert!(asked[2].starts_with("GET /home?x=1 ") && asked[2].contains("cookie: __Host-s=1\r\n"), "{}", asked[2]);
        assert_eq!(client.cookies(), [("__Host-s".to_owned(), "1".to_owned())]);
    }
}
