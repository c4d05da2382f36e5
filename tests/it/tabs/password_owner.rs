//! Another system owns the passwords: the tab says where to change one, and nobody chooses one here by whatever way.

use std::time::Duration;

use portico::identity::identifier::Kind;
use serde_json::json;

use crate::on_both;
use crate::support::world::{ACME, OTHER, PASSWORD, World, not_me};

const ANA: &str = "ana@acme.example";
const OWNER: &str = "max_age = \"90d\"\nmanaged_by = { label = { en = \"the Acme directory\", de = \"Das Acme-Verzeichnis\" }, url = \"https://directory.acme.example/me\" }\n";

on_both! {
    async fn nobody_chooses_a_password_here(database) {
        let world = World::with(database, &[("acme", ACME)]).await;
        let ana = world.person("acme", ANA, PASSWORD).await;
        let browser = world.signed_on("acme", ANA, PASSWORD).await;
        let form = browser.get("password").await.expect(200);
        let identifiers = vec![(Kind::Email, "new@acme.example".to_owned())];
        let new = world.person_with("acme", identifiers, None, &json!({ "given_name": "New" })).await;
        let link = world.link("acme", new).await;
        let welcome = world.browser("acme").get(&format!("sign-on/welcome/{link}")).await.expect(200);

        // Nor does anybody make an account here.
        let closed = ACME.replace("mode = \"open\"", "mode = \"off\"");
        world.write("acme", &format!("{closed}[password]\n{OWNER}"));
        assert!(!world.reload().await.failed);
        let before = world.fingerprint().await;
        let page = browser.get("password").await.expect(200).says("Your password for Acme is looked after by the Acme directory.");
        let links = page.links();
        assert!(links.iter().any(|(_, to)| to == "https://directory.acme.example/me"), "{links:?}");
        assert_eq!(page.field("new_password"), None);
        let fields = [("current_password", PASSWORD), ("new_password", OTHER)];
        form.submit("Change password", &fields).await.expect(422).says("Your password is looked after by the Acme directory.");
        welcome.submit("Set password", &[("new_password", OTHER)]).await.expect(404);
        let stranger = world.browser("acme");
        for path in ["recover", "recover/code", &format!("sign-on/welcome/{link}")] {
            stranger.get(path).await.expect(404);
        }
        assert!(!stranger.get("sign-on").await.seen().contains("Forgot your password?"));
        let program = world.program_of("acme", ANA, PASSWORD).await;
        let told = program.get("password").await.expect(200).json();
        assert_eq!(told["managed_by"], json!({ "label": "the Acme directory", "url": "https://directory.acme.example/me" }));
        assert!(told["expires"].is_null(), "{told}");
        let refused = program.put("password", &json!({ "current_password": PASSWORD, "new_password": OTHER })).await;
        assert_eq!(refused.problem(422, "policy_violation")["errors"][0]["code"], "managed_elsewhere");
        let command = world.command(&["user", "add", "--environment", "acme", "--email", "bob@acme.example", "--link"]);
        let said = String::from_utf8(command.stderr).unwrap();
        assert!(!command.status.success() && said.contains("password.managed_by"), "{said}");
        let after: Vec<String> = world.fingerprint().await;
        let kept = |rows: &[String]| rows.iter().filter(|row| row.starts_with("password")).cloned().collect::<Vec<_>>();
        assert_eq!(kept(&after), kept(&before));

        // Whoever has one here signs on with it, and is asked for no other, however old it is.
        world.wait(Duration::from_secs(200 * 24 * 3600));
        world.signed_on("acme", ANA, PASSWORD).await;
        // "This wasn't me" promises no mail with a link that would lead nowhere.
        let link = world.link("acme", ana).await;
        let page = world.browser("acme").get(&format!("not-me/{}", not_me(&link))).await.expect(200);
        let page = page.says("Ask whoever looks after your account").says("looked after by the Acme directory");
        assert!(!page.seen().contains("until you have chosen a new password"));
        // It ends everything, and leaves no debt that nobody could pay here.
        let done = page.submit("Secure my account", &[]).await.expect(303).follow().await.expect(200);
        assert!(!done.seen().contains("until you have chosen a new password"));
        done.says("Your password is looked after by the Acme directory: change it there.");
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
        assert!(!world.account("acme", ANA).await.owes_password);
        let command = world.command(&["user", "reset-mfa", ANA, "--environment", "acme", "--link"]);
        let said = String::from_utf8(command.stderr).unwrap();
        assert!(!command.status.success() && said.contains("password.managed_by"), "{said}");
    }
}
