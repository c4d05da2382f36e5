//! Addresses in attributes: what browsers load, where forms are sent, where links lead, and which values of which attributes
//! reach beyond the page.

use super::markup::{Attribute, PRINTED};

/// Attributes that browsers load from, or once did.
const LOADED: [&str; 8] = ["src", "srcset", "poster", "data", "background", "imagesrcset", "lowsrc", "dynsrc"];
/// Attributes that hold what people read, type or follow, and are drawn with on no element.
const READ: [&str; 12] = [
    "alt",
    "title",
    "value",
    "label",
    "placeholder",
    "content",
    "summary",
    "abbr",
    "pattern",
    "passwordrules",
    "download",
    "href",
];
/// Functions of styles that load, beside `url`.
const LOADING: [&str; 4] = ["src(", "image(", "image-set(", "cross-fade("];
/// The functions that styles of mails may use.
const COLOURS: [&str; 4] = ["rgb", "rgba", "hsl", "hsla"];

/// A name without what stands before its colon: `xlink:href` is taken for `href`.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Whether browsers load what the attribute names. Only links lead anywhere; every other `href` is that of a part of the page.
pub(super) fn loads(element: &str, attribute: &str) -> bool {
    let name = local(attribute);
    LOADED.contains(&name) || (name == "href" && !leads(element, attribute))
}

/// Whether people follow what the attribute names.
pub(super) fn leads(element: &str, attribute: &str) -> bool {
    matches!(element, "a" | "area") && local(attribute) == "href"
}

/// Whether what people type is sent to what the attribute names, by the browser or by the scripts of `base`.
pub(super) fn sends(element: &str, attribute: &str) -> bool {
    matches!(attribute, "formaction" | "data-from" | "data-options") || (attribute == "action" && element == "form")
}

/// An address of this origin: a path, or one beside this page, in which nothing can be read as a scheme or a host.
pub(super) fn is_own(value: &str) -> bool {
    let second = value.as_bytes().get(1);
    let head = value.split(['/', '?', '#']).next().unwrap_or(value);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '%');
    (!value.starts_with('/') && head.chars().all(plain))
        || (value.starts_with('/') && !matches!(second, Some(b'/' | b'\\' | b'\t' | b'\n' | b'\r')))
}

/// A relative address that nothing in it can make another.
pub(super) fn is_plain(value: &str) -> bool {
    let plain =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '#' | '?' | '=' | ' ' | PRINTED);
    value.chars().all(plain)
}

/// An address that a person may follow: here, or elsewhere on the web, or a way to reach somebody.
pub(super) fn is_followable(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let scheme = ["https://", "http://", "mailto:", "tel:", "sms:", "otpauth:"].iter().any(|it| lower.starts_with(it));
    scheme || is_own(value)
}

/// Whether an attribute of a picture within the page, such as `fill` or `mask`, draws with what is elsewhere. Such values are read
/// as styles are, escapes included.
pub(super) fn draws_from_elsewhere(it: &Attribute) -> bool {
    let read = || READ.contains(&local(&it.name)) || it.name.starts_with("aria-") || it.name.starts_with("data-");
    if !it.value.contains('(') || read() {
        return false;
    }
    let lower = it.value.to_ascii_lowercase();
    let here = |rest: &str| {
        let name = rest.strip_prefix('#').and_then(|rest| rest.split_once(')')).map_or("", |(name, _)| name);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | PRINTED);
        !name.is_empty() && name.chars().all(plain)
    };
    lower.contains('\\')
        || LOADING.iter().any(|it| lower.contains(it))
        || lower.split("url(").skip(1).any(|rest| !here(rest))
}

/// Whether the style of an element of a mail is of the kind that loads nothing however it is read: no slash, no escape, and no
/// function but those of colours. Programs that show mails differ more than browsers do.
pub(super) fn is_plain_style(it: &Attribute) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || " \n#:;,.%'()-!".contains(c) || c == PRINTED;
    let colour = |before: &str| {
        let name = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or(before);
        COLOURS.contains(&name.to_ascii_lowercase().as_str())
    };
    let functions = it.raw.match_indices('(').all(|(at, _)| it.raw.get(..at).is_some_and(colour));
    it.raw.chars().all(plain) && functions
}
