//! Files are edited while people are there.

use std::path::Path;

use crate::browser::{Browser, Look};
use crate::portal::sign_on;
use crate::server::Server;

const LINKS: &str = "return [...document.querySelectorAll('[href], [action]')].map(it => \
                     it.getAttribute('href') ?? it.getAttribute('action')).join(' ')";

#[tokio::test]
async fn a_tab_appears_and_a_slip_changes_nothing() {
    let demo = Server::demo();
    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    let file = Path::new(demo.ready["config_dir"].as_str().unwrap()).join("environments/globex/environment.toml");
    let browser = Browser::open(Look { scripts: false, ..Look::DESKTOP }).await;

    // Before anybody signs on, as after: the tab is not there, just as nothing is at an address made up.
    for signed_on in [false, true] {
        if signed_on {
            sign_on(&browser, globex, &gus).await;
            for tab in ["profile", "password"] {
                browser.visit(&format!("{globex}{tab}")).await;
                let links = browser.script(LINKS).await;
                assert!(!links.as_str().unwrap().contains("accounts"), "{tab}: {links}");
            }
        }
        browser.visit(&format!("{globex}accounts")).await;
        browser.has_heading("Page not found").await;
        assert_eq!(browser.status().await, 404);
        let absent = browser.script("return document.documentElement.outerHTML").await;
        browser.visit(&format!("{}/nowhere/accounts", demo.base_url())).await;
        assert_eq!(browser.status().await, 404);
        assert_eq!(browser.script("return document.documentElement.outerHTML").await, absent);
    }

    let before = std::fs::read_to_string(&file).unwrap();
    let (start, rest) = before.split_once("[portal]\ntabs = [").unwrap();
    let (tabs, rest) = rest.split_once(']').unwrap();
    let edited = |key: &str, name: &str| {
        let start = start.replace("name = \"Globex\"", &format!("name = {name:?}"));
        format!("{start}[portal]\n{key} = [{tabs}, \"accounts\"]{rest}")
    };
    std::fs::write(&file, edited("tabs", "Globex")).unwrap();
    browser.comes_to_say(&format!("{globex}profile"), "Accounts & sessions").await;
    browser.click("Accounts & sessions").await;
    browser.has_heading("Accounts & sessions").await;

    std::fs::write(&file, edited("tabz", "Globex Limited")).unwrap();
    demo.logs("did you mean `tabs`?").await;
    let line = start.lines().count() + 2;
    demo.logs(&format!("environments/globex/environment.toml:{line}:1")).await;
    demo.logs("tabz = [").await;
    browser.visit(&format!("{globex}accounts")).await;
    browser.has_heading("Accounts & sessions").await;
    assert_eq!(browser.title().await, "Accounts & sessions – Globex");

    std::fs::write(&file, edited("tabs", "Globex Limited")).unwrap();
    let title = async || browser.title().await == "Accounts & sessions – Globex Limited";
    browser.comes_to_be(&format!("{globex}accounts"), "be of Globex Limited", title).await;
}
