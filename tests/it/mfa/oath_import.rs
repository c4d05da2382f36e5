//! `oath import`, `list` and `resync`: all of a file or nothing, told by its lines, and no secret in what is printed or stored.

use std::process::Output;

use serde_json::Value;

use crate::on_both;
use crate::support::tokens::{TOKENS, code};
use crate::support::world::{PASSWORD, World};

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const OTHER: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJR";

/// The encrypted container of RFC 6030 (figure 6) and its key.
const PSKC: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<pskc:KeyContainer Version="1.0" xmlns:pskc="urn:ietf:params:xml:ns:keyprov:pskc"
  xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:xenc="http://www.w3.org/2001/04/xmlenc#">
  <pskc:EncryptionKey><ds:KeyName>Pre-shared-key</ds:KeyName></pskc:EncryptionKey>
  <pskc:MACMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1"><pskc:MACKey>
    <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
    <xenc:CipherData><xenc:CipherValue>ESIzRFVmd4iZABEiM0RVZgKn6WjLaTC1sbeBMSvIhRejN9vJa2BOlSaMrR7I5wSX</xenc:CipherValue></xenc:CipherData>
  </pskc:MACKey></pskc:MACMethod>
  <pskc:KeyPackage>
    <pskc:DeviceInfo><pskc:Manufacturer>=Maker()</pskc:Manufacturer><pskc:SerialNo>987654321</pskc:SerialNo></pskc:DeviceInfo>
    <pskc:Key Id="12345678" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:hotp">
      <pskc:AlgorithmParameters><pskc:ResponseFormat Length="8" Encoding="DECIMAL"/></pskc:AlgorithmParameters>
      <pskc:Data><pskc:Secret><pskc:EncryptedValue>
        <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
        <xenc:CipherData><xenc:CipherValue>AAECAwQFBgcICQoLDA0OD+cIHItlB3Wra1DUpxVvOx2lef1VmNPCMl8jwZqIUqGv</xenc:CipherValue></xenc:CipherData>
      </pskc:EncryptedValue><pskc:ValueMAC>Su+NvtQfmvfJzF6bmQiJqoLRExc=</pskc:ValueMAC></pskc:Secret>
      <pskc:Counter><pskc:PlainValue>7</pskc:PlainValue></pskc:Counter></pskc:Data>
      <pskc:Policy><pskc:StartDate>2006-05-01T00:00:00Z</pskc:StartDate><pskc:ExpiryDate>2006-05-31T00:00:00Z</pskc:ExpiryDate></pskc:Policy>
    </pskc:Key>
  </pskc:KeyPackage>
</pskc:KeyContainer>
"#;

/// What a command printed, insisting on how it ended and that it told no secret.
#[track_caller]
fn told(output: &Output, code: i32) -> String {
    let all = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{all}");
    for secret in [SECRET, OTHER, "12345678901234567890", "3132333435363738393031323334353637383930"] {
        assert!(!all.contains(secret), "{all}");
    }
    all
}

fn list(world: &World, slug: &str) -> Vec<Value> {
    let said = told(&world.command(&["oath", "list", "--environment", slug, "--json"]), 0);
    serde_json::from_str(&said).unwrap()
}

async fn count(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM oath_token").await
}

on_both! {
    async fn a_file_goes_into_the_inventory_of_its_environment(database) {
        let world = World::with_tokens(database).await;
        let said = told(&world.command(&["oath", "list", "--environment", "acme"]), 0);
        assert_eq!(said, "the inventory is empty\n");
        let said = told(&world.import("acme", "tokens.csv", TOKENS, &["--dry-run"]), 0);
        assert_eq!(said, "4 token(s) would be imported, 0 are known already; nothing was written\n");
        assert_eq!(count(&world).await, 0);
        let said = told(&world.import("acme", "tokens.csv", TOKENS, &[]), 0);
        assert_eq!(said, "4 token(s) imported, 0 known already\n");
        let listed = list(&world, "acme");
        let serials: Vec<_> = listed.iter().map(|token| token["serial"].as_str().unwrap()).collect();
        assert_eq!(serials, ["BUTTON-1", "BUTTON-2", "CLOCK-1", "CLOCK-2"]);
        assert_eq!((&listed[0]["type"], &listed[2]["period"]), (&"hotp".into(), &30.into()));
        assert!(listed.iter().all(|token| token["state"] == "free" && token["account"].is_null()));
        assert_eq!(list(&world, "globex"), Vec::<Value>::new());
        // At rest no row shows its seed, and no two rows look alike although their seeds do.
        let rows = world.fingerprint().await.into_iter().filter(|row| row.starts_with("oath_token"));
        let rows: Vec<String> = rows.map(|row| row.to_lowercase()).collect();
        assert!(rows.len() == 4 && rows.iter().all(|row| !row.contains("3132333435363738393031323334353637383930")));
    }

    async fn what_is_known_stays_and_what_is_new_comes(database) {
        let world = World::with_tokens(database).await;
        world.imports_tokens("acme");
        let before = world.fingerprint().await;
        let said = told(&world.import("acme", "again.csv", TOKENS, &[]), 0);
        assert_eq!(said, "0 token(s) imported, 4 known already\n");
        assert_eq!(world.fingerprint().await, before);
        let more = format!("{TOKENS}CLOCK-3,{SECRET},totp\nclock-3,{SECRET},totp\n");
        let done = world.import("acme", "more.csv", &more, &["--json"]);
        let report: Value = serde_json::from_str(&told(&done, 0)).unwrap();
        assert_eq!((&report["added"], &report["known"], &report["rows"]), (&1.into(), &5.into(), &6.into()));
        assert_eq!((&report["imported"], &report["errors"]), (&true.into(), &Value::Array(Vec::new())));
        assert_eq!(count(&world).await, 5);
    }

    async fn one_wrong_row_keeps_the_whole_file_out(database) {
        let world = World::with_tokens(database).await;
        world.imports_tokens("acme");
        let text = format!(
            "serial,secret,type,digits\nNEW-1,{SECRET},totp,6\nCLOCK-1,{OTHER},totp,6\nCLOCK-2,{SECRET},totp,8\n\
             ,{SECRET},totp,6\nNEW-2,GEZDGNBV,totp,6\nNEW-1,{OTHER},totp,6\n"
        );
        let said = told(&world.import("acme", "wrong.csv", &text, &[]), 1);
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines, [
            "line 3, CLOCK-1: there is a token with this serial number and another secret",
            "line 4, CLOCK-2: this token is there with other digits, period, algorithm or type",
            "line 5: it has no serial number",
            "line 6, NEW-2: its secret has fewer than 128 bits, or more than 1024",
            "line 7, NEW-1: line 2 has the same serial number with another secret, digits, period, algorithm or type",
            "5 of 6 row(s) cannot be imported; nothing was written",
        ]);
        assert_eq!(count(&world).await, 4);
        let done = world.import("acme", "wrong.csv", &text, &["--json", "--dry-run"]);
        let report: Value = serde_json::from_str(&told(&done, 1)).unwrap();
        assert_eq!((&report["imported"], &report["errors"][0]["line"]), (&false.into(), &3.into()));
        assert_eq!(report["errors"].as_array().unwrap().len(), 5);
    }

    async fn a_large_file_is_taken_as_a_whole(database) {
        let world = World::with_tokens(database).await;
        let rows: String = (0..1203).map(|n| format!("T{n:05},{SECRET}\n")).collect();
        let said = told(&world.import("acme", "many.csv", &format!("serial,secret\n{rows}"), &[]), 0);
        assert_eq!(said, "1203 token(s) imported, 0 known already\n");
        let listed = list(&world, "acme");
        assert_eq!((listed.len(), &listed[1202]["serial"]), (1203, &"T01202".into()));
    }

    async fn an_encrypted_container_opens_with_its_key_alone(database) {
        let world = World::with_tokens(database).await;
        let said = told(&world.import("acme", "tokens.pskc", PSKC, &[]), 1);
        assert!(said.contains("its secrets are encrypted: give the pre-shared key with --key-file"), "{said}");
        let [right, wrong, none] = [
            ("right", "12345678901234567890123456789012\n"),
            ("wrong", "EjRWeJASNFZ4kBI0VniQEw=="),
            ("none", "secret"),
        ].map(|(name, key)| world.file(name, key).display().to_string());
        for key in [&wrong, &none] {
            let said = told(&world.import("acme", "tokens.pskc", PSKC, &["--key-file", key]), 1);
            assert!(said.contains("key"), "{said}");
            assert_eq!(count(&world).await, 0);
        }
        told(&world.import("acme", "tokens.pskc", PSKC, &["--key-file", &right]), 0);
        let listed = list(&world, "acme");
        let [token] = &listed[..] else { panic!("{listed:?}") };
        assert_eq!((&token["serial"], &token["digits"], &token["state"]), (&"987654321".into(), &8.into(), &"out_of_date".into()));
        // What a spreadsheet takes for a formula is the maker's name.
        assert_eq!(token["manufacturer"], "=Maker()");
        assert_eq!(world.next_of("987654321").await, 7);
        let changed = PSKC.replace("Su+Nvt", "Su+Nvu");
        let said = told(&world.import("globex", "changed.xml", &changed, &["--key-file", &right]), 1);
        assert!(said.starts_with("line 11, 987654321: its secret does not match its `ValueMAC`"), "{said}");
        assert_eq!(count(&world).await, 1);
    }

    async fn what_makes_no_sense_is_told(database) {
        let world = World::with_tokens(database).await;
        let file = world.file("tokens.txt", TOKENS).display().to_string();
        told(&world.command(&["oath", "import", &file]), 2);
        told(&world.command(&["oath", "import", &file, "--environment", "acme"]), 2);
        told(&world.command(&["oath", "import", &file, "--environment", "acme", "--format", "csv", "--key-file", &file]), 2);
        told(&world.command(&["oath", "import", "/nowhere.csv", "--environment", "acme"]), 1);
        told(&world.command(&["oath", "import", &file, "--environment", "nowhere", "--format", "csv"]), 1);
        told(&world.command(&["oath", "import", &file, "--environment", "acme", "--format", "pskc"]), 1);
        told(&world.command(&["oath", "import", &file, "--environment", "acme", "--format", "csv"]), 0);
    }

    async fn a_token_that_has_run_far_ahead_is_brought_in_step_by_two_codes(database) {
        let world = World::with_tokens(database).await;
        world.imports_tokens("acme");
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let device = world.pairs_button("acme", "ana@acme.example", "BUTTON-1").await;
        let resync = |serial: &str, codes: [i64; 2]| {
            let [first, second] = codes.map(code);
            world.command(&["oath", "resync", serial, &first, &second, "--environment", "acme"])
        };
        assert!(told(&resync("BUTTON-1", [700, 702]), 1).contains("these are not two codes"));
        assert!(told(&resync("NOWHERE", [700, 701]), 1).contains("no token with this serial number"));
        assert!(told(&resync("CLOCK-1", [700, 701]), 1).contains("counts time"));
        assert!(!world.proves("acme", &device, &code(702)).await);
        assert_eq!(told(&resync("button-1", [700, 701]), 0), "BUTTON-1 is in step\n");
        let by = "SELECT COUNT(*) FROM activity WHERE kind = 'device.changed' AND actor LIKE 'cli:%'";
        assert_eq!(world.number(by).await, 1);
        assert!(!world.proves("acme", &device, &code(701)).await, "shown to whoever brought it in step");
        assert!(told(&resync("BUTTON-1", [700, 701]), 1).contains("these are not two codes"), "nothing goes back");
        assert!(world.proves("acme", &device, &code(702)).await);
    }
}
