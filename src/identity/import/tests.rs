//! Readers and rules without a database: attributes of every kind, and files that nobody meant well.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::settle::{Person, Rules};
use super::{Draft, FileError, Row, csv, jsonl, keycloak};
use crate::config::sections::access::Group;
use crate::config::sections::identity_providers::IdentityProvidersSection;
use crate::config::sections::profile::{Attribute, AttributeType, ProfileSection};
use crate::config::values::{Bytes, Scalar as _};
use crate::identity::identifier::Kind;

fn section() -> ProfileSection {
    let kinds = [
        ("nickname", AttributeType::Text, false),
        ("hobbies", AttributeType::Text, true),
        ("settings", AttributeType::Json, false),
        ("picture", AttributeType::Picture, false),
        ("address", AttributeType::Address, false),
    ];
    let attribute = |kind, many| Attribute { kind, many, ..Attribute::default() };
    let attributes = kinds.map(|(name, kind, many)| (name.to_owned(), attribute(kind, many)));
    ProfileSection {
        order: Vec::new(),
        max_bytes: Bytes::read("1KiB").unwrap(),
        max_addresses: 3,
        ask: Vec::new(),
        attributes: attributes.into_iter().collect(),
    }
}

fn settled(draft: Draft) -> Result<Person, String> {
    let groups: IndexMap<String, Group> = IndexMap::new();
    let providers = IdentityProvidersSection::default();
    Rules { profile: &section(), languages: &["en"], groups: &groups, providers: &providers }.settle(draft)
}

fn rows(text: &[u8], format: super::Format) -> (Vec<Row>, Result<(), FileError>) {
    let mut rows = Vec::new();
    let take = |row| {
        rows.push(row);
        true
    };
    let done = match format {
        super::Format::Csv => csv::read(text, &section(), take),
        super::Format::JsonLines => jsonl::read(text, take),
        super::Format::Keycloak => keycloak::read(text, take),
    };
    (rows, done)
}

fn attributes(key: &str, value: Value) -> Result<Value, String> {
    let mut draft = Draft { username: Some("ana".to_owned()), ..Draft::default() };
    draft.put(key, value)?;
    settled(draft).map(|person| Value::Object(person.attributes))
}

#[test]
fn attributes_take_the_form_of_their_type() {
    for (key, value, wanted) in [
        ("hobbies", json!("chess; go;"), json!({ "hobbies": ["chess", "go"] })),
        ("hobbies", json!(["chess"]), json!({ "hobbies": ["chess"] })),
        ("settings", json!("{\"a\":[1]}"), json!({ "settings": { "a": [1] } })),
        ("settings", json!([1, 2]), json!({ "settings": [1, 2] })),
        ("nickname", json!([" Anita "]), json!({ "nickname": "Anita" })),
        ("nickname", json!("e\u{301}"), json!({ "nickname": "é" })),
        ("address.locality", json!("Bonn"), json!({ "address": { "locality": "Bonn" } })),
        ("nickname", json!("  "), json!({})),
    ] {
        assert_eq!(attributes(key, value), Ok(wanted), "{key}");
    }
    for (key, value) in [
        ("hobbies", json!([7])),
        ("nickname", json!(["a", "b"])),
        ("nickname", json!("a\u{202e}")),
        ("picture", json!("x")),
        ("settings", json!("x".repeat(2000))),
        ("unknown", json!(1)),
    ] {
        assert!(attributes(key, value).is_err(), "{key}");
    }
}

#[test]
fn a_user_name_that_is_the_address_is_the_address() {
    let email = (Some("Ana@acme.example".to_owned()), true);
    let person = settled(Draft { username: Some("ana@acme.example".to_owned()), email, ..Draft::default() }).unwrap();
    let [name] = &person.names[..] else { panic!("{:?}", person.names) };
    assert_eq!((name.kind, name.verified, name.shown.as_str()), (Kind::Email, true, "Ana@acme.example"));
}

#[test]
fn linked_accounts_are_told_as_people_read_them_and_come_once() {
    let provider = json!({ "label": "G", "issuer": "https://g.example", "client_id": "us", "client_secret": "x" });
    let mut providers = IdentityProvidersSection::default();
    providers.by_name.insert("g".to_owned(), serde_json::from_value(provider).unwrap());
    providers.order.push(crate::config::values::Name::read("g").unwrap());
    let groups: IndexMap<String, Group> = IndexMap::new();
    let links = |value: Value| {
        let mut draft = Draft { username: Some("ana".to_owned()), ..Draft::default() };
        draft.put("linked_accounts", value)?;
        let rules = Rules { profile: &section(), languages: &["en"], groups: &groups, providers: &providers };
        rules.settle(draft).map(|person| person.links.into_iter().map(|(link, _)| link).collect::<Vec<_>>())
    };
    let link = |subject: &str, name: &str| json!({ "provider": "g", "subject": subject, "name": name });
    let told = links(json!([
        link(" 7", "a\nb\u{202e}"),
        link("7", &"x".repeat(300)),
        link("8", "\u{202e}"),
        link("7", "again")
    ]));
    let told: Vec<_> = told.unwrap().into_iter().map(|link| (link.subject, link.name)).collect();
    let wanted = [(" 7", "a b".to_owned()), ("7", "x".repeat(200)), ("8", "8".to_owned())];
    assert_eq!(told, wanted.map(|(subject, name)| (subject.to_owned(), name)));
    for bad in [json!([link("  ", "a")]), json!([link("a\tb", "a")]), json!([link(&"x".repeat(256), "a")])] {
        assert!(links(bad.clone()).unwrap_err().contains("its `subject` cannot be one"), "{bad}");
    }
    // A provider of that name by another issuer is another provider.
    let of = |issuer: Value| json!([{ "provider": "g", "subject": "7", "issuer": issuer }]);
    assert_eq!(links(of(json!("https://g.example"))).unwrap().len(), 1);
    assert_eq!(links(of(json!("https://g.example/"))).unwrap().len(), 0);
    assert!(links(of(json!(7))).is_err());
    let many = |count: usize| Value::from((0..count).map(|one| link(&one.to_string(), "")).collect::<Vec<_>>());
    assert_eq!(links(many(20)).unwrap().len(), 20);
    assert!(links(many(21)).unwrap_err().contains("more than 20 linked accounts"));
}

#[test]
fn a_row_that_is_no_text_stops_no_other() {
    let (rows, done) = rows(b"\xef\xbb\xbfusername\nana\n\xff\xfe\nben\n", super::Format::Csv);
    assert!(done.is_ok());
    assert_eq!(
        rows.iter().map(|row| (row.number, row.draft.is_ok())).collect::<Vec<_>>(),
        [(2, true), (3, false), (4, true)]
    );
}

#[test]
fn a_line_of_any_length_is_one_bad_row() {
    let text = format!("{{\"username\":\"{}\"}}\n{{\"username\":\"ben\"}}\n", "x".repeat(3 << 20));
    let (rows, done) = rows(text.as_bytes(), super::Format::JsonLines);
    assert!(done.is_ok());
    assert_eq!(rows.iter().map(|row| (row.number, row.draft.is_ok())).collect::<Vec<_>>(), [(1, false), (2, true)]);
}

#[test]
fn whoever_has_enough_ends_the_reading() {
    for (text, format) in [
        ("username\na\nb\n", super::Format::Csv),
        ("{\"username\":\"a\"}\n{}\n", super::Format::JsonLines),
        ("{\"users\":[{\"username\":\"a\"},{}]}", super::Format::Keycloak),
    ] {
        let mut count = 0;
        let take = |_| {
            count += 1;
            false
        };
        let done = match format {
            super::Format::Csv => csv::read(text.as_bytes(), &section(), take),
            super::Format::JsonLines => jsonl::read(text.as_bytes(), take),
            super::Format::Keycloak => keycloak::read(text.as_bytes(), take),
        };
        assert!(done.is_ok() && count == 1, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_file_makes_it_panic(text in "(username|email|address[.]x|users|credentials|[{}\\[\\]:;,\"\r\n]|\\PC){0,60}") {
        for format in [super::Format::Csv, super::Format::JsonLines, super::Format::Keycloak] {
            for row in rows(text.as_bytes(), format).0 {
                let _ = row.draft.and_then(settled);
            }
        }
    }

    #[test]
    fn no_user_makes_it_panic(secret in "\\PC{0,30}", data in "\\PC{0,30}", kind in "password|otp|\\PC{0,5}") {
        let user = json!({ "username": "a", "credentials": [{ "type": kind, "secretData": secret, "credentialData": data }] });
        for row in rows(json!({ "users": [user] }).to_string().as_bytes(), super::Format::Keycloak).0 {
            let _ = row.draft.and_then(settled);
        }
    }
}
