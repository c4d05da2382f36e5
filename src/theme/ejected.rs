//! The first line of a file that was ejected from a theme: which theme, which file, which release, and what the file was like then.
//! It is a comment that takes the end of its line with it, so the file renders as it did without.

use std::fmt::{self, Write as _};

use sha2::{Digest as _, Sha256};

/// What the first line of an ejected file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The theme that had the file.
    pub theme: String,
    /// Its path there, such as `templates/pages/profile.html`.
    pub path: String,
    /// The release of Portico that ejected it.
    pub version: String,
    /// What [`of`] said of the file.
    pub hash: String,
}

impl Stamp {
    /// The stamp of `original`, which this release ejects from `theme`.
    pub fn new(theme: &str, path: &str, original: &str) -> Self {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Self { theme: theme.to_owned(), path: path.to_owned(), version, hash: of(original) }
    }
}

impl fmt::Display for Stamp {
    /// The line, without its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { theme, path, version, hash } = self;
        write!(f, "{OPEN}{theme} {path} portico {version} sha256:{hash}{CLOSE}")
    }
}

const OPEN: &str = "{#- ejected from ";
const CLOSE: &str = " -#}";

/// The stamp of a file, where it was ejected.
pub fn stamp(text: &str) -> Option<Stamp> {
    let inner = text.lines().next()?.trim_end().strip_prefix(OPEN)?.strip_suffix(CLOSE)?;
    let (theme, rest) = inner.split_once(' ')?;
    let (rest, hash) = rest.rsplit_once(" sha256:")?;
    let (path, version) = rest.rsplit_once(" portico ")?;
    let text = str::to_owned;
    Some(Stamp { theme: text(theme), path: text(path), version: text(version), hash: text(hash) })
}

/// The file without its stamp.
pub fn body(text: &str) -> &str {
    match stamp(text) {
        Some(_) => text.split_once('\n').map_or("", |(_, rest)| rest),
        None => text,
    }
}

/// The first twelve digits of the SHA-256 of a file, its own stamp left out: what it is known by.
pub fn of(text: &str) -> String {
    let digest = Sha256::digest(body(text).as_bytes());
    digest.iter().take(6).fold(String::with_capacity(12), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use tera::{Context, Tera};

    use super::*;

    #[test]
    fn a_stamp_is_read_as_it_was_written() {
        let original = "<!doctype html>\n<p>x</p>\n";
        let stamped = Stamp::new("base", "templates/pages/a b.html", original);
        let text = format!("{stamped}\n{original}");
        assert_eq!(stamp(&text), Some(stamped.clone()));
        assert_eq!(body(&text), original);
        assert_eq!(of(&text), of(original));
        assert_eq!(stamped.hash, of(original));
        assert_eq!(stamped.hash.len(), 12);
        assert_eq!(stamp(&text.replace('\n', "\r\n")), Some(stamped));
    }

    #[test]
    fn what_is_no_stamp_is_left_alone() {
        for text in ["", "<p>", "{#- ejected from base -#}\nx", "{# ejected from a b portico 1 sha256:2 #}\nx"] {
            assert_eq!((stamp(text), body(text)), (None, text));
        }
    }

    #[test]
    fn a_stamp_changes_nothing_of_what_is_rendered() {
        let render = |first: &str| {
            let mut tera = Tera::new();
            let child = format!("{first}{{% extends \"parent.html\" %}}{{% block a %}}mine{{% endblock %}}");
            let parent = format!("{first}<!doctype html>\n{{% block a %}}{{% endblock %}}\n");
            let templates = [("child.html", child.as_str()), ("parent.html", parent.as_str())];
            tera.add_raw_templates(templates).unwrap();
            tera.render("child.html", &Context::new()).unwrap()
        };
        assert_eq!(render(&format!("{}\n", Stamp::new("base", "templates/x.html", "x"))), render(""));
        assert!(render("").starts_with("<!doctype"));
    }

    proptest::proptest! {
        #[test]
        fn reading_never_fails(text in "(\\{#- ejected from )?[a-z \\n:0-9]{0,30}( -#\\})?\\PC{0,10}") {
            let rest = body(&text);
            proptest::prop_assert!(text.ends_with(rest));
            of(&text);
        }
    }
}
