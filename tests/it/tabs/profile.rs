//! *My profile*: every type of attribute, and what becomes of what was typed.

use portico::identity::identifier::Kind;
use serde_json::{Value, json};

use crate::on_both;
use crate::support::client::Client;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World};

/// Ana, signed on, with the profile open.
async fn ana(world: &World) -> (Client, Page) {
    world.person("acme", "ana@acme.example", PASSWORD).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let page = browser.get("profile").await.expect(200);
    (browser, page)
}

async fn stored(world: &World) -> Value {
    Value::Object(world.account("acme", "ana@acme.example").await.attributes)
}

on_both! {
    async fn every_type_of_attribute_is_kept(database) {
        let world = World::new(database).await;
        let (_, page) = ana(&world).await;
        let done = page.submit("Save", &[
            ("given_name", "Ána María "), ("family_name", "O’Connor-李"), ("nickname", "👩‍🚀"), ("birthdate.day", "29"),
            ("birthdate.month", "2"), ("birthdate.year", "2024"), ("address.street_address", "1 First St\r\nFlat 2"),
            ("address.postal_code", "10115"), ("address.locality", "Berlin"), ("address.region", ""), ("address.country", "Germany"),
            ("website", "https://ana.example/ü?x=1"), ("zoneinfo", "Europe/Lisbon"), ("locale", "de"), ("size", "M"),
            ("pets", "1,5"), ("newsletter", "true"), ("badge", "B007"),
        ]).await;
        let page = done.expect(303).follow().await.expect(200);
        let page = page.says("Ihr Profil ist gespeichert.");
        assert_eq!(page.field("given_name").as_deref(), Some("Ána María"));
        assert_eq!(stored(&world).await, json!({
            "given_name": "Ána María", "family_name": "O’Connor-李", "nickname": "👩‍🚀", "birthdate": "2024-02-29",
            "address": { "street_address": "1 First St\nFlat 2", "postal_code": "10115", "locality": "Berlin", "country": "Germany" },
            "website": "https://ana.example/ü?x=1", "zoneinfo": "Europe/Lisbon", "locale": "de", "size": "M", "pets": 1.5,
            "newsletter": true, "badge": "B007",
        }));
        // Sent again as it stands, nothing changes.
        let form = page.forms().iter().find(|form| form.names.contains(&"given_name".to_owned())).unwrap();
        let again = page.submit(&form.buttons[0].text, &[]).await.expect(303).follow().await;
        again.says("Es wurde nichts geändert.");
        assert_eq!(world.account("acme", "ana@acme.example").await.version, 2);
    }

    async fn what_is_wrong_is_told_at_its_field_and_nothing_is_lost(database) {
        let world = World::new(database).await;
        let (_, page) = ana(&world).await;
        let before = stored(&world).await;
        let long = "x".repeat(201);
        let twenty_one = "x".repeat(21);
        for (field, value, says) in [
            ("given_name", "", "Fill this in."), ("given_name", " \u{3000} ", "Fill this in."), ("family_name", &*long, "at most 200"),
            ("family_name", "a\nb", "cannot be stored"), ("family_name", "a\u{202e}b", "cannot be stored"), ("nickname", &*twenty_one, "at most 20"),
            ("birthdate.day", "31", "Enter day, month and year."), ("website", "javascript:alert(1)", "Enter a web address"),
            ("website", "ana.example", "Enter a web address"), ("website", "https://u:p@ana.example", "Enter a web address"),
            ("zoneinfo", "Europe/Nowhere", "Enter a time zone"), ("zoneinfo", "../../etc/passwd", "Enter a time zone"),
            ("locale", "fr", "Choose one of the list."), ("size", "L", "Choose one of the list."), ("size", "XS", "Choose one of the list."),
            ("pets", "many", "Enter a number."), ("pets", "-1", "Enter 0 or more."), ("pets", "100", "Enter 99 or less."),
            ("pets", "1e3", "Enter a number."), ("pets", "NaN", "Enter a number."), ("newsletter", "perhaps", "Choose yes or no."),
            ("badge", "b007", "does not have the form"), ("badge", "B007\u{200b}", "cannot be stored"), ("badge", "xB007", "does not have the form"),
            ("address.locality", &*long, "at most 200"),
        ] {
            let wrong = page.submit("Save", &[("nickname", "typed"), ("badge", "B001"), (field, value)]).await;
            let wrong = if field == "nickname" || field == "badge" {
                // The later of the two would make it a doubled field.
                page.submit("Save", &[(field, value)]).await
            } else {
                wrong
            };
            let wrong = wrong.expect(422).says(says);
            if field != "nickname" && field != "badge" {
                assert_eq!(wrong.field("nickname").as_deref(), Some("typed"), "{field}: what was typed is lost");
            }
            assert_eq!(stored(&world).await, before, "{field} = {value:?} is stored");
        }
        let dates = [("31", "2", "2000"), ("0", "1", "2000"), ("1", "13", "2000"), ("1", "1", "99"), ("1", "1", "10000"), ("a", "1", "2000"), ("1", "", "2000")];
        for (day, month, year) in dates {
            let fields = [("birthdate.day", day), ("birthdate.month", month), ("birthdate.year", year)];
            page.submit("Save", &fields).await.expect(422);
        }
        assert_eq!(stored(&world).await, before);
    }

    async fn several_problems_are_told_at_once(database) {
        let world = World::new(database).await;
        let (_, page) = ana(&world).await;
        let wrong = page.submit("Save", &[("given_name", ""), ("pets", "x"), ("website", "x"), ("size", "S")]).await;
        let wrong = wrong.expect(422).says("Fill this in.").says("Enter a number.").says("Enter a web address");
        assert_eq!(wrong.field("size").as_deref(), Some("S"));
    }

    async fn a_retired_choice_stays_with_those_who_have_it(database) {
        let world = World::new(database).await;
        let identifiers = vec![(Kind::Email, "ana@acme.example".to_owned())];
        world.person_with("acme", identifiers, Some(PASSWORD), &json!({ "given_name": "Ana", "size": "XS" })).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.get("profile").await;
        assert_eq!(page.field("size").as_deref(), Some("XS"));
        page.submit("Save", &[("nickname", "An")]).await.expect(303);
        browser.get("profile").await.submit("Save", &[("size", "M")]).await.expect(303);
        let page = browser.get("profile").await;
        page.submit("Save", &[("size", "XS")]).await.expect(422);
        assert_eq!(stored(&world).await["size"], "M");
    }

    async fn only_one_may_have_a_unique_value_however_close_the_race(database) {
        let world = World::new(database).await;
        let mut pages = Vec::new();
        for number in 0..8 {
            let email = format!("p{number}@acme.example");
            world.person("acme", &email, PASSWORD).await;
            pages.push(world.signed_on("acme", &email, PASSWORD).await.get("profile").await);
        }
        let fields = [("badge", "B042")];
        let answers = futures_util::future::join_all(pages.iter().map(|page| page.submit("Save", &fields))).await;
        let statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        for refused in answers.into_iter().filter(|page| page.status != 303) {
            let refused = refused.expect(422).says("Somebody else has this already.");
            assert_eq!(refused.field("badge").as_deref(), Some("B042"));
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM unique_value WHERE attribute = 'badge'").await, 1);
        // Given up, it is free again; and free in another environment all the time.
        world.execute("DELETE FROM session").await;
    }

    async fn a_page_that_is_out_of_date_loses_nothing(database) {
        let world = World::new(database).await;
        let (browser, old) = ana(&world).await;
        browser.get("profile").await.submit("Save", &[("family_name", "García")]).await.expect(303);
        let stale = old.submit("Save", &[("nickname", "An"), ("given_name", "Anna")]).await.expect(409);
        let stale = stale.says("was changed somewhere else");
        assert_eq!(stale.field("given_name").as_deref(), Some("Anna"));
        assert_eq!(stored(&world).await, json!({ "given_name": "ana", "family_name": "García", "newsletter": false }));
        // Looked at, it can be saved from there.
        stale.submit("Save", &[("family_name", "García")]).await.expect(303);
        assert_eq!(stored(&world).await, json!({ "given_name": "Anna", "family_name": "García", "nickname": "An", "newsletter": false }));
    }

    async fn two_who_save_at_once_do_not_overwrite_each_other(database) {
        let world = World::new(database).await;
        let (_, page) = ana(&world).await;
        let names: Vec<String> = (0..8).map(|number| format!("n{number}")).collect();
        let saves = names.iter().map(|name| {
            let page = page.clone();
            async move { page.submit("Save", &[("nickname", name)]).await.status }
        });
        let statuses = futures_util::future::join_all(saves).await;
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 303 | 409)), "{statuses:?}");
        assert_eq!(world.account("acme", "ana@acme.example").await.version, 2);
    }

    async fn a_field_that_is_not_sent_keeps_its_value(database) {
        let world = World::new(database).await;
        let (browser, page) = ana(&world).await;
        page.submit("Save", &[("nickname", "An"), ("pets", "3"), ("newsletter", "true")]).await.expect(303);
        let csrf = page.field("csrf").unwrap();
        browser.post("profile", &[("csrf", &csrf), ("family_name", "García")]).await.expect(303);
        let expected = json!({ "given_name": "ana", "nickname": "An", "pets": 3, "newsletter": true, "family_name": "García" });
        assert_eq!(stored(&world).await, expected);
        // Sent empty, it is gone.
        browser.post("profile", &[("csrf", &csrf), ("nickname", ""), ("pets", "")]).await.expect(303);
        assert_eq!(stored(&world).await, json!({ "given_name": "ana", "newsletter": true, "family_name": "García" }));
    }

    async fn an_address_is_filled_in_as_its_country_writes_it(database) {
        let world = World::new(database).await;
        let (browser, page) = ana(&world).await;
        let before = stored(&world).await;
        let typed = [("given_name", "Typed"), ("address.locality", "Ithaca"), ("address.region", "NY"), ("address.country", "US")];
        let page = page.submit("Change country", &typed).await.expect(200).says("ZIP code").says("State");
        assert_eq!(stored(&world).await, before, "nothing is stored");
        let order = |page: &Page| {
            let names = page.form("Save").names;
            names.into_iter().filter_map(|name| name.strip_prefix("address.").map(str::to_owned)).collect::<Vec<_>>()
        };
        assert_eq!(order(&page), ["country", "street_address", "locality", "region", "postal_code"]);
        assert_eq!((page.field("given_name").as_deref(), page.field("address.locality").as_deref()), (Some("Typed"), Some("Ithaca")));
        let wrong = page.submit("Save", &[("address.street_address", "1 First St")]).await.expect(422).says("ZIP code: Fill this in.");
        wrong.submit("Save", &[("address.postal_code", "14850")]).await.expect(303);
        let expected = json!({ "street_address": "1 First St", "locality": "Ithaca", "region": "NY", "postal_code": "14850", "country": "US" });
        assert_eq!(stored(&world).await["address"], expected);
        // What the new country has no place for is seen as long as it is there.
        let page = browser.get("profile").await.submit("Change country", &[("address.country", "DE")]).await.expect(200);
        assert_eq!(order(&page), ["country", "street_address", "postal_code", "locality", "region"]);
        let page = page.submit("Save", &[("address.region", "")]).await.expect(303).follow().await;
        assert_eq!(order(&page), ["country", "street_address", "postal_code", "locality"]);
    }

    async fn an_address_of_before_keeps_nobody_from_another_attribute(database) {
        let world = World::new(database).await;
        let (browser, _) = ana(&world).await;
        let before = r#"UPDATE account SET profile = '{"given_name":"ana","address":{"country":"de","locality":"Bonn"}}'"#;
        world.execute(before).await;
        let page = browser.get("profile").await.expect(200);
        page.submit("Save", &[("nickname", "An")]).await.expect(303);
        let kept = stored(&world).await;
        assert_eq!((&kept["nickname"], &kept["address"]), (&json!("An"), &json!({ "country": "DE", "locality": "Bonn" })));
        let page = browser.get("profile").await.expect(200);
        page.submit("Save", &[("address.locality", "Köln")]).await.expect(422).says("Fill this in.");
        // A country alone, as browsers fill it in, is none that lacks something where no address is needed.
        page.submit("Save", &[("address.locality", "")]).await.expect(303);
        assert_eq!(stored(&world).await["address"], json!({ "country": "DE" }));
    }

    async fn altogether_there_is_an_end(database) {
        let acme = crate::support::world::ACME.replace("[profile]\n", "[profile]\nmax_bytes = \"1KiB\"\n");
        let world = World::with(database, &[("acme", &acme)]).await;
        let (_, page) = ana(&world).await;
        let long = "ß".repeat(200);
        let fields = [("family_name", &*long), ("address.locality", &long), ("address.street_address", &long)];
        page.submit("Save", &fields).await.expect(422).says("All of this together is too long.");
    }
}
