//! The markup of templates: no script, no style of its own, nothing from elsewhere, no element that sends people away. Tags of the
//! template language are blanked first, so what is looked at is what stands there whatever the data is; data itself is
//! escaped, and stays within an attribute only where that has quotes.

mod address;
mod link;
mod markup;

use super::Found;
use crate::theme::scan::{Kind, pieces};
use address::{draws_from_elsewhere, is_followable, is_own, is_plain, is_plain_style, leads, loads, sends};
use markup::{Attribute, HOLE, MOST_ATTRIBUTES, PRINTED, Tag, attributes, strange, tags};

/// Elements that no template may hold: those that put another page here or send people away, those whose inside is no markup or
/// markup depending on the browser, and those that change attributes of others.
const REFUSED: [&str; 22] = [
    "base",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "portal",
    "fencedframe",
    "noscript",
    "noembed",
    "noframes",
    "xmp",
    "plaintext",
    "listing",
    "animate",
    "animatecolor",
    "animatemotion",
    "animatetransform",
    "set",
    "handler",
    "listener",
];
/// Attributes that tell others who is here.
const TELLING: [&str; 4] = ["referrerpolicy", "ping", "attributionsrc", "xml:base"];
/// Where links and forms may open what they lead to. Another name would be told to the page there.
const TARGETS: [&str; 5] = ["", "_blank", "_self", "_parent", "_top"];

/// Reports what breaks a rule in the template `text`.
pub(super) fn check(path: &str, text: &str, found: &mut Vec<Found>) {
    let mail = is_mail(path);
    let plain = blanked(text);
    if let Some(at) = strange(&plain) {
        let message =
            "templates hold tags and texts alone, and <!doctype html> at the start of a page: comments are {# … #}";
        found.push(Found::new("E0817", at, message));
    }
    if path.ends_with(".attr.html") {
        let (attributes, end, closed) = attributes(&plain, 0);
        let it = Tag { name: String::new(), ends: false, attributes, start: 0, end, closed };
        if !link::is_part(text, &plain, &it) {
            let message = "a file that is included within tags holds whole attributes, with quotes, and no link";
            found.push(Found::new("E0817", 0, message));
        }
        whole(&it, found);
        element(&it, mail, found);
        it.attributes.iter().for_each(|attribute| written(&it.name, attribute, found));
        return;
    }
    link::tags(text, found);
    tags(&plain, |it| {
        whole(it, found);
        if it.ends {
            return;
        }
        if !it.closed {
            found.push(Found::new("E0817", it.start, "a tag ends in the file in which it begins"));
        }
        if it.name == "script" && !is_own_script(text, it.start, it.end) {
            found.push(Found::new("E0814", it.start, "themes carry no scripts"));
        }
        element(it, mail, found);
        it.attributes.iter().for_each(|attribute| written(&it.name, attribute, found));
        link::check(text, it, found);
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
    tags(html.as_bytes(), |it| {
        whole(it, &mut found);
        if it.ends {
            return;
        }
        let own = it.attributes.iter().all(|attribute| match attribute.name.as_str() {
            "type" => attribute.value == "module",
            "blocking" => attribute.value == "render",
            "src" => is_script(&attribute.value),
            _ => false,
        });
        if it.name == "script" && !(own && html.get(it.end..).is_some_and(|rest| rest.starts_with("</script>"))) {
            found.push(Found::new("E0814", it.start, "the page holds a script of its own"));
        }
        element(it, mail, &mut found);
        it.attributes.iter().for_each(|attribute| printed(&it.name, attribute, &mut found));
    });
    let first = found.into_iter().next().map(|it| it.message);
    first.or_else(|| strange(html.as_bytes()).map(|_| "the page holds markup that is no element".to_owned()))
}

/// What hides something from whoever reads a tag. Browsers take what looks like a tag within a value for one in some places and
/// not in others; where no tag holds a `<`, there is none that only they see.
fn whole(it: &Tag, found: &mut Vec<Found>) {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_' | '.');
    if it.name.contains(PRINTED) && !it.ends {
        found.push(Found::new("E0817", it.start, "the name of an element is written out, never printed"));
    } else if !it.name.chars().all(|c| plain(c) || c == PRINTED) {
        found.push(Found::new("E0817", it.start, "the name of an element has letters, digits and dashes alone"));
    }
    if it.attributes.len() > MOST_ATTRIBUTES {
        found.push(Found::new("E0817", it.start, format!("a tag has at most {MOST_ATTRIBUTES} attributes")));
    }
    for attribute in it.attributes.iter().filter(|it| it.name.contains('<') || it.raw.contains('<')) {
        found.push(Found::new("E0817", attribute.at, "within a tag `<` is written &lt;"));
    }
}

/// What neither a template nor a page may hold.
fn element(it: &Tag, mail: bool, found: &mut Vec<Found>) {
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
        let (at, name) = (attribute.at, attribute.name.as_str());
        if name.starts_with("on") || name == "srcdoc" {
            found.push(Found::new("E0814", at, format!("themes carry no scripts: `{name}`")));
        }
        if TELLING.contains(&name) {
            found.push(Found::new("E0817", at, format!("templates may not set `{name}`")));
        }
        let opens = |it: &&str| attribute.value.trim().eq_ignore_ascii_case(it);
        if matches!(name, "target" | "formtarget") && !TARGETS.iter().any(opens) {
            found.push(Found::new("E0817", at, format!("`{name}` is _blank or _self")));
        }
        if name == "style" && !mail {
            found.push(Found::new("E0815", at, "pages carry no style attribute: the rule belongs into theme.css"));
        } else if name == "style" && !is_plain_style(attribute) {
            let message = "mails load nothing: their styles have letters, digits and #:;,.%'()-! alone, and the functions rgb and hsl";
            found.push(Found::new("E0816", at, message));
        } else if draws_from_elsewhere(attribute) {
            found.push(Found::new("E0816", at, format!("`{name}` draws with what is on the page alone: url(#name)")));
        }
    }
}

/// An attribute of a template: a value may be printed in it, within quotes, and not in place of a scheme. Links are looked at in
/// [`link`].
fn written(element: &str, it: &Attribute, found: &mut Vec<Found>) {
    if it.name.contains(PRINTED) {
        found.push(Found::new("E0814", it.at, "the name of an attribute is written out, never printed"));
        return;
    }
    if !it.quoted && it.raw.contains(PRINTED) {
        let message = format!("`{}` needs quotes, or what is printed there could become another attribute", it.name);
        found.push(Found::new("E0814", it.at, message));
    }
    if loads(element, &it.name) {
        let bad = it.value.split(',').any(|part| {
            let part = part.trim_start();
            !part.starts_with(PRINTED) && (!is_plain(part) || part.starts_with('/'))
        });
        if bad {
            let message =
                "pages load nothing from elsewhere: put the file into assets/ and name it with asset(name=\"…\")";
            found.push(Found::new("E0816", it.at, message));
        }
    } else if sends(element, &it.name) && !it.value.starts_with(PRINTED) && !is_own(&it.value) {
        found.push(Found::new("E0817", it.at, "forms are answered by the environment itself"));
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
    } else if leads(element, &it.name) && !is_followable(&it.value) {
        found.push(Found::new("E0814", it.at, "the page holds a link of a kind that is not followed"));
    }
}

/// The address of a script of `base`, which nothing in it can make that of anything else.
fn is_script(address: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    address.starts_with("/-/assets/")
        && address.ends_with(".js")
        && address.chars().all(plain)
        && !address.contains("..")
}

/// Whether the element at `start` is one of `base`'s own scripts, named by its asset: what an ejected layout holds.
fn is_own_script(text: &str, start: usize, end: usize) -> bool {
    let Some(tag) = text.get(start..end) else { return false };
    let name = tag
        .strip_prefix("<script type=\"module\" ")
        .map(|rest| rest.strip_prefix("blocking=\"render\" ").unwrap_or(rest))
        .and_then(|rest| rest.strip_prefix("src=\"{{ asset(name=\""))
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
                    // What stands in a file is no value that is printed, whatever it looks like.
                    into.iter_mut().filter(|byte| **byte == HOLE).for_each(|byte| *byte = 0x7f);
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

#[cfg(test)]
mod tests;
