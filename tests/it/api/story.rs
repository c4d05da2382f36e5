//! What a person does in a browser, by the API alone.

use std::time::Duration;

use serde_json::json;

use crate::on_both;
use crate::support::world::{ACME, OTHER, PASSWORD, World};

on_both! {
    async fn an_app_is_added_used_named_and_removed(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;

        // The first factor needs a code that is sent to the address.
        let told = ana.post("devices", &json!({ "type": "totp" })).await.problem(409, "policy_violation");
        assert_eq!(told["needs"], "address");
        ana.post("devices/address/send", &json!({})).await.expect(204);
        ana.post("devices/address", &json!({ "code": "x" })).await.problem(422, "invalid_field");
        let code = world.code_mailed("ana@acme.example").await;
        let old = ana.clone();
        ana.takes(&ana.post("devices/address", &json!({ "code": code })).await.expect(200).json());
        old.get("session").await.problem(401, "not_signed_on");
        ana.post("devices/confirm", &json!({ "code": "123456" })).await.problem(404, "not_found");
        let pending = ana.post("devices", &json!({ "type": "totp" })).await.expect(201).json();
        assert_eq!((&pending["type"], &pending["digits"], &pending["period"]), (&json!("totp"), &json!(6), &json!(30)));
        let key = pending["key"].as_str().unwrap();
        ana.post("devices/confirm", &json!({ "code": "000000" })).await.problem(422, "invalid_field");
        // Going on with it gives it no more time.
        world.wait(Duration::from_secs(60));
        let same = ana.post("devices", &json!({ "type": "totp" })).await.expect(201).json();
        assert_eq!((&same["key"], &same["expires"]), (&pending["key"], &pending["expires"]));
        let code = world.code_for_key("acme", key);
        let long = json!({ "code": code, "name": "x".repeat(101) });
        let told = ana.post("devices/confirm", &long).await.problem(422, "invalid_field");
        assert_eq!(told["errors"][0]["field"], "name", "{told}");
        let confirm = json!({ "code": code, "name": "Phone" });
        let added = ana.post("devices/confirm", &confirm).await.expect(201).json();
        ana.takes(&added);
        let id = added["device"]["id"].as_str().unwrap();
        assert_eq!((&added["device"]["name"], &added["device"]["default"]), (&json!("Phone"), &json!(true)));

        // Recovery codes, told once.
        assert!(ana.get("recovery-codes").await.expect(200).json()["left"].is_null());
        let codes = ana.post("recovery-codes", &json!({})).await.expect(201).json()["codes"].clone();
        assert_eq!(codes.as_array().unwrap().len(), 10);
        assert_eq!(ana.get("recovery-codes").await.expect(200).json(), json!({ "left": 10, "of": 10 }));
        ana.post("recovery-codes", &json!({})).await.problem(422, "invalid_field");
        ana.delete("session").await.expect(204);
        ana.get("session").await.problem(401, "not_signed_on");

        // Signing on with the app, then with a recovery code.
        world.wait(Duration::from_secs(30));
        let told = ana.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
        let step = json!({ "flow": told["flow"], "code": world.code_for_key("acme", key) });
        ana.takes(&ana.post("sign-on", &step).await.expect(200).json());
        ana.delete("session").await.expect(204);
        let told = ana.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
        let step = json!({ "flow": told["flow"], "code": codes[0] });
        ana.takes(&ana.post("sign-on", &step).await.expect(200).json());
        assert_eq!(ana.get("recovery-codes").await.expect(200).json()["left"], 9);

        // Renaming, and removing with the codes that stood in for it.
        let device = format!("devices/{id}");
        let told = ana.patch(&device, &json!({ "name": "Old phone" })).await.expect(200).json();
        assert_eq!(told["name"], "Old phone");
        assert!(told["last_used"].is_string());
        assert_eq!(ana.get(&device).await.expect(200).json(), told);
        ana.patch(&device, &json!({ "name": "x".repeat(101) })).await.problem(422, "invalid_field");
        ana.delete(&device).await.expect(204);
        ana.delete(&device).await.problem(404, "not_found");
        ana.get(&device).await.problem(404, "not_found");
        assert!(ana.get("devices").await.expect(200).json()["devices"].as_array().unwrap().is_empty());
        let told = ana.post("recovery-codes", &json!({})).await.problem(409, "second_factor_required");
        assert!(told["detail"].as_str().unwrap().contains("/devices"));
    }

    async fn the_last_way_in_stays(database) {
        let world = World::new(database).await;
        world.person("headquarters", "hal@hq.example", PASSWORD).await;
        let hal = world.program_of("headquarters", "hal@hq.example", PASSWORD).await;
        let devices = hal.get("devices").await.expect(200).json()["devices"].as_array().unwrap().clone();
        let (last, others) = devices.split_last().unwrap();
        for device in others {
            hal.delete(&format!("devices/{}", device["id"].as_str().unwrap())).await.expect(204);
        }
        let last = format!("devices/{}", last["id"].as_str().unwrap());
        hal.delete(&last).await.problem(409, "last_way_in");
        // All of a change is made, or nothing of it.
        hal.patch(&last, &json!({ "name": "Kept", "enabled": false })).await.problem(409, "last_way_in");
        assert_ne!(hal.get(&last).await.expect(200).json()["name"], "Kept");
    }

    async fn devices_are_ordered_and_turned_off(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        for _ in 0..3 {
            world.app("acme", ana).await;
        }
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let order = async || {
            let devices = ana.get("devices").await.expect(200).json()["devices"].as_array().unwrap().clone();
            devices.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let [a, b, c] = <[String; 3]>::try_from(order().await).unwrap();
        ana.patch(&format!("devices/{c}"), &json!({ "default": true })).await.expect(200);
        assert_eq!(order().await, [c.clone(), a.clone(), b.clone()]);
        ana.patch(&format!("devices/{b}"), &json!({ "position": "up" })).await.expect(200);
        ana.patch(&format!("devices/{c}"), &json!({ "position": "down" })).await.expect(200);
        assert_eq!(order().await, [b.clone(), c.clone(), a.clone()]);
        for bad in [json!({ "default": false }), json!({ "default": true, "position": "up" })] {
            ana.patch(&format!("devices/{a}"), &bad).await.problem(400, "bad_request");
        }
        ana.patch(&format!("devices/{a}"), &json!({ "position": "x" })).await.problem(422, "invalid_field");
        let told = ana.patch(&format!("devices/{b}"), &json!({ "enabled": false })).await.expect(200).json();
        assert_eq!((&told["enabled"], &told["default"]), (&json!(false), &json!(false)));
    }

    async fn a_device_of_a_method_that_left_the_list_says_so(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", id).await;
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let device = format!("devices/{app}");
        assert_eq!(ana.get(&device).await.expect(200).json()["withdrawn"], false);
        world.write("acme", &ACME.replace("\"totp\", ", ""));
        assert!(!world.reload().await.failed);
        let told = ana.get(&device).await.expect(200).json();
        assert_eq!((&told["withdrawn"], &told["enabled"]), (&json!(true), &json!(true)));
    }

    async fn nobody_chooses_what_the_policy_has_chosen(database) {
        let first = ACME.replacen("[mfa]", "[mfa]\ndefault_method = \"first\"", 1);
        let world = World::with(database, &[("acme", &first)]).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", id).await;
        world.wait(Duration::from_secs(1));
        let second = world.app("acme", id).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let page = browser.get(&format!("authentication/devices/{second}")).await.expect(200);
        assert!(!page.seen().contains("Make default"), "{}", page.seen());
        let before = world.fingerprint().await;
        let device = format!("devices/{second}");
        ana.patch(&device, &json!({ "default": true })).await.problem(409, "policy_violation");
        let csrf = page.field("csrf").unwrap();
        browser.post(&format!("authentication/devices/{second}/default"), &[("csrf", &csrf)]).await.expect(404);
        assert_eq!(world.fingerprint().await, before);
        // The order among the others is still the person's.
        ana.patch(&device, &json!({ "position": "up" })).await.expect(200);
    }

    async fn a_proof_grows_old_and_is_given_again(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", id).await;
        let mut ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let max_age = world.step_up_age("acme").as_secs();
        assert_eq!(ana.get("session").await.expect(200).json()["step_up_max_age"], max_age);
        world.wait(Duration::from_secs(max_age + 1));
        let device = format!("devices/{app}");
        let page = ana.patch(&device, &json!({ "name": "X" })).await;
        let challenge = page.header("www-authenticate").unwrap().to_owned();
        assert!(challenge.starts_with("Bearer error=\"insufficient_user_authentication\""), "{challenge}");
        assert!(challenge.ends_with(&format!("max_age={max_age}")), "{challenge}");
        let told = page.problem(401, "step_up_required");
        assert_eq!(told["needs"], "second_factor");
        let missing = |told: &serde_json::Value, act: &str| {
            let acts = told["acts"].as_array().unwrap().clone();
            acts.iter().find(|it| it["act"] == act).unwrap()["missing"].clone()
        };
        let told = ana.get("step-up").await.expect(200).json();
        assert_eq!(missing(&told, "devices"), "second_factor");
        assert_eq!(told["devices"][0]["id"], app.to_string());
        ana.post("step-up", &json!({ "code": "000000" })).await.problem(422, "invalid_field");
        ana.post("step-up", &json!({ "password": PASSWORD, "code": "000000" })).await.problem(400, "bad_request");
        let (_, code) = world.fresh_code("acme", id).await;
        ana.takes(&ana.post("step-up", &json!({ "code": code })).await.expect(200).json());
        assert_eq!(missing(&ana.get("step-up").await.expect(200).json(), "devices"), "password");
        ana.patch(&device, &json!({ "name": "X" })).await.problem(401, "step_up_required");
        ana.post("step-up", &json!({ "password": "wrong" })).await.problem(422, "invalid_field");
        ana.takes(&ana.post("step-up", &json!({ "password": PASSWORD })).await.expect(200).json());
        ana.patch(&device, &json!({ "name": "X" })).await.expect(200);
        assert!(missing(&ana.get("step-up").await.expect(200).json(), "devices").is_null());
    }

    async fn a_cookie_caller_steps_up_in_its_cookie(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let csrf = ana.get("api/v1/session").await.expect(200).json()["csrf_token"].as_str().unwrap().to_owned();
        let body = json!({ "password": PASSWORD });
        let ask = ana.ask(http::Method::POST, "api/v1/step-up").json(&body).header("x-csrf-token", &csrf);
        let told = ask.send().await.expect(200).json();
        assert!(told["token"].is_null());
        assert_ne!(told["csrf_token"], csrf);
        assert_eq!(ana.get("api/v1/session").await.expect(200).json()["csrf_token"], told["csrf_token"]);
    }

    async fn the_profile_is_changed_as_on_its_page(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let page = ana.get("profile").await.expect(200);
        let tag = page.header("etag").unwrap().to_owned();
        let told = page.json();
        assert_eq!(told["attributes"], json!({ "given_name": "ana" }));
        assert!(told["fields"].as_array().unwrap().iter().all(|field| field["name"] != "score"));
        let change = json!({ "attributes": {
            "nickname": " Annie ", "birthdate": "1980-03-31", "pets": 2, "newsletter": true,
            "address": { "locality": "Berlin", "country": "" },
        } });
        let ask = |tag: &str, body| ana.ask(http::Method::PATCH, "profile").header("if-match", tag).json(body);
        ask("\"999\"", &change).send().await.problem(412, "precondition_failed");
        ask(&format!("W/{tag}"), &change).send().await.problem(412, "precondition_failed");
        let page = ask(&tag, &change).send().await.expect(200);
        assert_ne!(page.header("etag").unwrap(), tag);
        let told = page.json();
        assert_eq!(told["attributes"], json!({
            "given_name": "ana", "nickname": "Annie", "birthdate": "1980-03-31", "pets": 2, "newsletter": true,
            "address": { "locality": "Berlin" },
        }));
        ask(&tag, &change).send().await.problem(412, "precondition_failed");
        let before = world.fingerprint().await;
        for (name, value) in [
            ("customer_number", json!("1")),
            ("email", json!("eve@evil.example")),
            ("score", json!(100)),
            ("status", json!("active")),
            ("verified", json!(true)),
            ("given_name", json!(null)),
            ("given_name", json!({ "a": 1 })),
            ("nickname", json!("x".repeat(21))),
            ("nickname", json!(["a"])),
            ("pets", json!("many")),
            ("birthdate", json!("1980-02-31")),
            ("birthdate", json!(5)),
            ("address", json!("Berlin")),
            ("address", json!({ "planet": "Mars" })),
            ("address", json!({ "locality": 5 })),
            ("newsletter", json!("yes")),
            ("size", json!("XS")),
            ("website", json!("javascript:alert(1)")),
        ] {
            let told = ana.patch("profile", &json!({ "attributes": { name: value } })).await.problem(422, "invalid_field");
            let field = told["errors"][0]["field"].as_str().unwrap();
            assert!(field == name || field.starts_with(&format!("{name}.")), "{told}");
        }
        assert_eq!(world.fingerprint().await, before);
        ana.patch("profile", &json!({ "attributes": { "nickname": null } })).await.expect(200);
    }

    async fn the_password_is_changed_and_the_token_with_it(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let other = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let told = ana.get("password").await.expect(200).json();
        assert!(told["last_changed"].is_string() && !told["requirements"].as_array().unwrap().is_empty());
        let change = |current: &str, new: &str| json!({ "current_password": current, "new_password": new });
        let told = ana.put("password", &change("wrong", OTHER)).await.problem(422, "invalid_field");
        assert_eq!(told["errors"][0]["field"], "current_password");
        let told = ana.put("password", &change(PASSWORD, "short")).await.problem(422, "policy_violation");
        assert_eq!((&told["errors"][0]["field"], &told["errors"][0]["code"]), (&json!("new_password"), &json!("min_length")));
        let old = ana.clone();
        let told = ana.put("password", &change(PASSWORD, OTHER)).await.expect(200).json();
        assert_eq!(told["ended"], 1);
        ana.takes(&told);
        ana.get("session").await.expect(200);
        old.get("session").await.problem(401, "not_signed_on");
        other.get("session").await.problem(401, "not_signed_on");
        world.program_of("acme", "ana@acme.example", OTHER).await;
    }

    async fn sessions_are_listed_page_by_page_and_ended(database) {
        let world = World::new(database).await;
        let id = world.person("acme", "ana@acme.example", PASSWORD).await;
        let bob = world.person("acme", "bob@acme.example", PASSWORD).await;
        let mut ana = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        let eve = world.program_of("acme", "bob@acme.example", PASSWORD).await;
        world.sessions("acme", id, 6, Duration::from_secs(60)).await;
        world.sessions("acme", bob, 6, Duration::from_secs(60)).await;
        let first = ana.get("sessions?limit=5").await.expect(200).json();
        assert_eq!((first["sessions"].as_array().unwrap().len(), &first["total"]), (5, &json!(7)));
        assert_eq!((&first["sessions"][0]["current"], &first["sessions"][0]["kind"]), (&json!(true), &json!("api")));
        let next = first["next"].as_str().unwrap();
        let second = ana.get(&format!("sessions?limit=5&cursor={next}")).await.expect(200).json();
        assert_eq!(second["sessions"].as_array().unwrap().len(), 2);
        assert!(second["next"].is_null());
        // A cursor is nobody else's, and not made by hand.
        eve.get(&format!("sessions?limit=5&cursor={next}")).await.problem(400, "bad_request");
        for bad in ["5", "5.", "5.x", "", &next.replacen('5', "6", 1)] {
            ana.get(&format!("sessions?cursor={bad}")).await.problem(400, "bad_request");
        }
        for limit in ["0", "101", "-1", "x"] {
            ana.get(&format!("sessions?limit={limit}")).await.problem(400, "bad_request");
        }
        let one = second["sessions"][0]["id"].as_str().unwrap();
        eve.delete(&format!("sessions/{one}")).await.problem(404, "not_found");
        ana.delete(&format!("sessions/{one}")).await.expect(204);
        ana.delete(&format!("sessions/{one}")).await.problem(404, "not_found");
        ana.delete("sessions/x").await.problem(404, "not_found");
        let copied = ana.clone();
        let ended = ana.post("sessions/end-others", &json!({})).await.expect(200).json();
        assert_eq!((&ended["ended"], &ended["csrf_token"]), (&json!(5), &json!(null)));
        copied.get("sessions").await.problem(401, "not_signed_on");
        ana.takes(&ended);
        assert_eq!(ana.get("sessions").await.expect(200).json()["total"], 1);
    }
}
