//! From an environment's configuration to the environment that requests see: everything that can be computed once is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::blocklists;
use super::brand::{self, Published};
use super::countries::Named;
use super::offered::{self, Custom, CustomTab};
use super::store::Record;
use super::{Address, Cookies, Live};
use crate::config::sections::password::{BreachList, BreachWord, OnFailure, PasswordSection};
use crate::config::values::Period;
use crate::config::{self, Kind};
use crate::identity::password::blocklist::{Blocklist, BlocklistError};
use crate::identity::password::policy::{Policy, Rules};
use crate::identity::password::ranges::Ranges;
use crate::identity::{attempt, session};
use crate::kit::keyring::RootKeys;
use crate::kit::makers::{self, MakersError};
use crate::kit::slug::Slug;
use crate::mfa;
use crate::mfa::webauthn::RelyingParty;
use crate::theme::engine::{Engine, RenderError, ThemeError};
use crate::theme::engines::Engines;
use crate::theme::gallery::Stage;
use crate::theme::language::{autonym, direction};
use crate::theme::markdown;
use crate::theme::view::{Language, Site, SiteData, Tab, initials};

/// Why a configuration that passed its checks cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A logo or icon is not a picture that may be published.
    #[error(transparent)]
    Asset(#[from] brand::AssetError),
    /// The footer is not Markdown that may be shown.
    #[error("`branding.footer`: {0}")]
    Footer(#[from] markdown::MarkdownError),
    /// The file of known passwords cannot be used.
    #[error("`password.breach_list`: {0}")]
    Blocklist(#[from] BlocklistError),
    /// A file of makers of security keys cannot be used.
    #[error("`mfa.security_key.makers`: {0}")]
    Makers(#[from] MakersError),
    /// The theme cannot take it.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// There is no theme at all.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// The time zone is not in the database that comes with the program.
    #[error("the time zone {0} is not known")]
    TimeZone(String),
}

/// What all environments of this process are built with.
#[derive(Clone)]
pub struct Means {
    /// The server's configuration.
    pub server: Arc<config::Server>,
    /// The root keys.
    pub keys: RootKeys,
    /// Templates, messages and assets of the themes in use.
    pub engines: Arc<Engines>,
    /// The built-in list of common passwords.
    pub blocklist: Arc<Blocklist>,
    /// Services that know passwords from breaches.
    pub ranges: Ranges,
    /// The names of countries that have been put together.
    pub countries: Named,
}

/// An environment's pages as they will be, with nothing of a database: for the preview and the gallery.
pub fn staged(config: &config::Environment, slug: &Slug, base_url: &url::Url) -> Result<Stage, BuildError> {
    let engine = Arc::new(Engine::load(&config.branding.look.chain)?);
    let hosts: Vec<String> = config.access.hosts.iter().map(|host| host.to_string()).collect();
    let address = Address::new(base_url, slug, &hosts);
    let mut published = brand::publish(&config.branding, &engine)?;
    let custom_tabs = offered::custom_tabs(config);
    offered::applications(&config.applications, &mut published)?;
    let sites = sites(&engine, slug, config, &address, (&published, &custom_tabs))?;
    Ok(Stage { engine, sites, assets: published.assets })
}

/// Builds an environment.
pub fn build(
    means: &Means,
    slug: &Slug,
    config: Arc<config::Environment>,
    revision: String,
    record: &Record,
) -> Result<Live, BuildError> {
    let hosts: Vec<String> = config.access.hosts.iter().map(|host| host.to_string()).collect();
    let address = Address::new(&means.server.base_url, slug, &hosts);
    let mut party = relying_party(&config, &address, &means.server.base_url, &hosts);
    for file in &config.mfa.security_key.makers {
        let makers = makers::read(file)?;
        party = party.map(|party| party.with_makers(&makers));
    }
    let config = if party.is_some() { config } else { without_ceremonies(&config) };
    let engine = means.engines.of(&config.branding.look.chain)?;
    let mut published = brand::publish(&config.branding, &engine)?;
    let applications = offered::applications(&config.applications, &mut published)?;
    let custom_tabs = offered::custom_tabs(&config);
    let strict = config.kind == Kind::Administrators;
    let zone = &*config.locale.time_zone;
    let time_zone = jiff::tz::TimeZone::get(zone).map_err(|_| BuildError::TimeZone(zone.to_owned()))?;
    Ok(Live {
        id: record.id,
        slug: slug.clone(),
        epoch: record.epoch,
        keys: means.keys.derive(record.id.uuid().as_bytes()),
        cookies: Cookies::new(record.id, &address, strict),
        content_security_policy: content_security_policy(&address, &config),
        sites: sites(&engine, slug, &config, &address, (&published, &custom_tabs))?,
        applications,
        custom_tabs,
        countries: means.countries.of(engine.messages(), &config),
        time_zone,
        passwords: passwords(&config.password, &means.blocklist, &means.ranges)?,
        sessions: session::Limits {
            idle: config.session.idle_timeout,
            absolute: config.session.absolute_timeout,
            count: u64::from(config.session.max_sessions),
        },
        throttle: attempt::Limits {
            after: config.sign_on.throttle.after,
            slow_to: config.sign_on.throttle.slow_to,
            refuse_after: config.sign_on.throttle.refuse_after,
        },
        assets: published.assets,
        engine,
        party,
        agreements: OnceLock::new(),
        hosts,
        address,
        revision,
        config,
    })
}

/// Who the environment is to authenticators: `mfa.passkey.rp_id`, else its first host, else the host of the base URL (R-WA-14).
/// Its origins are those of all its hosts.
fn relying_party(
    config: &config::Environment,
    address: &Address,
    base_url: &url::Url,
    hosts: &[String],
) -> Option<RelyingParty> {
    let origins: Vec<String> = match hosts {
        [] => vec![address.origin.clone()],
        hosts => hosts.iter().map(|host| Address::origin_of(base_url, host)).collect(),
    };
    let host = hosts.first().map(String::as_str).or_else(|| base_url.host_str())?;
    let id = config.mfa.passkey.rp_id.as_deref().unwrap_or(host);
    let default = &*config.locale.default;
    RelyingParty::new(config.name.get(default, default), id, &origins)
}

/// The same without the methods that need a host name: at a bare IP address no browser makes credentials.
fn without_ceremonies(config: &Arc<config::Environment>) -> Arc<config::Environment> {
    let mut config = config::Environment::clone(config);
    config.mfa.methods.retain(|id| !matches!(mfa::way(*id), Some(mfa::Way::Ceremony)));
    Arc::new(config)
}

/// Scripts and styles come from our own assets only; nothing is framed; forms answer to us (R-OP-14), and lead on to the identity
/// providers that the file lists (R-WEB-13): browsers look at every redirect after a POST.
fn content_security_policy(address: &Address, config: &config::Environment) -> String {
    let origin = &address.origin;
    let listed = config.identity_providers.listed().filter(|(_, provider)| provider.sign_on || provider.link);
    let origins: BTreeSet<String> = listed.flat_map(|(_, provider)| provider.form_origins()).collect();
    let forms: String = origins.iter().map(|origin| format!(" {origin}")).collect();
    format!(
        "default-src 'none'; script-src {origin}/-/assets/; style-src {origin}/-/assets/; img-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'{forms}; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; \
         require-trusted-types-for 'script'"
    )
}

fn sites(
    engine: &Engine,
    slug: &Slug,
    config: &config::Environment,
    address: &Address,
    (published, own): (&Published, &BTreeMap<String, CustomTab>),
) -> Result<BTreeMap<String, Site>, BuildError> {
    let default = &*config.locale.default;
    let mut sites = BTreeMap::new();
    for language in &config.locale.languages {
        let name = config.name.get(language, default).to_owned();
        let footer = match &config.branding.footer {
            Some(footer) => markdown::render(footer.get(language, default))?,
            None => crate::theme::view::Html::default(),
        };
        let data = SiteData {
            slug: slug.to_string(),
            monogram: initials(&name),
            name,
            lang: language.to_string(),
            default_lang: default.to_owned(),
            autonym: autonym(language).to_owned(),
            dir: direction(language),
            base: address.base.clone(),
            logo: published.logo.clone(),
            logo_dark: published.logo_dark.clone(),
            favicon: published.favicon.clone(),
            brand_css: published.css.clone(),
            url: address.url(""),
            brand: published.fill.clone(),
            on_brand: published.on_fill.clone(),
            help_url: config.portal.help_url.as_ref().map(|url| url.to_string()),
            footer,
            languages: config
                .locale
                .languages
                .iter()
                .map(|other| Language {
                    code: other.to_string(),
                    autonym: autonym(other).to_owned(),
                    current: other == language,
                })
                .collect(),
            tabs: tabs(engine, config, address, (language, own)),
            menu: menu(engine, config, address, language),
            options: published.options(language, default),
        };
        sites.insert(language.to_string(), Site::new(&data)?);
    }
    Ok(sites)
}

/// The icons of Portico's own tabs.
fn icon(id: &str) -> &'static str {
    match id {
        "overview" => "house",
        "profile" => "circle-user-round",
        "authentication" => "shield-check",
        "password" => "key-round",
        "accounts" => "monitor-smartphone",
        "consents" => "file-check",
        "activity" => "history",
        "sign-off" => "log-out",
        _ => "layout-grid",
    }
}

fn tabs(
    engine: &Engine,
    config: &config::Environment,
    address: &Address,
    (language, own): (&str, &BTreeMap<String, CustomTab>),
) -> Vec<Tab> {
    let tab = |id: &str| match own.get(id) {
        Some(tab) => Some(Tab {
            id: id.to_owned(),
            label: tab.label.get(language, &config.locale.default).to_owned(),
            href: match &tab.what {
                Custom::Page { .. } => address.path(&format!("tabs/{id}")),
                Custom::Link(to) => to.clone(),
            },
            icon: tab.icon.clone(),
            external: matches!(tab.what, Custom::Link(_)),
        }),
        None => (super::TABS.contains(&id) && config.has_parts(id)).then(|| Tab {
            id: id.to_owned(),
            label: engine.messages().text(language, &format!("tab-{id}"), &[]),
            href: address.path(id),
            icon: icon(id).to_owned(),
            external: false,
        }),
    };
    config.portal.tabs.iter().filter_map(|id| tab(id)).collect()
}

/// The menu of an application portal: the ways into one's own account that there are.
fn menu(engine: &Engine, config: &config::Environment, address: &Address, language: &str) -> Vec<Tab> {
    let has = |tab: &str| config.portal.tabs.iter().any(|listed| &**listed == tab);
    if !has("applications") {
        return Vec::new();
    }
    let entries = [
        ("profile", "tab-profile"),
        ("authentication", "menu-devices"),
        ("password", "tab-password"),
        ("sign-off", "sign-off"),
    ];
    let entry = |(id, label): (&str, &str)| Tab {
        id: id.to_owned(),
        label: engine.messages().text(language, label, &[]),
        href: address.path(id),
        icon: icon(id).to_owned(),
        external: false,
    };
    entries.into_iter().filter(|(id, _)| *id == "sign-off" || has(id)).map(entry).collect()
}

/// The policy that `[password]` describes.
pub fn passwords(
    section: &PasswordSection,
    built_in: &Arc<Blocklist>,
    ranges: &Ranges,
) -> Result<Policy, BlocklistError> {
    let count = |limit: Option<u32>| limit.and_then(|limit| usize::try_from(limit).ok());
    let period = |period: &Period| period.duration();
    let rules = Rules {
        min_length: section.min_length.into(),
        max_length: section.max_length.into(),
        history: section.history.into(),
        max_age: period(&section.max_age),
        min_age: period(&section.min_age),
        similarity: section.similarity,
        words: section.words.clone(),
        character_classes: count(section.character_classes.0),
        max_repeated: count(section.max_repeated.0),
        max_sequence: count(section.max_sequence.0),
        warn_before: period(&section.warn_before).unwrap_or(Duration::ZERO),
    };
    let blocklist = match &section.breach_list {
        BreachList::Word(BreachWord::Off) => None,
        BreachList::Source(source) if let Some(file) = &source.file => Some(blocklists::of_file(file)?),
        // A service is asked besides the built-in list, which answers also when the service does not.
        BreachList::Word(BreachWord::BuiltIn) | BreachList::Source(_) => Some(Arc::clone(built_in)),
    };
    let service = match &section.breach_list {
        BreachList::Source(source) => source.url.as_ref().map(|url| ranges.service(url)),
        BreachList::Word(_) => None,
    };
    let closed =
        matches!(&section.breach_list, BreachList::Source(source) if source.on_failure == Some(OnFailure::Refuse));
    Ok(Policy::new(rules, blocklist).asking(service).failing(!closed))
}
