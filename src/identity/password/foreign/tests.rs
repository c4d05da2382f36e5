//! Vectors that other implementations made, and hostile texts.

use super::*;

const PASSWORD: &[u8] = b"harbour lantern forty-two";

/// Made with crypt(3), hashlib and OpenSSL; the first three of PBKDF2 also in passlib's and Django's writing.
const OF_OTHERS: [&str; 10] = [
    "$2b$04$abcdefghijklmnopqrstuuHEM6HXTdqiy0hfmur3Psy2BpE6Jt3IC",
    "$pbkdf2-sha1$i=1000,l=32$MDEyMzQ1Njc4OWFiY2RlZg$jhlSODzTEuQwpgy/fSKCGUgxNei/OljsYJFF242yCZY",
    "$pbkdf2-sha256$i=1000,l=32$MDEyMzQ1Njc4OWFiY2RlZg$EwaAQbeXecbcx2FUPbhh8jNhMj8yEDHdctfIMDQxfVk",
    "$pbkdf2-sha512$i=1000,l=32$MDEyMzQ1Njc4OWFiY2RlZg$aPK3kChmtg09UFsQpkhrHJ6el9PKPNDhXzZfl1W8DoI",
    "$pbkdf2-sha256$1000$MDEyMzQ1Njc4OWFiY2RlZg$EwaAQbeXecbcx2FUPbhh8jNhMj8yEDHdctfIMDQxfVk",
    "pbkdf2_sha256$1000$seasalt2$FrXiYAku/+tIw/npW/ZJznCwNrxRY3ch4h/RI+aNaX8=",
    "$scrypt$ln=10,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$8WvsgNJ0HKjfLYZl1bdIfmJI/7S9bNUPpLzpZZ7Ye1w",
    "{SSHA}C1j4LpmLHR244EM3aBRk1CJMZLswMTIzNDU2Nw==",
    "{ssha256}M/YgNwY9yvNOPYko+H0InR0Iq6Qp0M8Oq2XD1c8ylwkwMTIzNDU2Nw==",
    "{SSHA512}bwB30rn+zz+dUxsBxUc2Rqhhtsrsju2qFY++OFNlqya92AoXbFouBiZ3CRknnQjtschCeZbkshxc/j4ghFE1HTAxMjM0NTY3",
];

fn read(stored: &str) -> Foreign {
    Foreign::read(stored).unwrap_or_else(|error| panic!("{stored}: {error}"))
}

fn problem(stored: &str) -> Unusable {
    check(stored).expect_err(stored)
}

#[test]
fn the_hashes_of_others_take_their_password_and_no_other() {
    for stored in OF_OTHERS {
        assert_eq!(check(stored), Ok(()), "{stored}");
        assert!(read(stored).is_of(PASSWORD), "{stored}");
        for wrong in [&b""[..], b"harbour lantern forty-tw", b"Harbour lantern forty-two"] {
            assert!(!read(stored).is_of(wrong), "{stored}");
        }
    }
}

#[test]
fn the_standards_vectors_hold() {
    // RFC 6070 (SHA-1, 2 and 4096 rounds), RFC 7914 section 11 (scrypt with a salt, PBKDF2-HMAC-SHA-256).
    for (stored, password) in [
        ("$pbkdf2$i=2,l=20$c2FsdA$6mwBTcctb4zNHtkqzh1B8NjeiVc", &b"password"[..]),
        ("$pbkdf2$i=4096,l=20$c2FsdA$SwB5AbdlSJq+rUnZJvch0GWkKcE", b"password"),
        (
            "$scrypt$ln=10,r=8,p=16$TmFDbA$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWIurzDZLiKjiG/xCSedmDDaxyevuUqD7m2DYMvfoswGQA",
            b"password",
        ),
    ] {
        assert!(read(stored).is_of(password), "{stored}");
    }
    // The variants of bcrypt compute the same (crypt_blowfish's own test vector).
    for prefix in ["$2a$", "$2b$", "$2y$"] {
        let stored = format!("{prefix}05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");
        assert!(read(&stored).is_of(b"U*U"), "{stored}");
    }
}

#[test]
fn bcrypt_reads_72_bytes_and_no_more() {
    let long = "0123456789".repeat(8);
    let stored = ::bcrypt::hash_with_salt(&long, 4, *b"0123456789abcdef").unwrap().to_string();
    assert!(read(&stored).is_of(long.as_bytes()));
    assert!(read(&stored).is_of(&long.as_bytes()[..72]));
    assert!(!read(&stored).is_of(&long.as_bytes()[..71]));
}

#[test]
fn what_would_cost_too_much_is_refused_before_it_is_computed() {
    let salt_and = |output: &str| format!("MDEyMzQ1Njc4OWFiY2RlZg${output}");
    let (short, long) = (salt_and(&"A".repeat(43)), salt_and(&"A".repeat(128)));
    for stored in [
        format!("$2b$15$abcdefghijklmnopqrstuu{}", ".".repeat(31)),
        format!("$2b$31$abcdefghijklmnopqrstuu{}", ".".repeat(31)),
        format!("$pbkdf2-sha256$i=3000001,l=32${short}"),
        format!("$pbkdf2-sha256$i=4294967295${short}"),
        format!("$pbkdf2-sha1$i=1000000${long}"),
        format!("pbkdf2_sha256$99999999$salt${}=", "A".repeat(43)),
        format!("$scrypt$ln=18,r=8,p=1${short}"),
        format!("$scrypt$ln=63,r=8,p=1${short}"),
        format!("$scrypt$ln=300,r=8,p=1${short}"),
        format!("$scrypt$ln=14,r=4294967295,p=4294967295${short}"),
        format!("$scrypt$ln=17,r=8,p=5${short}"),
        format!("$argon2id$v=19$m=1048576,t=2,p=1${short}"),
        format!("$argon2id$v=19$m=65536,t=1000,p=1${short}"),
    ] {
        assert!(matches!(problem(&stored), Unusable::Costly(_)), "{stored}: {}", problem(&stored));
    }
    for stored in [
        format!("$2b$14$abcdefghijklmnopqrstuu{}", ".".repeat(31)),
        format!("$pbkdf2-sha256$i=3000000,l=32${short}"),
        format!("$scrypt$ln=17,r=8,p=4${short}"),
        format!("$argon2id$v=19$m=65536,t=3,p=4${short}"),
        format!("$argon2i$m=65536,t=3,p=4${short}"),
        format!("$argon2d$v=16$m=65536,t=3,p=4${short}"),
    ] {
        assert_eq!(check(&stored), Ok(()), "{stored}");
    }
}

#[test]
fn what_is_no_hash_is_told_from_what_is_not_whole() {
    for stored in [
        "",
        "hunter2",
        "$",
        "$$",
        "$1$abc$def",
        "$2x$10$x",
        "$5$salt$x",
        "{SHA}x",
        "{CLEAR}x",
        "pbkdf2_md5$1$a$b",
        "5f4dcc3b5aa765d61d8327deb882cf99",
    ] {
        assert_eq!(problem(stored), Unusable::Unknown, "{stored}");
    }
    for stored in [
        "$2b$10$abc",
        "$2b$é0$abcdefghijklmnopqrstuuHEM6HXTdqiy0hfmur3Psy2BpE6Jt3IC",
        "$2b$$",
        "$2b$03$abcdefghijklmnopqrstuuHEM6HXTdqiy0hfmur3Psy2BpE6Jt3IC!",
        "$pbkdf2-sha256$i=0,l=32$AAAA$AAAA",
        "$pbkdf2-sha256$i=1000,l=33$MDEyMzQ1Njc4OWFiY2RlZg$EwaAQbeXecbcx2FUPbhh8jNhMj8yEDHdctfIMDQxfVk",
        "$pbkdf2-sha256$i=+1000$MDEyMzQ1Njc4OWFiY2RlZg$EwaAQbeXecbcx2FUPbhh8jNhMj8yEDHdctfIMDQxfVk",
        "$pbkdf2-sha256$i=1000$salt",
        "$scrypt$ln=10,r=8$AAAA$AAAA",
        "$scrypt$ln=10,r=0,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAA",
        "{SSHA}",
        "{SSHA}AAAA",
        "{SSHA}C1j4LpmLHR244EM3aBRk1CJMZLs=",
        "{SSHA256}not base64",
        "$argon2id$v=19$m=1,t=1$AAAA",
    ] {
        assert!(matches!(problem(stored), Unusable::Malformed(_)), "{stored}: {}", problem(stored));
    }
}

#[test]
fn one_hash_has_one_spelling_however_it_is_written() {
    let [two_b, _, phc, _, passlib, django, scrypt, ssha, ..] = OF_OTHERS;
    assert_eq!(canonical(passlib), canonical(phc));
    assert_eq!(canonical(&two_b.replace("$2b$", "$2y$")), canonical(two_b));
    assert_eq!(canonical(&ssha.replace("SSHA", "ssha").replace('=', "")), canonical(ssha));
    assert_eq!(canonical(&scrypt.replace("ln=10,r=8", "r=8,ln=10")), canonical(scrypt));
    for stored in OF_OTHERS {
        // It is a hash of the same password, and its own spelling.
        assert!(read(&canonical(stored)).is_of(PASSWORD), "{stored}");
        assert_eq!(canonical(&canonical(stored)), canonical(stored));
    }
    let mut spellings: Vec<String> = OF_OTHERS.into_iter().map(canonical).collect();
    spellings.sort();
    spellings.dedup();
    assert_eq!((spellings.len(), canonical(django) == canonical(phc)), (9, false));
    assert_eq!(canonical("no hash"), "no hash");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(stored in "([$]2[abxy][$]|[$]pbkdf2-sha256[$]i=|[$]scrypt[$]ln=|pbkdf2_sha1[$]|[{]SSHA[}]|[$]argon2id)?\\PC{0,80}") {
        let _ = check(&stored);
    }

    #[test]
    fn no_change_of_one_letter_makes_it_panic(which in 0_usize..10, at in 0_usize..110, to in "\\PC") {
        let mut text: Vec<char> = OF_OTHERS[which].chars().collect();
        let at = at % text.len();
        text[at] = to.chars().next().unwrap_or('$');
        let _ = check(&text.into_iter().collect::<String>());
    }
}
