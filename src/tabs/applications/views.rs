//! What the Applications tab shows.

use serde::Serialize;

use crate::theme::view::{View, initials};

/// `/applications`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Applications {
    /// The applications, in the environment's order.
    pub tiles: Vec<Tile>,
}

/// An application.
#[derive(Clone, Debug, Serialize)]
pub struct Tile {
    /// What it is called.
    pub label: String,
    /// Where it is.
    pub href: String,
    /// The address of its picture.
    pub icon: Option<String>,
    /// Its first letters, where it has no picture.
    pub initials: String,
}

impl Tile {
    /// The tile of an application.
    pub fn new(label: String, href: String, icon: Option<String>) -> Self {
        Self { initials: initials(&label), label, href, icon }
    }
}

impl View for Applications {
    const TEMPLATE: &'static str = "pages/applications.html";

    fn title(&self) -> &'static str {
        "applications-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let tile = |label: &str| Tile::new(label.to_owned(), "https://shop.acme.example/".to_owned(), None);
        let typical = Self { tiles: ["Shop", "Help desk", "Community"].map(tile).to_vec() };
        let long = "Donaudampfschifffahrtsgesellschaft".repeat(3);
        let extreme = (0..40).map(|n| tile(if n % 2 == 0 { &long } else { "متجر" })).collect();
        vec![("empty", Self::default()), ("typical", typical), ("extreme", Self { tiles: extreme })]
    }
}
