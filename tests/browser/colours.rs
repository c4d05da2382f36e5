//! Colours that are hard to read in, a bright yellow and a middle green, as the only colour of an environment, in each shipped theme
//! and both schemes: what the browser has rendered is measured, text by text (WCAG 2.2, 1.4.3).

use std::path::Path;

use serde_json::Value;

use crate::browser::{Browser, Look};
use crate::portal::sign_on;
use crate::server::Server;

const ACCENTS: [&str; 2] = ["#ffee00", "#0b7a5b"];
const THEMES: [&str; 4] = ["base", "arcade", "bureau", "ledger"];

/// How many texts were measured, and those of too little contrast. What a text stands on is the nearest background that nothing shines
/// through, with what lies above it mixed in; where that is a gradient, every colour of it. What has no box of its own
/// paints nothing. What cannot be used now may be pale, and what only screen readers read has no colour.
const MEASURE: &str = r"
    const numbers = text => (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const colour = text => {
        const scale = text.startsWith('rgb') ? 1 : text.startsWith('color(srgb') ? 255 : NaN;
        const [r, g, b, a = 1] = numbers(text);
        return [r * scale, g * scale, b * scale, a];
    };
    const mixed = (above, below) => [0, 1, 2].map(i => above[i] * above[3] + below[i] * (1 - above[3])).concat(1);
    const linear = v => v / 255 <= .04045 ? v / 255 / 12.92 : ((v / 255 + .055) / 1.055) ** 2.4;
    const luminance = c => .2126 * linear(c[0]) + .7152 * linear(c[1]) + .0722 * linear(c[2]);
    const contrast = (a, b) => {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + .05) / (dark + .05);
    };
    const canvas = colour(getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
    const grounds = at => {
        const above = [];
        for (; at; at = at.parentElement) {
            const style = getComputedStyle(at);
            if (style.display === 'contents') continue;
            const stops = (style.backgroundImage.match(/(rgba?|color)\([^()]*\)/g) ?? []).map(colour);
            const own = colour(style.backgroundColor);
            if (own[3] === 1) return [own, ...stops.map(stop => mixed(stop, own))].map(ground => above.reduceRight((below, c) => mixed(c, below), ground));
            if (own[3] > 0) above.push(own);
        }
        return [above.reduceRight((below, c) => mixed(c, below), canvas)];
    };
    const hidden = at => {
        for (; at; at = at.parentElement) if (getComputedStyle(at).clipPath !== 'none') return true;
        return false;
    };
    const opacity = at => at ? getComputedStyle(at).opacity * opacity(at.parentElement) : 1;
    let count = 0;
    const pale = [];
    const measure = (at, text, style) => {
        if (!at.checkVisibility() || at.closest(':disabled, [aria-disabled=true], option') || hidden(at)) return;
        count += 1;
        const size = parseFloat(style.fontSize);
        const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
        const ink = colour(style.color);
        ink[3] *= opacity(at);
        for (const ground of grounds(at)) {
            const found = contrast(mixed(ink, ground), ground);
            if (!(found >= needed)) pale.push(`${text}: ${style.color} on rgb(${ground.slice(0, 3).map(Math.round)}): ${found.toFixed(2)}, needs ${needed}`);
        }
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const at = walk.currentNode.parentElement, text = walk.currentNode.data.trim();
        if (text && !at.closest('script, style, noscript, textarea')) measure(at, text, getComputedStyle(at));
    }
    for (const at of document.querySelectorAll('input, select, textarea')) {
        if (at.matches('[type=hidden], [type=checkbox], [type=radio], [type=file]')) continue;
        if (at.value) measure(at, at.name, getComputedStyle(at));
        if (at.placeholder) measure(at, at.placeholder, getComputedStyle(at, '::placeholder'));
    }
    return [count, pale];";

/// Measures the page.
async fn measured(browser: &Browser) -> (u64, Vec<String>) {
    let found = browser.script(MEASURE).await;
    let texts = found[1].as_array().unwrap().iter();
    (found[0].as_u64().unwrap(), texts.map(|text| text.as_str().unwrap().to_owned()).collect())
}

/// The address of the environment's colours on a page.
async fn brand(browser: &Browser) -> Value {
    browser.script("return document.querySelector('link[href$=\"/brand.css\"]')?.href").await
}

#[tokio::test]
async fn difficult_accents_are_readable_in_every_theme_and_scheme() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let file = Path::new(demo.ready["config_dir"].as_str().unwrap()).join("environments/acme/environment.toml");
    let before = std::fs::read_to_string(&file).unwrap();
    // Without a second colour for the dark scheme, which would be a choice and no derivation.
    let (start, branding) =
        before.split_once("theme = \"arcade\"\naccent = \"#c2257a\"\naccent_dark = \"#ff7ab8\"\n").unwrap();
    let (stranger, member) = (Browser::open(Look::DESKTOP).await, Browser::open(Look::DESKTOP).await);
    sign_on(&member, acme, &bea).await;
    stranger.visit(acme).await;
    let pages = [(&stranger, "sign-on"), (&member, "profile"), (&member, "authentication")];

    // That the measure finds what it is there for.
    let paint = "const title = document.querySelector('h1'); \
                 title.style.color = 'rgb(128, 128, 128)'; title.style.backgroundColor = 'rgba(120, 120, 120, .9)'";
    stranger.script(paint).await;
    let (_, pale) = measured(&stranger).await;
    assert!(pale.iter().any(|text| text.starts_with("Sign on: rgb(128, 128, 128) on rgb(1")), "{pale:?}");

    let mut pale = Vec::new();
    for theme in THEMES {
        for accent in ACCENTS {
            let old = brand(&stranger).await;
            std::fs::write(&file, format!("{start}theme = \"{theme}\"\naccent = \"{accent}\"\n{branding}")).unwrap();
            let new = async || {
                let new = brand(&stranger).await;
                new.is_string() && new != old
            };
            stranger.comes_to_be(acme, &format!("look like {theme} in {accent}"), new).await;
            for dark in [false, true] {
                for (browser, path) in pages {
                    browser.scheme(dark).await;
                    browser.visit(&format!("{acme}{path}")).await;
                    assert_eq!(browser.status().await, 200, "{path}");
                    let (count, found) = measured(browser).await;
                    assert!(count > 10, "{theme}, {path}: only {count} texts");
                    let scheme = if dark { "dark" } else { "light" };
                    pale.extend(found.into_iter().map(|text| format!("{theme}, {accent}, {scheme}, {path}: {text}")));
                    browser.screenshot(&format!("colours-{theme}-{}-{scheme}-{path}", &accent[1..])).await;
                }
            }
            stranger.scheme(false).await;
        }
    }
    assert!(pale.is_empty(), "{} texts are hard to read:\n  {}", pale.len(), pale.join("\n  "));
}
