//! What an environment publishes under addresses of its own: the style sheet with its colours, logos, favicon. A picture's
//! type is proven by its content, SVG is rebuilt from an allow-list (R-OP-13).

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::config::Opened;
use crate::config::sections::branding::BrandingSection;
use crate::config::themes::OptionValue;
use crate::theme::assets::Asset;
use crate::theme::brand::Brand;
use crate::theme::engine::Engine;
use crate::theme::svg;
use crate::theme::view::Shown;

/// The largest picture, in bytes.
const LARGEST: u64 = 2 * 1024 * 1024;

/// Why a picture is not published.
#[derive(Debug, thiserror::Error)]
pub enum AssetError {
    /// It cannot be read.
    #[error("{0}: {1}")]
    Read(String, #[source] std::io::Error),
    /// Something else has taken its place while it was looked at.
    #[error("{0} has been replaced while it was read")]
    Moved(String),
    /// It is larger than 2 MiB.
    #[error("{0} is larger than 2 MiB")]
    TooLarge(String),
    /// It is none of PNG, JPEG, WebP, ICO and SVG.
    #[error("{0} is not a PNG, JPEG, WebP, ICO or SVG picture")]
    Kind(String),
    /// It is no SVG that can be shown.
    #[error("{0}: {1}")]
    Svg(String, #[source] svg::SvgError),
}

/// The addresses of what was published, and the files themselves.
#[derive(Debug, Default)]
pub struct Published {
    /// The style sheet.
    pub css: String,
    /// The logo.
    pub logo: Option<String>,
    /// The logo on dark backgrounds.
    pub logo_dark: Option<String>,
    /// The favicon.
    pub favicon: Option<String>,
    /// The fill of the brand, `#rrggbb`.
    pub fill: String,
    /// Text on it.
    pub on_fill: String,
    /// The files.
    pub assets: Vec<Arc<Asset>>,
    /// The options of the theme.
    options: BTreeMap<String, Set>,
}

/// An option as it was set.
#[derive(Debug)]
enum Set {
    Shown(Shown),
    /// By language; under "" the one for all.
    Text(BTreeMap<String, String>),
}

/// Prepares everything that `[branding]` names, and what the theme brings.
pub fn publish(branding: &BrandingSection, engine: &Engine) -> Result<Published, AssetError> {
    let brand = Brand::new(branding.accent, branding.accent_dark, &branding.look.chain.tokens());
    let (fill, on_fill) = (brand.light.accent.to_string(), brand.light.on_accent.to_string());
    let mut published = Published { fill, on_fill, ..Published::default() };
    published.css = published.add(brand.asset());
    published.logo = published.picture(branding.logo.as_deref(), "logo")?;
    published.logo_dark = published.picture(branding.logo_dark.as_deref(), "logo-dark")?;
    published.favicon = published.picture(branding.favicon.as_deref(), "favicon")?;
    for (name, value) in &branding.look.options {
        let set = match value {
            OptionValue::File(file) => {
                Set::Shown(Shown::Text(published.picture(Some(file), name)?.unwrap_or_default()))
            }
            OptionValue::Asset(file) => Set::Shown(Shown::Text(engine.assets().address(file))),
            OptionValue::Bool(yes) => Set::Shown(Shown::Bool(*yes)),
            OptionValue::Choice(word) => Set::Shown(Shown::Text(word.clone())),
            OptionValue::Text(texts) => Set::Text(texts.clone()),
        };
        published.options.insert(name.clone(), set);
    }
    // Those of `base` are served to all.
    if engine.base().is_some() {
        published.assets.extend(engine.assets().iter().cloned());
    }
    Ok(published)
}

impl Published {
    fn add(&mut self, asset: Asset) -> String {
        let path = asset.path.clone();
        self.assets.push(Arc::new(asset));
        path
    }

    /// The options for readers of `lang`.
    pub fn options(&self, lang: &str, default: &str) -> BTreeMap<String, Shown> {
        let shown = |set: &Set| match set {
            Set::Shown(shown) => shown.clone(),
            Set::Text(texts) => {
                let text = [lang, default, ""].into_iter().find_map(|lang| texts.get(lang));
                Shown::Text(text.or_else(|| texts.values().next()).cloned().unwrap_or_default())
            }
        };
        self.options.iter().map(|(name, set)| (name.clone(), shown(set))).collect()
    }

    pub(super) fn picture(&mut self, file: Option<&Path>, name: &str) -> Result<Option<String>, AssetError> {
        let Some(file) = file else { return Ok(None) };
        let shown = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let fail = |error| AssetError::Read(shown.clone(), error);
        let mut opened = Opened::open(file).map_err(fail)?;
        // The path was judged when the configuration was loaded; a link may have taken its place since.
        if opened.real != file {
            return Err(AssetError::Moved(shown));
        }
        let bytes = opened.read(LARGEST).map_err(|error| match error.kind() {
            std::io::ErrorKind::FileTooLarge => AssetError::TooLarge(shown.clone()),
            _ => fail(error),
        })?;
        let (suffix, bytes) = match kind(&bytes) {
            Some(suffix) => (suffix, bytes),
            None if svg::looks_like(&bytes) => {
                ("svg", svg::rebuild(&bytes).map_err(|error| AssetError::Svg(shown, error))?)
            }
            None => return Err(AssetError::Kind(shown)),
        };
        Ok(Some(self.add(Asset::single(&format!("{name}.{suffix}"), bytes))))
    }
}

/// The kind of picture, by its first bytes.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("png"),
        [0xff, 0xd8, 0xff, ..] => Some("jpg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("webp"),
        [0, 0, 1, 0, ..] => Some("ico"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_took_the_place_of_a_picture_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let (logo, outside) = (root.join("logo.png"), root.join("outside.png"));
        let png = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0];
        std::fs::write(&logo, png).unwrap();
        let mut published = Published::default();
        assert!(published.picture(Some(&logo), "logo").unwrap().unwrap().ends_with("/logo.png"));
        std::fs::rename(&logo, &outside).unwrap();
        std::os::unix::fs::symlink(&outside, &logo).unwrap();
        assert!(matches!(published.picture(Some(&logo), "logo"), Err(AssetError::Moved(_))));
        std::fs::write(&outside, vec![0; 2 * 1024 * 1024 + 1]).unwrap();
        assert!(matches!(published.picture(Some(&outside), "logo"), Err(AssetError::TooLarge(_))));
    }
}
