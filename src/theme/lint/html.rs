//! The markup of templates: no script, no style of its own, nothing from elsewhere, no element that sends people away. Tags of the
//! template language are blanked first, so what is looked at is what stands there whatever the data is; data itself is
//! escaped, and stays within an attribute only where that has quotes.

use super::Found;
use crate::theme::scan::{Kind, pieces};

/// Stands where a value is printed.
const HOLE: u8 = 1;

/// Elements that no template may hold.
const REFUSED: [&str; 10] =
    ["base", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe", "noscript"];
/// Attributes that browsers load from.
const LOADED: [&str; 6] = ["src", "srcset", "poster", "data", "background", "imagesrcset"];

/// An attribute: its name, value and where it begins.
struct Attribute {
    name: String,
    value: String,
    quoted: bool,
    at: usize,
}

/// Reports what breaks a rule in the template `text`.
pub(super) fn check(path: &str, text: &str, found: &mut Vec<Found>) {
    let mail = is_mail(path);
    let plain = blanked(text);
    elements(&plain, |it| {
        if it.name.is_empty() {
            found.push(Found::new("E0817", it.start, "the name of an element is written out, never printed"));
        } else if it.name == "script" && !is_own_script(text, it.start, it.end) {
            found.push(Found::new("E0814", it.start, "themes carry no scripts"));
        }
        element(&it, mail, found);
        for attribute in &it.attributes {
            written(&it.name, attribute, found);
        }
    });
}

/// Whether a template is that of a mail, which is read without style sheets.
pub(super) fn is_mail(path: &str) -> bool {
    path.starts_with("templates/mail/") || path.starts_with("slots/mail-")
}

/// The first rule that a finished page or mail breaks. What templates hold in pieces is whole here, and what a browser gets is what
/// is looked at: no trick with tags that vanish gets past this. Everything that data prints is escaped, so that `<` always begins
/// a tag of somebody's template.
pub(in crate::theme) fn rendered(html: &str, mail: bool) -> Option<String> {
    let mut found = Vec::new();
    let bytes = html.as_bytes();
    let start = if html.trim_start().get(..9).is_some_and(|it| it.eq_ignore_ascii_case("<!doctype")) { 1 } else { 0 };
    let odd = html.match_indices("<!").count() > start || html.contains("<?");
    elements(bytes, |it| {
        let own = it.attributes.iter().all(|attribute| match attribute.name.as_str() {
            "type" => attribute.value == "module",
            "src" => attribute.value.starts_with("/-/assets/") && attribute.value.ends_with(".js"),
            _ => false,
        });
        if it.name == "script" && !(own && html.get(it.end..).is_some_and(|rest| rest.starts_with("</script>"))) {
            found.push(Found::new("E0814", it.start, "the page holds a script of its own"));
        }
        element(&it, mail, &mut found);
        for attribute in &it.attributes {
            printed(&it.name, attribute, &mut found);
        }
    });
    let first = found.into_iter().next().map(|it| it.message);
    first.or_else(|| odd.then(|| "the page holds markup that is no element".to_owned()))
}

/// An element as it begins.
struct Element {
    name: String,
    attributes: Vec<Attribute>,
    start: usize,
    end: usize,
}

fn elements(bytes: &[u8], mut see: impl FnMut(Element)) {
    let mut at = 0;
    while let Some(open) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'<')) {
        let start = at + open;
        at = start + 1;
        let Some(first) = bytes.get(start + 1) else { break };
        if *first == HOLE {
            see(Element { name: String::new(), attributes: Vec::new(), start, end: start + 1 });
        }
        if !first.is_ascii_alphabetic() {
            continue;
        }
        let name = word(bytes, start + 1);
        let (attributes, end) = attributes(bytes, start + 1 + name.len());
        at = end;
        see(Element { name, attributes, start, end });
    }
}

/// What neither a template nor a page may hold.
fn element(it: &Element, mail: bool, found: &mut Vec<Found>) {
    let (name, start) = (it.name.as_str(), it.start);
    let value = |wanted: &str| it.attributes.iter().find(|it| it.name == wanted).map(|it| it.value.as_str());
    if name == "style" {
        found.push(Found::new("E0815", start, "there is no style element: the rule belongs into theme.css"));
    }
    if REFUSED.contains(&name) {
        found.push(Found::new("E0817", start, format!("templates may not hold <{name}>")));
    }
    let refers = value("name").is_some_and(|name| name.trim().eq_ignore_ascii_case("referrer"));
    if name == "meta" && (value("http-equiv").is_some() || refers) {
        found.push(Found::new(
            "E0817",
            start,
            "templates may not hold <meta http-equiv> nor one that names the referrer",
        ));
    }
    for attribute in &it.attributes {
        let at = attribute.at;
        if attribute.name.starts_with("on") || attribute.name == "srcdoc" {
            found.push(Found::new("E0814", at, format!("themes carry no scripts: `{}`", attribute.name)));
        }
        if matches!(attribute.name.as_str(), "referrerpolicy" | "ping") {
            found.push(Found::new("E0817", at, format!("templates may not set `{}`", attribute.name)));
        }
        if attribute.name == "style" && !mail {
            found.push(Found::new("E0815", at, "pages carry no style attribute: the rule belongs into theme.css"));
        }
        if attribute.name == "style" && mail && attribute.value.to_ascii_lowercase().contains("url(") {
            found.push(Found::new("E0816", at, "mails load nothing"));
        }
    }
}

/// Whether browsers load what the attribute names.
fn loads(element: &str, attribute: &str) -> bool {
    LOADED.contains(&attribute) || (attribute == "href" && matches!(element, "link" | "use" | "image" | "feimage"))
}

/// An attribute of a template: a value may be printed in it, within quotes, and not in place of a scheme.
fn written(element: &str, it: &Attribute, found: &mut Vec<Found>) {
    if it.name.bytes().any(|byte| byte == HOLE) {
        found.push(Found::new("E0814", it.at, "the name of an attribute is written out, never printed"));
        return;
    }
    if !it.quoted && it.value.bytes().any(|byte| byte == HOLE) {
        let message = format!("`{}` needs quotes, or what is printed there could become another attribute", it.name);
        found.push(Found::new("E0814", it.at, message));
    }
    let hole = char::from(HOLE);
    let starts_with_hole = it.value.starts_with(hole);
    if loads(element, &it.name) {
        let bad = it.value.split(',').any(|part| {
            let part = part.trim_start();
            !part.starts_with(hole) && (!is_plain(part) || part.starts_with('/'))
        });
        if bad {
            let message =
                "pages load nothing from elsewhere: put the file into assets/ and name it with asset(name=\"…\")";
            found.push(Found::new("E0816", it.at, message));
        }
    } else if sends(element, &it.name) {
        if !starts_with_hole && !is_own(&it.value) {
            found.push(Found::new("E0817", it.at, "forms are answered by the environment itself"));
        }
    } else if matches!(it.name.as_str(), "href" | "xlink:href") && !starts_with_hole && !is_followable(&it.value) {
        found.push(Found::new("E0814", it.at, "a link leads to a page, a mail address or a number"));
    }
}

/// An attribute of a finished page.
fn printed(element: &str, it: &Attribute, found: &mut Vec<Found>) {
    if loads(element, &it.name) {
        if !it.value.split(',').all(|part| is_own(part.trim())) {
            found.push(Found::new("E0816", it.at, format!("the page loads `{}` from elsewhere", it.name)));
        }
    } else if sends(element, &it.name) {
        if !is_own(&it.value) {
            found.push(Found::new("E0817", it.at, "a form of the page is answered elsewhere"));
        }
    } else if matches!(it.name.as_str(), "href" | "xlink:href") && !is_followable(&it.value) {
        found.push(Found::new("E0814", it.at, "the page holds a link of a kind that is not followed"));
    }
}

fn sends(element: &str, attribute: &str) -> bool {
    attribute == "formaction" || (attribute == "action" && element == "form")
}

/// An address of this origin: a path, or one beside this page, in which nothing can be read as a scheme or a host.
fn is_own(value: &str) -> bool {
    let second = value.as_bytes().get(1);
    let head = value.split(['/', '?', '#']).next().unwrap_or(value);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '%');
    (!value.starts_with('/') && head.chars().all(plain))
        || (value.starts_with('/') && !matches!(second, Some(b'/' | b'\\' | b'\t' | b'\n' | b'\r' | b'&')))
}

/// A relative address that nothing in it can make another.
fn is_plain(value: &str) -> bool {
    value
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '#' | '?' | '=' | ' ' | '\u{1}'))
}

/// An address that a person may follow: here, or elsewhere on the web, or a way to reach somebody.
fn is_followable(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let scheme = ["https://", "http://", "mailto:", "tel:", "sms:", "otpauth:"].iter().any(|it| lower.starts_with(it));
    scheme || is_own(value)
}

/// Whether the element at `start` is one of `base`'s own scripts, named by its asset: what an ejected layout holds.
fn is_own_script(text: &str, start: usize, end: usize) -> bool {
    let Some(tag) = text.get(start..end) else { return false };
    let name = tag
        .strip_prefix("<script type=\"module\" src=\"{{ asset(name=\"")
        .and_then(|rest| rest.strip_suffix(".js\") }}\">"));
    let plain = name.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    plain && text.get(end..).is_some_and(|rest| rest.starts_with("</script>"))
}

/// The template with comments and control tags blanked and values replaced by [`HOLE`]; as long as before.
fn blanked(text: &str) -> Vec<u8> {
    let mut plain: Vec<u8> = text.bytes().map(|byte| if byte == b'\n' { b'\n' } else { b' ' }).collect();
    for piece in pieces(text) {
        let range = piece.at..piece.at + piece.text.len();
        match piece.kind {
            Kind::Text => {
                if let (Some(into), Some(from)) = (plain.get_mut(range.clone()), text.as_bytes().get(range)) {
                    into.copy_from_slice(from);
                }
            }
            Kind::Print => {
                let whole = piece.at.saturating_sub(2)..(range.end + 2).min(plain.len());
                if let Some(into) = plain.get_mut(whole) {
                    into.fill(HOLE);
                }
            }
            Kind::Block | Kind::Comment => {}
        }
    }
    plain
}

fn word(bytes: &[u8], at: usize) -> String {
    let rest = bytes.get(at..).unwrap_or_default();
    let name = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'));
    name.map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// The attributes from `at` on, and where the tag ends.
fn attributes(bytes: &[u8], mut at: usize) -> (Vec<Attribute>, usize) {
    let mut found = Vec::new();
    let space = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
    loop {
        at += bytes.get(at..).unwrap_or_default().iter().take_while(|byte| space(byte)).count();
        match bytes.get(at) {
            None => return (found, bytes.len()),
            Some(b'>') => return (found, at + 1),
            Some(_) => {}
        }
        let start = at;
        let ends = |byte: &u8| space(byte) || matches!(byte, b'=' | b'>');
        let length = bytes.get(at..).unwrap_or_default().iter().skip(1).take_while(|byte| !ends(byte)).count() + 1;
        let name = String::from_utf8_lossy(bytes.get(at..at + length).unwrap_or_default()).to_ascii_lowercase();
        at += length;
        let mut next = at;
        next += bytes.get(next..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let (mut value, mut quoted) = (String::new(), true);
        if bytes.get(next) == Some(&b'=') {
            at = next + 1;
            at += bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let rest = bytes.get(at..).unwrap_or_default();
            let quote = rest.first().copied().filter(|byte| matches!(byte, b'"' | b'\''));
            quoted = quote.is_some();
            let inner = if quoted { rest.get(1..).unwrap_or_default() } else { rest };
            let length = inner
                .iter()
                .take_while(|byte| quote.map_or(!byte.is_ascii_whitespace() && **byte != b'>', |quote| **byte != quote))
                .count();
            value = String::from_utf8_lossy(inner.get(..length).unwrap_or_default()).into_owned();
            at += length + if quoted { 2 } else { 0 };
        }
        found.push(Attribute { name, value, quoted, at: start });
    }
}
