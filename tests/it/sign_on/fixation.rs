//! Nothing that somebody has planted in a browser becomes theirs (R-SE-2, R-WEB-3).

use super::register::{NEW, finish, proved};
use crate::on_both;
use crate::support::world::{OTHER, PASSWORD, World, is_signed_on, sign_on};

const PLANTED: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

on_both! {
    async fn a_planted_session_is_never_adopted(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let name = world.live("acme").cookies.session.clone();
        let plant = format!("{name}={PLANTED}; Path=/; Secure");
        let (ana, eve) = (world.browser("acme"), world.browser("acme"));
        ana.plant(&plant);
        eve.plant(&plant);
        sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(303);
        assert!(is_signed_on(&ana).await);
        assert_ne!(ana.cookie(&name).as_deref(), Some(PLANTED));
        assert!(!is_signed_on(&eve).await);
    }

    async fn a_session_somebody_else_began_is_replaced(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", OTHER).await;
        let eve = world.signed_on("acme", "eve@acme.example", OTHER).await;
        let name = world.live("acme").cookies.session.clone();
        // Ana opened the form before Eve's session was planted.
        let ana = world.browser("acme");
        let form = ana.get("sign-on").await;
        ana.plant(&format!("{name}={}; Path=/; Secure", eve.cookie(&name).unwrap()));
        let done = form.submit("Sign on", &[("identifier", "ana@acme.example"), ("password", PASSWORD)]).await;
        done.expect(303);
        ana.get("sign-off").await.expect(200).says("ana@acme.example");
        assert!(!is_signed_on(&eve).await, "a browser carries one session");
    }

    async fn a_planted_browser_is_never_known(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "eve@acme.example", OTHER).await;
        let cookies = world.live("acme").cookies.clone();
        let eve = world.signed_on("acme", "eve@acme.example", OTHER).await;
        let ana = world.browser("acme");
        // Eve plants everything her browser has but the session; what is planted afresh she knows as well.
        for (name, value) in eve.cookies().into_iter().filter(|(name, _)| *name != cookies.session) {
            ana.plant(&format!("{name}={value}; Path=/; Secure"));
        }
        sign_on(&ana, "ana@acme.example", PASSWORD).await.expect(303);
        assert_eq!(world.delivered().await.len(), 2, "Ana is not told of her new browser");
        eve.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        sign_on(&eve, "ana@acme.example", PASSWORD).await.expect(303);
        let mails = world.delivered().await;
        assert_eq!(mails.len(), 3, "Eve's browser passes as one that Ana knows: {mails:?}");
        assert_eq!(mails[2].0, "ana@acme.example");
    }

    async fn one_may_share_a_browser_and_both_stay_known(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        world.person("acme", "ben@acme.example", OTHER).await;
        let shared = world.browser("acme");
        for (who, password) in [("ana@acme.example", PASSWORD), ("ben@acme.example", OTHER)].repeat(2) {
            sign_on(&shared, who, password).await.expect(303);
            shared.get("sign-off").await.submit("Sign off", &[]).await.expect(303);
        }
        assert_eq!(world.delivered().await.len(), 2);
    }

    async fn nobody_is_signed_on_as_somebody_else(database) {
        let world = World::new(database).await;
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let victim = world.browser("acme");
        let forged = [("identifier", "eve@acme.example"), ("password", PASSWORD)];
        victim.post("sign-on", &forged).await.expect(403);
        victim.get("sign-on").await.expect(200);
        victim.post("sign-on", &forged).await.expect(403);
        let hers = world.browser("acme").get("sign-on").await.field("csrf").unwrap();
        let [identifier, password] = forged;
        victim.post("sign-on", &[("csrf", &hers), identifier, password]).await.expect(403);
        assert!(!is_signed_on(&victim).await);
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0);
    }

    async fn a_planted_browser_has_no_part_in_a_mailbox_that_is_proved(database) {
        let world = World::new(database).await;
        let cookies = world.live("acme").cookies.clone();
        let (ana, eve, mallory) = (world.browser("acme"), world.browser("acme"), world.browser("acme"));
        for browser in [&ana, &eve, &mallory] {
            browser.plant(&format!("{}={PLANTED}; Path=/; Secure", cookies.browser));
        }
        let page = proved(&world, &ana, NEW).await;
        let secret = ana.cookie(&cookies.registration).unwrap();
        assert_ne!(secret, PLANTED);
        mallory.plant(&format!("{}={PLANTED}; Path=/; Secure", cookies.registration));
        for stranger in [&eve, &mallory] {
            let led = stranger.get("register/details").await.expect(303);
            assert!(led.redirect().unwrap().path().ends_with("/register"), "{:?}", led.redirect());
        }
        finish(&page, &[]).await.expect(303);
        assert!(is_signed_on(&ana).await && !is_signed_on(&eve).await);
        assert_ne!(ana.cookie(&cookies.registration), Some(secret), "it is of no use any more");
    }

    async fn a_cookie_that_is_sent_twice_is_nobodys(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let name = world.live("acme").cookies.session.clone();
        let twice = format!("{name}={}; {name}={PLANTED}", ana.cookie(&name).unwrap());
        let page = ana.ask(http::Method::GET, "profile").header("cookie", &twice).send().await;
        page.expect(303);
    }
}
