//! What scripts add to pages that work without them.

use crate::browser::{Browser, Look};
use crate::languages::choose;
use crate::portal::sign_on;
use crate::server::Server;

#[tokio::test]
async fn a_password_can_be_seen_and_hides_again() {
    let demo = Server::demo();
    let (acme, ana) = (demo.environment("acme"), demo.people("acme").remove(0));
    let browser = Browser::open(Look { moves: true, ..Look::DESKTOP }).await;
    browser.visit(acme).await;
    browser.has_heading("Sign on").await;
    assert_eq!(browser.focused().await, "identifier");
    let kind = "return document.getElementById('password').type";
    browser.fill("identifier", &ana.identifier).await;
    browser.fill("password", "a slip").await;
    assert_eq!(browser.script(kind).await, "password");
    browser.click("Show").await;
    assert_eq!(browser.script(kind).await, "text");
    browser.click("Hide").await;
    assert_eq!(browser.script(kind).await, "password");
    browser.click("Show").await;
    // Our listener comes after the page's own.
    let keep = "document.querySelector('main form').addEventListener('submit', \
                () => sessionStorage.setItem('sent', document.getElementById('password').type))";
    browser.script(keep).await;
    browser.click_in_main("Sign on").await;
    browser.says("There is a problem").await;
    assert_eq!(browser.script("return sessionStorage.getItem('sent')").await, "password");
    assert_eq!(browser.script("return document.activeElement.className").await, "problems");
    browser.click("That does not go together.").await;
    assert_eq!(browser.focused().await, "identifier");
    browser.is_content().await;
}

#[tokio::test]
async fn times_language_and_colours_suit_the_person() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let browser = Browser::open(Look::DESKTOP).await;
    sign_on(&browser, acme, &bea).await;
    browser.click("Accounts & sessions").await;
    browser.has_heading("Accounts & sessions").await;
    browser.says("Safari on iPhone").await;
    browser.says("minutes ago").await;
    choose(&browser, "de").await;
    browser.says("vor ").await;
    assert_eq!(browser.script("return document.documentElement.lang").await, "de");
    assert!(!browser.seen().await.contains("minutes ago"));
    choose(&browser, "en").await;
    browser.has_heading("Accounts & sessions").await;
    let background = "return getComputedStyle(document.body).backgroundColor";
    let light = browser.script(background).await;
    browser.scheme(true).await;
    assert_ne!(browser.script(background).await, light);

    browser.click("My profile").await;
    browser.has_heading("My profile").await;
    browser.fill("pets", "many").await;
    browser.fill("birthdate.month", "13").await;
    browser.click("Save").await;
    browser.says("Pets at home: Enter a number.").await;
    assert_eq!(browser.script("return document.activeElement.className").await, "problems");
    browser.click("Pets at home: Enter a number.").await;
    assert_eq!(browser.focused().await, "pets");
    browser.click("Date of birth: ").await;
    assert_eq!(browser.focused().await, "birthdate.day");
    browser.fill("birthdate.month", "3").await;
    browser.fill("pets", "2").await;
    browser.click("Save").await;
    browser.says("Your profile is saved.").await;
    assert_eq!(browser.script("return document.activeElement.getAttribute('role')").await, "status");
    // A page that stays open warns in time; while it does, nothing behind it can be pressed. One press keeps the session.
    let short = "const old = document.querySelector('x-session'); const short = old.cloneNode(true); \
                 short.querySelector('dialog').remove(); short.dataset.idleIn = '14'; old.replaceWith(short)";
    // The first answer is lost, the second is about a short time, the third is the server's.
    let answers = "const real = window.fetch; let asked = 0; window.fetch = async (...what) => { \
                   asked += 1; if (asked === 1) throw new Error('lost'); if (asked > 2) return real(...what); \
                   window.kept = true; return new Response(JSON.stringify({ idle_in: 9, last_in: 3600 })); }";
    browser.script(answers).await;
    browser.script(short).await;
    browser.says("You are about to be signed off").await;
    browser.click("Stay signed on").await;
    browser.says("That did not work. Try again.").await;
    browser.click("Stay signed on").await;
    let closed = "return window.kept === true && !document.querySelector('dialog[open]')";
    browser.until("close the warning", async || (browser.script(closed).await == true).then_some(())).await;
    // The end that one press has moved is warned of as well.
    browser.says("You are about to be signed off").await;
    browser.click("Stay signed on").await;
    browser.click("Change password").await;
    browser.has_heading("Change password").await;
    browser.click("Sign off").await;
    browser.has_heading("You are signed off").await;
    browser.back().await;
    browser.has_heading("Sign on").await;
    browser.is_content().await;
}

/// How far what is seen has jumped since the page was opened: the browser's cumulative layout shift.
const JUMPS: &str = "return new Promise((done) => {
    let sum = 0;
    const add = (entries) => { for (const entry of entries) sum += entry.value; };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => { add(observer.takeRecords()); done(sum); }));
})";

#[tokio::test]
async fn no_page_jumps_while_it_comes_up() {
    let demo = Server::demo();
    let mut jumps = Vec::new();
    for (slug, look) in [("acme", Look::PHONE), ("acme", Look::DESKTOP), ("globex", Look::PHONE)] {
        let (browser, portal) = (Browser::open(look).await, demo.environment(slug));
        // Scripts that come after styles are late for the first sight of a page.
        browser.load_slowly().await;
        for tab in ["sign-on", "", "password", "activity"] {
            if tab.is_empty() {
                sign_on(&browser, portal, &demo.people(slug)[0]).await;
            }
            browser.visit(&format!("{portal}{tab}")).await;
            if tab == "sign-on" {
                browser.says("Sign on with a passkey").await;
            }
            let jump = browser.script(JUMPS).await.as_f64().unwrap();
            if jump > 0.0 {
                jumps.push(format!("{slug}/{tab} jumps by {jump}"));
            }
        }
    }
    assert!(jumps.is_empty(), "{}", jumps.join("\n"));
}

/// Whether the script of the passkey's button is still on its way, and what is seen meanwhile.
const MEANWHILE: &str = "return [!!document.querySelector('x-ceremony:not(:defined)'), document.body.innerText]";

#[tokio::test]
async fn nothing_says_that_scripts_are_off_unless_one_does_not_come() {
    let demo = Server::demo();
    let acme = demo.environment("acme");
    let browser = Browser::open(Look::DESKTOP).await;
    browser.withhold(&["*/ceremony.js"]).await;
    browser.visit(acme).await;
    let meanwhile = browser.script(MEANWHILE).await;
    assert_eq!(meanwhile[0], true, "the script has come");
    assert!(!meanwhile[1].as_str().unwrap().contains("takes JavaScript"), "{}", meanwhile[1]);
    browser.says("takes JavaScript").await;
    browser.withhold(&[]).await;
    browser.visit(acme).await;
    browser.says("Sign on with a passkey").await;
    assert!(!browser.seen().await.contains("takes JavaScript"));
}
