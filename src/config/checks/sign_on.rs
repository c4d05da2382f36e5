//! Ways in: that there is one.

use std::time::Duration;

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::mfa::{Method, Required, Strength};
use crate::config::sections::server::Kind;
use crate::config::sections::sign_on::{FirstFactor, Identifier, RegistrationMode};
use crate::config::sections::step_up::{ALWAYS, MORE};
use crate::config::values::duration_text;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let sign_on = &config.sign_on;
    if sign_on.identifiers.is_empty() {
        it.report("E0616", &["sign_on.identifiers"], "nobody can sign on: `sign_on.identifiers` is empty");
    }
    if sign_on.first_factors.is_empty() {
        it.report("E0616", &["sign_on.first_factors"], "nobody can sign on: `sign_on.first_factors` is empty");
    } else if sign_on.first_factors == [FirstFactor::Passkey] {
        let message =
            "nobody can sign on: passkeys alone are allowed, and nobody can add the first one without a password";
        it.report("E0616", &["sign_on.first_factors"], message);
    }
    let by_phone_alone = sign_on.identifiers == [Identifier::Phone];
    if by_phone_alone && !config.profile.attributes.contains_key("phone_number") {
        let message =
            "nobody can sign on: phone numbers are the only identifier, and there is no attribute `phone_number`";
        it.report("E0616", &["sign_on.identifiers", "profile.attributes.phone_number"], message);
    }
    let throttle = &sign_on.throttle;
    if throttle.refuse_after <= throttle.after {
        let message =
            format!("`refuse_after` ({}) must be more than `after` ({})", throttle.refuse_after, throttle.after);
        it.report("E0620", &["sign_on.throttle.refuse_after", "sign_on.throttle.after"], message);
    }
    if throttle.slow_to < Duration::from_secs(1) || throttle.slow_to > Duration::from_secs(86_400) {
        let message = format!("`slow_to` is {}; it must be between 1s and 1d", duration_text(throttle.slow_to));
        it.report("E0620", &["sign_on.throttle.slow_to"], message);
    }
    if config.kind == Kind::Administrators && config.registration.mode != RegistrationMode::Off {
        let message = "administrators do not register themselves: `registration.mode` must be \"off\" where kind is administrators";
        it.report("E0632", &["registration.mode", "kind"], message);
    }
    if config.registration.mode != RegistrationMode::Off && by_phone_alone {
        let message = "whoever registers here could not sign on: they prove an email address, and phone numbers are the only identifier";
        it.report("E0655", &["registration.mode", "sign_on.identifiers"], message);
    }
    lost_device(config, it);
    step_up(config, it);
}

/// The way back for whoever has lost every second factor: for whom there is none, and how long it takes.
fn lost_device(config: &Environment, it: &mut Context<'_>) {
    let (lost, strict) = (&config.recovery.lost_device, Strength::PhishingResistant);
    if lost.allowed && config.kind == Kind::Administrators {
        let message = "there is no lost-device path where kind is administrators";
        it.report("E0632", &["recovery.lost_device.allowed", "kind"], message);
    } else if lost.allowed && config.mfa.min_strength == strict {
        let message = "there is no lost-device path where second factors must be phishing-resistant";
        it.report("E0632", &["recovery.lost_device.allowed", "mfa.min_strength"], message);
    } else if lost.allowed {
        for (name, _) in config.policies.iter().filter(|(_, policy)| policy.mfa.min_strength == Some(strict)) {
            let key = format!("policies.{name}.mfa.min_strength");
            let message = format!(
                "people of the policy `{name}` have no lost-device path: their second factors must be phishing-resistant"
            );
            it.report("W0658", &[&key, "recovery.lost_device.allowed"], message);
        }
    }
    let day = Duration::from_secs(24 * 3600);
    if !(day..=14 * day).contains(&lost.wait) {
        let wait = duration_text(lost.wait);
        let message = format!(
            "`wait` is {wait}; it must be between 1d and 14d, so that the owner reads of it and can stop it all the while"
        );
        it.report("E0657", &["recovery.lost_device.wait"], message);
    }
}

fn step_up(config: &Environment, it: &mut Context<'_>) {
    let sane = Duration::from_secs(60)..=Duration::from_secs(900);
    let step_up = &config.step_up;
    if !sane.contains(&step_up.max_age) {
        let message = format!("`step_up.max_age` is {}; it must be between 1m and 15m", duration_text(step_up.max_age));
        it.report("E0621", &["step_up.max_age"], message);
    }
    for (name, act) in &step_up.acts {
        let key = format!("step_up.acts.{name}");
        if !ALWAYS.contains(&name.as_str()) && !MORE.contains(&name.as_str()) {
            let near = crate::config::diagnostic::nearest(name, ALWAYS.into_iter().chain(MORE));
            if let (Some(diagnostic), Some(near)) =
                (it.report("E0622", &[&key], format!("there is no act `{name}`")), near)
            {
                diagnostic.suggestion = Some(near.to_owned());
                diagnostic.label = format!("did you mean `{near}`?");
            }
        }
        if let Some(strength) = act.strength {
            too_weak(config, (name, strength), it);
        }
        let Some(age) = act.max_age else { continue };
        let key = format!("{key}.max_age");
        if !sane.contains(&age) {
            it.report("E0621", &[&key], format!("`{key}` is {}; it must be between 1m and 15m", duration_text(age)));
        } else if age > step_up.max_age {
            let message = format!(
                "`{key}` ({}) is longer than `step_up.max_age` ({})",
                duration_text(age),
                duration_text(step_up.max_age)
            );
            it.report("E0621", &[&key, "step_up.max_age"], message);
        }
    }
    for (name, policy) in &config.policies {
        let key = format!("policies.{name}.step_up.max_age");
        if policy.step_up.max_age.is_some_and(|age| !sane.contains(&age)) {
            it.report("E0621", &[&key], format!("`{key}` must be between 1m and 15m"));
        }
    }
}

/// An act that asks for more than some methods give is barred to whoever has only those.
fn too_weak(config: &Environment, (act, strength): (&str, Strength), it: &mut Context<'_>) {
    let least = config.mfa.min_strength;
    let weak = config.mfa.methods.iter().filter(|it| (least..strength).contains(&it.strength()));
    let weak: Vec<&str> = weak.filter(|it| **it != Method::RecoveryCodes).map(|it| it.as_str()).collect();
    if config.mfa.required != Required::Never && !weak.is_empty() {
        let key = format!("step_up.acts.{act}.strength");
        let names = weak.join(", ");
        let message = format!("people whose only second factor is one of {names} cannot do this: it proves too little");
        it.report("W0656", &[&key, "mfa.methods"], message);
    }
}
