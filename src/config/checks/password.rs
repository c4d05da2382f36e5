//! Passwords: bounds that fit together, and hints where a rule makes passwords worse.

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::mfa::{FirstEnrolment, Required};
use crate::config::sections::password::BreachList;
use crate::config::sections::sign_on::RegistrationMode;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let password = &config.password;
    if password.min_length > password.max_length {
        let message =
            format!("`min_length` ({}) is more than `max_length` ({})", password.min_length, password.max_length);
        it.report("E0610", &["password.min_length", "password.max_length"], message);
    }
    if let (Some(least), Some(most)) = (password.min_age.duration(), password.max_age.duration())
        && least >= most
    {
        it.report(
            "E0610",
            &["password.min_age", "password.max_age"],
            "`min_age` is not less than `max_age`: no password could ever be changed in time",
        );
    }
    if let (Some(warn), Some(most)) = (password.warn_before.duration(), password.max_age.duration())
        && warn >= most
    {
        it.report(
            "E0610",
            &["password.warn_before", "password.max_age"],
            "`warn_before` is not less than `max_age`: people would be warned all the time",
        );
    }
    if let BreachList::Source(source) = &password.breach_list
        && source.file.is_some() == source.url.is_some()
    {
        it.report("E0610", &["password.breach_list"], "`breach_list` names either a file or a url");
    }
    if password.managed_by.is_some() && config.mfa.first_enrolment == FirstEnrolment::Invitation {
        it.report(
            "E0680",
            &["password.managed_by", "mfa.first_enrolment"],
            "another system owns the passwords (`password.managed_by`), so that there are no invitations, and nobody could add a first second factor",
        );
    }
    if password.managed_by.is_some() && config.registration.mode != RegistrationMode::Off {
        it.report(
            "E0681",
            &["password.managed_by", "registration.mode"],
            "another system owns the passwords (`password.managed_by`), so that nobody who registers could choose one",
        );
    }
    if password.managed_by.is_some() && !config.recovery.password.is_empty() && it.is_set("recovery.password") {
        it.report(
            "W0659",
            &["recovery.password", "password.managed_by"],
            "another system owns the passwords (`password.managed_by`), so that nobody recovers one here",
        );
    }
    if password.min_length < 15 && config.mfa.required != Required::Always && it.is_set("password.min_length") {
        let message = format!(
            "passwords of {} characters are short where they can be the only factor; 15 is the default",
            password.min_length
        );
        it.report("W0626", &["password.min_length"], message);
    }
    if password.max_length < 128 && password.min_length <= password.max_length {
        it.report("W0626", &["password.max_length"], "a `max_length` under 128 refuses long passphrases");
    }
    if let Some(classes) = password.character_classes.0 {
        if classes > 4 {
            it.report("E0610", &["password.character_classes"], "there are four classes of characters");
        }
        let message = "`character_classes` makes people choose worse passwords; length and the list of known passwords protect better";
        it.report("W0625", &["password.character_classes"], message);
    }
    if password.max_age.duration().is_some() {
        it.report(
            "W0625",
            &["password.max_age"],
            "`max_age` makes people choose worse passwords; one that is on the list of known passwords is changed at sign-on whatever its age",
        );
    }
    for word in password.words.iter().filter(|word| word.chars().count() < 3) {
        it.report_item(
            "W0627",
            "password.words",
            word,
            format!("the word \"{word}\" is so short that it refuses good passwords"),
        );
    }
    for (name, policy) in &config.policies {
        if let Some(least) = policy.password.min_length.filter(|least| *least > password.max_length) {
            let key = format!("policies.{name}.password.min_length");
            it.report(
                "E0610",
                &[&key, "password.max_length"],
                format!("`min_length` ({least}) is more than `max_length` ({})", password.max_length),
            );
        }
    }
}
