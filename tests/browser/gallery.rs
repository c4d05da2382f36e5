//! Every page and mail in every state, as the gallery has it: the rules of axe-core that it breaks, whether it fits 320 pixels, whether
//! it moves while it loads, and what the browser complains about.
//!
//! English is looked at narrow for what must fit, and at a desk for the rules; the other languages narrow, put in its place. What is
//! dark, or in forced colours, is the same document in other colours (that is checked): it is looked at in place, for the rules about
//! colours. Where a document differs in nothing but its words from one that was looked at in these colours, it shares what was found.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::hash::{Hash as _, Hasher as _};
use std::path::Path;
use std::sync::{Arc, Mutex};

use portico::app::gallery::everything;
use portico::config::themes::Themes;
use portico::theme::engine::Engine;
use portico::theme::gallery::{Selection, Stage};
use portico::theme::view::ColorScheme;
use regex::Regex;
use serde_json::Value;

use crate::browser::{Browser, Look};
use crate::canned::{self, Canned, answer};

/// The narrowest window that pages must fit (WCAG 1.4.10).
const NARROW: u32 = 320;

/// Says what does not fit. Tabs scroll sideways, and the one that is open is in view; tables and code may as well.
const FITS: &str = "
const wrong = [], width = document.documentElement.scrollWidth;
if (width > 320) wrong.push(`is ${width} px wide in a window of 320`);
const may = (one) => one.closest('pre, table, .shell-nav') || one.querySelector('table, pre');
for (const one of document.querySelectorAll('body *')) {
  if (one.scrollWidth <= one.clientWidth + 1 || !['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || may(one)) continue;
  wrong.push(`scrolls sideways inside: ${one.localName}.${one.className}`);
}
return wrong;";

/// Says what has moved since the page began to load, other than by what a person did.
const STANDS: &str = "
const moves = [], frame = () => new Promise((done) => requestAnimationFrame(done));
const watch = new PerformanceObserver((list) => moves.push(...list.getEntries()));
watch.observe({ type: 'layout-shift', buffered: true });
const what = ({ node }) => `${node?.localName ?? node?.nodeName}.${node?.className ?? ''}`;
return frame().then(frame).then(() => [...moves, ...watch.takeRecords()].filter((move) => !move.hadRecentInput && move.value > 0).map(
  (move) => `moves while it loads: ${(move.sources ?? []).map(what).join(', ')}`));";

/// Puts another document in the place of the one that is there, whose styles are loaded already, and waits until it has them too.
const INSTEAD: &str = "
return fetch('ADDRESS').then((answer) => answer.text()).then((text) => {
  history.replaceState(null, '', 'ADDRESS');
  document.replaceChild(new DOMParser().parseFromString(text, 'text/html').documentElement, document.documentElement);
  const loaded = (link) => new Promise((done, failed) => Object.assign(link, { onload: done, onerror: failed }));
  return Promise.all([...document.querySelectorAll('link[rel=stylesheet]')].map(loaded)).then(() => document.title);
});";

/// Says which rules of axe-core are broken, and where.
const KEEPS: &str = "
const there = window.axe ? Promise.resolve() : new Promise((done, failed) => {
  const script = document.createElement('script');
  script.onload = done;
  script.onerror = () => failed(new Error('axe-core does not come'));
  script.src = '/axe.js';
  document.head.append(script);
});
const options = { runOnly: RUN_ONLY, rules: RULES, resultTypes: ['violations'], preload: false };
return there.then(() => axe.run(document, options)).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(
  ({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`)));";

/// Lets axe-core see the colours of texts that are forced: it asks for the fill of text, which Chromium tells unforced.
const FORCES: &str = "
const real = window.getComputedStyle.bind(window);
window.getComputedStyle = (...args) => new Proxy(real(...args), {
  get: (style, key) => {
    if (key === 'getPropertyValue') return (name) => name === '-webkit-text-fill-color' ? style.color : style.getPropertyValue(name);
    return typeof style[key] === 'function' ? style[key].bind(style) : style[key];
  },
});";

/// What is asked of every document, and of pages besides: mails have no landmarks.
const DOCUMENTS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
const PAGES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
/// Names a scheme as the server does.
const NAMES: &str = "document.documentElement.dataset.colorScheme = 'SCHEME'";
/// The rules that other colours can break.
const COLOURS: &str = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";
const NO_COLOURS: &str = "{ 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } }";

/// How a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Glance {
    /// Narrow for what must fit and stand still, then every rule at a desk.
    Whole,
    /// Narrow alone, every rule.
    Narrow,
}

/// The colours in which a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Colours {
    Light,
    Dark,
    /// Those that the person has chosen for everything.
    Forced,
}

/// A page to look at, in one language after the other.
#[derive(Clone, Debug)]
struct Sight {
    /// Below the root of the server: `base/en/profile-typical.en.light.html`; how it is looked at, and in which colours.
    pages: Vec<(String, Glance, &'static [Colours])>,
}

/// What is wrong, and where.
type Findings = BTreeMap<String, Vec<String>>;

/// A shipped theme with a sample site.
pub fn stage(theme: &str) -> Stage {
    let chain = Themes::shipped().chain(theme).unwrap();
    let engine = if chain.is_base() { Engine::shared_base().unwrap() } else { Arc::new(Engine::load(&chain).unwrap()) };
    assert!(engine.problems().is_empty(), "{theme}: {:?}", engine.problems());
    Stage::sample(engine).unwrap()
}

/// Serves what is below a folder, and axe-core beside it.
pub fn serve(folder: &Path, axe: String) -> Canned {
    let folder = folder.to_owned();
    canned::serve(move |request| {
        let path = request.split([' ', '?']).nth(1).unwrap_or_default();
        let kind = match path.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };
        let headers = [("content-type", kind), ("cache-control", "max-age=3600")];
        if path == "/axe.js" {
            return answer(200, &headers, &axe);
        }
        // Samples name pictures that are in no theme, so their addresses have no hash.
        let is_sample = path.rsplit_once("/assets/").is_some_and(|(_, name)| !name.contains('/'));
        match std::fs::read_to_string(folder.join(path.trim_start_matches('/'))) {
            Ok(text) if kind.contains("html") => answer(200, &headers[..1], &text),
            Ok(text) => answer(200, &headers, &text),
            Err(_) if is_sample => answer(200, &headers, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Err(_) => answer(404, &[], ""),
        }
    })
}

fn axe() -> String {
    let file = std::env::var("PORTICO_TEST_AXE")
        .unwrap_or_else(|_| panic!("PORTICO_TEST_AXE names no axe.min.js: run tests/run --install, which fetches it"));
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Writes the pages and mails of a theme in a language below `root`; the names and addresses of the light ones. A dark page differs from
/// them in nothing but the scheme that it names.
fn written(stage: &Stage, theme: &str, lang: &str, root: &Path) -> Vec<(String, String)> {
    let folder = root.join(theme).join(lang);
    std::fs::create_dir_all(&folder).unwrap();
    let schemes = vec![ColorScheme::Light, ColorScheme::Dark];
    let selection = Selection { languages: vec![lang.to_owned()], schemes, ..Selection::default() };
    everything().write(stage, &selection, &folder).unwrap();
    let list = std::fs::read_to_string(folder.join("manifest.json")).unwrap();
    let list: Value = serde_json::from_str(&list).unwrap();
    let files = list["pages"].as_array().unwrap().iter().filter_map(|page| page["file"].as_str());
    let (light, dark): (Vec<&str>, Vec<&str>) =
        files.filter(|file| file.ends_with(".html")).partition(|file| file.ends_with(".light.html"));
    assert_eq!(light.len(), dark.len());
    let text = |file: &str, scheme: &str| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        text.replace(&format!("data-color-scheme=\"{scheme}\""), "").replace(" aria-current=\"true\"", "")
    };
    for file in &light {
        let other = file.replace(".light.html", ".dark.html");
        assert!(
            text(file, "light") == text(&other, "dark"),
            "{theme}: {file} and {other} differ in more than the scheme"
        );
    }
    let page = |file: &str| file.split('.').next().unwrap_or_default().to_owned();
    light.into_iter().map(|file| (page(file), format!("{theme}/{lang}/{file}"))).collect()
}

/// A browser that goes from page to page.
#[derive(Debug)]
struct Watcher {
    browser: Browser,
    width: u32,
}

impl Watcher {
    async fn open() -> Self {
        Self { browser: Browser::open(Look::DESKTOP).await, width: Look::DESKTOP.width }
    }

    /// Makes the window as wide as this.
    async fn stands(&mut self, width: u32) {
        if self.width != width {
            let (height, phone) = if width == NARROW { (640, true) } else { (Look::DESKTOP.height, false) };
            self.browser.resize(width, height, phone).await;
            self.width = width;
        }
    }

    /// What is wrong with a page, and in which language.
    async fn look(&mut self, room: &Room, sight: &Sight) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (number, (address, glance, colours)) in sight.pages.iter().enumerate() {
            let mut wrong = Vec::new();
            self.stands(NARROW).await;
            if number == 0 {
                self.browser.visit(&format!("{}/{address}", room.server.base)).await;
            } else {
                self.browser.script(&INSTEAD.replace("ADDRESS", &format!("/{address}"))).await;
            }
            if *glance == Glance::Whole {
                wrong.extend(self.says(STANDS).await);
            }
            wrong.extend(self.says(FITS).await);
            if *glance == Glance::Whole {
                self.stands(Look::DESKTOP.width).await;
            }
            let document = room.document(address, *glance);
            for colours in *colours {
                wrong.extend(self.breaks_in(*colours, is_mail(address), room.is_new(&document, *colours)).await);
            }
            found.extend(wrong.into_iter().map(|wrong| (wrong, address.clone())));
        }
        // Nobody is there to answer what pages ask of the portal itself.
        let beside = |complaint: &String| {
            let address = complaint.split(' ').next().unwrap_or_default();
            complaint.contains("responded with a status of 404") && !address.contains("/assets/")
        };
        let complaints = self.browser.complaints().await.into_iter().filter(|complaint| !beside(complaint));
        let first = sight.pages.first().map(|(address, ..)| address.clone()).unwrap_or_default();
        found.extend(complaints.map(|complaint| (complaint, first.clone())));
        found
    }

    /// The rules that the page breaks in these colours: those about colours where they are new, all others once.
    async fn breaks_in(&self, colours: Colours, is_mail: bool, new: bool) -> Vec<String> {
        if colours == Colours::Light {
            let rules = if is_mail { DOCUMENTS } else { PAGES };
            return self.breaks(rules, if new { "{}" } else { NO_COLOURS }).await;
        }
        if !new {
            return Vec::new();
        }
        let dark = colours == Colours::Dark;
        self.browser.colours(dark, !dark).await;
        let scheme = NAMES.replace("SCHEME", if dark { "dark" } else { "light" });
        self.browser.script(&scheme).await;
        if colours == Colours::Forced {
            self.browser.script(&format!("if (window.told) return; window.told = true; {FORCES}")).await;
        }
        let found = self.breaks(COLOURS, "{}").await;
        self.browser.colours(false, false).await;
        found.into_iter().map(|one| format!("{colours:?}: {one}")).collect()
    }

    async fn says(&self, script: &str) -> Vec<String> {
        let said = self.browser.script(script).await;
        said.as_array().unwrap().iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    }

    async fn breaks(&self, only: &str, rules: &str) -> Vec<String> {
        self.says(&KEEPS.replace("RUN_ONLY", only).replace("RULES", rules)).await
    }
}

fn is_mail(address: &str) -> bool {
    address.rsplit('/').next().is_some_and(|file| file.starts_with("mail_"))
}

/// What the watchers share.
#[derive(Debug)]
struct Room {
    root: tempfile::TempDir,
    server: Canned,
    words: [Regex; 3],
    /// What was looked at in which colours, without its words.
    seen: Mutex<HashSet<(u64, Colours)>>,
    found: Mutex<Findings>,
}

impl Room {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let server = serve(root.path(), axe());
        // No style chooses by what these attributes say; which language is named as the current one is a matter of place.
        let words = [
            r#"<button name="language"[^>]*>"#,
            r#" (aria-label|alt|title|placeholder|content|lang|data-[a-z-]+)="[^"]*""#,
            ">[^<]+",
        ];
        let words = words.map(|pattern| Regex::new(pattern).unwrap());
        Self { root, server, words, seen: Mutex::default(), found: Mutex::default() }
    }

    /// A document without its words, and how it is looked at.
    fn document(&self, address: &str, glance: Glance) -> u64 {
        let text = std::fs::read_to_string(self.root.path().join(address)).unwrap();
        let [picker, attributes, words] = &self.words;
        let text = words.replace_all(&text, ">");
        let text = picker.replace_all(&text, "<button>");
        let text = attributes.replace_all(&text, " $1");
        let theme = address.split('/').next();
        let mut hasher = std::hash::DefaultHasher::new();
        (theme, text, glance == Glance::Whole).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether nothing like it was looked at in these colours yet; from now on it was.
    fn is_new(&self, document: &u64, colours: Colours) -> bool {
        self.seen.lock().unwrap().insert((*document, colours))
    }

    /// Has all of them looked at, by every watcher the next one as soon as it is done with one.
    async fn look_at(&self, watchers: &mut [Watcher], sights: Vec<Sight>) {
        let sights = Mutex::new(VecDeque::from(sights));
        let next = || sights.lock().unwrap().pop_front();
        let next = &next;
        let all = watchers.iter_mut().map(|watcher| async move {
            while let Some(sight) = next() {
                for (wrong, address) in watcher.look(self, &sight).await {
                    self.found.lock().unwrap().entry(wrong).or_default().push(address);
                }
            }
        });
        futures_util::future::join_all(all).await;
    }
}

/// One finding to a paragraph, with the first of the pages that have it.
fn told(found: &Findings) -> String {
    let one = |(wrong, pages): (&String, &Vec<String>)| {
        let first: Vec<&str> = pages.iter().take(4).map(String::as_str).collect();
        format!("{wrong}\n    on {} pages: {} …", pages.len(), first.join(" "))
    };
    found.iter().map(one).collect::<Vec<_>>().join("\n  ")
}

const BROKEN: &str = r##"<!doctype html><html lang=en><head><meta charset=utf-8><title>Broken</title>
<meta name=viewport content="width=device-width, initial-scale=1"><script src="assets/0/gone.js"></script><style>
@media (prefers-color-scheme: dark) { [data-color-scheme=dark] #night { color: #222; background: #000 } }
@media (forced-colors: active) { #chosen { forced-color-adjust: none; color: #bbb; background: #fff } }
</style></head><body><main><h1>Broken</h1><img src="assets/sample.svg" width=20 height=20>
<p id=pale style="color:#bbb;background:#fff">pale</p><p id=night>at night</p><p id=chosen>in chosen colours</p>
<div class=tray style="overflow-x:auto"><div style="width:900px">inside</div></div><div style="width:700px">wide</div></main></body></html>"##;

/// Otherwise "nothing found" might mean "never looked".
#[tokio::test]
async fn what_is_broken_is_found() {
    let room = Room::new();
    std::fs::create_dir(room.root.path().join("sample")).unwrap();
    let others = [
        ("broken", BROKEN.to_owned()),
        ("again", BROKEN.replace("at night", "again")),
        ("other", BROKEN.replace("<h1>", "<h1 class=other>")),
    ];
    for (name, text) in others {
        std::fs::write(room.root.path().join(format!("sample/{name}.html")), text).unwrap();
    }
    let mut watcher = Watcher::open().await;
    let colours: &[Colours] = &[Colours::Light, Colours::Dark, Colours::Forced];
    let sight = |names: &[&str]| Sight {
        pages: names.iter().map(|name| (format!("sample/{name}.html"), Glance::Whole, colours)).collect(),
    };
    let found: Vec<String> =
        watcher.look(&room, &sight(&["broken"])).await.into_iter().map(|(wrong, _)| wrong).collect();
    let of = |start: &str| found.iter().filter(|one| one.starts_with(start)).cloned().collect::<Vec<_>>().join("\n");
    let (whole, dark, forced) = (found.join("\n"), of("Dark: "), of("Forced: "));
    for wrong in ["px wide in a window of 320", "sideways inside: div.tray", "image-alt", "color-contrast", "gone.js"] {
        assert!(whole.contains(wrong), "{wrong}:\n{whole}");
    }
    assert!(dark.contains("color-contrast") && dark.contains("#night") && !dark.contains("image-alt"), "{dark}");
    assert!(forced.contains("#chosen") && !forced.contains("#night") && !forced.contains("#pale"), "{forced}");
    assert_eq!(whole.matches("#night").count() + whole.matches("#chosen").count(), 2, "only in those colours: {whole}");
    assert_eq!(watcher.says(STANDS).await, Vec::<String>::new());
    watcher.browser.script("document.querySelector('h1').style.marginTop = '300px'").await;
    assert!(watcher.says(STANDS).await.join("\n").contains("moves while it loads"));
    // What differs in words alone shares colours, but nothing else; what differs in more shares nothing.
    let found = watcher.look(&room, &sight(&["again", "other"])).await;
    let of = |page: &str| {
        found.iter().filter(|(_, at)| at.contains(page)).map(|(wrong, _)| wrong.as_str()).collect::<Vec<_>>().join("\n")
    };
    let (again, other) = (of("again"), of("other"));
    assert!(again.contains("image-alt") && !again.contains("color-contrast"), "{again}");
    for wrong in ["image-alt", "#night", "#chosen", "wide in a window"] {
        assert!(other.contains(wrong), "{wrong}: {other}");
    }
}

mod proof {
    use super::*;

    /// `tests/proof gallery`: every shipped theme in every language, light, dark and in forced colours. Otherwise `base` in English,
    /// light and dark, and in Arabic, which is read from the right.
    #[tokio::test]
    async fn no_page_of_the_gallery_breaks_a_rule() {
        let full = std::env::var("PORTICO_PROOF").is_ok_and(|value| value == "1");
        let themes = Themes::shipped();
        let themes: Vec<&str> = if full { themes.names().collect() } else { vec!["base"] };
        let room = Room::new();
        let mut watchers = [Watcher::open().await, Watcher::open().await];
        let (mut pages, mut states, mut looked) = (0, 0, 0);
        for theme in themes {
            let (stage, start) = (stage(theme), tokio::time::Instant::now());
            // English first: it is the one that is loaded, the others are put in its place.
            let mut languages: Vec<&str> =
                if full { stage.languages().into_iter().collect() } else { vec!["ar", "en"] };
            languages.sort_by_key(|lang| *lang != "en");
            let mut sights = BTreeMap::<String, Sight>::new();
            for lang in languages {
                let english = lang == "en";
                let glance = if english { Glance::Whole } else { Glance::Narrow };
                let colours: &[Colours] = match (full, english) {
                    (true, _) => &[Colours::Light, Colours::Dark, Colours::Forced],
                    (false, true) => &[Colours::Light, Colours::Dark],
                    (false, false) => &[Colours::Light],
                };
                let files = written(&stage, theme, lang, room.root.path());
                pages = files.len();
                states += colours.len();
                looked += pages * colours.len();
                for (page, address) in files {
                    let sight = sights.entry(page).or_insert(Sight { pages: Vec::new() });
                    sight.pages.push((address, glance, colours));
                }
            }
            assert_eq!(sights.len(), pages);
            room.look_at(&mut watchers, sights.into_values().collect()).await;
            println!(
                "{theme}: {:.0?}; so far {looked} looked at, {} kinds of documents and colours, {} kinds of violations",
                start.elapsed(),
                room.seen.lock().unwrap().len(),
                room.found.lock().unwrap().len()
            );
            std::fs::remove_dir_all(room.root.path().join(theme)).unwrap();
            room.server.asked.lock().unwrap().clear();
        }
        let found = room.found.into_inner().unwrap();
        println!("{pages} pages × {states} states, {looked} in all: {} violations", found.len());
        assert!(found.is_empty(), "{} kinds of violations:\n  {}", found.len(), told(&found));
        assert!(pages > 300 && looked == pages * states, "{pages} pages × {states} states are not {looked}");
    }
}
