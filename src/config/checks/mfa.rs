//! Second factors: that whoever must have one can have one, and that codes which are sent are worth something.

use std::time::Duration;

use phonenumber::metadata::DATABASE;

use super::Context;
use crate::config::effect;
use crate::config::environment::Environment;
use crate::config::sections::mfa::{Attestation, CodeMethod, DefaultMethod, Method, MfaSection, Required, Strength};
use crate::config::sections::server::Kind;
use crate::config::sections::sign_on::Channel;
use crate::config::values::duration_text;
use crate::kit::makers;

/// Codes that a counter-based token may skip before guessing them becomes easier than it need be.
const MOST_AHEAD: u8 = 10;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let mfa = &config.mfa;
    let written =
        it.tree.find("mfa.methods").map(|node| node.texts().into_iter().map(str::to_owned).collect::<Vec<_>>());
    it.twice("mfa.methods", &written.unwrap_or_default().iter().map(String::as_str).collect::<Vec<_>>());
    lock_out("mfa", mfa.required, mfa.min_strength, &mfa.methods, it);
    for (name, policy) in &config.policies {
        let required = policy.mfa.required.unwrap_or(mfa.required);
        let strength = policy.mfa.min_strength.unwrap_or(mfa.min_strength);
        let methods = policy.mfa.methods.as_ref().unwrap_or(&mfa.methods);
        let changes =
            policy.mfa.required.is_some() || policy.mfa.min_strength.is_some() || policy.mfa.methods.is_some();
        if changes {
            lock_out(&format!("policies.{name}.mfa"), required, strength, methods, it);
        }
    }
    if let DefaultMethod::Order(order) = &mfa.default_method
        && order.iter().any(|method| !mfa.methods.contains(method))
    {
        it.report(
            "E0633",
            &["mfa.default_method", "mfa.methods"],
            "`mfa.default_method` lists a method that is not among `mfa.methods`",
        );
    }
    if config.kind == Kind::Administrators && mfa.required != Required::Always {
        let message = "administrators always need a second factor: `mfa.required` must be \"always\" where kind is administrators";
        it.report("E0634", &["mfa.required", "kind"], message);
    }
    let strict = config.kind == Kind::Administrators || mfa.min_strength == Strength::PhishingResistant;
    if strict && mfa.trusted_browser.duration().is_some() {
        let message = "trusted browsers are not for administrators or phishing-resistant environments: `mfa.trusted_browser` must be \"off\"";
        it.report("E0634", &["mfa.trusted_browser", "mfa.min_strength", "kind"], message);
    }
    if mfa.min_strength == Strength::PhishingResistant && config.access.hosts.is_empty() {
        let message = "`phishing_resistant` needs a host of its own (`access.hosts`): on the shared one, neighbours share its passkeys";
        it.report("E0504", &["mfa.min_strength", "access.hosts"], message);
    }
    if mfa.oath_token.look_ahead > MOST_AHEAD {
        let message = format!(
            "`look_ahead` is {}: each code that may be skipped is one more that a guess can hit",
            mfa.oath_token.look_ahead
        );
        it.report("W0650", &["mfa.oath_token.look_ahead"], message);
    }
    makes(mfa, it);
    only_device(&config.mfa, it);
    overlap(config, it);
    for (name, method) in [("email", &mfa.email), ("sms", &mfa.sms), ("voice", &mfa.voice), ("whatsapp", &mfa.whatsapp)]
    {
        sent(&format!("mfa.{name}"), method, it);
    }
    by_telephone(config, it);
}

/// Security keys that prove their make: against which makers, and which makes.
fn makes(mfa: &MfaSection, it: &mut Context<'_>) {
    let key = &mfa.security_key;
    let proved = key.attestation == Attestation::Direct;
    let named = !key.aaguids.allow.is_empty() || !key.makers.is_empty();
    if named && !proved {
        let message = "`aaguids` and `makers` say which makes are proved: `attestation` must be \"direct\"";
        it.report("E0651", &["mfa.security_key.aaguids", "mfa.security_key.makers"], message);
    }
    if proved && key.makers.is_empty() {
        let message = "a make is proved against certificates of `makers`, and there are none";
        it.report("E0651", &["mfa.security_key.attestation"], message);
    }
    for file in &key.makers {
        // One that is not there was told of before.
        if let Err(error) = makers::read(file)
            && file.exists()
        {
            let message = format!("{} is no file of makers: {error}", file.display());
            it.report("E0652", &["mfa.security_key.makers"], message);
        }
    }
    for make in key.aaguids.allow.iter().filter(|make| uuid::Uuid::try_parse(make).is_err()) {
        let message = format!("`{make}` is no AAGUID, such as \"2fc0579f-8113-47ea-b116-bb5a8db9202a\"");
        it.report_item("E0653", "mfa.security_key.aaguids.allow", make, message);
    }
}

/// Codes that are sent: how long they live, how soon there is another, where they go.
fn sent(table: &str, method: &CodeMethod, it: &mut Context<'_>) {
    let minute = Duration::from_secs(60);
    if !(minute..=10 * minute).contains(&method.lifetime) {
        let key = format!("{table}.lifetime");
        let message = format!("`{key}` is {}; it must be between 1m and 10m", duration_text(method.lifetime));
        it.report("E0646", &[&key], message);
    }
    let waits = Duration::from_secs(10)..=10 * minute;
    if let Some(wait) = method.resend.iter().find(|wait| !waits.contains(*wait)) {
        let key = format!("{table}.resend");
        let message = format!("`{key}` has {}; each wait must be between 10s and 10m", duration_text(*wait));
        it.report("E0646", &[&key], message);
    }
    for (list, countries) in [("allow", &method.countries.allow), ("deny", &method.countries.deny)] {
        let key = format!("{table}.countries.{list}");
        let known = |country: &str| DATABASE.by_id(country.to_ascii_uppercase().as_str()).is_some();
        for country in countries.iter().filter(|country| country.len() != 2 || !known(country)) {
            let message = format!("`{country}` is no code of a country (ISO 3166-1) whose telephone numbers are known");
            it.report_item("E0647", &key, country, message);
        }
    }
}

/// A telephone is never to be the only thing that is asked for beside the password (R-OT-9).
fn by_telephone(config: &Environment, it: &mut Context<'_>) {
    let mfa = &config.mfa;
    let mut factors = mfa.methods.iter().filter(|method| **method != Method::RecoveryCodes).peekable();
    let there_are = factors.peek().is_some();
    for (method, policy) in [("sms", &mfa.sms), ("voice", &mfa.voice), ("whatsapp", &mfa.whatsapp)] {
        let Some(listed) = Method::parse(method).and_then(|method| lists(config, method)) else { continue };
        if policy.countries.allow.is_empty() {
            let key = format!("mfa.{method}.countries.allow");
            let message = format!(
                "codes by {method} go to every country in the world, whatever that costs: list those where your people are"
            );
            it.report("W0649", &[&key, &listed, "mfa.methods"], message);
        }
    }
    let telephones = [Method::Sms, Method::Voice, Method::Whatsapp];
    if mfa.required != Required::Never && there_are && factors.all(|method| telephones.contains(method)) {
        let message = "codes by telephone are the only second factor here: offer another method beside them";
        it.report("W0648", &["mfa.methods"], message);
    }
}

/// The key that lists a method: the environment's, or that of a policy for some people.
fn lists(config: &Environment, method: Method) -> Option<String> {
    if config.mfa.methods.contains(&method) {
        return Some("mfa.methods".to_owned());
    }
    let has = |methods: &Option<Vec<Method>>| methods.as_ref().is_some_and(|methods| methods.contains(&method));
    let policy = config.policies.iter().find(|(_, policy)| has(&policy.mfa.methods));
    policy.map(|(name, _)| format!("policies.{name}.mfa.methods"))
}

/// Where there is room for one device and the last factor must stay, nobody gets a new phone in: the old one can neither go nor
/// make room.
fn only_device(mfa: &MfaSection, it: &mut Context<'_>) {
    let must_stay = match mfa.required {
        Required::Never => false,
        Required::WhenEnrolled => !mfa.users_may_turn_off,
        Required::Always => true,
    };
    if mfa.max_devices == 1 && must_stay {
        let message = "nobody can change to another device: `max_devices` is 1, and the last second factor must stay";
        it.report("W0639", &["mfa.max_devices", "mfa.required", "mfa.users_may_turn_off"], message);
    }
}

fn lock_out(table: &str, required: Required, strength: Strength, methods: &[Method], it: &mut Context<'_>) {
    let (required_key, methods_key, strength_key) =
        (format!("{table}.required"), format!("{table}.methods"), format!("{table}.min_strength"));
    if required == Required::Never {
        return;
    }
    let primary: Vec<&Method> = methods.iter().filter(|method| **method != Method::RecoveryCodes).collect();
    if primary.is_empty() {
        if required == Required::Always {
            let message = "nobody can sign on: a second factor is always asked for, and there is no method to add one";
            it.report("E0617", &[&methods_key, &required_key, "mfa.methods"], message);
        }
        return;
    }
    let enough: Vec<Method> = primary.into_iter().copied().filter(|method| method.strength() >= strength).collect();
    if enough.is_empty() {
        let message = "`min_strength` leaves no method: none of `methods` is strong enough";
        it.report("E0618", &[&strength_key, &methods_key, "mfa.methods"], message);
    } else if required == Required::Always && !enough.into_iter().any(effect::method_is_built) {
        let message =
            "nobody can sign on: a second factor is always asked for, and this release has none of the methods listed";
        it.report("E0638", &[&methods_key, &required_key, "mfa.methods"], message);
    }
}

/// The address that proves recovery should not be the second factor as well (R-OT-13).
fn overlap(config: &Environment, it: &mut Context<'_>) {
    for (channel, method, word) in [(Channel::Email, Method::Email, "email"), (Channel::Sms, Method::Sms, "sms")] {
        let both = config.recovery.password.contains(&channel) && config.mfa.methods.contains(&method);
        if both && config.mfa.required != Required::Never && it.is_set("mfa.methods") {
            let message =
                format!("`{word}` both recovers a password and is a second factor: after a recovery it does not count");
            it.report_item("W0619", "mfa.methods", word, message);
        }
    }
    if config.recovery.lost_device.allowed && config.mfa.methods.contains(&Method::Email) {
        let message = "`email` both lets whoever has lost every second factor add another and is one: it cannot be that other one";
        it.report_item("W0619", "mfa.methods", "email", message);
    }
}
