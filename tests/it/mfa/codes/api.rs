//! The same by the API alone.

use std::time::Duration;

use portico::mfa::Id;
use portico::outbox::Channel;
use serde_json::json;

use crate::on_both;
use crate::support::codes::{SENT, acme};
use crate::support::world::{PASSWORD, World};

const ANA: &str = "ana@acme.example";

on_both! {
    async fn every_channel_is_added_and_used(database) {
        let (world, _) = World::with_codes_as(database, &acme().replacen("[mfa]", "[mfa]\nfirst_enrolment = \"password\"", 1)).await;
        for (method, channel, address) in SENT {
            let mut ana = world.program("acme");
            let told = ana.signs_on(ANA, PASSWORD).await.expect(200).json();
            ana.takes(&told);
            let kind = method.as_str();
            let told = ana.post("devices", &json!({ "type": kind })).await.problem(422, "invalid_field");
            assert_eq!(told["errors"][0]["field"], "address", "{told}");
            let told = ana.post("devices", &json!({ "type": kind, "address": "1" })).await.problem(422, "invalid_field");
            assert_eq!(told["errors"][0]["field"], "address", "{told}");
            ana.post("devices", &json!({ "type": "totp", "address": address })).await.problem(400, "bad_request");
            ana.post("devices/resend", &json!({ "type": kind })).await.expect(404);
            let pending = ana.post("devices", &json!({ "type": kind, "address": address })).await.expect(201).json();
            assert_eq!(pending["sent"]["failed"], false, "{pending}");
            assert!(!pending.to_string().contains(address), "{pending}");
            ana.post("devices/resend", &json!({ "type": kind })).await.problem(429, "throttled");
            world.wait(Duration::from_secs(30));
            ana.post("devices/resend", &json!({ "type": kind })).await.expect(200);
            let code = world.code_sent(channel, address).await;
            ana.post("devices/confirm", &json!({ "type": kind, "code": "000000" })).await.problem(422, "invalid_field");
            let added = ana.post("devices/confirm", &json!({ "type": kind, "code": code, "name": "Mine" })).await.expect(201).json();
            ana.takes(&added);
            let device = added["device"]["id"].as_str().unwrap().to_owned();

            // Used at sign-on …
            world.wait(Duration::from_secs(600));
            let mut again = world.program("acme");
            let told = again.signs_on(ANA, PASSWORD).await.expect(200).json();
            assert_eq!(told["next"]["step"], "code", "{told}");
            let shown = &told["next"]["devices"][0];
            assert_eq!((&shown["type"], &shown["sent"]["failed"]), (&json!(kind), &json!(false)), "{told}");
            let flow = told["flow"].clone();
            again.post("sign-on", &json!({ "flow": flow, "send_code": true, "device": device })).await.problem(429, "throttled");
            let code = world.code_sent(channel, address).await;
            again.takes(&again.post("sign-on", &json!({ "flow": flow, "code": code })).await.expect(200).json());
            // … and for step-up.
            world.wait(world.step_up_age("acme") + Duration::from_secs(1));
            again.delete(&format!("devices/{device}")).await.problem(401, "step_up_required");
            again.post("step-up/send", &json!({ "device": device })).await.expect(204);
            let code = world.code_sent(channel, address).await;
            again.takes(&again.post("step-up", &json!({ "code": code })).await.expect(200).json());
            again.takes(&again.post("step-up", &json!({ "password": PASSWORD })).await.expect(200).json());
            again.delete(&format!("devices/{device}")).await.expect(204);
            world.wait(Duration::from_secs(24 * 3600));
        }
    }

    async fn the_first_is_added_while_signing_on(database) {
        let always = acme().replacen("[mfa]", "[mfa]\nrequired = \"always\"\nfirst_enrolment = \"password\"", 1);
        let (world, ana) = World::with_codes_as(database, &always).await;
        let mut program = world.program("acme");
        let told = program.signs_on(ANA, PASSWORD).await.expect(200).json();
        assert_eq!(told["next"]["step"], "enrol", "{told}");
        let flow = &told["flow"];
        let begin = json!({ "flow": flow, "enrol": true, "method": "sms" });
        let told = program.post("sign-on", &begin).await.problem(422, "invalid_field");
        assert_eq!(told["errors"][0]["field"], "address", "{told}");
        program.post("sign-on", &json!({ "flow": flow, "send_code": true })).await.expect(409);
        let begin = json!({ "flow": flow, "enrol": true, "method": "sms", "address": "+49 151 23456789" });
        let told = program.post("sign-on", &begin).await.expect(200).json();
        assert_eq!((&told["next"]["sent"]["address"], &told["next"]["sent"]["country"]), (&json!("•••• 6789"), &json!("DE")));
        program.post("sign-on", &json!({ "flow": flow, "send_code": true })).await.problem(429, "throttled");
        let code = world.code_sent(Channel::Sms, "+4915123456789").await;
        let prove = |code: &str| json!({ "flow": flow, "method": "sms", "code": code, "name": "Mine" });
        program.post("sign-on", &prove("000000")).await.problem(422, "invalid_field");
        program.takes(&program.post("sign-on", &prove(&code)).await.expect(200).json());
        let devices = world.devices("acme", ana).await;
        assert_eq!((devices[0].method, devices[0].label.as_str()), (Id::Sms, "Mine"));
    }
}
