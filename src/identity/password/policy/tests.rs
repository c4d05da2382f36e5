//! A person with a name, an environment with words, and what they may and may not choose.

use proptest::prelude::*;

use super::*;

fn policy(rules: Rules) -> Policy {
    Policy::new(rules, Some(Blocklist::built_in()))
}

fn eight() -> Policy {
    policy(Rules { min_length: 8, words: vec!["acme".into(), "anvil".into()], ..Rules::default() })
}

fn codes(policy: &Policy, candidate: &str, context: &Context<'_>) -> Vec<&'static str> {
    policy.check(candidate, context).iter().map(|violation| violation.rule.code()).collect()
}

const ANA: Context<'static> = Context {
    common: None,
    usernames: &["ana.lopez"],
    emails: &["al1970@acme.example"],
    names: &["Ana", "López"],
    organisation: &["Acme Tools", "Portico"],
    current: None,
    reused: false,
    breached: false,
    unchecked: false,
};

#[test]
fn length_is_counted_in_code_points_after_nfc() {
    let policy = policy(Rules { min_length: 15, ..Rules::default() });
    let decomposed = "e\u{301}".repeat(5) + "violet lamp";
    assert_eq!(policy.check(&decomposed, &ANA), []);
    let short = "e\u{301}".repeat(5) + "violet";
    let violations = policy.check(&short, &ANA);
    assert_eq!(violations[0].rule, Rule::MinLength(15));
    assert_eq!(violations[0].found, Some(11));
    assert_eq!(codes(&policy, &"violet lamp ".repeat(11), &ANA), ["max_length"]);
    assert_eq!(codes(&policy, "violet\0lamp river 7", &ANA), ["characters"]);
}

#[test]
fn good_passwords_pass_whatever_they_are_made_of() {
    for good in [
        "violet lamp river 12",
        "  spaces count too  ",
        "пароль из многих слов",
        "密码密碼パスワード長いよねえ本当に",
        "🦀🐙🦑 at the seaside",
    ] {
        assert_eq!(codes(&policy(Rules::default()), good, &ANA), [""; 0], "{good}");
    }
}

#[test]
fn common_passwords_are_refused_in_disguise_too() {
    for bad in [
        "password",
        "PASSWORD",
        "p@ssw0rd",
        "Password1!",
        "password2026!!!",
        "passwordpassword",
        "P@ssw0rdP@ssw0rd",
        "12345678",
        "aaaaaaaaaaaaaaa",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjkl",
        "1111222233334444",
        "sunshine12345678",
        "!!dragon!!",
    ] {
        assert!(codes(&eight(), bad, &Context::default()).contains(&"common"), "{bad}");
    }
    let off = Policy::new(Rules { min_length: 8, ..Rules::default() }, None);
    assert_eq!(codes(&off, "password", &Context::default()), [""; 0]);
    assert!(!off.requirements().contains(&Rule::Common));
}

#[test]
fn words_add_nothing_to_the_length() {
    let policy = policy(Rules { words: vec!["acme".into(), "anvil".into()], ..Rules::default() });
    for bad in
        ["acme-anvil-2026-abc", "Acm3-portico-98x", "analopez-analopez", "López1970!al1970", "acme tools forever"]
    {
        assert!(codes(&policy, bad, &ANA).contains(&"words"), "{bad}");
    }
    for good in ["the acme anvil fell on the coyote", "bananas for the whole quay"] {
        assert_eq!(codes(&policy, good, &ANA), [""; 0], "{good}");
    }
    let violation = &policy.check("acme-anvil-2026-abc", &ANA)[0];
    assert_eq!((violation.word.as_deref(), violation.found), (Some("anvil"), Some(10)));
}

#[test]
fn the_next_password_is_another_one() {
    let current = Context { current: Some("violet-lamp-river-12"), ..Context::default() };
    assert_eq!(codes(&eight(), "violet-lamp-river-12", &current), ["unchanged"]);
    for near in [
        "violet-lamp-river-13",
        "Violet-Lamp-River-2026",
        "21-revir-pmal-teloiv",
        "xviolet-lamp-river-12",
        "violet-lamp-river",
    ] {
        assert_eq!(codes(&eight(), near, &current), ["similar"], "{near}");
    }
    assert_eq!(codes(&eight(), "copper kettle, green", &current), [""; 0]);
    let lenient = policy(Rules { similarity: false, ..Rules::default() });
    assert_eq!(codes(&lenient, "violet-lamp-river-13", &current), [""; 0]);
    assert_eq!(codes(&lenient, "violet-lamp-river-12", &current), ["unchanged"]);
    let told = Context { reused: true, breached: true, ..Context::default() };
    assert_eq!(codes(&eight(), "copper kettle, green", &told), ["breached", "history"]);
}

#[test]
fn optional_rules_apply_where_they_are_on_and_all_are_told_at_once() {
    let strict = policy(Rules {
        character_classes: Some(3),
        max_repeated: Some(2),
        max_sequence: Some(3),
        min_age: Some(Duration::from_secs(86_400)),
        max_age: Some(Duration::from_secs(90 * 86_400)),
        ..Rules::default()
    });
    let told: Vec<_> = strict.requirements().iter().map(|rule| rule.code()).collect();
    let all =
        ["min_length", "max_length", "character_classes", "max_repeated", "max_sequence", "common", "words", "similar"];
    assert_eq!(told, [&all[..], &["history", "min_age", "max_age"]].concat());
    let all = ["min_length", "character_classes", "max_repeated", "max_sequence"];
    assert_eq!(codes(&strict, "xaaabcdkpq7", &Context::default()), all);
    assert_eq!(codes(&strict, "Copper kettle, 7 green", &Context::default()), [""; 0]);
    let attribute = strict.passwordrules();
    assert!(attribute.starts_with("minlength: 15; maxlength: 128; required: lower;"), "{attribute}");
    assert!(attribute.ends_with("max-consecutive: 2;"), "{attribute}");
    assert_eq!(policy(Rules::default()).passwordrules(), "minlength: 15; maxlength: 128;");
}

#[test]
fn ages_are_off_unless_set() {
    let (set, day) = (Instant::from_micros(0), Duration::from_secs(86_400));
    let never = policy(Rules::default());
    assert_eq!((never.expires(set, set), never.changeable_from(set, set)), (None, None));
    assert!(!never.warns(set, set.plus(day * 10_000)));
    let aged = policy(Rules { max_age: Some(day * 90), min_age: Some(day), ..Rules::default() });
    assert_eq!(aged.expires(set, set), Some(set.plus(day * 90)));
    // None was set later than now, but by another server's clock; what is later still is not known.
    let later = set.plus(SKEW);
    assert_eq!(aged.expires(later, set), aged.expires(set, set));
    assert_eq!(aged.changeable_from(later, set), aged.changeable_from(set, set));
    let unknown = later.plus(Duration::from_micros(1));
    assert_eq!((aged.expires(unknown, set), aged.changeable_from(unknown, set)), (None, None));
    assert!(!aged.warns(unknown, set));
    assert_eq!((aged.warns(set, set.plus(day * 75)), aged.warns(set, set.plus(day * 76))), (false, true));
    assert_eq!(aged.changeable_from(set, set.plus(day / 2)), Some(set.plus(day)));
    assert_eq!(aged.changeable_from(set, set.plus(day)), None);
}

proptest! {
    #[test]
    fn any_text_can_be_checked(candidate in "\\PC{0,60}", name in "\\PC{0,20}", current in "\\PC{0,40}") {
        let names = [name.as_str()];
        let context = Context { names: &names, current: Some(&current), ..Context::default() };
        let (composed, typed) = (eight().check(&nfc(&candidate), &context), eight().check(&candidate, &context));
        prop_assert_eq!(composed, typed, "normalisation makes no difference");
    }

    #[test]
    fn what_passes_keeps_every_rule_told(candidate in "[ -~]{0,40}") {
        let policy = policy(Rules { min_length: 10, max_length: 30, character_classes: Some(2), max_repeated: Some(3), ..Rules::default() });
        if policy.check(&candidate, &ANA).is_empty() {
            let text: Vec<char> = candidate.chars().collect();
            prop_assert!((10..=30).contains(&text.len()));
            prop_assert!(classes(&text) >= 2);
            prop_assert!(patterns::longest_repeat(&text) <= 3);
            prop_assert!(!Blocklist::built_in().contains(&candidate));
        }
    }

    #[test]
    fn random_passwords_of_a_generator_pass(candidate in "[a-zA-Z0-9#_-]{24}") {
        // 24 characters leave 15 even when a name happens to be among them. Without the list, which takes one in a
        // million for its own.
        let found = codes(&Policy::new(Rules::default(), None), &candidate, &ANA);
        prop_assert!(found.is_empty(), "{:?}", found);
    }

    #[test]
    fn similarity_is_mutual(a in "[a-d]{0,12}", b in "[a-d]{0,12}") {
        prop_assert_eq!(is_similar(&a, &b), is_similar(&b, &a));
    }
}

#[tokio::test]
async fn a_list_in_a_file_is_asked_without_holding_anybody_up() {
    use sha1::Digest as _;
    let mut hashes: Vec<String> = ["violet-lamp-river-12", "secret 2"]
        .map(|text| sha1::Sha1::digest(text).iter().map(|byte| format!("{byte:02X}")).collect())
        .to_vec();
    hashes.sort();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), hashes.join("\n")).unwrap();
    let list = Arc::new(Blocklist::from_file(file.path()).unwrap());
    assert!(list.reads() && !Blocklist::built_in().reads());
    let policy = Policy::new(Rules::default(), Some(list));
    for (candidate, common) in
        [("violet-lamp-river-12", true), ("Violet-Lamp-River-12", true), ("seven copper kettles sing", false)]
    {
        let mut context = Context::default();
        let examined = policy.examine(candidate, &mut context, Instant::from_micros(0)).await;
        assert_eq!(context.common, Some(common), "{candidate}");
        let checked = policy.check(candidate, &Context::default());
        assert_eq!((examined, policy.advise(candidate, &Context::default()).await), (checked.clone(), (checked, true)));
    }
    assert!(policy.is_known(Secret::new("violet-lamp-river-12")).await);
    assert!(!policy.is_known(Secret::new("seven copper kettles sing")).await);
    // What is too long for any password is not looked for.
    let mut context = Context::default();
    policy.examine(&"x".repeat(100_000), &mut context, Instant::from_micros(0)).await;
    assert_eq!(context.common, None);
}

#[tokio::test(start_paused = true)]
async fn whoever_types_is_told_nothing_while_others_read_and_a_disk_that_hangs_stops_nobody() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "0000000000000000000000000000000000000001\n").unwrap();
    let list = Arc::new(Blocklist::from_file(file.path()).unwrap());
    let policy = Policy::new(Rules::default(), Some(Arc::clone(&list)));
    let mut places: Vec<_> = std::iter::from_fn(|| list.place_now()).collect();
    assert_eq!(places.len(), 4);
    let good = "seven copper kettles sing";
    assert_eq!(policy.advise(good, &Context::default()).await, (Vec::new(), false));
    let (short, complete) = policy.advise("violet kx7", &Context::default()).await;
    assert!(short.len() == 1 && !complete, "what needs no list is said all the same");
    // Those who choose wait, for a while, and are not taken for anybody whose password is known.
    assert!(!policy.is_known(Secret::new(good)).await);
    assert_eq!(policy.examine(good, &mut Context::default(), Instant::from_micros(0)).await, []);
    // Where chances are not taken, nobody chooses one meanwhile; whoever has one signs on.
    let closed = policy.clone().failing(false);
    let refused = closed.examine(good, &mut Context::default(), Instant::from_micros(0)).await;
    assert_eq!(refused.iter().map(|it| it.rule).collect::<Vec<_>>(), [Rule::Unchecked]);
    assert!(!closed.is_known(Secret::new(good)).await);
    // Another list has its own places.
    let other = Blocklist::from_file(file.path()).unwrap();
    assert!(other.place_now().is_some());
    places.pop();
    assert!(list.place_now().is_some());
    assert_eq!(closed.examine(good, &mut Context::default(), Instant::from_micros(0)).await, []);
}
