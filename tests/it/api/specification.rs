//! `docs/openapi.json` is what the program serves, and the documentation is served only where it is asked for.

use serde_json::Value;

/// With `PORTICO_WRITE=1` the file is written instead.
#[test]
fn the_specification_is_up_to_date() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/openapi.json");
    let text = format!("{}\n", portico::app::api::specification());
    if std::env::var_os("PORTICO_WRITE").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(found == text, "docs/openapi.json is not what the program serves; write it again with PORTICO_WRITE=1");
}

#[test]
fn every_operation_says_what_it_does_and_how_it_fails() {
    let specification: Value = serde_json::from_str(&portico::app::api::specification()).unwrap();
    for (path, operations) in specification["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            assert!(operation["summary"].as_str().is_some_and(|it| !it.is_empty()), "{method} {path}");
            assert!(operation["tags"].as_array().is_some_and(|it| !it.is_empty()), "{method} {path} is about nothing");
            let problem = &operation["responses"]["default"]["content"];
            assert!(problem["application/problem+json"].is_object(), "{method} {path}: {problem}");
        }
    }
}
