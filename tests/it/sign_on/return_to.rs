//! Where one goes after signing on: to a page of ours, never anywhere else (R-WEB-4, fault F-26).

use crate::on_both;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World};

/// What people have tried.
const ELSEWHERE: [&str; 36] = [
    "https://evil.example",
    "https://evil.example/acme/profile",
    "http://portal.example/acme/profile",
    "https://portal.example/acme/profile",
    "//evil.example",
    "//evil.example/acme/profile",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/acme/\\evil.example",
    "/acme//evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/acme/profile/../../evil",
    "/acme/../globex/profile",
    "/acme/./profile",
    "/acme/profile?x=https://evil.example",
    "/acme/profile#x",
    "/acme/profile/",
    "/acme/%70rofile",
    "/acme/profile%0d%0aX: y",
    "/acme/profile\r\nX: y",
    "/acme/profile\u{0}",
    "/globex/profile",
    "/acme/sign-off",
    "/acme/",
    "/acme",
    "/",
    "",
    " /acme/profile",
    "/acme/profile ",
    "/ACME/profile",
    "/acme/Profile",
    "/acme/accounts/sessions/end-others",
    "/acme@evil.example/profile",
];

on_both! {
    async fn a_page_of_ours_is_found_again(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for tab in ["profile", "password", "accounts"] {
            let browser = world.browser("acme");
            let page = browser.visit(tab).await.expect(200);
            assert_eq!(page.url.path(), "/acme/sign-on");
            let done = page.submit("Sign on", &[("identifier", "ana@acme.example"), ("password", PASSWORD)]).await;
            assert_eq!(done.expect(303).redirect().unwrap().as_str(), format!("https://portal.example/acme/{tab}"));
        }
    }

    async fn every_other_address_is_ignored(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        for wanted in ELSEWHERE {
            let asked = format!("sign-on?return_to={}", url::form_urlencoded::byte_serialize(wanted.as_bytes()).collect::<String>());
            let page = browser.get(&asked).await;
            if page.status != 400 {
                assert_eq!(kept(&page.expect(200)), None, "{wanted:?} is kept");
            }
            let csrf = browser.get("sign-on").await.field("csrf").unwrap();
            let fields = [("csrf", csrf.as_str()), ("identifier", "ana@acme.example"), ("password", PASSWORD), ("return_to", wanted)];
            let done = browser.post("sign-on", &fields).await;
            if done.status != 400 {
                let to = done.expect(303).header("location").unwrap().to_owned();
                assert_eq!(to, "/acme/profile", "{wanted:?}");
                browser.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
            }
        }
        println!("{} addresses elsewhere were ignored", ELSEWHERE.len());
    }

    async fn a_tab_that_is_not_there_is_no_place_to_go(database) {
        let world = World::new(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let page = world.browser("globex").get("sign-on?return_to=/globex/accounts").await.expect(200);
        assert_eq!(kept(&page), None);
    }
}

/// Where the sign-on form would lead.
fn kept(page: &Page) -> Option<String> {
    let fields = page.form("Sign on").fields;
    fields.into_iter().find(|(name, _)| name == "return_to").map(|(_, value)| value)
}
