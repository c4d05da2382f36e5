//! What Keycloak exports: people with their hashes, apps and groups; what has no place here is told for each.

use serde_json::json;

use super::{json, told, world};
use crate::on_both;
use crate::support::world::{PASSWORD, sign_on};

const OTP: &str = r#"{"subType":"totp","digits":6,"counter":0,"period":30,"algorithm":"HmacSHA1"}"#;

fn realm() -> String {
    let password = json!({
        "type": "password", "createdDate": 1,
        "secretData": json!({
            "value": "Osc/S4NbOHHwhd9TjGGZabbrLf73SGq+c/3vmM6gkmgwqE/hB417SELdf0ZJCl1SSg/4X8A69Van65ZIWSoAog==",
            "salt": "MDEyMzQ1Njc4OWFiY2RlZg==", "additionalParameters": {},
        }).to_string(),
        "credentialData": json!({ "hashIterations": 27500, "algorithm": "pbkdf2-sha256", "additionalParameters": {} }).to_string(),
    });
    let argon2 = json!({
        "type": "password",
        "secretData": json!({ "value": "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc=", "salt": "c29tZXNhbHQ=" }).to_string(),
        "credentialData": json!({
            "hashIterations": 2, "algorithm": "argon2",
            "additionalParameters": { "hashLength": ["32"], "memory": ["65536"], "type": ["id"], "version": ["1.3"], "parallelism": ["1"] },
        }).to_string(),
    });
    let app = json!({ "type": "otp", "secretData": json!({ "value": "12345678901234567890" }).to_string(), "credentialData": OTP });
    let slow = json!({ "type": "otp", "secretData": json!({ "value": "12345678901234567890" }).to_string(), "credentialData": OTP.replace("30", "60") });
    json!({
        "id": "acme", "realm": "acme", "clients": [{ "clientId": "shop", "users": [{ "username": "not a user" }] }],
        "users": [
            {
                "id": "1", "username": "ana", "enabled": true, "emailVerified": true, "firstName": "Ana", "lastName": "Lopez",
                "email": "ana@acme.example", "credentials": [password, app], "groups": ["/company/staff"],
                "attributes": { "locality": ["Bonn"], "nickname": ["Anita"], "phoneNumber": ["+49 30 123456"] },
                "realmRoles": ["default-roles-acme"],
            },
            {
                "username": "ben@acme.example", "email": "ben@acme.example", "emailVerified": false, "enabled": false,
                "credentials": [argon2, slow, { "type": "webauthn", "secretData": "{}", "credentialData": "{}" }],
                "federatedIdentities": [{ "identityProvider": "github", "userId": "7", "userName": "ben" }],
                "attributes": { "shoe": ["44"], "size": ["XXL"], "nickname": ["a", "b"] }, "groups": ["/managers"],
                "realmRoles": ["editor"], "clientRoles": { "shop": ["buyer"] }, "requiredActions": ["CONFIGURE_TOTP"],
            },
            { "username": "service-account-shop", "serviceAccountClientId": "shop", "enabled": true },
            { "username": 7 },
        ],
        "scopeMappings": [],
    }).to_string()
}

on_both! {
    async fn a_realm_moves_in_and_what_cannot_is_told(database) {
        let world = world(database).await;
        let said = told(&world.imports("acme-realm.json", &realm(), &[]), 1);
        let mut lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.pop(), Some("4 row(s): 2 imported, 0 there already, 1 cannot be imported, 1 are accounts of programs"));
        assert_eq!(lines.pop(), Some("row 4: it is not a user as Keycloak exports one"));
        lines.sort_unstable();
        assert_eq!(lines, [
            "row 2, ben@acme.example: left behind: `nickname`: type",
            "row 2, ben@acme.example: left behind: `size`: choice",
            "row 2, ben@acme.example: left behind: a passkey or security key: it is bound to the address that it was made for",
            "row 2, ben@acme.example: left behind: the authenticator app: its codes change at another pace than `mfa.totp.period`",
            "row 2, ben@acme.example: left behind: the group `managers` does not name `import` in `assigned_by`",
            "row 2, ben@acme.example: left behind: the linked account at `github`",
            "row 2, ben@acme.example: left behind: the required action `CONFIGURE_TOTP`",
            "row 2, ben@acme.example: left behind: the role `editor`",
            "row 2, ben@acme.example: left behind: the roles at the client `shop`",
            "row 2, ben@acme.example: left behind: there is no attribute `shoe`",
        ]);
        let ana = json(&world.command(&["user", "show", "ana", "--environment", "acme", "--json"]), 0);
        assert_eq!(ana["attributes"], json!({
            "given_name": "Ana", "family_name": "Lopez", "nickname": "Anita", "address": { "locality": "Bonn" },
        }));
        assert_eq!((&ana["groups"], ana["identifiers"].as_array().unwrap().len()), (&json!(["staff"]), 3));
        let person = world.account("acme", "ana").await.id;
        world.has_apps("acme", person).await;
        world.signed_on("acme", "ana", PASSWORD).await;
        assert_eq!(world.number("SELECT COUNT(*) FROM password WHERE phc LIKE '$argon2id$v=19$m=8,%'").await, 1);
        let again = told(&world.imports("acme-realm.json", &realm(), &["--dry-run"]), 1);
        assert!(again.contains("0 would be imported, 2 are there already"), "{again}");
        // Ben is shut out until somebody enables him; then his old password opens.
        sign_on(&world.browser("acme"), "ben@acme.example", "password").await.expect(422);
        told(&world.command(&["user", "enable", "ben@acme.example", "--environment", "acme"]), 0);
        let opened = sign_on(&world.browser("acme"), "ben@acme.example", "password").await.expect(303);
        assert!(opened.redirect().unwrap().path().ends_with("/sign-on/new-password"), "everybody knows it");
    }
}

#[tokio::test]
async fn linked_accounts_move_in_where_the_provider_is_and_out_again() {
    let database = crate::support::database::Database::sqlite().await;
    let world = world(&database).await;
    let file = world.folder.path().join("environments/acme/environment.toml");
    let github = "[identity_providers.github]\nlabel = \"GitHub\"\nissuer = \"https://github.example\"\nclient_id = \"us\"\nclient_secret = \"hunter22\"\n";
    std::fs::write(&file, format!("{}{github}", std::fs::read_to_string(&file).unwrap())).unwrap();
    let link = |provider: &str, id: &str| json!({ "identityProvider": provider, "userId": id, "userName": "octo" });
    let user = |name: &str, links: serde_json::Value| json!({ "username": name, "enabled": true, "federatedIdentities": links });
    let users = json!({ "users": [
        user("ana", json!([link("github", "7"), link("gitlab", "8")])),
        user("ben", json!([link("github", "7")])),
        user("eve", json!([link("github", "")])),
    ] });
    let said = told(&world.imports("acme-users.json", &users.to_string(), &[]), 1);
    assert!(said.contains("row 1, ana: left behind: the linked account at `gitlab`"), "{said}");
    assert!(said.contains("row 2, ben: an earlier row has the same account at `github`"), "{said}");
    assert!(said.contains("row 3, eve: left behind: the linked account at `github`"), "{said}");
    let ana = json(&world.command(&["user", "show", "ana", "--environment", "acme", "--json"]), 0);
    let linked = &ana["linked_accounts"][0];
    assert_eq!(
        (&linked["provider"], &linked["subject"], &linked["name"]),
        (&json!("github"), &json!("7"), &json!("octo"))
    );
    let exported = told(&world.command(&["user", "export", "--environment", "acme"]), 0);
    let row = exported.lines().find(|line| line.contains("\"username\":\"ana\"")).unwrap();
    let row: serde_json::Value = serde_json::from_str(row).unwrap();
    let issuer = "https://github.example";
    let wanted = json!([{ "provider": "github", "issuer": issuer, "subject": "7", "name": "octo" }]);
    assert_eq!(row["linked_accounts"], wanted);
    // Somebody else with the same account there is no newcomer.
    let other = json!({ "username": "otto", "linked_accounts": row["linked_accounts"] });
    let said = told(&world.imports("more.jsonl", &other.to_string(), &[]), 1);
    assert!(said.contains("somebody has the same account at `github`"), "{said}");
    // Nor is an account at an earlier provider of that name brought to life at the one of today.
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace(issuer, "https://hub.example")).unwrap();
    let said = told(&world.imports("more.jsonl", &other.to_string(), &[]), 0);
    assert!(said.contains("left behind: the linked account at `github`, which is of another issuer"), "{said}");
    assert_eq!(world.number("SELECT COUNT(*) FROM linked_account").await, 1);
    let gone = told(&world.command(&["user", "delete", "ana", "--environment", "acme", "--yes"]), 0);
    assert_eq!(world.number("SELECT COUNT(*) FROM linked_account").await, 0, "{gone}");
}
