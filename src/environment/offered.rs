//! What an environment offers beside Portico's own tabs, made ready when its files are loaded: the tiles of its applications, and the
//! pages and links that it calls tabs. Pictures are published like logos (R-OP-13), pages are Markdown (R-OP-12).

use std::collections::BTreeMap;
use std::path::Path;

use super::brand::{AssetError, Published};
use crate::config::sections::applications::ApplicationsSection;
use crate::config::sections::portal::PortalSection;
use crate::config::values::{LocalizedText, Name};
use crate::config::{Environment, page};
use crate::theme::markdown;
use crate::theme::view::Html;

/// An application that people can open.
#[derive(Clone, Debug)]
pub struct Application {
    /// Its name in the files.
    pub name: String,
    /// What people read.
    pub label: LocalizedText,
    /// Where it is.
    pub href: String,
    /// The address of its picture.
    pub icon: Option<String>,
    /// Groups who see it; none: everybody.
    pub groups: Vec<Name>,
}

/// The applications that are shown, in their order.
pub(super) fn applications(
    section: &ApplicationsSection,
    published: &mut Published,
) -> Result<Vec<Application>, AssetError> {
    let listed = section.order.iter().filter_map(|name| section.by_name.get_key_value(&**name));
    listed
        .map(|(name, application)| {
            Ok(Application {
                name: name.clone(),
                label: application.label.clone(),
                href: application.url.to_string(),
                icon: published.picture(application.icon.as_deref(), name)?,
                groups: application.groups.clone(),
            })
        })
        .collect()
}

/// A tab of the environment's own.
#[derive(Clone, Debug)]
pub struct CustomTab {
    /// What people read.
    pub label: LocalizedText,
    /// The name of an icon.
    pub icon: String,
    /// What it is.
    pub what: Custom,
}

/// What a tab of the environment's own is.
#[derive(Clone, Debug)]
pub enum Custom {
    /// A page: in the environment's default language, and by language where there is a file of that name.
    Page {
        /// `benefits.md`.
        text: Html,
        /// `benefits.de.md`.
        translated: BTreeMap<String, Html>,
    },
    /// A link out.
    Link(String),
}

/// The tabs of the environment's own that are listed, by name. The check has refused a page that cannot be shown; one that has become
/// so since, when an earlier form of the environment is served again, is left out, and nothing else with it (R-OP-16).
pub(super) fn custom_tabs(config: &Environment) -> BTreeMap<String, CustomTab> {
    let PortalSection { tabs, custom_tabs, .. } = &config.portal;
    let listed = tabs.iter().filter_map(|tab| custom_tabs.get_key_value(&**tab));
    let mut made = BTreeMap::new();
    for (name, tab) in listed {
        let what = match (&tab.page, &tab.url) {
            (Some(file), _) => match page_of(file, config) {
                Ok(page) => page,
                Err(why) => {
                    tracing::warn!(tab = %name, %why, "a page of an environment's own is left out");
                    continue;
                }
            },
            (None, Some(url)) => Custom::Link(url.to_string()),
            (None, None) => continue,
        };
        let icon = tab.icon.as_ref().map_or_else(|| "layout-grid".to_owned(), |icon| icon.to_string());
        made.insert(name.clone(), CustomTab { label: tab.label.clone(), icon, what });
    }
    made
}

fn page_of(file: &Path, config: &Environment) -> Result<Custom, String> {
    let html = |file: &Path| {
        let text = page::read(file).map_err(|why| format!("it {why}"))?;
        markdown::render(&text).map_err(|error| error.to_string())
    };
    let translated = page::translations(file, &config.locale.languages);
    let translated = translated.into_iter().map(|(language, file)| Ok((language.to_string(), html(&file)?)));
    let translated = translated.collect::<Result<_, String>>()?;
    Ok(Custom::Page { text: html(file)?, translated })
}
