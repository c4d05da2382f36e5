//! Every kind of second factor is whole: words in each language, a section of the configuration, a place in the API, a page with a
//! sample, a notice, and a way to be used in these tests. README's table of them is written from the same slice.

use portico::mfa::{METHODS, Method, Way};
use portico::tabs::authentication::device_views::AddDevice;
use portico::theme::view::View as _;
use serde_json::Value;

use super::{assert_none, files, root};

/// What stands for an authenticator, an app or a token in these tests, by the way of a method.
fn fake(way: Way) -> &'static str {
    match way {
        Way::App(_) => "tests/it/support/factors.rs",
        Way::Token(_) => "tests/it/support/tokens.rs",
        Way::Paper(_) => "tests/it/support/factors.rs",
        Way::Ceremony => "tests/it/support/authenticator.rs",
        Way::Sent(_) => "tests/it/support/codes.rs",
    }
}

/// What is missing of a method.
fn missing(method: &dyn Method, schema: &Value, specification: &Value) -> Vec<String> {
    let id = method.id().as_str();
    let word = id.replace('_', "-");
    let mut missing = Vec::new();
    let mut need = |there: bool, what: &str| {
        if !there {
            missing.push(format!("{id} lacks {what}"));
        }
    };
    for (path, text) in files("themes/base/messages") {
        let has = |key: &str| text.lines().any(|line| line.starts_with(&format!("{key} =")));
        need(has(&format!("method-{word}")), &format!("its name in {path}"));
        let about = !method.stands_alone() || has(&format!("method-{word}-about"));
        need(about, &format!("what it is in {path}"));
    }
    need(
        schema["$defs"]["MfaSection"]["properties"][id].is_object(),
        "a section of the configuration (config/schema/environment.schema.json)",
    );
    need(root().join(format!("themes/base/icons/{}.svg", method.icon())).is_file(), "its icon");
    need(root().join(fake(method.way())).is_file(), "a stand-in for tests");
    if method.stands_alone() {
        let types = specification["components"]["schemas"]["DeviceType"]["enum"].as_array();
        need(types.is_some_and(|types| types.contains(&Value::from(id))), "a type of the API");
        let samples = AddDevice::samples();
        need(samples.iter().any(|(_, sample)| sample.setup.method == id), "a sample of the page where it is added");
        need(samples.iter().all(|(_, sample)| sample.title() != ""), "a title of that page");
        let page = portico::http::factors::word(method.id());
        let listed = portico::app::routes::listed();
        for path in [format!("/authentication/{page}/new"), format!("/sign-on/enrol/{page}")] {
            need(listed.iter().any(|route| route.path == path), &path);
        }
    } else {
        need(root().join("themes/base/templates/mail/recovery_codes_made.txt").is_file(), "a notice");
    }
    missing
}

fn json(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

#[test]
fn every_method_is_whole() {
    let (schema, specification) = (json("config/schema/environment.schema.json"), json("docs/openapi.json"));
    let breaches: Vec<String> = METHODS.iter().flat_map(|method| missing(*method, &schema, &specification)).collect();
    assert_none("A method comes with everything that belongs to one", &breaches);
}

const BEGIN: &str = "<!-- methods: written by PORTICO_WRITE=1 cargo test --test it methods -->\n";
const END: &str = "<!-- end of methods -->\n";

fn table() -> String {
    let messages = std::fs::read_to_string(root().join("themes/base/messages/en.ftl")).unwrap();
    let text = |key: &str| {
        let line = messages.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        line.unwrap_or_default().to_owned()
    };
    let mut table = String::from("| `mfa.methods` | | Strength |\n| --- | --- | --- |\n");
    for method in METHODS {
        let id = method.id();
        let word = id.as_str().replace('_', "-");
        let about = match text(&format!("method-{word}-about")) {
            about if about.is_empty() => text("code-lead-recovery"),
            about => about,
        };
        let strength = serde_json::to_value(format!("{:?}", id.strength())).unwrap();
        let strength = match strength.as_str().unwrap_or_default() {
            "PhishingResistant" => "phishing-resistant",
            "Strong" => "strong",
            _ => "low",
        };
        table.push_str(&format!(
            "| `{}` | **{}.** {about} | {strength} |\n",
            id.as_str(),
            text(&format!("method-{word}"))
        ));
    }
    table
}

/// With `PORTICO_WRITE=1` it is written instead.
#[test]
fn the_table_of_methods_is_up_to_date() {
    let file = root().join("README.md");
    let text = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once(BEGIN).expect("README.md has a place for the table");
    let (_, after) = rest.split_once(END).expect("the place has an end");
    let wanted = format!("{before}{BEGIN}{}{END}{after}", table());
    if std::env::var_os("PORTICO_WRITE").is_some() {
        std::fs::write(&file, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&file).unwrap();
    assert!(found == wanted, "README's table of methods is old; write it again with PORTICO_WRITE=1");
}
