//! A person of another system signs on with the password they have, once under the hash that came along and from then on under
//! ours. A wrong password is as wrong as anywhere.

use super::{acme, json, told, world};
use crate::on_both;
use crate::support::world::{PASSWORD, World, not_me, sign_on};

/// Hashes of [`PASSWORD`], made by other programs.
pub(super) const HASHES: [&str; 11] = [
    "$2b$04$abcdefghijklmnopqrstuuHEM6HXTdqiy0hfmur3Psy2BpE6Jt3IC",
    "$2a$04$N9qo8uLOickgx2ZMRZoMyefz8KTjb8tWJJfbD8kKCe63HQJcj4C/u",
    "$2y$04$N9qo8uLOickgx2ZMRZoMyefz8KTjb8tWJJfbD8kKCe63HQJcj4C/u",
    "$pbkdf2-sha1$i=1000,l=32$MDEyMzQ1Njc4OWFiY2RlZg$jhlSODzTEuQwpgy/fSKCGUgxNei/OljsYJFF242yCZY",
    "$pbkdf2-sha256$i=1000,l=32$MDEyMzQ1Njc4OWFiY2RlZg$EwaAQbeXecbcx2FUPbhh8jNhMj8yEDHdctfIMDQxfVk",
    "$pbkdf2-sha512$i=1000,l=32$MDEyMzQ1Njc4OWFiY2RlZg$aPK3kChmtg09UFsQpkhrHJ6el9PKPNDhXzZfl1W8DoI",
    "pbkdf2_sha256$1000$seasalt2$FrXiYAku/+tIw/npW/ZJznCwNrxRY3ch4h/RI+aNaX8=",
    "$scrypt$ln=10,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$8WvsgNJ0HKjfLYZl1bdIfmJI/7S9bNUPpLzpZZ7Ye1w",
    "{SSHA}C1j4LpmLHR244EM3aBRk1CJMZLswMTIzNDU2Nw==",
    "{SSHA256}M/YgNwY9yvNOPYko+H0InR0Iq6Qp0M8Oq2XD1c8ylwkwMTIzNDU2Nw==",
    "{SSHA512}bwB30rn+zz+dUxsBxUc2Rqhhtsrsju2qFY++OFNlqya92AoXbFouBiZ3CRknnQjtschCeZbkshxc/j4ghFE1HTAxMjM0NTY3",
];

/// Argon2i of `password`, of the reference implementation.
const ARGON2I: &str = "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ";

async fn rehashed(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM password WHERE phc LIKE '$argon2id$v=19$%'").await
}

/// Whether the password opens the account; one that others know only as far as the choice of another.
async fn opens(world: &World, email: &str, password: &str) {
    let after = sign_on(&world.browser("acme"), email, password).await.expect(303);
    let chooses = after.header("location").is_some_and(|to| to.ends_with("/sign-on/new-password"));
    assert_eq!(chooses, password != PASSWORD, "{email}");
}

on_both! {
    async fn every_kind_of_hash_opens_once_and_is_replaced(database) {
        let world = world(database).await;
        let people = HASHES.iter().map(|hash| (*hash, PASSWORD)).chain([(ARGON2I, "password")]);
        let people: Vec<(String, &str, &str)> =
            people.enumerate().map(|(n, (hash, password))| (format!("p{n}@acme.example"), hash, password)).collect();
        let rows: String = people.iter().map(|(email, hash, _)| format!("{email},\"{hash}\",Pat\n")).collect();
        told(&world.imports("people.csv", &format!("email,password_hash,given_name\n{rows}"), &[]), 0);
        assert_eq!(rehashed(&world).await, 0);
        for (n, (email, hash, password)) in people.iter().enumerate() {
            let page = sign_on(&world.browser("acme"), email, "harbour lantern forty-one").await;
            page.expect(422).says("That does not go together.");
            let kept = format!("SELECT COUNT(*) FROM password WHERE phc = '{hash}'");
            assert_eq!(world.number(&kept).await, 1, "a wrong password changes nothing: {hash}");
            opens(&world, email, password).await;
            assert_eq!((world.number(&kept).await, rehashed(&world).await), (0, n as i64 + 1), "{hash}");
            // Under the new hash as well.
            opens(&world, email, password).await;
        }
        assert_eq!(world.number("SELECT COUNT(*) FROM password_history").await, 0);
    }

    async fn a_password_that_was_given_up_does_not_come_back_by_the_same_file(database) {
        // No earlier password is kept, and the hash of the file has long been replaced.
        let owner = "[password]\nhistory = 0\nmanaged_by = { label = \"the directory\", url = \"https://directory.example/me\" }\n";
        let closed = acme().replace("mode = \"open\"", "mode = \"off\"");
        let world = World::with(database, &[("acme", &format!("{closed}{owner}"))]).await;
        let file = |hash: &str| format!("email,email_verified,given_name,password_hash\nana@acme.example,true,Ana,{hash}\n");
        told(&world.imports("people.csv", &file(HASHES[0]), &[]), 0);
        opens(&world, "ana@acme.example", PASSWORD).await;
        assert_eq!(rehashed(&world).await, 1);
        // By what it is known again nobody guesses it: that is made with a key, which it names.
        assert_eq!(world.number("SELECT COUNT(*) FROM password WHERE origin LIKE '1.%'").await, 1);
        let ana = world.account("acme", "ana@acme.example").await.id;
        let link = world.link("acme", ana).await;
        let page = world.browser("acme").get(&format!("not-me/{}", not_me(&link))).await.expect(200);
        page.submit("Secure my account", &[]).await.expect(303);
        assert_eq!(world.number("SELECT COUNT(*) FROM password_history").await, 0);
        let brings = |hash: &str, options: &[&str]| {
            let options = [&["--passwords", "--json"], options].concat();
            json(&world.imports("again.csv", &file(hash), &options), 0)["passwords"].clone()
        };
        assert_eq!((brings(HASHES[0], &["--dry-run"]), brings(HASHES[0], &[])), (0.into(), 0.into()));
        assert_eq!(brings(&HASHES[0].replace("$2b$", "$2y$"), &[]), 0, "written otherwise");
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
        // What was made with a key that is gone may be of any hash.
        world.execute("UPDATE password_given_up SET digest = '9' || digest").await;
        assert_eq!(brings(HASHES[1], &["--dry-run"]), 0, "without the key all is forgotten");
        world.execute("UPDATE password_given_up SET digest = SUBSTR(digest, 2)").await;
        // What she has chosen there since does.
        assert_eq!(brings(HASHES[1], &["--dry-run"]), 1, "and the dry run says so");
        assert_eq!(world.number("SELECT COUNT(*) FROM password").await, 0);
        assert_eq!((brings(HASHES[1], &[]), brings(HASHES[1], &["--dry-run"])), (1.into(), 0.into()));
        opens(&world, "ana@acme.example", PASSWORD).await;
    }

    async fn an_app_that_came_along_is_asked_for(database) {
        let world = world(database).await;
        let text = format!("email,email_verified,given_name,password_hash,totp_secret\nana@acme.example,true,Ana,{},GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n", HASHES[0]);
        told(&world.imports("people.csv", &text, &[]), 0);
        let ana = world.account("acme", "ana@acme.example").await.id;
        let devices = world.devices("acme", ana).await;
        assert_eq!(devices.len(), 1);
        let secret = devices[0].secret(&world.live("acme").keys).unwrap();
        assert_eq!(&secret[..], b"12345678901234567890");
        world.has_apps("acme", ana).await;
        world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let rows = world.fingerprint().await.into_iter().filter(|row| row.starts_with("device"));
        assert!(rows.map(|row| row.to_lowercase()).all(|row| !row.contains("3132333435363738393031323334353637383930")), "sealed");
    }
}
