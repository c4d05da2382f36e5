//! Whatever accent somebody chooses, every text can be read.

use super::*;

/// Every pair of text and what it stands on, and of edges and what they must be told from, that the styles use.
fn failures(p: &Palette) -> Vec<String> {
    let grounds = [p.bg, p.surface, p.surface_raised];
    let mut pairs = vec![
        ("on accent", p.on_accent, p.accent, TEXT),
        ("on hover", p.on_accent, p.accent_hover, TEXT),
        ("on active", p.on_accent, p.accent_active, TEXT),
        ("on band", p.on_band, p.band, TEXT),
        ("on band shade", p.on_band, p.band_shade, TEXT),
        ("on band deep", p.on_band, p.band_deep, TEXT),
        ("on danger", p.on_danger, p.danger, TEXT),
        ("text on tint", p.text, p.accent_subtle, TEXT),
        ("muted on tint", p.text_muted, p.accent_subtle, TEXT),
        ("link on tint", p.link, p.accent_subtle, TEXT),
        ("focus on tint", p.focus, p.accent_subtle, EDGE),
    ];
    for (tint, own) in [
        (p.danger_subtle, p.danger),
        (p.success_subtle, p.success),
        (p.warning_subtle, p.warning),
        (p.info_subtle, p.info),
    ] {
        pairs.push(("status", own, tint, TEXT));
        pairs.push(("text on status", p.text, tint, TEXT));
    }
    for ground in grounds {
        pairs.extend([
            ("text", p.text, ground, TEXT),
            ("muted", p.text_muted, ground, TEXT),
            ("link", p.link, ground, TEXT),
            ("danger", p.danger, ground, TEXT),
            ("success", p.success, ground, TEXT),
            ("warning", p.warning, ground, TEXT),
            ("info", p.info, ground, TEXT),
            ("control", p.border_strong, ground, EDGE),
            ("focus", p.focus, ground, EDGE),
            ("accent edge", p.accent_edge, ground, EDGE),
        ]);
    }
    pairs
        .into_iter()
        .filter(|(_, a, b, least)| contrast(*a, *b) < *least)
        .map(|(what, a, b, least)| {
            format!("{what}: {} on {} has {:.2}, needs {least}", a.hex(), b.hex(), contrast(a, b))
        })
        .collect()
}

fn check(accent: Rgb, accent_dark: Option<Rgb>) {
    let brand = Brand::new(accent, accent_dark);
    for palette in [brand.light, brand.dark] {
        let failures = failures(&palette);
        assert!(failures.is_empty(), "{}: {failures:#?}", accent.hex());
    }
}

#[test]
fn known_contrasts() {
    let accent = Rgb::parse("#0b7a5b").expect("a colour");
    let surface = Rgb::parse("#16191d").expect("a colour");
    assert!((contrast(accent, surface) - 3.3).abs() < 0.05, "as in the diagnostics of config check");
    assert!((contrast(Rgb(0, 0, 0), WHITE) - 21.0).abs() < 0.001);
    assert_eq!(Rgb::parse("#0a7"), Some(Rgb(0, 0xaa, 0x77)));
    for bad in ["", "#", "0a7", "#0a", "#0a7x", "#0a7b5", "#ééé", "#0a7b5b0"] {
        assert_eq!(Rgb::parse(bad), None, "{bad}");
    }
}

#[test]
fn every_corner_of_the_cube_is_readable() {
    let steps = [0_u8, 1, 40, 80, 119, 128, 160, 200, 254, 255];
    for r in steps {
        for g in steps {
            for b in steps {
                check(Rgb(r, g, b), None);
            }
        }
    }
}

#[test]
fn a_good_accent_is_kept() {
    let accent = Rgb(0x0b, 0x7a, 0x5b);
    let light = Brand::new(accent, None).light;
    assert_eq!((light.brand, light.band, light.accent, light.link), (accent, accent, accent, accent));
    assert_eq!(light.on_accent, WHITE);
}

#[test]
fn the_sheet_holds_every_token_in_both_schemes() {
    let css = Brand::neutral().css();
    for (name, colour) in Brand::neutral().dark.tokens() {
        assert!(css.matches(&format!("--color-{name}:{};", colour.hex())).count() >= 2, "{name}");
    }
    assert!(css.len() < 4096 && !css.contains("url("));
}

proptest::proptest! {
    #[test]
    fn any_accent_is_readable(r in 0_u8.., g in 0_u8.., b in 0_u8.., dark in proptest::option::of((0_u8.., 0_u8.., 0_u8..))) {
        check(Rgb(r, g, b), dark.map(|(r, g, b)| Rgb(r, g, b)));
    }
}
