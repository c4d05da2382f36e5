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
        // What she chooses there comes with the next import that says so, and what she had does not come back.
        let old = "SELECT COUNT(*) FROM password_history WHERE phc LIKE '$argon2id$%'";
        assert_eq!(world.number(old).await, 1);
        let hash = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
        let row = json!({ "email": ANA, "password_hash": hash }).to_string();
        let file = world.file("directory.jsonl", &row);
        let import = |options: &[&str]| {
            let arguments = ["user", "import", file.to_str().unwrap(), "--environment", "acme", "--json"];
            let output = world.command(&[&arguments, options].concat());
            serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
        };
        assert_eq!(import(&[])["passwords"], 0, "nobody's is touched unasked");
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
        let (first, second) = (import(&["--passwords"]), import(&["--passwords"]));
        assert_eq!((&first["passwords"], &first["there"], &second["passwords"]), (&json!(1), &json!(1), &json!(0)));
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE kind = 'password_changed'").await, 1, "she is told");
        world.execute("INSERT INTO password_history SELECT environment_id, account_id, 1, phc FROM password").await;
        world.execute("DELETE FROM password").await;
        assert_eq!(import(&["--passwords"])["passwords"], 0, "one that was given up");
        let command = world.command(&["user", "send-reset", ANA, "--environment", "acme"]);
        assert!(!command.status.success() && String::from_utf8(command.stderr).unwrap().contains("password.managed_by"));
        let command = world.command(&["user", "reset-mfa", ANA, "--environment", "acme", "--link"]);
        let said = String::from_utf8(command.stderr).unwrap();
        assert!(!command.status.success() && said.contains("password.managed_by"), "{said}");
    }
}
