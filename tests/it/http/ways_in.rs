//! The ways in and the way back: `/do/<action>` from an application, through sign-on and step-up, and back only to where an application
//! of the environment says (R-WEB-13, fault F-26).

use portico::http::actions::ACTIONS;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes::acme;
use crate::support::database::Database;
use crate::support::page::Page;
use crate::support::world::{GLOBEX, HEADQUARTERS, OTHER, PASSWORD, World};

const ANA: &str = "ana@acme.example";
const SHOP: &str = "https://shop.acme.example/account/";

const APPLICATIONS: &str = r#"[applications.shop]
label = { en = "Acme Shop", de = "Acme-Laden" }
url = "https://shop.acme.example"
return_to = ["https://shop.acme.example/account/*"]
[applications.club]
label = "Club"
url = "https://club.acme.example"
groups = ["friends"]
[groups.friends]
label = "Friends"
[portal.custom_tabs.benefits]
label = { en = "Benefits", de = "Vorteile" }
icon = "gift"
page = "benefits.md"
[portal.custom_tabs.forum]
label = "Forum"
url = "https://forum.acme.example/"
[portal.custom_tabs.unlisted]
label = "Unlisted"
url = "https://evil.example/"
"#;

fn file() -> String {
    let tabs = "\"applications\", \"benefits\", \"forum\"]";
    format!("{}{APPLICATIONS}", acme().replacen("\"applications\"]", tabs, 1))
}

async fn world(database: &Database) -> World {
    let world = World::with(database, &[("globex", GLOBEX), ("headquarters", HEADQUARTERS)]).await;
    world.write("acme", &file());
    let folder = world.folder.path().join("environments/acme");
    std::fs::write(folder.join("benefits.md"), "# In the shop\n\nFree *delivery* <b>always</b>.\n").unwrap();
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
    world.person("acme", ANA, PASSWORD).await;
    world
}

fn way_back(page: &Page) -> Option<String> {
    page.links().into_iter().find(|(text, _)| text.starts_with("Back to Acme Shop")).map(|(_, href)| href)
}

fn asked(action: &str, to: &str) -> String {
    let query: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
    format!("do/{action}?return_to={query}")
}

async fn signs_on(page: &Page) -> Page {
    page.submit("Sign on", &[("identifier", ANA), ("password", PASSWORD)]).await.expect(303)
}

on_both! {
    async fn an_application_leads_to_one_act_through_sign_on_and_is_returned_to(database) {
        let world = world(database).await;
        let browser = world.browser("acme");
        let before = world.fingerprint().await;
        let page = browser.get(&asked("change-password", &format!("{SHOP}?order=7&portico_outcome=done"))).await.expect(303);
        let page = page.follow().await.expect(200);
        assert_eq!(world.fingerprint().await, before, "following a link changes nothing");
        assert_eq!(
            way_back(&page).as_deref(),
            Some("https://shop.acme.example/account/?order=7&portico_action=change-password&portico_outcome=cancelled")
        );
        let page = signs_on(&page).await.follow().await.expect(200);
        assert_eq!(page.url.path(), "/acme/password");
        assert!(way_back(&page).unwrap().ends_with("portico_outcome=cancelled"));
        let wrong = page.submit("Change password", &[("current_password", OTHER), ("new_password", OTHER)]).await.expect(422);
        assert!(way_back(&wrong).unwrap().ends_with("portico_outcome=cancelled"), "nothing was changed");
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        let page = wrong.submit("Change password", &fields).await.expect(303).follow().await.expect(200);
        assert!(way_back(&page).unwrap().ends_with("order=7&portico_action=change-password&portico_outcome=done"));
        // What was done stays done on the next pages, and the next act begins anew.
        let page = browser.get("profile").await.expect(200);
        assert!(way_back(&page).unwrap().ends_with("portico_action=change-password&portico_outcome=done"));
        let page = browser.get(&asked("edit-profile", SHOP)).await.expect(303).follow().await.expect(200);
        assert!(way_back(&page).unwrap().ends_with("portico_action=edit-profile&portico_outcome=cancelled"));
        let page = page.submit("Save", &[("nickname", "Annie")]).await.expect(303).follow().await.expect(200);
        assert!(way_back(&page).unwrap().ends_with("portico_action=edit-profile&portico_outcome=done"));
        // Whoever comes for something else, or signs off, has left the application behind.
        let page = browser.get("do/consents").await.expect(303).follow().await.expect(200);
        assert_eq!(way_back(&page), None);
        browser.get(&asked("consents", SHOP)).await.expect(303);
        let page = browser.get("consents").await.expect(200);
        assert!(way_back(&page).is_some());
        let page = page.submit("Sign off", &[]).await.expect(303).follow().await.expect(200);
        assert_eq!((way_back(&page), way_back(&browser.get("sign-on").await)), (None, None));
    }

    async fn nobody_reads_where_the_one_before_them_came_from(database) {
        let world = world(database).await;
        world.person("acme", "ben@acme.example", PASSWORD).await;
        let browser = world.browser("acme");
        let page = browser.get(&asked("edit-profile", &format!("{SHOP}?order=7"))).await.expect(303).follow().await;
        let page = signs_on(&page.expect(200)).await.follow().await.expect(200);
        assert!(way_back(&page).is_some());
        world.execute("DELETE FROM session").await;
        let page = browser.get("profile").await.expect(303).follow().await.expect(200);
        assert!(page.url.path().ends_with("/sign-on") && way_back(&page).is_none(), "somebody's way back is shown");
        // Theirs again, once it is clear that they are there.
        let again = signs_on(&page).await.follow().await.expect(200);
        assert!(way_back(&again).is_some());
        world.execute("DELETE FROM session").await;
        let page = browser.get("profile").await.expect(303).follow().await.expect(200);
        let ben = [("identifier", "ben@acme.example"), ("password", PASSWORD)];
        let page = page.submit("Sign on", &ben).await.expect(303).follow().await.expect(200);
        assert_eq!(way_back(&page), None, "the next person is shown it");
        let name = world.live("acme").cookies.way_back.clone();
        assert_eq!(browser.cookie(&name), None, "it is carried on");
    }

    async fn whoever_gives_up_their_account_finds_the_way_back_and_the_next_person_does_not(database) {
        let world = world(database).await;
        world.person("acme", "ben@acme.example", PASSWORD).await;
        for (action, outcome) in [("edit-profile", "cancelled"), ("delete-account", "done")] {
            let who = format!("{action}@acme.example");
            world.person("acme", &who, PASSWORD).await;
            let browser = world.signed_on("acme", &who, PASSWORD).await;
            browser.get(&asked(action, SHOP)).await.expect(303);
            let page = browser.get("profile/data/delete").await.expect(200);
            let last = page.submit("Delete my account", &[("identifier", &who)]).await.expect(303).follow().await.expect(200);
            let said = format!("portico_action={action}&portico_outcome={outcome}");
            // The page that says so, and the same once more.
            for page in [last, browser.get("sign-on").await.expect(200)] {
                assert!(way_back(&page).is_some_and(|href| href.ends_with(&said)), "{action}: {}", page.seen());
            }
            let ben = [("identifier", "ben@acme.example"), ("password", PASSWORD)];
            browser.get("sign-on").await.submit("Sign on", &ben).await.expect(303);
            let page = browser.get("profile").await.expect(200);
            assert_eq!(way_back(&page), None, "{action}: the next person is shown it");
            assert_eq!(browser.cookie(&world.live("acme").cookies.way_back), None, "{action}: it is carried on");
        }
    }

    async fn every_act_leads_to_a_page_and_survives_step_up(database) {
        let world = world(database).await;
        let ana = world.account("acme", ANA).await.id;
        world.app("acme", ana).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        world.wait(std::time::Duration::from_secs(15 * 60));
        // There is nobody to link with here.
        browser.get("do/link-account").await.expect(404);
        for action in ACTIONS.iter().filter(|action| action.name != "link-account") {
            let page = browser.get(&asked(action.name, SHOP)).await.expect(303).follow().await;
            let page = if page.status == 303 { page.follow().await } else { page };
            assert_eq!(page.status, 200, "{}", action.name);
            let back = way_back(&page).unwrap_or_else(|| panic!("{} has no way back", action.name));
            assert!(back.ends_with(&format!("portico_action={}&portico_outcome=cancelled", action.name)), "{back}");
        }
    }

    async fn what_no_application_lists_is_ignored_and_what_is_not_there_is_the_plain_404(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        for wanted in [
            "https://shop.acme.example.evil.example/account/",
            "https://good.example.evil.tld",
            "https://evil.example",
            "https://shop.acme.example@evil.example/account/",
            "https://evil.example\\@shop.acme.example/account/",
            "https:\\\\shop.acme.example\\account\\",
            "//shop.acme.example/account/",
            "https://shop.acme.example/account/../admin",
            "https://shop.acme.example/account/%2e%2e/admin",
            "https://shop.acme.example/account/%252e%252e/admin",
            "https://shop.acme.example/account/..%5cadmin",
            "http://shop.acme.example/account/",
            "https://shop.acme.example/",
            "https://club.acme.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "/acme/profile",
            "",
        ] {
            browser.get(&asked("sessions", SHOP)).await.expect(303);
            let page = browser.get(&asked("sessions", wanted)).await.expect(303).follow().await.expect(200);
            assert_eq!(way_back(&page), None, "{wanted}");
            assert!(!page.text().contains("evil"), "{wanted}");
        }
        let twice = format!("{}&return_to=x", asked("sessions", SHOP));
        assert_eq!(way_back(&browser.get(&twice).await.expect(303).follow().await.expect(200)), None);
        let stranger = world.browser("acme");
        for gone in ["do/link", "do/", "do/profile", "do/change-password/x", "do/CHANGE-PASSWORD", "tabs/none", "tabs/unlisted", "tabs/profile"] {
            browser.get(gone).await.expect(404);
            stranger.get(gone).await.expect(404);
        }
        world.browser("globex").get("do/sessions").await.expect(404);
        world.browser("globex").get("applications").await.expect(404);
    }

    async fn what_a_browser_carries_leads_nowhere_else(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        browser.get(&asked("sessions", SHOP)).await.expect(303);
        let name = world.live("acme").cookies.way_back.clone();
        let carried = browser.cookie(&name).unwrap();
        let mut parts: Vec<String> = carried.split('.').map(str::to_owned).collect();
        let encoded = |text: &str| {
            use base64::Engine as _;
            base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text)
        };
        let globex = world.live("globex").id.to_string();
        for (place, planted) in [
            (0, globex),
            (1, "nothing".to_owned()),
            (3, "99999999999".to_owned()),
            (3, "-1".to_owned()),
            (3, i64::MAX.to_string()),
            (4, "club".to_owned()),
            (5, encoded("https://evil.example/account/")),
            (5, encoded("javascript:alert(1)")),
            (5, "!".to_owned()),
            (5, format!("{}.x", encoded(SHOP))),
        ] {
            let kept = std::mem::replace(&mut parts[place], planted);
            browser.plant(&format!("{name}={}; Path=/; Secure", parts.join(".")));
            let page = browser.get("accounts").await.expect(200);
            assert_eq!(way_back(&page), None, "{}", parts.join("."));
            parts[place] = kept;
        }
        browser.plant(&format!("{name}={carried}; Path=/; Secure"));
        assert!(way_back(&browser.get("accounts").await).is_some());
        world.wait(std::time::Duration::from_secs(3601));
        let later = world.signed_on("acme", ANA, PASSWORD).await;
        later.plant(&format!("{name}={carried}; Path=/; Secure"));
        assert_eq!(way_back(&later.get("accounts").await.expect(200)), None, "an hour is long enough");
    }

    async fn applications_and_pages_of_its_own_are_shown_to_whom_they_are_for(database) {
        let world = world(database).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let page = browser.get("applications").await.expect(200);
        let tile = |page: &Page, label: &str| page.links().into_iter().find(|(text, _)| text.ends_with(label)).map(|(_, to)| to);
        assert_eq!(tile(&page, "Acme Shop").as_deref(), Some("https://shop.acme.example/"));
        assert_eq!(tile(&page, "Club"), None);
        assert_eq!(tile(&page, "Devices").as_deref(), Some("/acme/authentication"));
        assert_eq!(tile(&page, "Forum").as_deref(), Some("https://forum.acme.example/"));
        let listed = |labels: serde_json::Value| labels["applications"].as_array().unwrap().len();
        let program = world.program_of("acme", ANA, PASSWORD).await;
        assert_eq!(listed(program.get("applications").await.expect(200).json()), 1);
        let add = ["user", "group", "add", ANA, "friends", "--environment", "acme"];
        assert!(world.command(&add).status.success(), "{:?}", world.command(&add));
        assert_eq!(tile(&browser.get("applications").await, "Club").as_deref(), Some("https://club.acme.example/"));
        assert_eq!(listed(program.get("applications").await.expect(200).json()), 2);

        let page = browser.get("tabs/benefits").await.expect(200);
        assert_eq!((page.heading().as_str(), page.title().starts_with("Benefits")), ("Benefits", true));
        assert!(page.text().contains("<h2>In the shop</h2>") && page.text().contains("&lt;b&gt;"));
        assert!(page.text().contains("aria-current=\"page\""));
        browser.get("tabs/forum").await.expect(303);
        let stranger: Client = world.browser("acme");
        let page = stranger.get("tabs/benefits").await.expect(303).follow().await.expect(200);
        assert_eq!(signs_on(&page).await.follow().await.expect(200).url.path(), "/acme/tabs/benefits");
    }
}
