//! The commands say what is there, in text and in JSON.

use super::*;
use crate::config::commands::{self, CheckOptions, ShowOptions};

fn run(act: impl FnOnce(&mut Vec<u8>) -> std::io::Result<u8>) -> (u8, String) {
    let mut out = Vec::new();
    let code = act(&mut out).unwrap();
    (code, String::from_utf8(out).unwrap())
}

fn folder() -> Folder {
    Folder::acme("extends = [\"retail\"]\n\n[session]\nidle_timeout = \"30m\"\n")
        .with("bases/retail.toml", "[session]\nidle_timeout = \"1h\"\n")
}

#[test]
fn explain_tells_value_history_and_variable() {
    let loaded = folder().load();
    let (code, text) =
        run(|out| commands::explain(&loaded, "session.idle_timeout", Some("acme"), &Variables::default(), None, out));
    assert_eq!(code, 0);
    let words: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
    let expected = [
        "session.idle_timeout = \"30m\" (duration)",
        "Sign a person out after this long without activity.",
        "",
        "set by environments/acme/environment.toml:4 \"30m\" <- wins",
        "hides bases/retail.toml:2 \"1h\"",
        "hides built-in default \"30m\"",
        "could be overridden by PORTICO_ENV__ACME__SESSION__IDLE_TIMEOUT (not set)",
    ];
    assert_eq!(words.iter().map(|words| words.join(" ")).collect::<Vec<_>>(), expected, "{text}");
    let (code, text) =
        run(|out| commands::explain(&loaded, "session.idle_timeot", Some("acme"), &Variables::default(), None, out));
    assert_eq!(code, 2);
    assert!(text.contains("did you mean `session.idle_timeout`?"), "{text}");
}

#[test]
fn show_is_toml_with_sources_and_json() {
    let loaded = folder().load();
    let options = ShowOptions { environment: Some("acme".to_owned()), sources: true, json: false };
    let (code, text) = run(|out| commands::show(&loaded, &options, None, out));
    assert_eq!(code, 0);
    assert!(text.contains("idle_timeout = \"30m\"  # environments/acme/environment.toml:4"), "{text}");
    assert!(toml_edit::Document::parse(text.as_str()).is_ok(), "{text}");
    let options = ShowOptions { json: true, sources: false, ..options };
    let (_, text) = run(|out| commands::show(&loaded, &options, None, out));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["session"]["idle_timeout"], "30m");
}

#[test]
fn check_sums_up_and_sets_the_exit_code() {
    let folder = folder().with("environments/globex/environment.toml", "privacy.address_retention = \"30d\"\n");
    let loaded = folder.load();
    let (code, text) = run(|out| commands::check(&loaded, &CheckOptions::default(), out));
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("environments/globex/environment.toml:1  privacy.address_retention"), "{text}");
    assert!(text.ends_with("acme: ok · globex: ok          (2 environments)\n"), "{text}");
    let folder =
        folder.with("environments/globex/environment.toml", "nam = \"x\"\n[session]\nidle_timeout = \"90m\"\n");
    let loaded = folder.load();
    let (code, text) = run(|out| commands::check(&loaded, &CheckOptions::default(), out));
    assert_eq!(code, 1);
    assert!(text.contains("globex: 1 error, 1 warning"), "{text}");
    let json = CheckOptions { json: true, ..CheckOptions::default() };
    let (_, text) = run(|out| commands::check(&loaded, &json, out));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<&String> = json[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["code", "severity", "file", "line", "column", "key", "message", "suggestion"]);
    let one = CheckOptions { environment: Some("acme".to_owned()), ..CheckOptions::default() };
    assert_eq!(run(|out| commands::check(&loaded, &one, out)).0, 0);
    let none = CheckOptions { environment: Some("nobody".to_owned()), ..CheckOptions::default() };
    assert_eq!(run(|out| commands::check(&loaded, &none, out)).0, 2);
    let folder = folder.with("environments/globex/environment.toml", "[session]\nidle_timeout = \"90m\"\n");
    let strict = CheckOptions { deny_warnings: true, ..CheckOptions::default() };
    assert_eq!(run(|out| commands::check(&folder.load(), &strict, out)).0, 1);
}

#[test]
fn the_schemas_that_are_checked_in_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/schema");
    for (name, text) in
        [("environment.schema.json", commands::environment_schema()), ("server.schema.json", commands::server_schema())]
    {
        let path = folder.join(name);
        if std::env::var_os("PORTICO_WRITE").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{name} is out of date: PORTICO_WRITE=1 cargo test --lib config:: writes it");
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(json["properties"].is_object());
    }
}

#[test]
fn every_key_has_a_description() {
    fn walk(shape: &crate::config::shape::Shape, path: &str, out: &mut Vec<String>) {
        if let crate::config::shape::Shape::Table(table) = shape {
            for (key, field) in &table.fields {
                if field.description.is_empty() {
                    out.push(format!("{path}.{key}"));
                }
                walk(&field.shape, &format!("{path}.{key}"), out);
            }
            if let Some(others) = &table.others {
                walk(others, &format!("{path}.*"), out);
            }
        }
    }
    let mut out = Vec::new();
    walk(&crate::config::shape::SERVER, "server", &mut out);
    walk(&crate::config::shape::ENVIRONMENT, "environment", &mut out);
    assert_eq!(out, Vec::<String>::new());
}
