//! What holds for every page and mail in every state.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use regex::Regex;
use serde_json::Value as Json;

use super::*;
use crate::config::themes::Themes;
use crate::theme::check::check;
use crate::theme::engine::Engine;
use crate::theme::gallery::{Entry, Selection, Shown, Stage, sample_site};
use crate::theme::language::direction;
use crate::theme::view::{Flash, FlashKind, Frame, Signed, Site, SiteData};

fn engine() -> Arc<Engine> {
    Engine::shared_base().unwrap_or_else(|error| panic!("{error}"))
}

fn pages(engine: &Engine, lang: &str) -> Vec<(Entry, String)> {
    let shown = everything().entries.into_iter().map(|entry| {
        let shown = entry.render(engine, lang, None).unwrap_or_else(|error| panic!("{}: {error}", entry.name));
        (entry, shown)
    });
    shown
        .filter_map(|(entry, shown)| match shown {
            Shown::Page(html) => Some((entry, html)),
            Shown::Mail(_) | Shown::Text(_) => None,
        })
        .collect()
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a sound pattern")
}

fn all<'a>(pattern: &str, text: &'a str) -> Vec<&'a str> {
    regex(pattern).captures_iter(text).filter_map(|found| found.get(1)).map(|found| found.as_str()).collect()
}

fn templates() -> Vec<(String, String)> {
    let themes = Themes::shipped();
    let all = themes.names().filter_map(|name| themes.get(name)).flat_map(|theme| {
        let paths = theme.files.keys().filter(|path| path.ends_with(".html") || path.ends_with(".txt"));
        paths.filter_map(|path| Some((format!("{}/{path}", theme.name), theme.text(path)?.to_owned())))
    });
    all.collect()
}

/// `PORTICO_GALLERY=folder cargo test gallery` writes the gallery there, of the theme `PORTICO_GALLERY_THEME` (`base` where none is
/// named), with the themes as they lie in the tree.
#[test]
fn every_page_renders_in_every_state_language_and_scheme() {
    let folder = std::env::var_os("PORTICO_GALLERY");
    let temporary = tempfile::tempdir().expect("a folder");
    let all = folder.is_some();
    let folder = folder.map_or_else(|| temporary.path().to_owned(), Into::into);
    std::fs::create_dir_all(&folder).expect("created");
    let themes = if all {
        Themes::of_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("themes")).0
    } else {
        Themes::shipped()
    };
    let name = std::env::var("PORTICO_GALLERY_THEME").unwrap_or_else(|_| "base".to_owned());
    let engine = Engine::sound(&themes.chain(&name).expect("a theme")).unwrap_or_else(|error| panic!("{error}"));
    let stage = Stage::sample(Arc::new(engine)).expect("a stage");
    let written = everything().write(&stage, &Selection::default(), &folder).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(written.pages, everything().entries.len() * stage.languages().len() * 2);
    let names: BTreeSet<String> = everything().entries.into_iter().map(|entry| entry.name).collect();
    assert_eq!(names.len(), everything().entries.len(), "no entry takes the place of another");
    assert!(folder.join("profile-extreme.de.dark.html").exists());
}

/// Every shipped theme passes the check that themes of others must pass.
#[test]
fn shipped_themes_pass_their_check() {
    let themes = Themes::shipped();
    for name in themes.names() {
        let found = check(&themes.chain(name).expect("a theme"), &everything()).expect("a base");
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

/// Replaces every text but the ones that choose what is shown.
fn poison(value: &mut Json, with: &str) {
    match value {
        Json::String(text) => with.clone_into(text),
        Json::Array(items) => items.iter_mut().for_each(|item| poison(item, with)),
        Json::Object(fields) => {
            fields
                .iter_mut()
                .filter(|(key, _)| !["kind", "device"].contains(&key.as_str()))
                .for_each(|(_, v)| poison(v, with));
        }
        _ => {}
    }
}

#[test]
fn nothing_that_people_type_becomes_markup() {
    let hostile = "\"'><script>alert(1)</script><x-hostile onclick=1>&{{ 1 }}";
    let engine = engine();
    let text = || hostile.to_owned();
    let site = SiteData {
        name: text(),
        monogram: text(),
        lang: "en".to_owned(),
        default_lang: "en".to_owned(),
        dir: "ltr",
        base: text(),
        logo: Some(text()),
        logo_dark: Some(text()),
        favicon: Some(text()),
        help_url: Some(text()),
        url: text(),
        brand: text(),
        on_brand: text(),
        brand_css: text(),
        ..SiteData::default()
    };
    let mut frame = Frame::new(Site::new(&site).expect("a site"));
    frame.member = Some(Signed::new(hostile, hostile));
    frame.csrf = text();
    frame.here = text();
    frame.flash = Some(Flash { kind: FlashKind::Error, text: text() });
    for mut entry in everything().entries {
        let mut json = serde_json::to_value(&entry.value).expect("plain data");
        poison(&mut json, hostile);
        entry.value = tera::Value::from_serializable(&json);
        let html = match entry.render_within(&engine, &frame).unwrap_or_else(|error| panic!("{}: {error}", entry.name))
        {
            Shown::Page(html) => html,
            Shown::Mail(mail) => {
                assert!(!mail.subject.contains('\n'));
                mail.html
            }
            // Text, and nothing but text.
            Shown::Text(_) => continue,
        };
        for bad in ["<script>", "<x-hostile", "\"'>", "'>&lt;"] {
            assert!(!html.contains(bad), "{} holds {bad}:\n{html}", entry.name);
        }
    }
}

#[test]
fn every_message_exists_and_no_text_is_written_into_templates() {
    let engine = engine();
    let known: BTreeSet<&str> = engine.messages().keys("en");
    let tags = regex(r"(?s)\{#.*?#\}|\{[{%].*?[%}]\}|<!doctype html>|<[^>]*>|&[a-z]+;");
    for (path, text) in templates() {
        for key in all(r#""([a-z0-9-]+)"\s*\|\s*t\b"#, &text) {
            assert!(known.contains(key), "{path} uses `{key}`");
        }
        if path.ends_with(".attr.html") {
            continue;
        }
        // Expressions first: they may stand inside tags and hold what ends them.
        let bare = regex(r"(?s)\{#.*?#\}|\{[{%].*?[%}]\}").replace_all(&text, "");
        let bare = tags.replace_all(&bare, "");
        assert!(!bare.chars().any(char::is_alphabetic), "{path} says {:?}", bare.trim());
    }
    for entry in everything().entries {
        let Some((title, _)) = entry.title() else { continue };
        assert!(known.contains(title), "{} is called `{title}`", entry.name);
    }
}

#[test]
fn pages_obey_the_content_security_policy() {
    let engine = engine();
    for (entry, html) in pages(&engine, "en") {
        for pattern in [r"\sstyle=", r"\son[a-z]+=", r"<style", r"<base", r"javascript:", r"<iframe", r"http-equiv"] {
            assert!(!regex(pattern).is_match(&html), "{} holds {pattern}", entry.name);
        }
        for tag in regex("<script[^>]*>.*?</script>").find_iter(&html) {
            assert!(
                tag.as_str().starts_with("<script type=\"module\" blocking=\"render\" src=\"/-/assets/"),
                "{}",
                entry.name
            );
            assert!(tag.as_str().ends_with("></script>"), "{}", entry.name);
        }
        for address in all(r##"<(?:link rel="stylesheet"|use) href="([^"#]+)"##, &html) {
            assert!(address.starts_with("/-/assets/"), "{}: {address}", entry.name);
        }
    }
}

#[test]
fn every_page_has_one_heading_that_is_its_title_and_everything_has_a_name() {
    let engine = engine();
    for lang in ["en", "de", "ar", "ja"] {
        for (entry, html) in pages(&engine, lang) {
            let name = &entry.name;
            let (key, invalid) = entry.title().unwrap_or_else(|| panic!("{name} has no title"));
            let heading = all("<h1>(.*?)</h1>", &html);
            let title = all("<title>(.*?)</title>", &html);
            assert_eq!(heading.len(), 1, "{name}");
            let prefix = if invalid { engine.messages().text(lang, "error-prefix", &[]) + " " } else { String::new() };
            assert!(
                title.iter().all(|title| title.starts_with(&format!("{prefix}{}", heading.concat()))),
                "{name}: {title:?}"
            );
            // A page of an environment's own is called as the environment calls it.
            if !name.starts_with("custom-") {
                assert_eq!(
                    heading.concat().replace("&amp;", "&").replace("&#x27;", "'"),
                    engine.messages().text(lang, key, &[]),
                    "{name}"
                );
            }
            assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", direction(lang))), "{name}");

            let ids = all(r#"\sid="([^"]*)""#, &html);
            let distinct: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), distinct.len(), "{name} repeats an id");
            let mut targets = all(r#"\sfor="([^"]*)""#, &html);
            targets.extend(all(r##"href="#([^"]*)""##, &html));
            for list in all(r#"\saria-(?:describedby|labelledby|controls)="([^"]*)""#, &html) {
                assert!(!list.trim().is_empty(), "{name}");
                targets.extend(list.split_whitespace());
            }
            for target in targets {
                assert!(distinct.contains(target), "{name} leads to `{target}`, which is not there");
            }
            for input in regex(r"<(?:input|select|textarea)\b[^>]*>").find_iter(&html).map(|tag| tag.as_str()) {
                let id = all(r#"\sid="([^"]*)""#, input).concat();
                let named = input.contains("type=\"hidden\"")
                    || input.contains("aria-hidden=\"true\"")
                    || input.contains("aria-label=")
                    || html.contains(&format!("for=\"{id}\""));
                assert!(named, "{name}: {input}");
            }
            for form in regex("(?s)<form[^>]*method=\"post\"[^>]*>.*?</form>").find_iter(&html) {
                assert!(form.as_str().contains("name=\"csrf\" value=\"token\""), "{name}");
            }
            for icon in all(r#"icons\.svg#([^"]*)""#, &html) {
                assert!(engine.assets().icons().iter().any(|known| known == icon), "{name}: {icon}");
                assert_ne!(
                    (icon, name.starts_with("accounts")),
                    ("circle-question-mark", false),
                    "{name} has an unknown icon"
                );
            }
        }
    }
}

#[test]
fn pages_of_members_let_them_sign_off_and_pages_stay_light() {
    let engine = engine();
    for (entry, html) in pages(&engine, "de") {
        assert!(html.len() <= 50 * 1024, "{}: {} bytes", entry.name, html.len());
        let members = [
            "profile-",
            "password-",
            "accounts-",
            "sign_off-",
            "authentication-",
            "device",
            "totp_new-",
            "prove_address-",
            "recovery_codes",
            "step_up-",
        ];
        if members.iter().any(|start| entry.name.starts_with(start)) {
            assert!(html.contains("action=\"/acme/sign-off\""), "{}", entry.name);
        }
    }
}

#[test]
fn forms_have_the_fields_of_the_contract() {
    let engine = engine();
    let pages = pages(&engine, "en");
    let page = |name: &str| pages.iter().find(|(entry, _)| entry.name == name).map_or("", |(_, html)| html.as_str());
    for (name, fields) in [
        ("sign_on-extreme", &["identifier", "password", "csrf", "return_to"][..]),
        ("sign_on_password-typical", &["password", "csrf"]),
        ("password-typical", &["current_password", "new_password", "end_other_sessions", "csrf"]),
        ("sign_on_code-typical", &["code", "device", "csrf"]),
        ("sign_on_address-typical", &["code", "csrf"]),
        ("sign_on_enrol-typical", &["code", "label", "csrf"]),
        ("step_up-password", &["username", "password", "csrf"]),
        ("step_up-code", &["code", "device", "csrf"]),
        ("device_new-typical", &["code", "label", "csrf"]),
        ("device_new-passkey", &["credential", "label", "csrf"]),
        ("sign_on_code-security-key", &["credential", "device", "csrf"]),
        ("sign_on-typical", &["credential", "flow", "csrf"]),
        ("device-typical", &["label", "to", "csrf"]),
        ("recovery_codes-typical", &["replace", "csrf"]),
        ("recovery_codes_new-typical", &["saved", "csrf"]),
        (
            "profile-typical",
            &[
                "given_name",
                "birthdate.day",
                "birthdate.month",
                "birthdate.year",
                "address.street_address",
                "address.postal_code",
                "address.locality",
                "address.region",
                "address.country",
                "shirt_size",
                "csrf",
            ],
        ),
    ] {
        for field in fields {
            assert!(page(name).contains(&format!("name=\"{field}\"")), "{name} lacks {field}");
        }
    }
    for (name, button) in [
        ("sign_on-empty", "Sign on"),
        ("sign_off-typical", "Sign off"),
        ("profile-typical", "Save"),
        ("password-typical", "Change password"),
        ("sign_on_code-typical", "Sign on"),
        ("sign_on_address-empty", "Send the code"),
        ("sign_on_address-typical", "Go on"),
        ("sign_on_enrol-typical", "Add and go on"),
        ("step_up-password", "Confirm it’s you"),
        ("authentication-typical", "Make default"),
        ("device-typical", "Save"),
        ("device-typical", "Make default"),
        ("device-off", "Turn on"),
        ("device_remove-typical", "Remove"),
        ("device_remove-disabling", "Turn off"),
        ("prove_address-sent", "Send another code"),
        ("recovery_codes-empty", "Make recovery codes"),
        ("recovery_codes-typical", "Make new codes"),
        ("recovery_codes_new-typical", "Done"),
    ] {
        assert!(page(name).contains(&format!(">{button}</button>")), "{name} lacks {button}");
    }
    assert!(page("accounts-typical").contains("<span>Sign off all others</span></button>"));
    assert!(!page("accounts-empty").contains("Sign off all others"));
    assert!(page("device-typical").contains("<span>Move up</span></button>"));
    for name in ["authentication-empty", "authentication-typical", "device_remove-refused"] {
        assert!(page(name).contains(">Add method</a>"), "{name}");
    }
    assert!(page("device_remove-last").contains("your password alone is enough to sign on."));
    for (name, absent) in [
        ("device-off", "Move down"),
        ("device-off", "Make default"),
        ("device_remove-refused", "/remove\""),
        ("recovery_codes-empty", "name=\"replace\""),
        ("recovery_codes-impossible", "Make recovery codes"),
        ("recovery_codes-closed", "Make new"),
        ("authentication-extreme", "Make default"),
    ] {
        assert!(!page(name).is_empty() && !page(name).contains(absent), "{name} has {absent}");
    }
}

#[test]
fn what_sets_up_an_app_is_at_hand_without_a_camera_and_without_script() {
    let engine = engine();
    for (entry, html) in pages(&engine, "en") {
        let (page, sample) = entry.name.split_once('-').unwrap_or((&entry.name, ""));
        let with_app =
            matches!(page, "device_new" | "sign_on_enrol") && matches!(sample, "typical" | "wrong" | "extreme");
        if !with_app {
            continue;
        }
        let with_code = !entry.name.ends_with("-extreme");
        assert_eq!(html.contains("role=\"img\" aria-label=\"QR code"), with_code, "{}", entry.name);
        assert_eq!(html.contains("<details class=\"more\" open>"), !with_code, "{}", entry.name);
        assert!(html.contains("href=\"otpauth://totp/Acme:") && html.contains("<span>GEZD</span>"), "{}", entry.name);
        assert_eq!(html.matches("autocomplete=\"one-time-code\"").count(), 1, "{}", entry.name);
    }
}

#[test]
fn mails_say_the_same_in_both_forms() {
    let engine = engine();
    for entry in everything().entries.iter().filter(|entry| entry.name.starts_with("mail_")) {
        let Ok(Shown::Mail(mail)) = entry.render(&engine, "de", None) else { panic!("{}", entry.name) };
        assert!(mail.subject.contains("Acme") && !mail.subject.contains('\n'), "{}", mail.subject);
        for form in [&mail.html, &mail.text] {
            assert!(form.contains("https://account.acme.example/"), "{form}");
            assert!(form.contains("(UTC)"), "{form}");
        }
        assert!(!mail.text.contains('<') && !mail.text.contains("\n\n\n"), "{}", mail.text);
        assert!(!mail.html.contains("<script") && !mail.html.contains("<img"), "{}", mail.html);
    }
}

#[test]
fn a_site_is_prepared_once_for_each_language() {
    let engine = engine();
    assert_eq!(sample_site(&engine, "de").expect("a site").lang(), "de");
}
