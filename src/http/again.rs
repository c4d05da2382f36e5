//! The page one is on, to be opened again: in another language, or after an error. What a browser names is held against the
//! routes that there are, so that no spelling of a foreign address can pass (R-WEB-4), and of a query only what says which
//! page it is stays.

use crate::environment::Live;

/// The parameters that say which page it is: what a proof is for, which device is asked for, what goes on afterwards, what was not
/// recognised, which entries of the history are looked for.
const WHICH: [&str; 7] = ["for", "device", "then", "session", "activity", "kind", "period"];

/// The longest value of one of them; ids and tokens are shorter.
const LONGEST: usize = 64;

/// The pages that an environment may have.
#[derive(Clone, Debug, Default)]
pub struct Pages(Vec<Page>);

#[derive(Clone, Debug)]
struct Page {
    /// The tab that must be there for it.
    tab: Option<&'static str>,
    /// Its path, cut at the slashes; `:name` is whatever stands there.
    parts: Vec<String>,
}

impl Pages {
    /// Those at these paths, each with the tab that must be there for it.
    pub fn new<'p>(paths: impl Iterator<Item = (&'p str, Option<&'static str>)>) -> Self {
        let parts = |path: &str| path.trim_start_matches('/').split('/').map(str::to_owned).collect();
        Self(paths.map(|(path, tab)| Page { tab, parts: parts(path) }).collect())
    }

    fn has(&self, live: &Live, below: &str) -> bool {
        self.0.iter().any(|page| page.tab.is_none_or(|tab| live.has_tab(tab)) && page.is_at(below))
    }

    /// The page at `here`, a path of this environment that may have a query; where there is none, as where only a form is sent to,
    /// the nearest one above it. `None` where that would be home.
    pub fn find(&self, live: &Live, here: &str) -> Option<String> {
        let (path, query) = here.split_once('?').unwrap_or((here, ""));
        let asked = path.strip_prefix(live.address.base.as_str())?;
        let mut upwards = std::iter::successors(Some(asked), |below| below.rsplit_once('/').map(|(above, _)| above));
        let found = upwards.find(|below| !below.is_empty() && self.has(live, below))?;
        let mut page = live.address.path(found);
        if found == asked {
            let sent: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
            let kept =
                WHICH.iter().filter_map(|which| sent.iter().find(|(name, value)| name == which && is_plain(value)));
            for (number, (name, value)) in kept.enumerate() {
                page.push_str(&format!("{}{name}={value}", if number == 0 { '?' } else { '&' }));
            }
        }
        Some(page)
    }
}

impl Page {
    fn is_at(&self, below: &str) -> bool {
        let parts: Vec<&str> = below.split('/').collect();
        let fits = |(own, part): (&String, &&str)| if own.starts_with(':') { is_plain(part) } else { own == part };
        parts.len() == self.parts.len() && self.parts.iter().zip(&parts).all(fits)
    }
}

/// What ids, tokens and names are made of: nothing that means something in an address.
fn is_plain(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(plain)
}
