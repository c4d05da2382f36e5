//! What stands on what. One table of every text, icon, edge and ring of `base.css` and of the backgrounds it can have; by it
//! the palettes are tested, and by it it is judged whether what somebody asked for could be shown as it is.

use super::derive::{Asked, palette};
use super::{Brand, COLOUR_TOKENS, Palette, Tokens};
use crate::config::colour::Colour;
use crate::theme::view::ColorScheme;

/// The contrasts that a palette has to reach.
#[derive(Clone, Copy)]
pub(super) struct Needs {
    /// Texts, and icons that stand with them.
    pub(super) text: f64,
    /// Edges of controls, and the ring of what has the focus.
    pub(super) edge: f64,
    /// Lines that only part one thing from the next.
    pub(super) line: f64,
    /// Whether backgrounds may be tinted.
    pub(super) tints: bool,
}

impl Needs {
    /// WCAG 2.2 AA: 1.4.3 and 1.4.11.
    pub(super) const AA: Self = Self { text: 4.5, edge: 3.0, line: 1.0, tints: true };
    /// For people who ask their device for more: 1.4.6 for texts, and lines that can be seen.
    pub(super) const MORE: Self = Self { text: 7.0, edge: 4.5, line: 4.5, tints: false };

    const fn of(self, need: Need) -> f64 {
        match need {
            Need::Text => self.text,
            Need::Edge => self.edge,
            Need::Line => self.line,
        }
    }
}

#[derive(Clone, Copy)]
enum Need {
    Text,
    Edge,
    Line,
}

const PLAIN: &[&str] = &["bg", "surface", "surface-raised"];
const GROUNDS: &[&str] = &[
    "bg",
    "surface",
    "surface-raised",
    "accent-subtle",
    "danger-subtle",
    "success-subtle",
    "warning-subtle",
    "info-subtle",
];

/// What is in front, what can be behind it, and how well one must be told from the other.
const TABLE: &[(&[&str], &[&str], Need)] = &[
    // Pages, cards, fields and what is written into them (`::placeholder`), menus, notes and the links in them, flashes,
    // problems, what a button or a choice becomes under the pointer, requirements, codes, badges, tiles, marks, portraits.
    (&["text", "text-muted", "link"], GROUNDS, Need::Text),
    // Primary buttons in their three states, the tile of the current row, selected text.
    (&["on-accent"], &["accent", "accent-hover", "accent-active"], Need::Text),
    // The environment's mark (letters in the band's colour on it are the same pair the other way round), and whatever a
    // theme lays on a band: text over its two shades, and rings.
    (&["on-band"], &["band", "band-shade", "band-deep"], Need::Text),
    // Destructive buttons.
    (&["on-danger"], &["danger"], Need::Text),
    // What is said of fields, and the badges, tiles, marks, flashes, problems and icons of each kind.
    (&["danger"], &["bg", "surface", "surface-raised", "danger-subtle"], Need::Text),
    (&["success"], &["bg", "surface", "surface-raised", "success-subtle"], Need::Text),
    (&["warning"], &["bg", "surface", "surface-raised", "warning-subtle"], Need::Text),
    (&["info"], &["bg", "surface", "surface-raised", "info-subtle"], Need::Text),
    // Rings, wherever there are links and buttons.
    (&["focus"], GROUNDS, Need::Edge),
    // Fields, boxes that scroll, and primary buttons.
    (&["border-strong", "accent-edge"], PLAIN, Need::Edge),
    // Cards and rows: what they part is clear without them, and they may be faint until somebody asks for more.
    (&["border"], PLAIN, Need::Line),
];

/// Every pair of the table that has something to reach.
fn table(needs: Needs) -> impl Iterator<Item = (&'static str, &'static str, f64)> {
    let rows = TABLE.iter().map(move |&(fronts, grounds, need)| (fronts, grounds, needs.of(need)));
    rows.filter(|&(_, _, needed)| needed > 1.0).flat_map(|(fronts, grounds, needed)| {
        fronts.iter().flat_map(move |&front| grounds.iter().map(move |&ground| (front, ground, needed)))
    })
}

/// Two colours of which one stands on the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The scheme.
    pub scheme: ColorScheme,
    /// Whether it is the palette for people who ask for more contrast.
    pub more: bool,
    /// The token in front.
    pub foreground: &'static str,
    /// The token behind it.
    pub background: &'static str,
    /// Their contrast.
    pub ratio: f64,
    /// The least contrast they need.
    pub needed: f64,
}

impl Brand {
    /// Every pair of colours that pages use, in all four palettes.
    pub fn pairs(&self) -> Vec<Pair> {
        let palettes = [
            (ColorScheme::Light, false, &self.light),
            (ColorScheme::Dark, false, &self.dark),
            (ColorScheme::Light, true, &self.light_more),
            (ColorScheme::Dark, true, &self.dark_more),
        ];
        let of = |(scheme, more, palette): (ColorScheme, bool, &Palette)| -> Vec<Pair> {
            let needs = if more { Needs::MORE } else { Needs::AA };
            let pair = |(foreground, background, needed): (&'static str, &'static str, f64)| {
                let ratio = palette.get(foreground)?.contrast(palette.get(background)?);
                Some(Pair { scheme, more, foreground, background, ratio, needed })
            };
            table(needs).filter_map(pair).collect()
        };
        palettes.into_iter().flat_map(of).collect()
    }
}

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The accent.
    Accent,
    /// The accent on dark pages.
    AccentDark,
    /// A token that the theme sets, and the scheme for which it does.
    Token(&'static str, ColorScheme),
}

/// A colour that cannot be read as it is, and was therefore moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// What was asked for.
    pub subject: Subject,
    /// The scheme in which it cannot be read.
    pub scheme: ColorScheme,
    /// The token it is worst with: what it stands on or, where it is a background itself, what stands on it.
    pub background: &'static str,
    /// The colour of that token.
    pub on: Colour,
    /// The contrast of the two.
    pub ratio: f64,
    /// The contrast they need.
    pub needed: f64,
    /// The nearest colour that can be read everywhere.
    pub suggestion: Colour,
}

/// What of all that was asked for cannot be read as it is: at most one finding for each colour and scheme, with the pair
/// that is worst. An accent is judged as text and as the fill of buttons; the ring and the edge that it also gives are
/// found for it, and a fill on which text can be read is right as it is.
pub fn judge(accent: Colour, accent_dark: Option<Colour>, tokens: &Tokens) -> Vec<Finding> {
    let (mut found, mut better) = (Vec::new(), accent);
    for scheme in [ColorScheme::Light, ColorScheme::Dark] {
        let asked = Asked::new(accent, accent_dark, tokens, scheme);
        let shown = palette(&asked, Needs::AA);
        if asked.is_dark() {
            found.extend(judge_dark(&asked, &shown, scheme, better));
        } else if let Some(finding) = judge_light(&asked, &shown, scheme) {
            better = finding.suggestion;
            found.push(finding);
        }
        found.extend(COLOUR_TOKENS.into_iter().filter(|name| *name != "accent").filter_map(|name| {
            let (wanted, suggestion) = (asked.token(name)?, shown.get(name)?);
            let subject = Subject::Token(name, scheme);
            if wanted == suggestion { None } else { worst(&shown, &[name], wanted, subject, scheme, suggestion) }
        }));
    }
    found
}

fn judge_light(asked: &Asked<'_>, shown: &Palette, scheme: ColorScheme) -> Option<Finding> {
    // Where the theme has a colour for links, the accent is a fill only.
    let is_text = asked.token("link").is_none();
    let names: &[&str] = if is_text { &["link", "accent"] } else { &["accent"] };
    let finding = worst(shown, names, asked.accent, Subject::Accent, scheme, shown.accent)?;
    Some(Finding { suggestion: settle(*asked, is_text), ..finding })
}

/// What is suggested can be read beside the accent as it is, and beside the `better` one that is suggested for that.
fn judge_dark(asked: &Asked<'_>, shown: &Palette, scheme: ColorScheme, better: Colour) -> Option<Finding> {
    let finding = worst(shown, &["link", "accent"], asked.accent_dark?, Subject::AccentDark, scheme, shown.accent)?;
    let both = Asked { accent: better, accent_dark: Some(shown.accent), ..*asked };
    Some(Finding { suggestion: palette(&both, Needs::AA).accent, ..finding })
}

/// The shade that needs no moving. The tints follow the accent, so the shade found with those of one accent may be a trace
/// too light on its own.
fn settle(mut asked: Asked<'_>, is_text: bool) -> Colour {
    for _ in 0..32 {
        let shown = palette(&asked, Needs::AA);
        let next = if is_text { shown.link } else { shown.accent };
        if next == asked.accent {
            break;
        }
        asked.accent = next;
    }
    asked.accent
}

/// The pair of any of `names` that is furthest from what it needs while `wanted` has their place.
fn worst(
    shown: &Palette,
    names: &[&str],
    wanted: Colour,
    subject: Subject,
    scheme: ColorScheme,
    suggestion: Colour,
) -> Option<Finding> {
    let failing = table(Needs::AA).filter_map(|(front, ground, needed)| {
        let background = if names.contains(&front) {
            ground
        } else if names.contains(&ground) {
            front
        } else {
            return None;
        };
        let on = shown.get(background)?;
        let ratio = wanted.contrast(on);
        (ratio < needed).then_some(Finding { subject, scheme, background, on, ratio, needed, suggestion })
    });
    failing.min_by(|one, two| (one.ratio / one.needed).total_cmp(&(two.ratio / two.needed)))
}
