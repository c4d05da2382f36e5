//! Attributes that hold several values, JSON, or a time zone: on the page and by the API.

use http::Method;
use serde_json::{Value, json};

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::program::Program;
use crate::support::world::{ACME, PASSWORD, World};

async fn ana(world: &World) -> (Client, Page) {
    world.person("acme", "ana@acme.example", PASSWORD).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let page = browser.get("profile").await.expect(200);
    (browser, page)
}

async fn stored(world: &World) -> Value {
    Value::Object(world.account("acme", "ana@acme.example").await.attributes)
}

/// What the form has for a field, in order.
fn rows(page: &Page, name: &str) -> Vec<String> {
    let fields = page.form("Save").fields;
    fields.into_iter().filter(|(field, _)| field == name).map(|(_, value)| value).collect()
}

on_both! {
    async fn several_values_are_as_many_rows_and_one_that_is_empty(database) {
        let world = World::new(database).await;
        let (browser, page) = ana(&world).await;
        assert_eq!(rows(&page, "interests"), [""]);
        let filled = [("interests", "Chess"), ("interests", " Old maps "), ("interests", ""), ("interests", "Chess")];
        let page = page.submit("Save", &filled).await.expect(303).follow().await.expect(200);
        assert_eq!(stored(&world).await["interests"], json!(["Chess", "Old maps"]));
        assert_eq!(rows(&page, "interests"), ["Chess", "Old maps", ""]);
        // As it stands, nothing changes; one left out is gone; without any the attribute is.
        page.submit("Save", &[]).await.expect(303).follow().await.says("Nothing was changed.");
        let csrf = page.field("csrf").unwrap();
        browser.post("profile", &[("csrf", &csrf), ("interests", "Old maps")]).await.expect(303);
        assert_eq!(stored(&world).await["interests"], json!(["Old maps"]));
        browser.post("profile", &[("csrf", &csrf), ("nickname", "An")]).await.expect(303);
        assert_eq!(stored(&world).await["interests"], json!(["Old maps"]));
        browser.post("profile", &[("csrf", &csrf), ("interests", "")]).await.expect(303);
        assert!(stored(&world).await.get("interests").is_none());
    }

    async fn a_wrong_one_of_several_is_told_at_its_row_and_none_is_lost(database) {
        let world = World::new(database).await;
        let (_, page) = ana(&world).await;
        let before = stored(&world).await;
        let long = "x".repeat(31);
        for bad in [&*long, "a\u{202e}b", "a\nb"] {
            let filled = [("interests", "Chess"), ("interests", ""), ("interests", bad), ("interests", "Maps"), ("nickname", "typed")];
            let wrong = page.submit("Save", &filled).await.expect(422);
            assert_eq!(rows(&wrong, "interests"), ["Chess", bad, "Maps", ""]);
            assert_eq!(wrong.field("nickname").as_deref(), Some("typed"));
            assert!(wrong.text().contains("href=\"#interests.2\""), "{}", wrong.seen());
        }
        let many: Vec<(&str, &str)> = (0..51).map(|_| ("interests", "x")).collect();
        page.submit("Save", &many).await.expect(422).says("more than 50");
        assert_eq!(stored(&world).await, before);
    }

    async fn several_of_a_list_are_boxes_and_a_retired_one_stays_with_those_who_have_it(database) {
        let world = World::new(database).await;
        let (browser, page) = ana(&world).await;
        let csrf = page.field("csrf").unwrap();
        let fields = |topics: &[&'static str]| {
            let topics = topics.iter().map(|topic| ("topics", *topic));
            [("csrf", csrf.clone()), ("topics", String::new())].into_iter().chain(topics.map(|(n, v)| (n, v.to_owned()))).collect::<Vec<_>>()
        };
        let post = async |topics: &[&'static str]| {
            let fields = fields(topics);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            browser.post("profile", &fields).await
        };
        post(&["Offers", "News"]).await.expect(303);
        assert_eq!(stored(&world).await["topics"], json!(["Offers", "News"]));
        assert_eq!(rows(&browser.get("profile").await, "topics"), ["", "News", "Offers"]);
        post(&["Offers", "Fax"]).await.expect(422).says("Choose one of the list.");
        post(&["Offers", "Other"]).await.expect(422);
        post(&[]).await.expect(303);
        assert!(stored(&world).await.get("topics").is_none());
        world.execute("UPDATE account SET profile = '{\"given_name\":\"ana\",\"topics\":[\"Fax\"]}'").await;
        assert!(browser.get("profile").await.seen().contains("Fax"));
        post(&["Fax", "News"]).await.expect(303);
        assert_eq!(stored(&world).await["topics"], json!(["Fax", "News"]));
    }

    async fn json_is_kept_as_json_and_bounded(database) {
        let world = World::new(database).await;
        let (browser, page) = ana(&world).await;
        let typed = "{ \"plan\": [1, 2.5, null, true],\r\n \"name\": \"</textarea><b>\" }";
        let page = page.submit("Save", &[("notes", typed)]).await.expect(303).follow().await;
        assert_eq!(stored(&world).await["notes"], json!({ "plan": [1, 2.5, null, true], "name": "</textarea><b>" }));
        assert!(page.field("notes").unwrap().contains("\"plan\": ["), "it is written for people");
        assert!(!page.text().contains("</textarea><b>"));
        page.submit("Save", &[]).await.expect(303).follow().await.says("Nothing was changed.");
        let before = stored(&world).await;
        let deep = format!("{}1{}", "[".repeat(17), "]".repeat(17));
        let deepest = "[".repeat(4000);
        let long = format!("\"{}\"", "x".repeat(4000));
        for (bad, says) in [
            ("{", "This is not JSON"), ("{'a': 1}", "This is not JSON"), ("{\"a\":1,\"a\":2}", "This is not JSON"), ("NaN", "This is not JSON"),
            ("1e999", "This is not JSON"), ("\"\\u0000\"", "This is not JSON"), (&*deep, "nested too deep"), (&*deepest, "This is not JSON"),
            (&*long, "at most 4000"), ("[\"\\u202e\"]", "cannot be stored"),
        ] {
            let wrong = page.submit("Save", &[("notes", bad)]).await.expect(422).says(says);
            assert_eq!(wrong.field("notes").as_deref(), Some(bad), "what was typed is lost");
        }
        assert_eq!(stored(&world).await, before);
        let csrf = page.field("csrf").unwrap();
        browser.post("profile", &[("csrf", &csrf), ("notes", " ")]).await.expect(303);
        assert!(stored(&world).await.get("notes").is_none());
    }

    async fn a_time_zone_is_one_of_the_list(database) {
        let world = World::new(database).await;
        let (_, page) = ana(&world).await;
        let text = page.text();
        assert!(text.contains("<option value=\"America/Argentina/Buenos_Aires\">Argentina – Buenos Aires</option>"));
        assert!(text.contains("<optgroup label=\"Europe\">") && !text.contains("value=\"US/Pacific\""));
        let page = page.submit("Save", &[("zoneinfo", "US/Pacific")]).await.expect(303).follow().await;
        assert_eq!(page.field("zoneinfo").as_deref(), Some("US/Pacific"));
        for bad in ["Mars/Olympus", "europe", "Europe/Berlin\n", "CET-1CEST", "+01:00"] {
            page.submit("Save", &[("zoneinfo", bad)]).await;
            let kept = stored(&world).await["zoneinfo"].clone();
            assert!(kept == "US/Pacific" || kept == "Europe/Berlin", "{bad:?}: {kept}");
        }
    }

    async fn a_program_sends_arrays_and_any_json(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let change = async |attributes: Value| program.patch("profile", &json!({ "attributes": attributes })).await;
        let sent = json!({ "interests": [" Chess ", "", "Maps", "Maps"], "topics": ["News"], "notes": { "a": [[1], [1]] }, "zoneinfo": "Asia/Tokyo" });
        let told = change(sent).await.expect(200).json()["attributes"].clone();
        assert_eq!(told["interests"], json!(["Chess", "Maps"]));
        assert_eq!((&told["topics"], &told["notes"]), (&json!(["News"]), &json!({ "a": [[1], [1]] })));
        let fields = program.get("profile").await.json()["fields"].clone();
        let many = |name: &str| fields.as_array().unwrap().iter().find(|it| it["name"] == name).unwrap()["many"].clone();
        assert_eq!((many("interests"), many("notes")), (json!(true), json!(false)));
        for (attributes, field, code) in [
            (json!({ "interests": "Chess" }), "interests", "type"), (json!({ "interests": ["a", 7] }), "interests.2", "type"),
            (json!({ "interests": [["a"]] }), "interests", "type"), (json!({ "interests": ["a", "x".repeat(31)] }), "interests.2", "too_long"),
            (json!({ "interests": vec!["a"; 51] }), "interests", "too_many"), (json!({ "topics": ["News", "Fax"] }), "topics.2", "choice"),
            (json!({ "nickname": ["a"] }), "nickname", "type"), (json!({ "notes": "x".repeat(4000) }), "notes", "too_long"),
            (json!({ "notes": (0..17).fold(json!(1), |inner, _| json!([inner])) }), "notes", "json_depth"),
            (json!({ "zoneinfo": "Nowhere" }), "zoneinfo", "timezone"), (json!({ "zoneinfo": 7 }), "zoneinfo", "type"),
        ] {
            let problem = change(attributes.clone()).await.problem(422, "invalid_field");
            let told = &problem["errors"][0];
            assert_eq!((&told["field"], &told["code"]), (&json!(field), &json!(code)), "{attributes}");
        }
        for nothing in [json!([]), json!(null), json!(["", " "])] {
            change(json!({ "interests": ["a"] })).await.expect(200);
            assert!(change(json!({ "interests": nothing })).await.expect(200).json()["attributes"].get("interests").is_none());
        }
        assert_eq!(change(json!({ "notes": 0 })).await.expect(200).json()["attributes"]["notes"], 0);
        assert_eq!(change(json!({ "notes": " x " })).await.expect(200).json()["attributes"]["notes"], " x ");
    }

    async fn a_change_elsewhere_is_noticed_whatever_the_type(database) {
        let world = World::new(database).await;
        let (browser, old) = ana(&world).await;
        let program = Program::in_browser(&browser);
        let csrf = program.get("session").await.json()["csrf_token"].as_str().unwrap().to_owned();
        let tag = program.get("profile").await.header("etag").unwrap().to_owned();
        let patch = |tag: &str, attributes: Value| {
            let ask = program.ask(Method::PATCH, "profile").header("if-match", tag).header("x-csrf-token", &csrf);
            ask.json(&json!({ "attributes": attributes })).send()
        };
        patch(&tag, json!({ "interests": ["Chess"] })).await.expect(200);
        patch(&tag, json!({ "notes": {} })).await.problem(412, "precondition_failed");
        let stale = old.submit("Save", &[("interests", "Maps"), ("notes", "{\"mine\": 1}")]).await.expect(409);
        assert_eq!(rows(&stale, "interests"), ["Maps", ""]);
        assert_eq!(stale.field("notes").as_deref(), Some("{\"mine\": 1}"));
        assert_eq!(stored(&world).await["interests"], json!(["Chess"]));
        stale.submit("Save", &[]).await.expect(303);
        assert_eq!(stored(&world).await["interests"], json!(["Maps"]));
    }

    async fn one_of_several_can_be_unique(database) {
        let acme = ACME.replace("interests = { access = \"edit\",", "interests = { access = \"edit\", unique = true,");
        let world = World::with(database, &[("acme", &acme)]).await;
        let (_, page) = ana(&world).await;
        page.submit("Save", &[("interests", "Chess"), ("interests", "chess"), ("interests", "Maps")]).await.expect(303);
        world.person("acme", "bob@acme.example", PASSWORD).await;
        let bob = world.signed_on("acme", "bob@acme.example", PASSWORD).await.get("profile").await;
        let taken = bob.submit("Save", &[("interests", "Tea"), ("interests", "MAPS")]).await.expect(422).says("Somebody else has this");
        assert_eq!(rows(&taken, "interests"), ["Tea", "MAPS", ""]);
        bob.submit("Save", &[("interests", "Tea")]).await.expect(303);
    }

    async fn what_held_one_value_may_come_to_hold_several(database) {
        let world = World::new(database).await;
        let (browser, page) = ana(&world).await;
        page.submit("Save", &[("nickname", "An"), ("interests", "Chess"), ("interests", "Maps")]).await.expect(303);
        let turned = ACME.replace("nickname = { access = \"edit\",", "nickname = { access = \"edit\", many = true,");
        world.write("acme", &turned.replace("many = true, max_length = 30", "max_length = 30"));
        assert!(!world.reload().await.failed);
        let page = browser.get("profile").await.expect(200);
        assert_eq!(rows(&page, "nickname"), ["An", ""]);
        let csrf = page.field("csrf").unwrap();
        browser.post("profile", &[("csrf", &csrf), ("family_name", "García")]).await.expect(303);
        let kept = stored(&world).await;
        assert_eq!((&kept["nickname"], &kept["interests"]), (&json!(["An"]), &json!("Chess")));
    }
}
