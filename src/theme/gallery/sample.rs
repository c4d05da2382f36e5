//! What gallery pages are shown with: a site as an environment has one, and somebody who is signed on.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Around;
use crate::config::colour::Colour;
use crate::config::themes::OptionValue;
use crate::theme::assets::Asset;
use crate::theme::brand::Brand;
use crate::theme::engine::{Engine, RenderError};
use crate::theme::language::{autonym, direction};
use crate::theme::markdown;
use crate::theme::view::{
    Flash, FlashKind, Frame, Html, Language, SessionEnds, Shown, Signed, Site, SiteData, Tab, WayBack,
};
use crate::theme::when::When;

const ACCENT: Colour = Colour::rgb(0x0b, 0x7a, 0x5b);

/// A theme or an environment to show pages with.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Templates, messages and assets.
    pub engine: Arc<Engine>,
    /// The site in each language.
    pub sites: BTreeMap<String, Site>,
    /// What it publishes beside the engine's assets: the style sheet with its colours, logos.
    pub assets: Vec<Arc<Asset>>,
}

impl Stage {
    /// A theme with the site of a sample customer, in every language that there are messages in.
    pub fn sample(engine: Arc<Engine>) -> Result<Self, RenderError> {
        let site = |lang: &str| Ok((lang.to_owned(), sample_site(&engine, lang)?));
        let sites: Result<BTreeMap<String, Site>, RenderError> =
            engine.messages().languages().into_iter().map(site).collect();
        let assets = vec![Arc::new(brand(&engine).asset())];
        Ok(Self { sites: sites?, engine, assets })
    }

    /// The site in `lang`, or in the first language that there is.
    pub fn site(&self, lang: &str) -> Result<Site, RenderError> {
        match self.sites.get(lang).or_else(|| self.sites.values().next()) {
            Some(site) => Ok(site.clone()),
            None => sample_site(&self.engine, lang),
        }
    }
}

fn brand(engine: &Engine) -> Brand {
    let tokens = engine.tokens();
    let own = |scheme: &BTreeMap<String, Colour>| scheme.get("accent").copied();
    Brand::new(own(&tokens.light).unwrap_or(ACCENT), own(&tokens.dark), tokens)
}

/// A site like that of a customer of the demonstration.
pub fn sample_site(engine: &Engine, lang: &str) -> Result<Site, RenderError> {
    let text = |key| engine.messages().text(lang, key, &[]);
    let tab = |id: &str, key, icon: &str| Tab {
        id: id.to_owned(),
        label: text(key),
        href: format!("/acme/{id}"),
        icon: icon.to_owned(),
        external: false,
    };
    let brand = brand(engine);
    let languages = engine.messages().languages();
    Site::new(&SiteData {
        slug: "acme".to_owned(),
        name: "Acme".to_owned(),
        monogram: "A".to_owned(),
        lang: lang.to_owned(),
        default_lang: "en".to_owned(),
        autonym: autonym(lang).to_owned(),
        dir: direction(lang),
        base: "/acme/".to_owned(),
        brand_css: brand.asset().path,
        url: "https://account.acme.example/".to_owned(),
        brand: brand.light.band.to_string(),
        on_brand: brand.light.on_band.to_string(),
        help_url: Some("https://help.acme.example".to_owned()),
        footer: markdown::render("© Acme · [acme.example](https://acme.example/privacy)")
            .unwrap_or(Html(String::new())),
        languages: languages
            .into_iter()
            .map(|code| Language { code: code.to_owned(), autonym: autonym(code).to_owned(), current: code == lang })
            .collect(),
        tabs: vec![
            tab("overview", "tab-overview", "house"),
            tab("profile", "profile-title", "circle-user-round"),
            tab("authentication", "authentication-title", "shield-check"),
            tab("password", "password-title", "key-round"),
            tab("accounts", "accounts-title", "monitor-smartphone"),
            tab("consents", "tab-consents", "file-check"),
            tab("activity", "tab-activity", "history"),
        ],
        menu: vec![
            tab("profile", "profile-title", "circle-user-round"),
            tab("authentication", "menu-devices", "shield-check"),
            tab("password", "password-title", "key-round"),
            tab("sign-off", "sign-off", "log-out"),
        ],
        options: engine.options().iter().map(|(name, value)| (name.clone(), shown(engine, value, lang))).collect(),
        ..SiteData::default()
    })
}

/// The default of an option, as pages read it.
fn shown(engine: &Engine, value: &OptionValue, lang: &str) -> Shown {
    match value {
        OptionValue::Bool(yes) => Shown::Bool(*yes),
        OptionValue::Choice(word) => Shown::Text(word.clone()),
        OptionValue::Asset(file) => Shown::Text(engine.assets().address(file)),
        OptionValue::File(file) => Shown::Text(file.to_string_lossy().into_owned()),
        OptionValue::Text(texts) => {
            let text = [lang, "en", ""].into_iter().find_map(|lang| texts.get(lang));
            Shown::Text(text.cloned().unwrap_or_default())
        }
    }
}

/// The frame of a page of `site`.
pub(super) fn frame(site: Site, around: Around) -> Result<Frame, RenderError> {
    let lang = site.lang().to_owned();
    let site = match around {
        Around::Nothing => Site::new(&SiteData {
            lang: lang.clone(),
            default_lang: "en".to_owned(),
            dir: direction(&lang),
            base: "/".to_owned(),
            brand_css: Brand::neutral().asset().path,
            ..SiteData::default()
        })?,
        Around::Member(_) | Around::Guest => site,
    };
    let mut frame = Frame::new(site);
    frame.csrf = "token".to_owned();
    frame.here = "/acme/profile".to_owned();
    if let Around::Member(tab) = around {
        frame.member = Some(Signed::new("Ana García", "ana@acme.example"));
        frame.current = Some(tab.into());
        if tab == "password" {
            let (application, href) = ("Acme Shop".to_owned(), "https://shop.acme.example/account/".to_owned());
            frame.way_back = Some(WayBack { application, href, done: false });
        }
        let idle = When::sample_in(1_795_440_720, &lang);
        frame.ends = Some(SessionEnds { idle, idle_in: 1_800, last_in: 43_200, extendable: true });
        if tab == "accounts" {
            let text = "Chrome on Android was signed off.".to_owned();
            frame.flash = Some(Flash { kind: FlashKind::Success, text });
        }
    }
    Ok(frame)
}
