//! Styles, scripts and pictures, each at an address that names its content: `/-/assets/<hash>/<name>`. A browser keeps
//! them for ever, and a new version is a new address. They are hashed and compressed once, at load.
//!
//! All files of a chain share one hash, so that they can name each other by relative paths. Icons are single files that a
//! theme can replace one by one; pages use them from one sprite.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use crate::config::Diagnostic;
use crate::config::themes::{Chain, Theme};
use crate::theme::lint;
use crate::theme::svg;

/// One file, ready to be sent.
#[derive(Debug)]
pub struct Asset {
    /// Its whole address.
    pub path: String,
    /// With charset where it is text.
    pub content_type: &'static str,
    /// As it is.
    pub bytes: Vec<u8>,
    /// Compressed with gzip; empty where that gains nothing.
    pub gzip: Vec<u8>,
    /// With quotes.
    pub etag: String,
    /// Whether it is the sprite of icons, the one picture that pages draw parts of: every other one is alone wherever it is shown.
    pub is_sprite: bool,
}

/// The files of one chain of themes.
#[derive(Debug)]
pub struct Assets {
    by_path: HashMap<String, Arc<Asset>>,
    prefix: String,
    icons: Vec<String>,
}

impl Asset {
    /// A file that stands alone, such as the style sheet with an environment's colours.
    pub fn single(name: &str, bytes: Vec<u8>) -> Self {
        Self::new(format!("/-/assets/{}/{name}", digest([bytes.as_slice()])), bytes)
    }

    fn new(path: String, bytes: Vec<u8>) -> Self {
        let content_type = content_type(&path);
        let compressible = content_type.contains("charset") || content_type.contains("svg");
        let gzip = if compressible { compress(&bytes).unwrap_or_default() } else { Vec::new() };
        let etag = format!("\"{}\"", digest([bytes.as_slice()]));
        Self { path, content_type, bytes, gzip, etag, is_sprite: false }
    }
}

impl Assets {
    /// Collects the assets of `chain`, whose first theme wins. Scripts are those of shipped themes alone.
    pub fn load(chain: &Chain) -> Self {
        let mut files: BTreeMap<&str, Cow<'_, [u8]>> = BTreeMap::new();
        let mut icons: BTreeMap<&str, Cow<'_, [u8]>> = BTreeMap::new();
        for theme in chain.themes().iter().rev() {
            let published = below(theme, "assets/").filter(|(name, _)| !content_type(name).is_empty());
            for (name, bytes) in published.filter(|(name, _)| theme.is_shipped() || ![STYLES, SPRITE].contains(name)) {
                files.extend(sound(theme, name, bytes).map(|bytes| (name, bytes)));
            }
            for (name, bytes) in below(theme, "icons/").filter(|(name, _)| name.ends_with(".svg")) {
                icons.extend(sound(theme, name, bytes).map(|bytes| (name, bytes)));
            }
        }
        let styles = styles(chain, files.remove(STYLES).unwrap_or_default());
        files.insert(STYLES, styles);
        files.insert(SPRITE, Cow::Owned(sprite(&icons).into_bytes()));
        let hash = digest(files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes.as_ref()]));
        let prefix = format!("/-/assets/{hash}/");
        let by_path = files
            .iter()
            .map(|(name, bytes)| {
                let asset = Asset::new(format!("{prefix}{name}"), bytes.to_vec());
                Asset { is_sprite: *name == SPRITE, ..asset }
            })
            .map(|asset| (asset.path.clone(), Arc::new(asset)))
            .collect();
        let icons = icons.keys().map(|name| name.trim_end_matches(".svg").to_owned()).collect();
        Self { by_path, prefix, icons }
    }

    /// What is wrong with them: files that were left out, and styles that are too large as a whole.
    pub(in crate::theme) fn problems(&self, chain: &Chain) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        for theme in chain.themes().iter().filter(|theme| !theme.is_shipped()) {
            for folder in ["assets/", "icons/"] {
                for (name, bytes) in below(theme, folder) {
                    let message = match (folder, name) {
                        ("assets/", STYLES) => "is left out: the rules of a theme stand in theme.css",
                        ("assets/", SPRITE) => "is left out: icons of a theme are single files in icons/",
                        _ if name.ends_with(".svg") && sound(theme, name, bytes).is_none() => {
                            "is no SVG picture that can be shown, and is left out"
                        }
                        _ => continue,
                    };
                    let told = Diagnostic::new("E0804", message);
                    problems.push(told.file(format!("{}/{folder}{name}", theme.shown)));
                }
            }
        }
        let size = self.get(&self.address(STYLES)).map_or(0, |styles| styles.gzip.len());
        if let Some(theme) = chain.themes().first().filter(|_| size > MOST_STYLES) {
            let message = format!("all styles are {size} bytes, compressed; {MOST_STYLES} are the most");
            problems.push(Diagnostic::new("E0824", message).file(format!("{}/theme.css", theme.shown)));
        }
        problems
    }

    /// The file at the address `path`.
    pub fn get(&self, path: &str) -> Option<&Arc<Asset>> {
        self.by_path.get(path)
    }

    /// All files, in no order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Asset>> {
        self.by_path.values()
    }

    /// The address of the file `name`, such as `base.css`.
    pub fn address(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The icons that configuration may name.
    pub fn icons(&self) -> &[String] {
        &self.icons
    }
}

/// The file in which the styles of a chain are, and that of its icons: both are put together here, and no theme's own.
const STYLES: &str = "base.css";
const SPRITE: &str = "icons.svg";

/// What all styles of a page may have, compressed, in bytes.
pub const MOST_STYLES: usize = 25 * 1024;

/// The files of a theme below a folder, by their names there.
fn below<'t>(theme: &'t Theme, folder: &'static str) -> impl Iterator<Item = (&'t str, &'t [u8])> {
    theme.files.iter().filter_map(move |(path, bytes)| Some((path.strip_prefix(folder)?, bytes.as_ref())))
}

/// A file as it is published; none for what breaks a rule. Scripts are those of shipped themes alone. Pictures and fonts of others
/// are of the type that their names say, which was proven where they were read, and SVG is rebuilt from what is allowed in it
/// (R-OP-13).
fn sound<'t>(theme: &Theme, name: &str, bytes: &'t [u8]) -> Option<Cow<'t, [u8]>> {
    if theme.is_shipped() {
        return Some(Cow::Borrowed(bytes));
    }
    match name.rsplit_once('.').map(|(_, suffix)| suffix) {
        Some("js") => None,
        Some("css") => {
            let text = std::str::from_utf8(bytes).ok()?;
            lint::css(text).is_empty().then_some(Cow::Borrowed(bytes))
        }
        Some("svg") => svg::rebuild(bytes).ok().map(Cow::Owned),
        _ => Some(Cow::Borrowed(bytes)),
    }
}

/// The styles of a chain as one file, each theme's in the layer after those of `base`, the child's last: one request, and
/// theme rules win whatever their specificity.
fn styles<'a>(chain: &Chain, base: Cow<'a, [u8]>) -> Cow<'a, [u8]> {
    let mut more = String::new();
    let tokens = chain.tokens().others;
    if !tokens.is_empty() {
        more.push_str("@layer theme{:root{");
        tokens.iter().for_each(|(name, value)| more.push_str(&format!("--{name}:{value};")));
        more.push_str("}}\n");
    }
    for theme in chain.themes().iter().rev() {
        let sound = theme.text("theme.css").filter(|text| theme.is_shipped() || lint::css(text).is_empty());
        if let Some(text) = sound {
            let _ = writeln!(more, "@layer theme{{\n{}\n}}", balanced(text.trim()));
        }
    }
    if more.is_empty() {
        return base;
    }
    let mut all = base.into_owned();
    all.extend_from_slice(more.as_bytes());
    Cow::Owned(all)
}

/// A style sheet whose braces close: one that closes too many would leave its layer, one that closes too few would swallow what
/// follows.
fn balanced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut depth, mut quote) = (0_usize, None);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some('*'), '*') if rest.peek() == Some(&'/') => quote = None,
            (Some('*'), _) => {}
            (Some(open), _) if open == c || c == '\n' => quote = None,
            (_, '\\') => {
                out.push(c);
                out.extend(rest.next());
                continue;
            }
            (None, '/') if rest.peek() == Some(&'*') => {
                quote = Some('*');
                out.push(c);
                out.extend(rest.next());
                continue;
            }
            (None, '"' | '\'') => quote = Some(c),
            (None, '{') => depth += 1,
            (None, '}') if depth == 0 => continue,
            (None, '}') => depth -= 1,
            _ => {}
        }
        out.push(c);
    }
    match quote {
        Some('*') => out.push_str("*/"),
        Some(open) => out.push(open),
        None => {}
    }
    out.extend(std::iter::repeat_n('}', depth));
    out
}

fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    let mut hex = String::with_capacity(16);
    for byte in hasher.finalize().iter().take(8) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn compress(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok().filter(|gzip| gzip.len() < bytes.len())
}

/// The type of a file that may be published; empty for what may not.
fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, suffix)| suffix) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        _ => "",
    }
}

/// One file with every icon as a `<symbol>`.
fn sprite(icons: &BTreeMap<&str, Cow<'_, [u8]>>) -> String {
    let mut out = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (name, bytes) in icons {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let Some(inner) = text.find("<svg").and_then(|at| text.get(at..)).and_then(|svg| {
            let (_, rest) = svg.split_once('>')?;
            rest.rsplit_once("</svg>").map(|(inner, _)| inner)
        }) else {
            continue;
        };
        let _ = write!(
            out,
            "<symbol id=\"{}\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\">",
            name.trim_end_matches(".svg")
        );
        inner.lines().map(str::trim).for_each(|line| out.push_str(line));
        out.push_str("</symbol>");
    }
    out.push_str("</svg>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_and_scripts_stay_small() {
        let themes = crate::config::themes::Themes::shipped();
        for name in themes.names() {
            let assets = Assets::load(&themes.chain(name).unwrap());
            for suffix in [".css", ".js"] {
                let total: usize =
                    assets.iter().filter(|asset| asset.path.ends_with(suffix)).map(|asset| asset.gzip.len()).sum();
                assert!((1..=25 * 1024).contains(&total), "{name} {suffix}: {total} bytes");
            }
        }
    }

    #[test]
    fn configuration_knows_the_icons_that_there_are() {
        let mut icons = Assets::load(&Chain::default()).icons().to_vec();
        icons.sort_unstable();
        assert_eq!(icons, crate::config::sections::portal::ICONS);
    }

    #[test]
    fn styles_stay_in_their_layer() {
        for (text, expected) in [
            ("a{b:c}", "a{b:c}"),
            ("a{b:c}}x{}", "a{b:c}x{}"),
            ("a{b:c", "a{b:c}"),
            ("/* } */a{content:\"}\"}", "/* } */a{content:\"}\"}"),
            ("/* open", "/* open*/"),
        ] {
            assert_eq!(balanced(text), expected);
        }
    }

    #[test]
    fn an_address_names_its_content() {
        let one = Asset::single("brand.css", b"a".to_vec());
        let other = Asset::single("brand.css", b"b".to_vec());
        assert_ne!(one.path, other.path);
        assert!(one.path.starts_with("/-/assets/") && one.path.ends_with("/brand.css"), "{}", one.path);
        assert_eq!(one.content_type, "text/css; charset=utf-8");
    }

    #[test]
    fn what_is_put_together_is_no_themes_own() {
        let folder = tempfile::tempdir().unwrap();
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>";
        for (path, text) in [
            ("theme.toml", "[theme]\napi = 1\n"),
            ("assets/base.css", "html{display:none}"),
            ("assets/icons.svg", svg),
            ("assets/sub/base.css", ".a{color:red}"),
            ("assets/sub/icons.svg", svg),
        ] {
            let path = folder.path().join("a").join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let chain = crate::config::themes::Themes::of_folder(folder.path()).0.chain("a").unwrap();
        let assets = Assets::load(&chain);
        let told: Vec<_> = assets.problems(&chain).into_iter().map(|it| (it.code, it.file.unwrap())).collect();
        let left_out = |name: &str| ("E0804", format!("themes/a/assets/{name}"));
        assert_eq!(told, [left_out("base.css"), left_out("icons.svg")]);
        let file = |name: &str| assets.get(&assets.address(name)).unwrap();
        assert!(!file("base.css").bytes.starts_with(b"html{display:none}"));
        assert!(file("sub/base.css").bytes.starts_with(b".a{color:red}"));
        // Pages draw parts of one picture; all others are shown alone, whatever they are called.
        let sprites: Vec<&str> = assets.iter().filter(|it| it.is_sprite).map(|it| it.path.as_str()).collect();
        assert_eq!(sprites, [assets.address("icons.svg")]);
        assert!(!Asset::single("icons.svg", svg.into()).is_sprite);
    }

    #[test]
    fn every_kind_of_picture_that_may_be_published_has_its_type() {
        for (name, kind) in [
            ("a.ico", "image/x-icon"),
            ("a.jpg", "image/jpeg"),
            ("a.jpeg", "image/jpeg"),
            ("a.webp", "image/webp"),
            ("a.png", "image/png"),
            ("a.svg", "image/svg+xml"),
            ("a.html", ""),
        ] {
            assert_eq!(content_type(name), kind, "{name}");
        }
    }

    #[test]
    fn the_sprite_has_every_icon_and_licences_are_not_published() {
        let assets = Assets::load(&Chain::default());
        let sprite = assets.get(&assets.address("icons.svg")).expect("there is a sprite");
        let text = std::str::from_utf8(&sprite.bytes).expect("text");
        assert!(assets.icons().len() > 30);
        for icon in assets.icons() {
            assert!(text.contains(&format!("<symbol id=\"{icon}\"")), "{icon}");
        }
        assert!(assets.iter().all(|asset| !asset.path.contains("LICENSE")));
    }
}
