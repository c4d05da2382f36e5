//! Every page and mail in every state, as the gallery has it: the rules of axe-core that it breaks, whether it fits 320 pixels, whether
//! it moves while it loads, and what the browser complains about.
//!
//! English is looked at narrow for what must fit, and at a desk for the rules; the other languages narrow. What is dark, or in forced
//! colours, is the same page again: there only rules about colours can be broken in another way.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex};

use portico::app::gallery::everything;
use portico::config::themes::Themes;
use portico::theme::engine::Engine;
use portico::theme::gallery::{Selection, Stage};
use portico::theme::view::ColorScheme;
use serde_json::Value;

use crate::browser::{Browser, Look};
use crate::canned::{self, Canned, answer};

const STILL: Look = Look { still: true, ..Look::DESKTOP };

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

/// Says which rules of axe-core are broken, and where.
const KEEPS: &str = "
const there = window.axe ? Promise.resolve() : new Promise((done, failed) => {
  const script = document.createElement('script');
  script.onload = done;
  script.onerror = () => failed(new Error('axe-core does not come'));
  script.src = '/axe.js';
  document.head.append(script);
});
const options = { runOnly: RUN_ONLY, resultTypes: ['violations'], preload: false };
return there.then(() => axe.run(document, options)).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(
  ({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`)));";

/// What is asked of every document, and of pages besides: mails have no landmarks.
const DOCUMENTS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
const PAGES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
/// The rules that other colours can break.
const COLOURS: &str = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

/// How a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Glance {
    /// Narrow for what must fit and stand still, then every rule at a desk.
    Whole,
    /// Narrow alone, every rule.
    Narrow,
    /// The rules about colours, at a desk.
    Dark,
    /// The same in colours that the person has chosen.
    Forced,
}

/// A page to look at.
#[derive(Clone, Debug)]
struct Sight {
    /// Below the root of the server: `base/en/profile-typical.en.light.html`.
    address: String,
    glance: Glance,
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

/// Writes the pages and mails of a theme in a language below `root`; the scheme and the address of each.
fn written(stage: &Stage, theme: &str, lang: &str, schemes: &[ColorScheme], root: &Path) -> Vec<(String, String)> {
    let folder = root.join(theme).join(lang);
    std::fs::create_dir_all(&folder).unwrap();
    let selection = Selection { languages: vec![lang.to_owned()], schemes: schemes.to_vec(), ..Selection::default() };
    everything().write(stage, &selection, &folder).unwrap();
    let list = std::fs::read_to_string(folder.join("manifest.json")).unwrap();
    let list: Value = serde_json::from_str(&list).unwrap();
    let pages = list["pages"].as_array().unwrap().iter().filter_map(|page| {
        let file = page["file"].as_str()?;
        let scheme = page["scheme"].as_str()?.to_owned();
        file.ends_with(".html").then(|| (scheme, format!("{theme}/{lang}/{file}")))
    });
    pages.collect()
}

/// A browser that goes from page to page.
#[derive(Debug)]
struct Watcher {
    browser: Browser,
    width: u32,
    dark: bool,
}

impl Watcher {
    async fn open(look: Look) -> Self {
        Self { browser: Browser::open(look).await, width: look.width, dark: false }
    }

    /// Makes the window as wide as this, and asks for this scheme.
    async fn stands(&mut self, width: u32, dark: bool) {
        if self.width != width {
            let (height, phone) = if width == NARROW { (640, true) } else { (Look::DESKTOP.height, false) };
            self.browser.resize(width, height, phone).await;
            self.width = width;
        }
        if self.dark != dark {
            self.browser.scheme(dark).await;
            self.dark = dark;
        }
    }

    /// What is wrong with a page.
    async fn look(&mut self, base: &str, sight: &Sight) -> Vec<String> {
        let address = format!("{base}/{}", sight.address);
        let is_mail = sight.address.rsplit('/').next().is_some_and(|file| file.starts_with("mail_"));
        let all = if is_mail { DOCUMENTS } else { PAGES };
        let mut wrong = Vec::new();
        match sight.glance {
            Glance::Whole => {
                self.stands(NARROW, false).await;
                self.browser.visit(&address).await;
                wrong.extend(self.says(STANDS).await);
                wrong.extend(self.says(FITS).await);
                self.stands(Look::DESKTOP.width, false).await;
                wrong.extend(self.breaks(all).await);
            }
            Glance::Narrow => {
                self.stands(NARROW, false).await;
                self.browser.visit(&address).await;
                wrong.extend(self.says(FITS).await);
                wrong.extend(self.breaks(all).await);
            }
            Glance::Dark | Glance::Forced => {
                self.stands(Look::DESKTOP.width, sight.glance == Glance::Dark).await;
                self.browser.visit(&address).await;
                wrong.extend(self.breaks(COLOURS).await);
            }
        }
        // Nobody is there to answer what pages ask of the portal itself.
        let beside = |complaint: &String| {
            let address = complaint.split(' ').next().unwrap_or_default();
            complaint.contains("responded with a status of 404") && !address.contains("/assets/")
        };
        wrong.extend(self.browser.complaints().await.into_iter().filter(|complaint| !beside(complaint)));
        wrong
    }

    async fn says(&self, script: &str) -> Vec<String> {
        let said = self.browser.script(script).await;
        said.as_array().unwrap().iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    }

    async fn breaks(&self, rules: &str) -> Vec<String> {
        self.says(&KEEPS.replace("RUN_ONLY", rules)).await
    }
}

/// Looks at all of them, every watcher at the next one as soon as it is done with one.
async fn look_at(watchers: &mut [Watcher], base: &str, sights: Vec<Sight>, found: &Mutex<Findings>) {
    let sights = Mutex::new(VecDeque::from(sights));
    let next = || sights.lock().unwrap().pop_front();
    let next = &next;
    let all = watchers.iter_mut().map(|watcher| async move {
        while let Some(sight) = next() {
            for wrong in watcher.look(base, &sight).await {
                found.lock().unwrap().entry(wrong).or_default().push(sight.address.clone());
            }
        }
    });
    futures_util::future::join_all(all).await;
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
<meta name=viewport content="width=device-width, initial-scale=1"><script src="assets/0/gone.js"></script></head>
<body><main><h1>Broken</h1><img src="assets/sample.svg" width=20 height=20><p style="color:#bbb;background:#fff">pale</p>
<div class=tray style="overflow-x:auto"><div style="width:900px">inside</div></div><div style="width:700px">wide</div></main></body></html>"##;

/// Otherwise "nothing found" might mean "never looked".
#[tokio::test]
async fn what_is_broken_is_found() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join("broken.html"), BROKEN).unwrap();
    let server = serve(root.path(), axe());
    let mut watcher = Watcher::open(STILL).await;
    let sight = |glance| Sight { address: "broken.html".to_owned(), glance };
    let whole = watcher.look(&server.base, &sight(Glance::Whole)).await.join("\n");
    for wrong in ["px wide in a window of 320", "sideways inside: div.tray", "image-alt", "color-contrast", "gone.js"] {
        assert!(whole.contains(wrong), "{wrong}:\n{whole}");
    }
    let dark = watcher.look(&server.base, &sight(Glance::Dark)).await.join("\n");
    assert!(dark.contains("color-contrast") && !dark.contains("image-alt"), "{dark}");
    assert_eq!(watcher.says(STANDS).await, Vec::<String>::new());
    watcher.browser.script("document.querySelector('h1').style.marginTop = '300px'").await;
    assert!(watcher.says(STANDS).await.join("\n").contains("moves while it loads"));
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
        let (root, found) = (tempfile::tempdir().unwrap(), Mutex::new(Findings::new()));
        let server = serve(root.path(), axe());
        let mut watchers = [Watcher::open(STILL).await, Watcher::open(STILL).await];
        let forced = Look { forced_colors: true, ..STILL };
        let mut choosers = Vec::new();
        if full {
            choosers.extend([Watcher::open(forced).await, Watcher::open(forced).await]);
        }
        let (mut pages, mut states, mut looked) = (0, 0, 0);
        for theme in themes {
            let stage = stage(theme);
            let languages: Vec<&str> = if full { stage.languages().into_iter().collect() } else { vec!["en", "ar"] };
            for lang in languages {
                let both = full || lang == "en";
                let schemes: &[ColorScheme] =
                    if both { &[ColorScheme::Light, ColorScheme::Dark] } else { &[ColorScheme::Light] };
                let files = written(&stage, theme, lang, schemes, root.path());
                let of = |scheme: ColorScheme, glance: Glance| -> Vec<Sight> {
                    let those = files.iter().filter(|(its, _)| its == scheme.as_str());
                    those.map(|(_, address)| Sight { address: address.clone(), glance }).collect()
                };
                let mut sights = of(ColorScheme::Light, if lang == "en" { Glance::Whole } else { Glance::Narrow });
                pages = sights.len();
                sights.extend(of(ColorScheme::Dark, Glance::Dark));
                states += schemes.len();
                looked += sights.len();
                look_at(&mut watchers, &server.base, sights, &found).await;
                if full {
                    let sights = of(ColorScheme::Light, Glance::Forced);
                    states += 1;
                    looked += sights.len();
                    look_at(&mut choosers, &server.base, sights, &found).await;
                    println!("{theme} {lang}: {looked} looked at so far, {} findings", found.lock().unwrap().len());
                }
                std::fs::remove_dir_all(root.path().join(theme).join(lang)).unwrap();
                server.asked.lock().unwrap().clear();
            }
        }
        let found = found.into_inner().unwrap();
        println!("{pages} pages × {states} states, {looked} in all: {} violations", found.len());
        assert!(found.is_empty(), "{} kinds of violations:\n  {}", found.len(), told(&found));
        assert!(pages > 300 && looked == pages * states, "{pages} pages × {states} states are not {looked}");
    }
}
