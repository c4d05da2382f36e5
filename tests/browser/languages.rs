//! Whole journeys in German, Japanese and Arabic: the language chosen in the picker, signing on, every tab, a new password, signing
//! off, and the mail about it. No string is left in English, dates are those of the language, and Arabic runs from right to left
//! without anything cut off on a phone.

use std::collections::BTreeSet;
use std::path::Path;

use fantoccini::key::Key;
use portico::theme::engine::Engine;
use portico::theme::language::{autonym, direction};
use regex::Regex;
use serde_json::{Value, json};

use crate::browser::{Browser, Look};
use crate::phone;
use crate::server::{Person, Server};

const NEW: &str = "seven quiet otters under the pier";

/// What is looked at: every tab, and what lies below some.
const INSIDE: [&str; 12] = [
    "overview",
    "profile",
    "profile/data",
    "authentication",
    "authentication/totp/new",
    "password",
    "accounts",
    "consents",
    "consents/terms",
    "activity",
    "applications",
    "tabs/benefits",
];

/// Months whose English names are words of no other language here.
const MONTHS: &str = r"\b(January|February|March|May|June|July|October|December)\b";

/// Everything that a page says, a line for each text: what is unfolded too, and what only screen readers say. The environment's
/// footer is left out, since it says what the environment wants, and so is what a page declares to be in another language.
// Names of time zones are those of the IANA database in every language.
const SAID: &str = r"
    const folded = [...document.querySelectorAll('details:not([open])')];
    folded.forEach(at => { at.open = true; });
    const beside = at => at.closest('.footer-text, script, style, noscript, template, select[name=zoneinfo]')
        || at.closest('[lang]').lang !== document.documentElement.lang;
    const said = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const at = walk.currentNode.parentElement;
        if (!beside(at) && (at.closest('select') ?? at).checkVisibility()) said.push(walk.currentNode.data);
    }
    for (const at of document.body.querySelectorAll('[placeholder], [aria-label], [title], [alt], optgroup')) {
        if (!beside(at)) said.push(at.placeholder, at.ariaLabel, at.title, at.alt, at.label);
    }
    folded.forEach(at => { at.open = false; });
    return said.map(text => (text ?? '').replace(/\s+/g, ' ').trim()).filter(text => text).join('\n');";

/// The texts that reach beyond the window, or beyond what cuts them off; what can be scrolled to is neither.
const CUT: &str = r"
    const cut = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (walk.nextNode()) {
        const text = walk.currentNode;
        if (!text.data.trim() || !text.parentElement.checkVisibility() || text.parentElement.closest('option')) continue;
        range.selectNodeContents(text);
        let left = 0, right = innerWidth, counts = true;
        for (let at = text.parentElement; at && at !== document.body; at = at.parentElement) {
            const style = getComputedStyle(at), box = at.getBoundingClientRect();
            // For screen readers alone.
            if (style.clipPath !== 'none') counts = false;
            if (/auto|scroll/.test(style.overflowX) && at.scrollWidth > at.clientWidth) counts = false;
            if (/hidden|clip/.test(style.overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        }
        const beyond = [...range.getClientRects()].some(line => line.left < left - 1 || line.right > right + 1);
        if (counts && beyond) cut.push(text.data.trim());
    }
    return cut;";

/// Chooses a language in the picker, which is folded where there are many; looking for the page in it is left to the caller.
pub async fn choose(browser: &Browser, language: &str) {
    browser.script("document.querySelector('.languages-menu:not([open]) > summary')?.click()").await;
    browser.click(autonym(language)).await;
}

/// One language, and what would not belong to it.
struct Journey<'d> {
    demo: &'d Server,
    browser: Browser,
    look: Look,
    language: &'static str,
    /// Messages of ours in English, of two words at least, that say something else in the language.
    english: BTreeSet<String>,
    /// What the environment itself says in English, where it has no words in the language: names of attributes, agreements and
    /// applications.
    own: Vec<String>,
}

impl<'d> Journey<'d> {
    async fn begin(demo: &'d Server, look: Look, language: &'static str) -> Self {
        let engine = Engine::shared_base().unwrap();
        let messages = engine.messages();
        let differ = |key: &str| {
            let [english, other] = ["en", language].map(|language| messages.text(language, key, &[]));
            let words = english.split_whitespace().count() > 1 && !english.contains(['{', '\n']);
            (words && english != other).then_some(english)
        };
        let english: BTreeSet<String> = messages.keys("en").into_iter().filter_map(differ).collect();
        assert!(english.len() > 500, "{}", english.len());
        let folder = Path::new(demo.ready["config_dir"].as_str().unwrap());
        let file = std::fs::read_to_string(folder.join("environments/acme/environment.toml")).unwrap();
        let texts = Regex::new("\"([^\"\\n]*)\"").unwrap();
        let own = texts.captures_iter(&file).map(|found| found[1].to_owned());
        let own = own.filter(|text| text.split_whitespace().count() > 1).collect();
        Self { demo, browser: Browser::open(look).await, look, language, english, own }
    }

    /// What of `text` is in English and should not be.
    fn untranslated(&self, text: &str) -> Vec<String> {
        let mut text = text.to_owned();
        for own in &self.own {
            text = text.replace(own, " ");
        }
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let says = |english: &&String| {
            text.match_indices(english.as_str()).any(|(at, found)| {
                !letter(text[..at].chars().next_back()) && !letter(text[at + found.len()..].chars().next())
            })
        };
        let mut found: Vec<String> = self.english.iter().filter(says).cloned().collect();
        found.extend(Regex::new(MONTHS).unwrap().find_iter(&text).map(|month| month.as_str().to_owned()));
        found
    }

    /// Insists that the page is wholly in the language.
    async fn look(&self, what: &str) {
        let page = self.browser.script("return [document.documentElement.lang, document.documentElement.dir]").await;
        assert_eq!(page, json!([self.language, direction(self.language)]), "{what}");
        if self.look.phone {
            self.browser.fits().await;
            let cut = self.browser.script(CUT).await;
            assert_eq!(cut, json!([]), "{what}: what is cut off");
        }
        let said = self.browser.script(SAID).await;
        let found = self.untranslated(said.as_str().unwrap());
        assert!(found.is_empty(), "{what} says in English: {found:#?}\n{}", self.browser.url().await);
        self.browser.screenshot(&format!("{}-{}", self.language, what.replace('/', "-"))).await;
    }

    async fn choose(&self) {
        choose(&self.browser, self.language).await;
        let speaks = async || {
            let language = self.browser.script("return document.documentElement.lang").await;
            (language == self.language).then_some(())
        };
        self.browser.until("speak the language", speaks).await;
    }

    /// Waits for what only the next page has.
    async fn shows(&self, selector: &str) {
        let there = format!("return !!document.querySelector({selector:?})");
        let there = async || (self.browser.script(&there).await == true).then_some(());
        self.browser.until(&format!("show {selector}"), there).await;
    }

    /// Buttons say what they say in every language; Enter in a field does the same.
    async fn send(&self, fields: &[(&str, &str)]) {
        for (name, value) in fields {
            self.browser.fill(name, value).await;
        }
        self.browser.press(Key::Enter).await;
    }

    async fn sign_on(&self, portal: &str, person: &Person) {
        self.browser.visit(portal).await;
        self.browser.field("password").await;
        self.choose().await;
        self.look("sign-on").await;
        self.send(&[("identifier", &person.identifier), ("password", "nothing of the kind")]).await;
        self.shows(".problems").await;
        self.look("sign-on-wrong").await;
        self.send(&[("identifier", &person.identifier), ("password", &person.password)]).await;
        self.browser.field("code").await;
        self.look("sign-on-code").await;
        self.send(&[("code", &phone::code(person.totp_secret.as_ref().unwrap()))]).await;
        self.browser.field("given_name").await;
        // The person has said before that they read English; from now on it is this.
        self.choose().await;
    }

    /// Every tab, and a new password.
    async fn walk(&self, portal: &str, person: &Person) {
        for path in INSIDE {
            self.browser.visit(&format!("{portal}{path}")).await;
            assert_eq!(self.browser.status().await, 200, "{path}");
            self.look(path).await;
        }
        self.browser.visit(&format!("{portal}password")).await;
        self.send(&[("current_password", "not what it is"), ("new_password", "short")]).await;
        self.shows(".problems").await;
        self.look("password-wrong").await;
        self.send(&[("current_password", &person.password), ("new_password", NEW)]).await;
        self.shows(".flash").await;
        self.look("password-changed").await;
        self.browser.script("document.querySelector('.shell-account form button').click()").await;
        self.shows("main a[href$='/sign-on']").await;
        self.look("signed-off").await;
    }

    /// The mail about the new password, in every form.
    async fn read_mail(&self, person: &Person) {
        let engine = Engine::shared_base().unwrap();
        let messages = engine.messages();
        let subject = messages.text(self.language, "mail-password-changed-subject", &[("site", "Acme".into())]);
        let outbox = format!("{}/-/outbox.json?to={}", self.demo.base_url(), person.identifier);
        let newest = async || {
            let sent: Value = serde_json::from_str(&self.browser.seen().await).ok()?;
            sent.as_array()?.iter().find(|mail| mail["subject"] == subject).cloned()
        };
        let sent = async || newest().await.is_some();
        self.browser.comes_to_be(&outbox, &format!("hold {subject:?}"), sent).await;
        let mail = newest().await.unwrap();
        let html = mail["html"].as_str().unwrap();
        let start = format!("<html lang=\"{}\" dir=\"{}\">", self.language, direction(self.language));
        assert!(html.contains(&start), "{html}");
        let plain = Regex::new("<[^>]*>").unwrap().replace_all(html, "\n").replace("&#39;", "'").replace("&amp;", "&");
        for form in [mail["subject"].as_str().unwrap(), mail["text"].as_str().unwrap(), &plain] {
            let found = self.untranslated(form);
            assert!(found.is_empty(), "the mail says in English: {found:#?}\n{form}");
        }
    }
}

async fn journey(variables: &[(&str, &str)], look: Look, language: &'static str) {
    let demo = Server::demo_where(variables);
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let journey = Journey::begin(&demo, look, language).await;
    journey.sign_on(acme, &bea).await;
    journey.walk(acme, &bea).await;
    journey.read_mail(&bea).await;
}

#[tokio::test]
async fn a_german_journey() {
    journey(&[], Look::DESKTOP, "de").await;
}

/// With two languages the picker is not folded.
#[tokio::test]
async fn a_japanese_journey() {
    journey(&[("PORTICO_ENV__ACME__LOCALE__LANGUAGES", "en,ja")], Look::DESKTOP, "ja").await;
}

#[tokio::test]
async fn an_arabic_journey_on_a_phone() {
    journey(&[("PORTICO_ENV__ACME__LOCALE__LANGUAGES", "en,de,ja,ar,he")], Look::PHONE, "ar").await;
}

#[tokio::test]
async fn what_is_left_in_english_is_found() {
    let demo = Server::demo();
    let journey = Journey::begin(&demo, Look::DESKTOP, "de").await;
    assert_eq!(journey.untranslated("Mein Profil\n28. November 2026\nProduct research"), [""; 0]);
    assert_eq!(journey.untranslated("Mein Profil\nMy profile"), ["My profile"]);
    assert_eq!(journey.untranslated("Stay signed on, 3 March 2026"), ["Stay signed on", "March"]);
    journey.browser.visit(demo.environment("acme")).await;
    journey.browser.field("password").await;
    let said = journey.browser.script(SAID).await;
    assert!(journey.untranslated(said.as_str().unwrap()).len() > 5, "{said}");
    journey.browser.script("document.querySelector('h1').style.cssText = 'overflow: hidden; width: 3px'").await;
    let cut = journey.browser.script(CUT).await;
    assert!(cut.as_array().unwrap().iter().any(|text| text == "Sign on"), "{cut}");
}
