//! What a template may call: a closed list (R-OP-14).
//!
//! `safe` is not on it; markup comes only as [`crate::theme::view::Html`]. Tera's own `range` is refused because the machine
//! that runs templates has no time limit, and `throw` because a page must not be able to fail on purpose. They cannot be
//! taken out of tera, so they are refused twice: when a chain is loaded, and by stand-ins that fail.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, Write};

use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::theme::assets::Assets;
use crate::theme::messages::Voice;

/// The filters that templates may use.
pub(in crate::theme) const FILTERS: [&str; 7] = ["t", "icon", "default", "length", "first", "last", "trim"];
/// The functions that templates may use.
pub(in crate::theme) const FUNCTIONS: [&str; 2] = ["asset", "super"];
/// What tera registers by itself and this engine refuses.
const REFUSED_FILTERS: [&str; 32] = [
    "safe",
    "upper",
    "lower",
    "wordcount",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "int",
    "float",
    "reverse",
    "split",
    "abs",
    "round",
    "nth",
    "join",
    "sort",
    "unique",
    "group_by",
    "get",
    "values",
    "keys",
    "pairs",
];
const REFUSED_FUNCTIONS: [&str; 2] = ["range", "throw"];

thread_local! {
    // Components of tera see their arguments only, not the page. What every text needs is therefore not in the context:
    // rendering is synchronous and on one thread, so the page's language is here while it lasts.
    static VOICE: RefCell<Voice> = RefCell::new(Voice::default());
}

/// Runs `render` with the page's language.
pub(in crate::theme) fn speaking<T>(voice: Voice, render: impl FnOnce() -> T) -> T {
    let before = VOICE.replace(voice);
    let result = render();
    VOICE.set(before);
    result
}

/// Puts the closed list into `tera`.
pub(in crate::theme) fn register(tera: &mut Tera, assets: &Assets) {
    tera.set_escape_fn(escape);
    for name in REFUSED_FILTERS {
        tera.register_filter(name, refuse_filter);
    }
    for name in REFUSED_FUNCTIONS {
        tera.register_function(name, refuse_function);
    }
    tera.register_filter("t", |key: &str, kwargs: Kwargs, _: &State<'_>| {
        VOICE.with_borrow(|voice| voice.value(key, &kwargs))
    });

    let sprite = assets.address("icons.svg");
    let icon = |name: &str| {
        let flip = if points(name) { " flip" } else { "" };
        Value::safe_string(&format!(
            "<svg class=\"icon{flip}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{sprite}#{name}\"/></svg>"
        ))
    };
    let unknown = icon("circle-question-mark");
    let icons: HashMap<String, Value> = assets.icons().iter().map(|name| (name.clone(), icon(name))).collect();
    tera.register_filter("icon", move |name: &str, _: Kwargs, _: &State<'_>| {
        icons.get(name).unwrap_or(&unknown).clone()
    });

    let start = assets.address("");
    let addresses: HashMap<String, Value> = assets
        .iter()
        .filter_map(|asset| Some((asset.path.strip_prefix(&start)?.to_owned(), Value::safe_string(&asset.path))))
        .collect();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("name")?;
        // What a template gives as a name may be anything that a page shows, and errors are logged: they never hold a value.
        addresses.get(name).cloned().ok_or_else(|| tera::Error::message("there is no asset of this name"))
    });
}

/// Whether an icon points along the line: it is mirrored on pages that are read from right to left.
fn points(icon: &str) -> bool {
    let along = ["arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-in", "log-out", "external-link"];
    along.contains(&icon) || icon.starts_with("corner-")
}

fn refuse_filter(_: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Err(tera::Error::message("templates may not use this filter"))
}

fn refuse_function(_: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Err(tera::Error::message("templates may not use this function"))
}

/// Escapes for text and for attributes in either kind of quotes. Tera's own writes byte by byte; this writes what lies
/// between two special characters at once, which is nearly always everything. No byte of a longer character is special.
fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let bytes = text.as_bytes();
    let mut written = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let entity: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            b'\'' => b"&#39;",
            _ => continue,
        };
        out.write_all(bytes.get(written..at).unwrap_or_default())?;
        out.write_all(entity)?;
        written = at + 1;
    }
    out.write_all(bytes.get(written..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use tera::Context;

    use super::*;
    use crate::config::themes::Chain;

    #[test]
    fn what_slips_through_fails_when_it_runs() {
        let assets = Assets::load(&Chain::default());
        let mut tera = Tera::new();
        register(&mut tera, &assets);
        for text in ["{{ 'x' | safe }}", "{{ range(end=3) }}", "{{ throw(message='x') }}", "{{ 'x' | group_by }}"] {
            assert!(tera.render_str(text, &Context::new(), true).is_err(), "{text}");
        }
    }

    #[test]
    fn an_error_holds_no_value_of_the_page() {
        let assets = Assets::load(&Chain::default());
        let mut tera = Tera::new();
        register(&mut tera, &assets);
        let mut context = Context::new();
        context.insert("code", "s3cr3t-code");
        context.insert("list", &["s3cr3t-code"]);
        context.insert("number", &7_u8);
        let mut texts =
            ["{{ asset(name=code) }}", "{{ asset(name=list) }}", "{{ asset(nam=code) }}"].map(str::to_owned).to_vec();
        for filter in FILTERS.iter().chain(&REFUSED_FILTERS) {
            for value in ["code", "list", "number"] {
                texts.push(format!("{{{{ {value} | {filter} }}}}"));
                texts.push(format!("{{{{ {value} | {filter}(pat=list, value=code, name=code) }}}}"));
            }
        }
        let mut failed = 0;
        for text in texts {
            let Err(error) = tera.render_str(&text, &context, true) else { continue };
            assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{text}: {error}");
            failed += 1;
        }
        assert!(failed > 2 * REFUSED_FILTERS.len());
    }

    #[test]
    fn icons_that_point_are_mirrored() {
        let assets = Assets::load(&Chain::default());
        let mut tera = Tera::new();
        register(&mut tera, &assets);
        for (name, mirrored) in [("arrow-left", true), ("log-out", true), ("arrow-up", false), ("mail", false)] {
            let icon = tera.render_str(&format!("{{{{ '{name}' | icon }}}}"), &Context::new(), true).unwrap();
            assert!(icon.contains(&format!("#{name}\"")) && icon.contains("class=\"icon flip\"") == mirrored, "{icon}");
        }
        assert!(points("corner-down-right") && points("chevron-right") && !points("chevron-down"));
    }

    proptest::proptest! {
        #[test]
        fn escaping_is_that_of_tera(text in "\\PC{0,20}[&<>\"']{0,3}\\PC{0,20}") {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            escape(&text, &mut ours).expect("memory");
            tera::escape_html(&text, &mut theirs).expect("memory");
            proptest::prop_assert_eq!(ours, theirs);
        }
    }
}
