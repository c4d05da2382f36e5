//! Signing on by the API takes the steps of the pages, and tells nothing that they do not tell.

use serde_json::{Value, json};

use crate::on_both;
use crate::support::program::Program;
use crate::support::world::{GLOBEX, PASSWORD, World};

async fn begun(program: &Program, identifier: &str) -> Value {
    program.post("sign-on", &json!({ "identifier": identifier })).await.expect(200).json()
}

on_both! {
    async fn nobody_is_answered_like_somebody(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let mut answers = Vec::new();
        for identifier in ["ana@acme.example", "nobody@acme.example"] {
            let program = world.program("acme");
            let mut first = begun(&program, identifier).await;
            let flow = first["flow"].take();
            let wrong = program.post("sign-on", &json!({ "flow": flow, "password": "wrong" })).await.problem(422, "invalid_field");
            assert_eq!(wrong["errors"][0]["field"], "password");
            answers.push((first, wrong));
        }
        assert_eq!(answers[0], answers[1]);
    }

    async fn each_step_takes_its_own_proof_and_nothing_else(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        let app = world.app("acme", ana).await;
        let program = world.program("acme");
        let first = begun(&program, "ana@acme.example").await["flow"].clone();
        for bad in [
            json!({ "flow": first, "code": "123456" }),
            json!({ "flow": first, "send_code": true }),
            json!({ "flow": first, "enrol": true }),
        ] {
            program.post("sign-on", &bad).await.problem(409, "conflict");
        }
        for bad in [
            json!({}),
            json!({ "flow": first, "identifier": "ana@acme.example" }),
            json!({ "identifier": "ana@acme.example", "password": PASSWORD }),
            json!({ "flow": first, "password": PASSWORD, "code": "123456" }),
            json!({ "flow": first, "device": app.to_string() }),
            json!({ "flow": first, "enrol": false }),
        ] {
            program.post("sign-on", &bad).await.problem(400, "bad_request");
        }
        let told = program.post("sign-on", &json!({ "flow": first, "password": PASSWORD })).await.expect(200).json();
        assert_eq!(told["next"]["step"], "code");
        assert_eq!(told["next"]["devices"][0]["id"], app.to_string());
        assert_eq!(told["next"]["devices"][0]["type"], "totp");
        // The password gave the sign-on a fresh name; the old one is worth nothing.
        let second = told["flow"].clone();
        assert_ne!(first, second);
        program.post("sign-on", &json!({ "flow": first })).await.problem(404, "expired");
        program.post("sign-on", &json!({ "flow": second, "password": PASSWORD })).await.problem(409, "conflict");
        let wrong = program.post("sign-on", &json!({ "flow": second, "code": "000000" })).await.problem(422, "invalid_field");
        assert_eq!(wrong["errors"][0]["field"], "code");
        assert_eq!(program.post("sign-on", &json!({ "flow": second })).await.expect(200).json(), told);
        let code = world.code_of("acme", app).await;
        let done = program.post("sign-on", &json!({ "flow": second, "code": code })).await.expect(200).json();
        assert!(done["flow"].is_null() && done["token"].is_string(), "{done}");
        assert_eq!(done["session"]["kind"], "api");
        program.post("sign-on", &json!({ "flow": second, "code": code })).await.problem(404, "expired");
    }

    async fn a_sign_on_of_a_browser_is_no_programs_and_the_reverse(database) {
        let world = World::new(database).await;
        let ana = world.person("acme", "ana@acme.example", PASSWORD).await;
        world.app("acme", ana).await;
        let browser = world.browser("acme");
        crate::support::world::sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
        let name = world.live("acme").cookies.flow.clone();
        let flow = browser.cookie(&name).unwrap();
        let program = world.program("acme");
        program.post("sign-on", &json!({ "flow": flow })).await.problem(404, "expired");
        let told = program.signs_on("ana@acme.example", PASSWORD).await.expect(200).json();
        browser.plant(&format!("{name}={}; Path=/; Secure", told["flow"].as_str().unwrap()));
        let page = browser.get("sign-on/code").await.expect(303);
        assert!(page.header("location").unwrap().ends_with("/sign-on"));
        // And none of another environment.
        world.program("globex").post("sign-on", &json!({ "flow": told["flow"] })).await.problem(404, "expired");
        world.program("acme").post("sign-on", &json!({ "flow": "x" })).await.problem(404, "expired");
    }

    async fn the_first_factor_is_added_on_the_way_where_one_is_demanded(database) {
        let always = GLOBEX.replace("[mfa]", "[mfa]\nrequired = \"always\"");
        let world = World::with(database, &[("globex", &always)]).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        let mut program = world.program("globex");
        let told = program.signs_on("gus@globex.example", PASSWORD).await.expect(200).json();
        assert_eq!(told["next"]["step"], "address");
        assert_eq!(told["next"]["address"], "g•••@globex.example");
        let flow = told["flow"].clone();
        program.post("sign-on", &json!({ "flow": flow, "enrol": true })).await.problem(409, "conflict");
        program.post("sign-on", &json!({ "flow": flow, "send_code": true })).await.problem(409, "conflict");
        let code = world.code_mailed("gus@globex.example").await;
        program.post("sign-on", &json!({ "flow": flow, "code": "x" })).await.problem(422, "invalid_field");
        let told = program.post("sign-on", &json!({ "flow": flow, "code": code })).await.expect(200).json();
        assert_eq!(told["next"]["step"], "enrol");
        let told = program.post("sign-on", &json!({ "flow": told["flow"], "enrol": true })).await.expect(200).json();
        let setup = &told["next"]["setup"];
        assert!(setup["address"].as_str().unwrap().starts_with("otpauth://totp/"), "{setup}");
        let code = world.code_for_key("globex", setup["key"].as_str().unwrap());
        let flow = told["flow"].clone();
        let wrong = json!({ "flow": flow, "code": "000000" });
        program.post("sign-on", &wrong).await.problem(422, "invalid_field");
        let long = json!({ "flow": flow, "code": code, "name": "x".repeat(101) });
        let told = program.post("sign-on", &long).await.problem(422, "invalid_field");
        assert_eq!(told["errors"][0]["field"], "name", "{told}");
        let right = json!({ "flow": flow, "code": code, "name": "My phone" });
        let done = program.post("sign-on", &right).await.expect(200).json();
        program.takes(&done);
        assert_eq!(done["session"]["amr"], json!(["pwd", "otp", "mfa"]));
        let devices = program.get("devices").await.expect(200).json();
        assert_eq!(devices["devices"][0]["name"], "My phone");
    }
}
