//! Time zones as people choose them: by continent and city. The names are IANA's; those that are nobody's place (`Etc/GMT+3`), or
//! old names of others (`US/Pacific`), are offered only to whoever has one.

use super::views::{Choice, Input, Options};
use crate::http::context::Ctx;

/// The parts of the world that the names begin with, and their messages.
const PARTS: [(&str, &str); 10] = [
    ("Africa", "zone-africa"),
    ("America", "zone-america"),
    ("Antarctica", "zone-antarctica"),
    ("Arctic", "zone-arctic"),
    ("Asia", "zone-asia"),
    ("Atlantic", "zone-atlantic"),
    ("Australia", "zone-australia"),
    ("Europe", "zone-europe"),
    ("Indian", "zone-indian"),
    ("Pacific", "zone-pacific"),
];

/// The choice of a time zone.
pub fn input(ctx: &Ctx, value: String) -> Input {
    let names: Vec<String> = jiff::tz::db().available().map(|name| name.as_str().to_owned()).collect();
    let within = |part: &str| {
        let cities = names.iter().filter_map(|name| Some((name, name.strip_prefix(part)?.strip_prefix('/')?)));
        let mut options: Vec<Choice> =
            cities.map(|(name, city)| Choice { value: name.clone(), label: plain(city) }).collect();
        options.sort_by(|a, b| a.label.cmp(&b.label));
        options
    };
    let mut groups: Vec<Options> =
        PARTS.iter().map(|(part, key)| Options { label: ctx.text(key), options: within(part) }).collect();
    let mut others = vec![Choice { value: "UTC".to_owned(), label: "UTC".to_owned() }];
    let offered = groups.iter().flat_map(|group| &group.options).chain(&others).any(|option| option.value == value);
    if !value.is_empty() && !offered {
        // An old name, or something mistyped by a program: it is shown as it is, and checked when it comes back.
        others.push(Choice { value: value.clone(), label: value.clone() });
    }
    groups.push(Options { label: ctx.text("zone-other"), options: others });
    Input::Grouped { value, groups }
}

/// "Argentina/Buenos_Aires" as it is written elsewhere.
fn plain(city: &str) -> String {
    city.replace('_', " ").replace('/', " – ")
}
