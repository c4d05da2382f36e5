//! A program that uses the API: no cookies, JSON both ways, a bearer token once it is signed on.

use http::Method;
use serde_json::{Value, json};

use super::client::{Ask, Client};
use super::page::Page;
use super::world::World;

/// A program.
#[derive(Clone, Debug)]
pub struct Program {
    client: Client,
    pub token: Option<String>,
}

impl World {
    /// A program at an environment, not signed on.
    pub fn program(&self, slug: &str) -> Program {
        Program { client: self.browser(slug), token: None }
    }

    /// A program that is signed on as somebody with a password and perhaps an app, insisting that it works.
    pub async fn program_of(&self, slug: &str, identifier: &str, password: &str) -> Program {
        let mut program = self.program(slug);
        let mut told = program.signs_on(identifier, password).await.expect(200).json();
        if told["next"]["step"] == "code" {
            let (device, code) = self.fresh_code(slug, self.account(slug, identifier).await.id).await;
            let step = json!({ "flow": told["flow"], "code": code, "device": device.to_string() });
            told = program.post("sign-on", &step).await.expect(200).json();
        }
        program.takes(&told);
        program
    }
}

impl Program {
    /// A script in a browser, which sends the cookies that the browser has.
    pub fn in_browser(browser: &Client) -> Self {
        Self { client: browser.clone(), token: None }
    }

    /// The same program with this token.
    #[must_use]
    pub fn with(mut self, token: &str) -> Self {
        self.token = Some(token.to_owned());
        self
    }

    /// A request below `api/v1/`, with the token that the program has.
    pub fn ask(&self, method: Method, path: &str) -> Ask {
        let ask = self.client.ask(method, &format!("api/v1/{path}")).header("accept", "application/json");
        match &self.token {
            Some(token) => ask.header("authorization", &format!("Bearer {token}")),
            None => ask,
        }
    }

    pub async fn get(&self, path: &str) -> Page {
        self.ask(Method::GET, path).send().await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Page {
        self.ask(Method::POST, path).json(body).send().await
    }

    pub async fn patch(&self, path: &str, body: &Value) -> Page {
        self.ask(Method::PATCH, path).json(body).send().await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Page {
        self.ask(Method::PUT, path).json(body).send().await
    }

    pub async fn delete(&self, path: &str) -> Page {
        self.ask(Method::DELETE, path).send().await
    }

    /// Takes the first two steps of a sign-on: who, and the password.
    pub async fn signs_on(&self, identifier: &str, password: &str) -> Page {
        let begun = self.post("sign-on", &json!({ "identifier": identifier })).await.expect(200).json();
        assert_eq!(begun["next"]["step"], "password");
        self.post("sign-on", &json!({ "flow": begun["flow"], "password": password })).await
    }

    /// Keeps the token of an answer that has one.
    #[track_caller]
    pub fn takes(&mut self, told: &Value) {
        let token = told["token"].as_str().unwrap_or_else(|| panic!("no token: {told}"));
        assert!(token.starts_with("portico_") && token.len() == 51, "{token}");
        self.token = Some(token.to_owned());
    }
}

impl Page {
    /// Insists on a problem with this status and code, in the form that every problem has.
    #[track_caller]
    pub fn problem(self, status: u16, code: &str) -> Value {
        let page = self.expect(status);
        assert_eq!(page.header("content-type"), Some("application/problem+json; charset=utf-8"), "{}", page.text());
        let told = page.json();
        assert_eq!(told["code"], code, "{told}");
        assert_eq!((&told["type"], &told["status"]), (&json!("about:blank"), &json!(status)), "{told}");
        assert!(told["title"].is_string() && told["detail"].as_str().is_some_and(|it| !it.is_empty()), "{told}");
        told
    }
}
