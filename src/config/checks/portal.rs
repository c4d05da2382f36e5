//! Tabs, home, custom tabs, languages.

use super::Context;
use crate::config::diagnostic::nearest;
use crate::config::environment::Environment;
use crate::config::page;
use crate::config::sections::locale::MOST_LANGUAGES;
use crate::config::sections::portal::{ICONS, KNOWN_TABS};

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let portal = &config.portal;
    let tabs: Vec<&str> = portal.tabs.iter().map(|tab| &**tab).collect();
    let custom = it.names("portal.custom_tabs");
    for tab in &tabs {
        if KNOWN_TABS.contains(tab) || custom.iter().any(|name| name == tab) {
            continue;
        }
        let table = format!("portal.custom_tabs.{tab}");
        if super::is_poisoned(it.poisoned, &table) {
            continue;
        }
        let near = nearest(tab, KNOWN_TABS.into_iter().chain(custom.iter().map(String::as_str))).map(str::to_owned);
        let message = format!("there is no tab `{tab}`, and no table [portal.custom_tabs.{tab}]");
        if let (Some(diagnostic), Some(near)) = (it.report_item("E0601", "portal.tabs", tab, message), near) {
            diagnostic.label = format!("did you mean \"{near}\"?");
            diagnostic.suggestion = Some(near);
        }
    }
    it.twice("portal.tabs", &tabs);
    let is_bare = !tabs.iter().any(|tab| config.has_parts(tab));
    if tabs.is_empty() {
        it.report("E0604", &["portal.tabs"], "`portal.tabs` is empty: there is nothing to sign on to");
    } else if is_bare {
        let message = "every part of every tab in `portal.tabs` is \"off\": there is nothing to sign on to";
        it.report("E0604", &["portal.tabs"], message);
    } else if !tabs.contains(&&*portal.home) {
        it.report(
            "E0605",
            &["portal.home", "portal.tabs"],
            format!("`portal.home` is \"{}\", which is not among `portal.tabs`", &*portal.home),
        );
    } else if portal.custom_tabs.get(&*portal.home).is_some_and(|tab| tab.url.is_some()) && it.is_set("portal.home") {
        let message = format!("`portal.home` is \"{}\", which is a link out of the portal", &*portal.home);
        it.report("E0605", &["portal.home"], message);
    }
    for tab in tabs.iter().filter(|tab| !is_bare && !config.has_parts(tab)) {
        let message = format!("the tab `{tab}` is listed and not there: every part of it is \"off\"");
        it.report("W0691", &["portal.tabs", *tab], message);
    }
    for (name, tab) in &portal.custom_tabs {
        let key = format!("portal.custom_tabs.{name}");
        if KNOWN_TABS.contains(&name.as_str()) {
            it.report("E0603", &[&key], format!("`{name}` is the name of a tab of Portico's own"));
        }
        if tab.page.is_some() == tab.url.is_some() {
            it.report("E0603", &[&key], format!("the tab `{name}` needs either `page` or `url`"));
        }
        let chain = &config.branding.look.chain;
        let known = |icon: &str| ICONS.contains(&icon) || chain.has(&format!("icons/{icon}.svg"));
        if let Some(icon) = tab.icon.as_ref().filter(|icon| !known(icon)) {
            let message = format!("there is no icon `{}`", &**icon);
            let near = nearest(icon, ICONS);
            if let (Some(diagnostic), Some(near)) = (it.report("W0690", &[&format!("{key}.icon")], message), near) {
                diagnostic.label = format!("did you mean \"{near}\"?");
                diagnostic.suggestion = Some(near.to_owned());
            }
        }
        // A file that is not there is told where paths are made real.
        let Some(file) = tab.page.as_ref().filter(|page| page.exists()) else { continue };
        let at = format!("{key}.page");
        let place = [at.as_str(), key.as_str()];
        if let Err(why) = page::read(file) {
            it.report("E0661", &place, format!("the page of the tab `{name}` {why}"));
        }
        let languages = config.locale.languages.get(..MOST_LANGUAGES).unwrap_or(&config.locale.languages);
        for (language, file) in page::translations(file, languages) {
            if let Err(why) = page::read(&file) {
                it.report("E0661", &place, format!("the page of the tab `{name}` in \"{}\" {why}", &**language));
            }
        }
    }
    let locale = &config.locale;
    let languages: Vec<&str> = locale.languages.iter().map(|language| &**language).collect();
    if languages.len() > MOST_LANGUAGES {
        let message = format!("`locale.languages` has {} languages; {MOST_LANGUAGES} are the most", languages.len());
        it.report("E0608", &["locale.languages"], message);
    } else {
        it.twice("locale.languages", &languages);
    }
    if languages.is_empty() {
        it.report("E0608", &["locale.languages"], "`locale.languages` is empty");
    } else if !languages.contains(&&*locale.default) {
        let message = format!("`locale.default` is \"{}\", which is not among `locale.languages`", &*locale.default);
        it.report("E0608", &["locale.default", "locale.languages"], message);
    }
}

#[cfg(test)]
mod tests {
    use crate::config::tests::{Folder, codes, told};

    #[test]
    fn languages_are_as_many_as_a_list_can_hold_and_each_once() {
        let tags: Vec<String> = ('a'..='z').flat_map(|c| [format!("a{c}"), format!("b{c}")]).collect();
        let with = |count: usize, more: &str| {
            let tags: Vec<String> = tags.iter().take(count).map(|tag| format!("\"{tag}\"")).collect();
            Folder::acme(&format!("locale.languages = [\"en\", {}{more}]\n", tags.join(", "))).load()
        };
        assert_eq!(codes(&with(39, "")), [""; 0]);
        let many = with(40, "");
        assert_eq!(codes(&many), ["E0608"]);
        assert!(told(&many).contains("`locale.languages` has 41 languages; 40 are the most"), "{}", told(&many));
        assert_eq!(codes(&with(1, ", \"en\"")), ["E0602"]);
        // Of very many, each is not compared with all others.
        assert_eq!(codes(&with(40, &", \"en\"".repeat(1_000))), ["E0608"]);
    }
}
