//! Agreements: consents that hold long enough to sign on with, and purposes that people can read, each in their language, before they
//! allow them.

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::accounts::Part;
use crate::config::sections::agreements::{LEAST_RENEWAL, LONGEST_HELP, LONGEST_LABEL, MOST_PURPOSES};
use crate::config::tree::join;
use crate::config::values::{LocalizedText, duration_text};

pub fn check(config: &Environment, it: &mut Context<'_>) {
    for (name, agreement) in &config.agreements {
        let key = |rest: &[&str]| {
            let keys = ["agreements", name].into_iter().chain(rest.iter().copied());
            join(&keys.map(str::to_owned).collect::<Vec<_>>())
        };
        if let Some(every) = agreement.renew_every.duration().filter(|every| *every < LEAST_RENEWAL) {
            let key = key(&["renew_every"]);
            let message = format!("`{key}` is {}; 1d is the least, or \"off\"", duration_text(every));
            it.report("E0673", &[&key], message);
        }
        let count = agreement.purposes.len();
        if count > MOST_PURPOSES {
            let message = format!("the agreement `{name}` has {count} purposes; {MOST_PURPOSES} are the most");
            it.report("E0674", &[&key(&["purposes"])], message);
        }
        let can_be_taken_back =
            config.consents.agreements == Part::Edit && config.portal.tabs.iter().any(|tab| &**tab == "consents");
        if count > 0 && !can_be_taken_back {
            let message = format!(
                "nobody is offered the purposes of `{name}`: nobody could take them back here, nor can they take back what they allowed before"
            );
            it.report("W0676", &[&key(&["purposes"]), "consents.agreements", "portal.tabs"], message);
        }
        for (purpose, declared) in &agreement.purposes {
            let (label, help) = (key(&["purposes", purpose, "label"]), key(&["purposes", purpose, "help"]));
            words(config, &label, &declared.label, false, it);
            words(config, &help, &declared.help, true, it);
        }
    }
}

/// What people allow, they have read: in each language of the environment, or the same in all.
fn words(config: &Environment, key: &str, text: &LocalizedText, may_be_empty: bool, it: &mut Context<'_>) {
    let written = match text {
        LocalizedText::Same(text) => vec![("", text)],
        LocalizedText::Each(texts) => texts.iter().map(|(tag, text)| (tag.as_str(), text)).collect(),
    };
    let is_table = matches!(text, LocalizedText::Each(_));
    if written.iter().any(|(_, text)| text.trim().is_empty()) && (is_table || !may_be_empty) {
        it.report("E0675", &[key], format!("`{key}` says nothing"));
    }
    if written.iter().any(|(_, text)| text.chars().any(char::is_control)) {
        it.report("E0675", &[key], format!("`{key}` holds a control character, or more than one line"));
    }
    let longest = if may_be_empty { LONGEST_HELP } else { LONGEST_LABEL };
    if written.iter().any(|(_, text)| text.chars().count() > longest) {
        it.report("E0675", &[key], format!("`{key}` has more than {longest} characters"));
    }
    let lacking = config.locale.languages.iter().find(|tag| is_table && !written.iter().any(|(it, _)| *it == &***tag));
    if let Some(tag) = lacking {
        let message = format!("`{key}` has no words in `{}`, which is among `locale.languages`", &**tag);
        it.report("E0675", &[key, "locale.languages"], message);
    }
}
