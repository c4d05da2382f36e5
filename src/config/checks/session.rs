//! Sessions: limits that can be met, and hints where they are longer than the assurance allows (R-SE-4). The history of what was done in
//! them is there long enough for people to find what wasn't them.

use std::time::Duration;

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::accounts::LEAST_RETENTION;
use crate::config::sections::mfa::Required;
use crate::config::values::duration_text;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let session = &config.session;
    limits("session", session.idle_timeout, session.absolute_timeout, it);
    for (name, policy) in &config.policies {
        if policy.session.idle_timeout.is_some() || policy.session.absolute_timeout.is_some() {
            let idle = policy.session.idle_timeout.unwrap_or(session.idle_timeout);
            let absolute = policy.session.absolute_timeout.unwrap_or(session.absolute_timeout);
            limits(&format!("policies.{name}.session"), idle, absolute, it);
        }
    }
    let with_two = config.mfa.required != Required::Never;
    if with_two && session.absolute_timeout > DAY && session.absolute_timeout <= 30 * DAY {
        let message = "sessions proved by two factors should end after a day (NIST SP 800-63B, AAL2)";
        it.report("W0628", &["session.absolute_timeout"], message);
    }
    if with_two && session.idle_timeout > HOUR && session.idle_timeout <= session.absolute_timeout {
        let message =
            "sessions proved by two factors should end after an hour without activity (NIST SP 800-63B, AAL2)";
        it.report("W0628", &["session.idle_timeout"], message);
    }
    if let Some(kept) = config.activity.retention.duration().filter(|kept| *kept < LEAST_RETENTION) {
        let message = format!("`activity.retention` is {}; 30d is the least, or \"off\"", duration_text(kept));
        it.report("E0660", &["activity.retention"], message);
    }
}

fn limits(table: &str, idle: Duration, absolute: Duration, it: &mut Context<'_>) {
    let (idle_key, absolute_key) = (format!("{table}.idle_timeout"), format!("{table}.absolute_timeout"));
    if idle > absolute {
        let message = format!(
            "`idle_timeout` ({}) is longer than `absolute_timeout` ({})",
            duration_text(idle),
            duration_text(absolute)
        );
        it.report("E0619", &[&idle_key, &absolute_key, "session.idle_timeout"], message);
    }
    if idle < Duration::from_secs(60) {
        let message = format!(
            "`idle_timeout` is {}: people would be signed off while they type; 1m is the least",
            duration_text(idle)
        );
        it.report("E0619", &[&idle_key], message);
    }
    if absolute < Duration::from_secs(300) {
        let message = format!("`absolute_timeout` is {}; 5m is the least", duration_text(absolute));
        it.report("E0619", &[&absolute_key], message);
    }
    if absolute > 30 * DAY {
        let message =
            format!("`absolute_timeout` is {}; 30d is the most (NIST SP 800-63B, AAL1)", duration_text(absolute));
        it.report("E0619", &[&absolute_key], message);
    }
}
