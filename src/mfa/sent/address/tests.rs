//! Addresses as people type them, the world over.

use super::*;
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::mfa::tests::config;
use crate::outbox::Channel;

const GERMAN: Hints<'_> = Hints { languages: &["de"] };

fn sms(typed: &str, hints: Hints<'_>) -> Result<String, Fault> {
    read((Channel::Sms, &config().sms), typed, &[], hints)
}

fn within(allow: &[&str], deny: &[&str], typed: &str) -> Result<String, Fault> {
    let list = |of: &[&str]| of.iter().map(|one| (*one).to_owned()).collect();
    number(typed, &Countries { allow: list(allow), deny: list(deny) }, Hints::default())
}

#[test]
fn a_number_is_read_however_it_is_written() {
    for typed in [
        "+4915123456789",
        " +49 1512 3456789 ",
        "+49 (0) 1512 / 3456789",
        "+49(0)1512-3456789",
        "+49 01512 3456789",
        "0049 1512 345 67 89",
        "01512 3456789",
        "(01512) 345-6789",
        "01512.345.6789",
        "０１５１２ ３４５６７８９",
        "+49\u{a0}1512\u{2011}3456789",
    ] {
        assert_eq!(sms(typed, GERMAN).as_deref(), Ok("+4915123456789"), "{typed}");
    }
    assert_eq!(sms("06 12 34 56 78", Hints { languages: &["en", "fr"] }).as_deref(), Ok("+33612345678"));
    assert_eq!(sms("0664 1234567", Hints { languages: &["de-AT"] }).as_deref(), Ok("+436641234567"));
    // The leading zero of an Italian fixed line is dialled.
    assert_eq!(sms("+39 02 3661 8300", GERMAN).as_deref(), Ok("+390236618300"));
}

#[test]
fn what_is_no_number_is_refused() {
    for typed in [
        "1",
        "+",
        "+49",
        "+49 1",
        "ana@acme.example",
        "0800 FLOWERS",
        "+49 1512 3456789 ext 3",
        "+49 1512 3456789,,3",
        "tel:+4915123456789",
        "++4915123456789",
        "+49+1512 3456789",
        "+491512345678912345",
        "+999 1234567890",
        "+1 555 0100",
        "00",
        "123456789012345678901234567890123456789012345678901234567890",
    ] {
        assert_eq!(sms(typed, GERMAN), Err(Fault::Number), "{typed}");
    }
    assert_eq!(sms("  ", GERMAN), Err(Fault::Missing));
    // Without its country code it is nobody's, unless we know where it was typed.
    assert_eq!(sms("01512 3456789", Hints { languages: &["en"] }), Err(Fault::Number));
    assert_eq!(sms("01512 3456789", Hints { languages: &["en-XX", "xx"] }), Err(Fault::Number));
}

#[test]
fn numbers_that_cost_or_belong_to_nobody_are_refused() {
    for typed in [
        "+49 900 1234567",  // premium rate
        "+1 900 234 5678",  // premium rate
        "+44 9012 345678",  // premium rate
        "+49 180 1234567",  // shared cost
        "+1 800 234 5678",  // toll free
        "+800 1234 5678",   // of no country
        "+870 301 234 567", // satellites
        "+979 1234 56789",  // premium rate of no country
    ] {
        assert_eq!(sms(typed, GERMAN), Err(Fault::NotPersonal), "{typed}");
    }
}

#[test]
fn countries_are_let_in_and_kept_out_by_the_number_not_by_its_first_digits() {
    let (us, ca, jm) = ("+1 201 555 0123", "+1 506 234 5678", "+1 876 210 1234");
    for (typed, home) in [(us, "US"), (ca, "CA"), (jm, "JM"), ("+7 771 000 9998", "KZ"), ("+44 7781 123456", "GG")] {
        let digits = within(&[home], &[], typed).unwrap_or_else(|fault| panic!("{typed}: {fault}"));
        assert_eq!(country(&digits), Some(home), "{typed}");
        assert_eq!(within(&[], &[home], typed), Err(Fault::Country), "{typed}");
    }
    assert_eq!(within(&["US"], &[], jm), Err(Fault::Country));
    assert_eq!(within(&["US", "CA"], &["CA"], ca), Err(Fault::Country));
    assert_eq!(within(&["de"], &[], "+4915123456789").as_deref(), Ok("+4915123456789"));
    // Who is let in says where a number without its country code is.
    assert_eq!(within(&["CH"], &[], "078 123 45 67").as_deref(), Ok("+41781234567"));
}

#[test]
fn a_policy_that_changes_counts_for_what_was_added_before() {
    let mut config = config();
    assert!(is_accepted((Channel::Sms, &config.sms), "+4915123456789"));
    assert!(!is_accepted((Channel::Sms, &config.sms), "4915123456789"), "never in another form");
    config.sms.countries.deny = vec!["DE".to_owned()];
    assert!(!is_accepted((Channel::Sms, &config.sms), "+4915123456789"));
    assert!(is_accepted((Channel::Email, &config.email), "ana@acme.example"));
}

#[test]
fn every_country_that_there_is_data_for_has_mobiles_that_are_taken() {
    // Their mobiles cannot be told from those of the country whose numbering they share.
    const SHARED: [&str; 9] = ["IM", "SJ", "AX", "BL", "EH", "VA", "CC", "MF", "CX"];
    let (mut read, mut wrong) = (0, Vec::new());
    for home in DATABASE.iter().filter(|home| home.id() != "001") {
        let Some(example) = home.descriptors().mobile().and_then(|mobile| mobile.example()) else { continue };
        let typed = format!("+{} {example}", home.country_code());
        let digits = within(&[], &[], &typed);
        let found = digits.as_deref().ok().and_then(country);
        if found != Some(home.id()) && !(found.is_some() && SHARED.contains(&home.id())) {
            wrong.push(format!("{}: {typed} is {digits:?}", home.id()));
        }
        read += 1;
    }
    assert!(read > 200, "{read}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_mailbox_is_one_and_spelt_as_its_owner_does() {
    let config = config();
    let own = Identifier {
        kind: Kind::Email,
        shown: "Ana@Acme.example".to_owned(),
        account: UserId::from_uuid(uuid::Uuid::nil()),
        primary: true,
        verified_at: Some(Instant::from_micros(1)),
        settles_at: None,
    };
    let own = [own];
    let read = |typed: &str| read((Channel::Email, &config.email), typed, &own, Hints::default());
    assert_eq!(read(" ANA@acme.example ").as_deref(), Ok("Ana@Acme.example"));
    assert_eq!(read("Other@Acme.example").as_deref(), Ok("Other@Acme.example"));
    // As the network knows the domain, whoever typed it how.
    for spelt in ["ana@münchen.example", "ana@MÜNCHEN.example", "ana@xn--mnchen-3ya.example"] {
        assert_eq!(read(spelt).as_deref(), Ok("ana@xn--mnchen-3ya.example"), "{spelt}");
    }
    let long = format!("{}@acme.example", "x".repeat(64));
    assert_eq!(read(&long).as_deref(), Ok(&*long));
    for bad in [
        "ana",
        "ana@",
        "@acme.example",
        "ana@localhost",
        "ana@[127.0.0.1]",
        "Ana <ana@acme.example>",
        "<ana@acme.example>",
        "ana@acme.example, eve@evil.example",
        "ana@acme.example\nBcc: eve@evil.example",
        "a b@acme.example",
        "ana\u{200b}@acme.example",
        "ana@acme..example",
        "\"ana\"@acme.example",
        "\"a@b\"@acme.example",
        "ana@m%C3%BCnchen.example",
        "ana@mü%41.example",
        &format!("{}@acme.example", "x".repeat(65)),
        &format!("ana@{}.example", "x.".repeat(140)),
    ] {
        assert_eq!(read(bad), Err(Fault::Mail), "{bad}");
    }
    assert_eq!(read(""), Err(Fault::Missing));
    assert!(is_same("ANA@acme.example", "ana@acme.example") && !is_same("", ""));
}

#[test]
fn an_address_is_shown_so_that_its_owner_knows_it_and_nobody_else() {
    assert_eq!(masked("ana@acme.example"), "a•••@acme.example");
    assert_eq!(masked("@"), "••••@");
    assert_eq!(masked("+4915123456789"), "•••• 6789");
    assert_eq!(masked("+2907123"), "•••• 123");
    assert_eq!(masked(""), "•••• ");
    assert_eq!(shown("+4915123456789"), "+49 1512 3456789");
    assert_eq!(shown("ana@acme.example"), "ana@acme.example");
    assert_eq!((country("+4915123456789"), country("ana@acme.example")), (Some("DE"), None));
}

proptest::proptest! {
    #[test]
    fn nothing_typed_makes_it_panic(typed in "\\PC{0,50}", tag in "\\PC{0,12}") {
        let hints = Hints { languages: &[tag.as_str()] };
        for channel in Channel::ALL {
            let _ = read((channel, &config().sms), &typed, &[], hints);
        }
        let _ = (masked(&typed), shown(&typed), country(&typed));
    }

    #[test]
    fn no_digits_make_it_panic_and_what_is_taken_stays_itself(
        typed in "\\+?[0-9 ()./-]{0,24}",
        language in "(de|fr|it|ru-RU|en-US|pt-BR|es-MX|zh-CN|uz-UZ|ja|hu)",
    ) {
        let hints = Hints { languages: &[language.as_str()] };
        if let Ok(stored) = number(&typed, &Countries::default(), hints) {
            proptest::prop_assert!(stored.starts_with('+') && DIGITS.contains(&(stored.len() - 1)), "{}", stored);
            proptest::prop_assert_eq!(number(&stored, &Countries::default(), Hints::default()), Ok(stored.clone()));
            proptest::prop_assert!(country(&stored).is_some());
            let _ = shown(&stored);
        }
    }
}
