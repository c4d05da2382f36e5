//! The photo of *My profile*: sent, drawn anew, shown to its owner alone, taken away.

use http::Method;
use image::ImageFormat;
use serde_json::json;

use crate::on_both;
use crate::support::client::Client;
use crate::support::codes;
use crate::support::photos::{ana, file, meadow, photo, send, send_parts};
use crate::support::program::Program;
use crate::support::world::{PASSWORD, World};

/// The address of the photo on the page.
async fn address(browser: &Client) -> Option<String> {
    let text = browser.get("profile").await.expect(200).text();
    let (_, rest) = text.split_once("class=\"portrait\" src=\"")?;
    Some(rest.split_once('"')?.0.to_owned())
}

on_both! {
    async fn a_photo_is_kept_as_a_small_square_and_nothing_else(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        assert_eq!(address(&browser).await, None);
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let told = send(&browser, &csrf, &file(&meadow(1200, 700), format)).await.expect(303).follow().await;
            told.says("Your photo is saved.");
            let address = address(&browser).await.unwrap();
            let shown = browser.get(&address).await.expect(200);
            assert_eq!(shown.header("content-type"), Some("image/jpeg"));
            assert_eq!(shown.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(shown.header("content-security-policy"), Some("default-src 'none'; sandbox"));
            assert!(shown.header("cache-control").unwrap().starts_with("private"));
            let kept = image::load_from_memory_with_format(&shown.body, ImageFormat::Jpeg).unwrap();
            assert_eq!((kept.width(), kept.height()), (512, 512));
            // It stands for its owner on every page.
            assert!(browser.get("password").await.text().contains(&address));
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM picture").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE kind = 'profile.changed'").await, 3);
        // The same again changes nothing.
        send(&browser, &csrf, &file(&meadow(1200, 700), ImageFormat::WebP)).await.expect(303);
        assert_eq!(world.account("acme", "ana@acme.example").await.version, 4);
    }

    async fn the_photo_and_the_other_attributes_leave_each_other_alone(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        browser.get("profile").await.submit("Save", &[("nickname", "An")]).await.expect(303);
        send(&browser, &csrf, &photo()).await.expect(303);
        browser.get("profile").await.submit("Save", &[("family_name", "García")]).await.expect(303);
        let first = address(&browser).await.unwrap();
        let stored = world.account("acme", "ana@acme.example").await.attributes;
        assert_eq!((&stored["nickname"], &stored["family_name"]), (&json!("An"), &json!("García")));
        assert!(first.ends_with(stored["picture"].as_str().unwrap()));
        // Another one is elsewhere; the old one is gone, so is the last.
        send(&browser, &csrf, &file(&meadow(50, 50), ImageFormat::Png)).await.expect(303);
        let second = address(&browser).await.unwrap();
        assert_ne!(first, second);
        browser.get(&first).await.expect(404);
        browser.get("profile").await.submit("Remove photo", &[]).await.expect(303).follow().await.says("Your photo is removed.");
        browser.get(&second).await.expect(404);
        assert_eq!(address(&browser).await, None);
        assert_eq!(world.number("SELECT COUNT(*) FROM picture").await, 0);
        assert!(world.account("acme", "ana@acme.example").await.attributes.get("picture").is_none());
        assert_eq!(world.account("acme", "ana@acme.example").await.attributes["nickname"], "An");
    }

    async fn nobody_else_sees_it(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        send(&browser, &csrf, &photo()).await.expect(303);
        let address = address(&browser).await.unwrap();
        world.person("acme", "eve@acme.example", PASSWORD).await;
        let eve = world.signed_on("acme", "eve@acme.example", PASSWORD).await;
        eve.get(&address).await.expect(404);
        let stranger = world.browser("acme").get(&address).await.expect(303);
        assert!(stranger.header("location").unwrap().contains("/sign-on"));
        // The same photo is hers under another name.
        let own = eve.get("profile").await.field("csrf").unwrap();
        send(&eve, &own, &photo()).await.expect(303);
        let hers = world.account("acme", "eve@acme.example").await.attributes["picture"].clone();
        assert!(!address.ends_with(hers.as_str().unwrap()));
        send(&browser, &own, &photo()).await.expect(403);
        send_parts(&browser, &[("picture", Some("a.png"), &photo())]).await.expect(403);
    }

    async fn a_proof_is_asked_for_before_the_file_is(database) {
        let acme = format!("{}\n[step_up]\nmax_age = \"5m\"\n[step_up.acts]\nprofile = {{}}\n", codes::acme());
        let world = World::with(database, &[("acme", &acme)]).await;
        let (browser, csrf) = ana(&world).await;
        send(&browser, &csrf, &photo()).await.expect(303);
        world.wait(std::time::Duration::from_secs(600));
        let before = world.fingerprint().await;
        let page = browser.get("profile").await.expect(200).says("before you choose a photo");
        assert!(!page.forms().iter().any(|form| form.names.iter().any(|name| name == "picture")));
        // A file that comes all the same is not read.
        let asked = send(&browser, &csrf, b"GIF89a").await.expect(303);
        assert!(asked.header("location").unwrap().contains("/step-up"));
        assert_eq!(world.fingerprint().await, before);
        let asked = page.submit("Change photo", &[]).await.expect(303).follow().await.expect(200);
        let back = asked.submit("Confirm", &[("password", PASSWORD)]).await.expect(303);
        assert!(back.header("location").unwrap().ends_with("/profile"));
        let page = back.follow().await.expect(200);
        assert!(page.forms().iter().any(|form| form.names.iter().any(|name| name == "picture")));
        send(&browser, &page.field("csrf").unwrap(), &file(&meadow(40, 40), ImageFormat::Png)).await.expect(303);
        // Taking it away waits for the proof, and then goes on.
        world.wait(std::time::Duration::from_secs(600));
        let asked = browser.get("profile").await.submit("Remove photo", &[]).await.expect(303).follow().await;
        asked.submit("Confirm", &[("password", PASSWORD)]).await;
        assert_eq!(world.number("SELECT COUNT(*) FROM picture").await, 0);
    }

    async fn where_it_is_not_for_the_person_there_is_no_form_for_it(database) {
        let view = codes::acme().replace("picture = { access = \"edit\" }", "picture = { access = \"view\" }");
        let hidden = codes::acme().replace("picture = { access = \"edit\" }", "picture = { access = \"hidden\" }");
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        send(&browser, &csrf, &photo()).await.expect(303);
        let address = address(&browser).await.unwrap();
        let program = Program::in_browser(&browser);
        for (text, seen) in [(view, true), (hidden, false)] {
            world.write("acme", &text);
            world.reload().await;
            let page = browser.get("profile").await.expect(200);
            assert_eq!(page.text().contains(&address), seen);
            assert!(!page.text().contains("Upload photo") && !page.text().contains("Remove photo"));
            browser.get(&address).await.expect(if seen { 200 } else { 404 });
            send(&browser, &csrf, &photo()).await.expect(404);
            browser.post("profile/picture/delete", &[("csrf", &csrf)]).await.expect(404);
            program.get("profile/picture").await.expect(if seen { 200 } else { 404 });
            assert_eq!(program.get("profile").await.json()["attributes"].get("picture").is_some(), seen);
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM picture").await, 1);
    }

    async fn a_program_does_the_same(database) {
        let world = World::new(database).await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let program = world.program_of("acme", "ana@acme.example", PASSWORD).await;
        program.get("profile/picture").await.problem(404, "not_found");
        let put = |kind: &str, file: Vec<u8>| program.ask(Method::PUT, "profile/picture").body(kind, file).send();
        put("image/png", photo()).await.expect(204);
        let shown = program.get("profile/picture").await.expect(200);
        assert_eq!(shown.header("content-type"), Some("image/jpeg"));
        let kept = image::load_from_memory_with_format(&shown.body, ImageFormat::Jpeg).unwrap();
        assert_eq!((kept.width(), kept.height()), (64, 64));
        let told = program.get("profile").await.expect(200).json();
        assert_eq!(told["attributes"]["picture"], "https://portal.example/acme/api/v1/profile/picture");
        // The type is told by the file, not by whoever sends it.
        put("image/png", file(&meadow(50, 50), ImageFormat::WebP)).await.expect(204);
        for (file, code) in [(b"GIF89a".to_vec(), "picture_format"), (b"\xff\xd8\xff".to_vec(), "picture_broken")] {
            let problem = put("image/jpeg", file).await.problem(422, "invalid_field");
            assert_eq!((&problem["errors"][0]["field"], &problem["errors"][0]["code"]), (&json!("picture"), &json!(code)));
        }
        put("image/gif", photo()).await.problem(415, "unsupported_media_type");
        put("application/json", b"{}".to_vec()).await.problem(415, "unsupported_media_type");
        put("image/png", vec![0; (1 << 20) + 1]).await.problem(413, "payload_too_large");
        let named = json!({ "attributes": { "picture": "x" } });
        program.patch("profile", &named).await.problem(422, "invalid_field");
        program.delete("profile/picture").await.expect(204);
        program.get("profile/picture").await.problem(404, "not_found");
        program.delete("profile/picture").await.expect(204);
    }
}
