//! Every address of an environment, in one table. A test holds it against the tabs, so that a new room is not forgotten.

use http::Method;

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{OTHER, PASSWORD, World, not_me, sign_on};

/// What an address wants of whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Nothing: anybody may.
    Nobody,
    /// Somebody signed on.
    Member,
}

/// One address below an environment.
#[derive(Clone, Debug)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub wants: Wants,
    /// What a form there sends beside the token; `:id` in the path stands for a session, `:token` for a link.
    pub fields: &'static [(&'static str, &'static str)],
}

impl Route {
    /// Whether it changes something.
    pub fn changes(&self) -> bool {
        self.method == Method::POST
    }

    /// The path for a session and a link.
    pub fn path(&self, session: &str, link: &str) -> String {
        let link = if self.path.starts_with("not-me/") { not_me(link) } else { link.to_owned() };
        self.path.replace(":id", session).replace(":token", &link)
    }

    /// Asks for it, with this token in the form where there is one.
    pub async fn ask(&self, browser: &Client, session: &str, link: &str, csrf: &str) -> Page {
        let path = self.path(session, link);
        if !self.changes() {
            return browser.get(&path).await;
        }
        let mut fields = self.fields.to_vec();
        fields.push(("csrf", csrf));
        browser.post(&path, &fields).await
    }
}

const fn route(
    method: Method,
    path: &'static str,
    wants: Wants,
    fields: &'static [(&'static str, &'static str)],
) -> Route {
    Route { method, path, wants, fields }
}

/// All of them.
pub fn all() -> Vec<Route> {
    use Wants::{Member, Nobody};
    let (get, post) = (|path, wants| route(Method::GET, path, wants, &[]), Method::POST);
    vec![
        get("", Nobody),
        get("sign-on", Nobody),
        route(post.clone(), "sign-on", Nobody, &[("identifier", "ana@acme.example"), ("password", PASSWORD)]),
        get("sign-on/password", Nobody),
        route(post.clone(), "sign-on/password", Nobody, &[("password", PASSWORD)]),
        get("sign-on/welcome/:token", Nobody),
        route(post.clone(), "sign-on/welcome/:token", Nobody, &[("new_password", OTHER)]),
        get("not-me", Nobody),
        get("not-me/:token", Nobody),
        route(post.clone(), "not-me/:token", Nobody, &[]),
        get("sign-off", Nobody),
        route(post.clone(), "sign-off", Member, &[]),
        route(post.clone(), "language", Nobody, &[("language", "en"), ("return_to", "")]),
        get("profile", Member),
        route(post.clone(), "profile", Member, &[("given_name", "Changed")]),
        get("password", Member),
        route(post.clone(), "password", Member, &[("current_password", PASSWORD), ("new_password", OTHER)]),
        get("accounts", Member),
        route(post.clone(), "accounts/sessions/:id/end", Member, &[]),
        route(post, "accounts/sessions/end-others", Member, &[]),
    ]
}

on_both! {
    async fn every_address_answers_whom_it_is_for(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for route in all().into_iter().filter(|route| !route.path.contains(":token") && !route.changes()) {
            let stranger = world.browser("acme").get(route.path).await;
            let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await.get(route.path).await;
            match route.wants {
                Wants::Member => assert_eq!((stranger.status, ana.status), (303, 200), "{}", route.path),
                Wants::Nobody => assert!(ana.status < 400 && stranger.status < 400, "{}", route.path),
            }
        }
        // Whoever adds a tab adds it here.
        for tab in portico::environment::TABS {
            assert!(all().iter().any(|route| route.path == tab), "{tab} is not in the table");
        }
    }

    async fn every_form_works_with_its_own_token(database) {
        let world = World::new(database).await;
        let mut done = 0;
        for (number, route) in all().into_iter().enumerate().filter(|(_, route)| route.changes()) {
            if route.path.contains(":token") || route.path == "sign-on/password" {
                continue;
            }
            let email = format!("p{number}@acme.example");
            world.person("acme", &email, PASSWORD).await;
            let (browser, other) = match route.wants {
                Wants::Nobody => (world.browser("acme"), world.browser("acme")),
                Wants::Member => {
                    let other = world.signed_on("acme", &email, PASSWORD).await;
                    (world.signed_on("acme", &email, PASSWORD).await, other)
                }
            };
            let page = browser.visit(if route.wants == Wants::Member { "profile" } else { "sign-on" }).await;
            let session = match route.wants {
                Wants::Member => world.session_of(&other, "acme").await,
                Wants::Nobody => String::new(),
            };
            let before = world.fingerprint().await;
            // Sign-on names somebody of the table; here it is the one who exists.
            let page = if route.path == "sign-on" {
                world.person("acme", "ana@acme.example", PASSWORD).await;
                sign_on(&browser, "ana@acme.example", PASSWORD).await
            } else {
                route.ask(&browser, &session, "", &page.field("csrf").unwrap()).await
            };
            page.expect(303);
            done += 1;
            assert!(route.path == "language" || world.fingerprint().await != before, "{} changes nothing", route.path);
        }
        println!("{done} forms did what they are for");
    }
}
