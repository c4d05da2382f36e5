//! Whatever accent somebody chooses, and whatever a theme sets, every text can be read.

use proptest::collection::btree_map;
use proptest::option;
use proptest::sample::select;

use super::shade::{INK, pressed};
use super::*;
use crate::config::values::Scalar as _;

const GREEN: Colour = Colour::rgb(0x0b, 0x7a, 0x5b);
const YELLOW: Colour = Colour::rgb(0xff, 0xee, 0x00);

fn tokens(light: &[(&str, &str)], dark: &[(&str, &str)]) -> Tokens {
    let table = |colours: &[(&str, &str)]| {
        colours.iter().map(|(name, colour)| ((*name).to_owned(), Colour::read(colour).unwrap())).collect()
    };
    Tokens { light: table(light), dark: table(dark), ..Tokens::default() }
}

/// A theme with pages, cards and text of its own.
fn paper() -> Tokens {
    tokens(
        &[("bg", "#f3e9d2"), ("surface", "#fbf6ea"), ("text", "#8a7a5c")],
        &[("bg", "#1b2430"), ("surface", "#223047"), ("text", "#51607a")],
    )
}

/// A theme that is dark in both schemes.
fn cave() -> Tokens {
    let colours = [("bg", "#101418"), ("surface", "#181e24")];
    tokens(&colours, &colours)
}

/// What cannot be read, of everything that pages use.
fn failures(brand: &Brand) -> Vec<Pair> {
    let mut failing: Vec<_> = brand.pairs().into_iter().filter(|pair| pair.ratio < pair.needed).collect();
    for (scheme, more, palette) in [
        (ColorScheme::Light, false, &brand.light),
        (ColorScheme::Dark, false, &brand.dark),
        (ColorScheme::Light, true, &brand.light_more),
        (ColorScheme::Dark, true, &brand.dark_more),
    ] {
        // No token: `base.css` lays a shade over the button.
        let (ratio, needed) = (palette.on_danger.contrast(pressed(palette.danger)), if more { 7.0 } else { 4.5 });
        if ratio < needed {
            failing.push(Pair { scheme, more, foreground: "on-danger", background: "pressed", ratio, needed });
        }
    }
    failing
}

fn check(accent: Colour, accent_dark: Option<Colour>, tokens: &Tokens) -> Brand {
    let brand = Brand::new(accent, accent_dark, tokens);
    let failures = failures(&brand);
    assert!(failures.is_empty(), "{accent}: {failures:#?}");
    brand
}

#[test]
fn every_corner_of_the_cube_is_readable() {
    let steps = [0_u8, 1, 80, 119, 128, 200, 255];
    for red in steps {
        for green in steps {
            for blue in steps {
                check(Colour { red, green, blue }, None, &Tokens::default());
            }
        }
    }
}

#[test]
fn a_good_accent_is_kept() {
    let brand = check(GREEN, None, &Tokens::default());
    let light = brand.light;
    assert_eq!((light.brand, light.band, light.accent, light.link), (GREEN, GREEN, GREEN, GREEN));
    assert_eq!(light.on_accent, Colour::WHITE);
    assert!(judge(GREEN, None, &Tokens::default()).is_empty());
}

#[test]
fn a_light_accent_stays_a_fill_and_gets_an_edge() {
    let light = check(YELLOW, None, &Tokens::default()).light;
    assert_eq!((light.brand, light.band, light.accent, light.on_accent), (YELLOW, YELLOW, YELLOW, INK));
    assert!(light.link != YELLOW && light.accent_edge != YELLOW && light.focus != YELLOW);
    // Under the pointer it is still yellow.
    let (_, chroma, _) = YELLOW.oklch();
    for shade in [light.accent_hover, light.accent_active] {
        assert!(shade != YELLOW && shade.oklch().1 > chroma * 0.6, "{shade}");
    }
}

#[test]
fn what_is_derived_keeps_its_look() {
    let brand = Brand::new(GREEN, None, &Tokens::default());
    let hex = |palette: &Palette, names: &[&str]| -> Vec<String> {
        names.iter().map(|name| palette.get(name).unwrap().to_string()).collect()
    };
    let names = ["bg", "surface", "text", "text-muted", "border-strong", "link", "accent-subtle", "danger", "info"];
    assert_eq!(
        hex(&brand.light, &names),
        ["#f4f9f7", "#ffffff", "#16211c", "#52605a", "#7f8d87", "#0b7a5b", "#def7ec", "#be2323", "#0c60a3"]
    );
    assert_eq!(
        hex(&brand.dark, &names),
        ["#0d1310", "#151c19", "#e8efec", "#a2aea9", "#6b7872", "#56b391", "#173429", "#f47b74", "#85bcf5"]
    );
}

#[test]
fn good_and_bad_accents_are_readable_with_a_theme_and_without() {
    for accent in [YELLOW, GREEN] {
        for theme in [Tokens::default(), paper(), cave()] {
            check(accent, None, &theme);
            check(accent, Some(Colour::rgb(0x20, 0x20, 0x60)), &theme);
        }
    }
}

#[test]
fn a_theme_that_sets_colours_gets_them_where_they_can_be_read() {
    let theme = paper();
    let brand = check(GREEN, None, &theme);
    for (palette, set) in [(&brand.light, &theme.light), (&brand.dark, &theme.dark)] {
        assert_eq!((palette.bg, palette.surface), (set["bg"], set["surface"]));
        assert_ne!(palette.text, set["text"], "too faint on what the theme itself sets");
    }
    // What lies over a dark page is lighter than what it lies on, whatever the theme made that.
    assert!(brand.dark.surface_raised.luminance() > brand.dark.surface.luminance());
}

#[test]
fn the_background_tells_whether_a_page_is_dark() {
    let brand = check(GREEN, None, &cave());
    assert!(brand.light.text.luminance() > 0.5 && brand.dark.text.luminance() > 0.5);
    assert_eq!(brand.light.accent, brand.dark.accent);
    let css = brand.css();
    assert!(css.contains(":root{color-scheme:dark;") && !css.contains("color-scheme:light"), "{css}");
    // Of two backgrounds on which no text can be read together, the page's stays.
    let torn = tokens(&[("bg", "#000000"), ("surface", "#ffffff")], &[]);
    let light = check(GREEN, None, &torn).light;
    assert!(light.bg == Colour::BLACK && light.surface != Colour::WHITE);
    let found = judge(GREEN, None, &torn);
    assert_eq!(found.iter().map(|it| it.subject).collect::<Vec<_>>(), [Subject::Token("surface", ColorScheme::Light)]);
}

#[test]
fn more_contrast_has_lines_and_no_tints() {
    for accent in [YELLOW, GREEN] {
        let brand = check(accent, None, &Tokens::default());
        for (more, usual) in [(brand.light_more, brand.light), (brand.dark_more, brand.dark)] {
            assert_eq!([more.accent_subtle, more.info_subtle, more.danger_subtle], [more.surface; 3]);
            assert!(more.border.contrast(more.bg) >= 4.5 && usual.border.contrast(usual.bg) < 3.0);
            assert_eq!((more.bg, more.surface, more.text), (usual.bg, usual.surface, usual.text));
        }
    }
}

#[test]
fn the_sheet_holds_every_token_in_both_schemes_and_what_differs_in_more_contrast() {
    let brand = Brand::neutral();
    let css = brand.css();
    let names: Vec<_> = brand.dark.tokens().iter().map(|(name, _)| *name).collect();
    assert_eq!(names, COLOUR_TOKENS);
    for (name, colour) in brand.dark.tokens() {
        assert!(css.matches(&format!("--color-{name}:{colour};")).count() >= 2, "{name}");
    }
    assert!(css.len() < 8192 && !css.contains("url("));
    assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
    let more: Vec<_> = css.split("@media (prefers-contrast:more)").skip(1).collect();
    assert_eq!(more.len(), 2, "{css}");
    for block in &more {
        assert!(block.contains("--color-border:") && !block.contains("--color-bg:"), "{block}");
    }
    let (of_light, of_dark) = (brand.light_more.border, brand.dark_more.border);
    assert!(more[0].starts_with("{:root{") && more[0].contains(&format!("--color-border:{of_light};")));
    assert!(more[0].contains(":root[data-color-scheme=dark]{"));
    assert!(more[1].starts_with(" and (prefers-color-scheme:dark){:root:not([data-color-scheme=light]){"));
    assert!(more.iter().all(|block| block.contains(&format!("--color-border:{of_dark};"))));
}

#[test]
fn what_cannot_be_read_is_told_with_what_can() {
    let found = judge(YELLOW, None, &Tokens::default());
    let [accent] = found[..] else { panic!("{found:#?}") };
    assert_eq!((accent.subject, accent.scheme), (Subject::Accent, ColorScheme::Light));
    assert!(accent.ratio < 1.3 && accent.needed == 4.5, "{accent:?}");
    assert_eq!(Some(accent.on), Brand::new(YELLOW, None, &Tokens::default()).light.get(accent.background));
    assert!(judge(accent.suggestion, None, &Tokens::default()).is_empty());

    let found = judge(GREEN, Some(Colour::rgb(0x20, 0x20, 0x60)), &Tokens::default());
    let [dark] = found[..] else { panic!("{found:#?}") };
    assert_eq!((dark.subject, dark.scheme), (Subject::AccentDark, ColorScheme::Dark));
    assert!(judge(GREEN, Some(dark.suggestion), &Tokens::default()).is_empty());

    let found = judge(GREEN, None, &paper());
    let subjects: Vec<_> = found.iter().map(|it| it.subject).filter(|it| *it != Subject::Accent).collect();
    assert_eq!(
        subjects,
        [Subject::Token("text", ColorScheme::Light), Subject::Token("text", ColorScheme::Dark)],
        "{found:#?}"
    );
}

#[test]
fn a_fill_on_which_text_can_be_read_is_right_as_it_is() {
    let fills = tokens(&[("link", "#6a4b00"), ("band", "#ffee00")], &[]);
    let light = check(YELLOW, None, &fills).light;
    assert_eq!((light.accent, light.band), (YELLOW, YELLOW));
    assert!(judge(YELLOW, None, &fills).is_empty(), "text has a colour of its own");
}

#[test]
fn an_accent_among_the_tokens_is_for_the_caller() {
    let theme = tokens(&[("accent", "#ff0000")], &[("accent", "#ff0000")]);
    assert_eq!(Brand::new(GREEN, None, &theme), Brand::new(GREEN, None, &Tokens::default()));
    assert!(judge(GREEN, None, &theme).is_empty());
}

/// Any colour, and more often than chance those at the ends and in the middle.
fn any_colour() -> impl proptest::strategy::Strategy<Value = Colour> {
    use proptest::strategy::Strategy as _;
    let notable =
        select(vec![Colour::BLACK, Colour::WHITE, Colour::rgb(118, 118, 118), Colour::rgb(0, 0, 255), YELLOW]);
    let any = (0_u8.., 0_u8.., 0_u8..).prop_map(|(red, green, blue)| Colour { red, green, blue });
    proptest::prop_oneof![1 => notable, 3 => any]
}

fn any_tokens() -> impl proptest::strategy::Strategy<Value = Tokens> {
    use proptest::strategy::Strategy as _;
    let table = || btree_map(select(COLOUR_TOKENS.map(str::to_owned).to_vec()), any_colour(), 0..30);
    (table(), table()).prop_map(|(light, dark)| Tokens { light, dark, ..Tokens::default() })
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(96))]

    #[test]
    fn any_accent_is_readable(accent in any_colour(), dark in option::of(any_colour())) {
        check(accent, dark, &Tokens::default());
    }

    #[test]
    fn any_accent_is_readable_in_any_theme(
        accent in any_colour(), dark in option::of(any_colour()), theme in any_tokens(),
    ) {
        check(accent, dark, &theme);
    }

    #[test]
    fn what_is_suggested_is_found_right(
        accent in any_colour(), dark in any_colour(), theme in select(vec![Tokens::default(), paper(), cave()]),
    ) {
        let (mut better, mut better_dark) = (accent, dark);
        for finding in judge(accent, Some(dark), &theme) {
            proptest::prop_assert!(finding.ratio < finding.needed);
            match finding.subject {
                Subject::Accent => better = finding.suggestion,
                Subject::AccentDark => better_dark = finding.suggestion,
                Subject::Token(..) => {}
            }
        }
        let left: Vec<_> = judge(better, Some(better_dark), &theme).iter().map(|it| it.subject).collect();
        proptest::prop_assert!(left.iter().all(|it| matches!(it, Subject::Token(..))), "{left:?}");
    }
}
