//! What a tab of the environment's own shows.

use serde::Serialize;

use crate::theme::markdown;
use crate::theme::view::{Html, View};

/// `/tabs/…`.
#[derive(Clone, Debug, Serialize)]
pub struct CustomPage {
    /// What it is called, which is its heading.
    pub label: String,
    /// The language that the page is written in (WCAG 3.1.2).
    pub lang: String,
    /// The page.
    pub html: Html,
}

impl View for CustomPage {
    const TEMPLATE: &'static str = "pages/custom.html";

    fn title(&self) -> &'static str {
        "custom-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |label: &str, text: &str| Self {
            label: label.to_owned(),
            lang: "en".to_owned(),
            html: markdown::render(text).unwrap_or_default(),
        };
        let benefits = "Everybody with an account has these.\n\n## In the shop\n\n- Free delivery\n- [Returns](https://acme.example) for 60 days\n";
        let typical = page("Benefits", benefits);
        let extreme = page(&"Wolfeschlegelsteinhausenbergerdorff ".repeat(4), &benefits.repeat(30));
        vec![("empty", page("", "")), ("typical", typical), ("extreme", extreme)]
    }
}
