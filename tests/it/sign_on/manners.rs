//! What a sign-on tells, and to whom.

use portico::identity::account::{self, Status};
use portico::identity::identifier::Kind;
use serde_json::json;

use crate::on_both;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, is_signed_on, sign_on, stranger};

/// A page without what differs from one browser, or from one identifier, to the next.
fn masked(page: &Page, identifier: &str) -> String {
    let csrf = page.field("csrf").unwrap();
    page.text().replace(&csrf, "CSRF").replace(identifier, "IDENTIFIER")
}

fn headers(page: &Page) -> Vec<(String, String)> {
    let said = page.headers.iter().filter(|(name, _)| *name != "date" && *name != "content-length");
    let mut said: Vec<_> = said.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    said.sort();
    said
}

on_both! {
    async fn the_right_password_leads_home(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.browser("acme");
        let home = sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(303).follow().await.expect(200);
        assert_eq!((home.url.path(), home.heading().as_str()), ("/acme/profile", "My profile"));
        assert_eq!(ana.visit("").await.url.path(), "/acme/profile");
        assert_eq!(ana.visit("sign-on").await.url.path(), "/acme/profile");
        let history = world.number("SELECT COUNT(*) FROM activity WHERE kind = 'sign_on'").await;
        assert_eq!(history, 1);
    }

    async fn a_user_name_does_as_well_in_any_spelling(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        for spelling in ["ANA-acme", " ana-acme ", "Ana@ACME.example", "ａｎａ-acme"] {
            world.signed_on("acme", spelling, PASSWORD).await;
        }
    }

    async fn a_wrong_password_keeps_what_was_typed(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = sign_on(&browser, "ana@acme.example", "not her password").await;
        let page = page.expect(422).says("That does not go together.");
        assert_eq!(page.field("identifier").as_deref(), Some("ana@acme.example"));
        assert_eq!(page.field("password").unwrap_or_default(), "", "a password is never sent back");
        assert!(!page.text().contains("not her password"));
        assert!(!is_signed_on(&browser).await);
    }

    async fn nobody_learns_who_exists(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ben = world.person("acme", "ben@acme.example", PASSWORD).await;
        let work = world.work("acme").await;
        account::set_status(&work, ben, Status::Disabled, world.clock.now()).await.unwrap();
        work.commit().await.unwrap();
        let without = vec![(Kind::Email, "cem@acme.example".to_owned())];
        world.person_with("acme", without, None, &json!({ "given_name": "Ana" })).await;
        let mut answers = Vec::new();
        // Somebody, nobody, somebody with the right password who may not, somebody without one.
        for (number, (who, password)) in [
            ("ana@acme.example", "wrong and long enough"),
            ("nobody@acme.example", "wrong and long enough"),
            ("ben@acme.example", PASSWORD),
            ("cem@acme.example", "wrong and long enough"),
            ("not even an identifier", "wrong and long enough"),
        ].into_iter().enumerate() {
            let browser = world.browser("acme").from(&stranger(u8::try_from(number).unwrap()));
            let page = sign_on(&browser, who, password).await.expect(422);
            answers.push((who, masked(&page, who), headers(&page)));
        }
        let (_, body, said) = answers[0].clone();
        for (who, other, others) in &answers {
            assert_eq!((other, others), (&body, &said), "{who} is answered differently");
        }
    }

    async fn an_empty_form_says_what_is_missing(database) {
        let world = World::new(database).await;
        let page = world.browser("acme").get("sign-on").await;
        let page = page.submit("Sign on", &[("identifier", " "), ("password", "x")]).await;
        page.expect(422).says("Enter who you are.");
        let long = "a".repeat(401);
        sign_on(&world.browser("acme"), &long, "x").await.expect(422).says("That does not go together.");
    }

    async fn signing_off_asks_first_and_then_is_over(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let cookie = ana.cookie(&world.live("acme").cookies.session).unwrap();
        let asked = ana.get("sign-off").await.expect(200).says("ana@acme.example");
        assert!(is_signed_on(&ana).await, "a GET signed off");
        let off = asked.submit("Sign off", &[]).await.expect(303);
        assert_eq!(off.header("clear-site-data"), Some("\"cache\""));
        assert_eq!(ana.cookie(&world.live("acme").cookies.session), None);
        off.follow().await.expect(200);
        assert!(!is_signed_on(&ana).await);
        let thief = world.browser("acme");
        thief.plant(&format!("{}={cookie}; Path=/; Secure", world.live("acme").cookies.session));
        assert!(!is_signed_on(&thief).await, "the old cookie still works");
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0);
    }

    async fn a_new_browser_is_told_of_once(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        assert_eq!(world.delivered().await.len(), 1);
        ana.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(303);
        assert_eq!(world.delivered().await.len(), 1, "a browser she has used is new again");
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let mails = world.delivered().await;
        assert_eq!(mails.len(), 2);
        assert_eq!(mails[1], ("ana@acme.example".to_owned(), "New sign-on to your Acme account".to_owned()));
    }

    async fn a_disabled_person_is_out_at_once(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let work = world.work("acme").await;
        assert!(account::set_status(&work, id, Status::Disabled, world.clock.now()).await.unwrap());
        work.commit().await.unwrap();
        assert!(!is_signed_on(&ana).await);
        let page = ana.get("password").await.expect(303);
        assert_eq!(page.redirect().unwrap().path(), "/acme/sign-on");
    }
}
