//! What the page of an address shows.

use serde::Serialize;

use crate::theme::view::{Problem, View};
use crate::theme::when::When;

/// `/profile/email` and `/profile/phone`.
#[derive(Clone, Debug, Serialize)]
pub struct AddressChange {
    /// `email` or `phone`.
    pub kind: &'static str,
    /// Where its forms go.
    pub action: String,
    /// The address now.
    pub current: Option<String>,
    /// All of them, where there are or may be several; the first one first.
    pub addresses: Vec<Own>,
    /// Whether a new one is added to them, rather than put in the place of one.
    pub adds: bool,
    /// Whether there are as many as there may be.
    pub full: bool,
    /// What was typed.
    pub typed: String,
    /// Whether a code can be sent at the moment.
    pub open: bool,
    /// For how long there may be no other code, `0:28`.
    pub wait: Option<String>,
    /// The new address, which waits for the code that was sent to it.
    pub pending: Option<String>,
    /// Former addresses that can take a change back.
    pub undo: Vec<Undo>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// One of several addresses.
#[derive(Clone, Debug, Serialize)]
pub struct Own {
    /// What a form names it by.
    pub address: String,
    /// As people read it.
    pub shown: String,
    /// Whether it is the first.
    pub primary: bool,
    /// Whether it is proved.
    pub verified: bool,
    /// Whether it can be removed.
    pub removable: bool,
}

/// A former address that can take a change back.
#[derive(Clone, Debug, Serialize)]
pub struct Undo {
    /// The id of the change.
    pub id: String,
    /// The address.
    pub address: String,
    /// Until when.
    pub until: When,
    /// Whether the person can end that now.
    pub withdraw: bool,
}

impl View for AddressChange {
    const TEMPLATE: &'static str = "pages/address_change.html";

    fn title(&self) -> &'static str {
        if self.kind == "phone" { "phone-change-title" } else { "email-change-title" }
    }

    fn invalid(&self) -> bool {
        !self.problems.is_empty()
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let undo = |withdraw| Undo {
            id: "0197f2c4-6d1e-7000-8000-000000000000".to_owned(),
            address: "ana@old.example".to_owned(),
            until: When::sample(1_795_439_520),
            withdraw,
        };
        let typical = Self {
            kind: "email",
            action: "profile/email".to_owned(),
            current: Some("ana@acme.example".to_owned()),
            addresses: Vec::new(),
            adds: false,
            full: false,
            typed: String::new(),
            open: true,
            wait: None,
            pending: None,
            undo: Vec::new(),
            problems: Vec::new(),
        };
        let empty = Self { kind: "phone", action: "profile/phone".to_owned(), current: None, ..typical.clone() };
        let sent = Self {
            pending: Some("ana@home.example".to_owned()),
            wait: Some("0:28".to_owned()),
            undo: vec![undo(true)],
            ..typical.clone()
        };
        let own = |address: &str, primary, verified| Own {
            address: address.to_owned(),
            shown: address.to_owned(),
            primary,
            verified,
            removable: !primary,
        };
        let two = vec![own("ana@acme.example", true, true), own("ana@home.example", false, true)];
        let several = Self { addresses: two, adds: true, undo: vec![undo(false)], ..typical.clone() };
        let mut many = vec![own(&"x".repeat(250), true, true)];
        many.extend(vec![own(&"y".repeat(250), false, false); 4]);
        let full = Self { addresses: many, adds: true, full: true, ..typical.clone() };
        let extreme = Self {
            current: Some("x".repeat(250)),
            typed: "y".repeat(250),
            open: false,
            undo: vec![undo(false); 3],
            problems: vec![Problem::new("address", "Enter a mail address.")],
            ..typical.clone()
        };
        vec![
            ("empty", empty),
            ("typical", typical),
            ("sent", sent),
            ("several", several),
            ("full", full),
            ("extreme", extreme),
        ]
    }
}
