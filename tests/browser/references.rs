//! Key pages as they looked when somebody last looked at them: photographed on a phone and at a desk, a quarter as wide and high, in
//! sixteen greys. Small enough to keep, coarse enough that a font drawn otherwise is no difference, and fine enough that what moved,
//! vanished or changed its size is one.
//!
//! `PORTICO_WRITE=1 cargo test --test browser references` (with what `tests/run` starts) writes them again; look at them then.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, GrayImage, ImageEncoder as _, Luma};
use portico::app::gallery::everything;
use portico::theme::gallery::Selection;
use portico::theme::view::ColorScheme;

use crate::browser::{Browser, Look};
use crate::gallery::{serve, stage};

/// Theme, page and state. The calm theme has most; of the others what they do in their own way.
const PAGES: [(&str, &str); 22] = [
    ("base", "sign_on-typical"),
    ("base", "sign_on_code-typical"),
    ("base", "register-typical"),
    ("base", "overview-typical"),
    ("base", "profile-typical"),
    ("base", "authentication-typical"),
    ("base", "device_new-typical"),
    ("base", "recovery_codes_new-typical"),
    ("base", "password-typical"),
    ("base", "accounts-typical"),
    ("base", "consents-typical"),
    ("base", "activity-typical"),
    ("base", "error-internal"),
    ("base", "not_found-typical"),
    ("base", "delete_account-typical"),
    ("arcade", "sign_on-typical"),
    ("arcade", "recover-typical"),
    ("arcade", "consent-typical"),
    ("bureau", "profile-typical"),
    ("bureau", "applications-typical"),
    ("ledger", "step_up-password"),
    ("ledger", "rescue_review-typical"),
];

/// A phone and a desk.
const LOOKS: [Look; 2] = [Look { height: HEIGHT, ..Look::PHONE }, Look { height: HEIGHT, ..Look::DESKTOP }];
const HEIGHT: u32 = 1200;
/// How many pixels of the page are one of a reference, in each direction.
const SCALE: u32 = 4;
/// How many greys are between one that is kept and the next.
const STEP: u16 = 17;

/// How far the greys of two pictures may differ on average, of 255. A page that stands a pixel lower differs by 2.
const MEAN: f64 = 2.5;
/// How far they may differ in any block of 8 × 8. A page that stands a pixel aside differs by 22, one that stands four lower by 43.
const WORST: f64 = 40.0;
const BLOCK: u32 = 8;

/// The most that a reference may take, in bytes.
const MOST: usize = 8 * 1024;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/references")
}

fn file(theme: &str, entry: &str, width: u32) -> String {
    let page = entry.split('-').next().unwrap_or_default();
    format!("{page}.{theme}.{width}.png")
}

/// A picture as references are.
fn reduced(picture: &GrayImage) -> GrayImage {
    let (width, height) = (picture.width() / SCALE, picture.height() / SCALE);
    let mut small = image::imageops::resize(picture, width, height, image::imageops::FilterType::Triangle);
    for Luma([grey]) in small.pixels_mut() {
        *grey = u8::try_from((u16::from(*grey) + STEP / 2) / STEP * STEP).unwrap();
    }
    small
}

fn encoded(picture: &GrayImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Rows of few greys are smaller as they are than as differences.
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::NoFilter)
        .write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::L8)
        .unwrap();
    bytes
}

/// What differs, white on black.
fn difference(one: &GrayImage, other: &GrayImage) -> GrayImage {
    let grey = |picture: &GrayImage, x, y| picture.get_pixel_checked(x, y).map_or(255, |pixel| pixel.0[0]);
    let (width, height) = (one.width().max(other.width()), one.height().max(other.height()));
    GrayImage::from_fn(width, height, |x, y| Luma([grey(one, x, y).abs_diff(grey(other, x, y))]))
}

/// Says how two pictures differ, if they differ by more than how a font is drawn.
fn differs(one: &GrayImage, other: &GrayImage) -> Option<String> {
    if one.dimensions() != other.dimensions() {
        return Some(format!("{:?} is not {:?}", one.dimensions(), other.dimensions()));
    }
    let between = difference(one, other);
    let average = |left: u32, top: u32, width: u32, height: u32| {
        let rows = (top..top + height).flat_map(|y| (left..left + width).map(move |x| (x, y)));
        let sum: u32 = rows.map(|(x, y)| u32::from(between.get_pixel(x, y).0[0])).sum();
        f64::from(sum) / f64::from(width * height)
    };
    let mean = average(0, 0, between.width(), between.height());
    if mean > MEAN {
        return Some(format!("differs by {mean:.1} of 255 on average"));
    }
    // Blocks overlap by half, so that none is cut in two by where the lines happen to be.
    let step = usize::try_from(BLOCK / 2).unwrap();
    for top in (0..=between.height().saturating_sub(BLOCK)).step_by(step) {
        for left in (0..=between.width().saturating_sub(BLOCK)).step_by(step) {
            let block = average(left, top, BLOCK, BLOCK);
            if block > WORST {
                let (left, top) = (left * SCALE, top * SCALE);
                return Some(format!("differs by {block:.1} of 255 near {left},{top} of the page"));
            }
        }
    }
    None
}

/// Photographs every page at the width of a look.
async fn photographs(base: &str, look: Look) -> BTreeMap<String, GrayImage> {
    let browser = Browser::open(look).await;
    let mut all = BTreeMap::new();
    for (theme, entry) in PAGES {
        browser.visit(&format!("{base}/{theme}/{entry}.en.light.html")).await;
        // How long ago something was is another thing every day.
        browser.script("document.querySelectorAll('.ago').forEach((ago) => { ago.textContent = 'a while ago' })").await;
        // What scripts change shows in the next frame.
        let settled = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
        browser.script(settled).await;
        let picture = image::load_from_memory(&browser.view().await).unwrap().to_luma8();
        assert_eq!(picture.dimensions(), (look.width, HEIGHT), "{theme} {entry}");
        all.insert(file(theme, entry, look.width), reduced(&picture));
    }
    all
}

#[tokio::test]
async fn key_pages_look_as_they_did() {
    let root = tempfile::tempdir().unwrap();
    let themes: BTreeSet<&str> = PAGES.iter().map(|(theme, _)| *theme).collect();
    for theme in themes {
        let pages = PAGES.iter().filter(|(its, _)| *its == theme).map(|(_, entry)| (*entry).to_owned()).collect();
        let selection = Selection { pages, languages: vec!["en".to_owned()], schemes: vec![ColorScheme::Light] };
        let folder = root.path().join(theme);
        std::fs::create_dir_all(&folder).unwrap();
        everything().write(&stage(theme), &selection, &folder).unwrap();
    }
    let server = serve(root.path(), String::new());
    let [phone, desk] = LOOKS;
    let (mut taken, more) = tokio::join!(photographs(&server.base, phone), photographs(&server.base, desk));
    taken.extend(more);

    let folder = folder();
    if std::env::var_os("PORTICO_WRITE").is_some() {
        // What is a key page no longer goes.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for (name, picture) in &taken {
            std::fs::write(folder.join(name), encoded(picture)).unwrap();
        }
        return;
    }
    let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("references");
    let mut wrong = Vec::new();
    for (name, picture) in &taken {
        let reference = image::open(folder.join(name)).map(|kept| kept.to_luma8());
        let what = match &reference {
            Ok(kept) => differs(kept, picture),
            Err(error) => Some(error.to_string()),
        };
        let Some(what) = what else { continue };
        std::fs::create_dir_all(&new).unwrap();
        std::fs::write(new.join(name), encoded(picture)).unwrap();
        if let Ok(kept) = &reference {
            std::fs::write(new.join(format!("difference.{name}")), encoded(&difference(kept, picture))).unwrap();
        }
        wrong.push(format!("{name}: {what}"));
    }
    assert!(
        wrong.is_empty(),
        "{} pages do not look as they did:\n  {}\nHow they look now, and what differs, is in {}; PORTICO_WRITE=1 keeps it",
        wrong.len(),
        wrong.join("\n  "),
        new.display()
    );
}

#[test]
fn there_is_a_small_reference_of_each_key_page_and_no_other() {
    let wanted = PAGES.iter().flat_map(|(theme, entry)| LOOKS.map(|look| file(theme, entry, look.width)));
    let wanted: BTreeSet<String> = wanted.collect();
    let pages: BTreeSet<&str> = PAGES.iter().filter_map(|(_, entry)| entry.split('-').next()).collect();
    assert_eq!((wanted.len(), pages.len()), (2 * PAGES.len(), 20), "{pages:?}");
    if std::env::var_os("PORTICO_WRITE").is_some() {
        // They are being written.
        return;
    }
    let found: BTreeSet<String> =
        std::fs::read_dir(folder()).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(found, wanted, "PORTICO_WRITE=1 writes them, and no other");
    for name in found {
        let size = usize::try_from(std::fs::metadata(folder().join(&name)).unwrap().len()).unwrap();
        assert!(size <= MOST, "{name}: {size} bytes; {MOST} are the most");
    }
}

/// A page of 390 × 1200: lines of text, a field and a button below them. `aside` is how far letters stand from where they stood, `lower`
/// how far the button does.
fn drawn(aside: u32, bold: bool, lower: u32) -> GrayImage {
    GrayImage::from_fn(390, 1200, |x, y| {
        let in_button = (24..200).contains(&x) && (700 + lower..744 + lower).contains(&y);
        let on_edge =
            (24..366).contains(&x) && (600..644).contains(&y) && !((26..364).contains(&x) && (602..642).contains(&y));
        let in_line = (24..366).contains(&x) && (100..500).contains(&y) && y % 24 < 11;
        // Stems of letters, no two of them as far apart.
        let (at, wide) = ((x + aside) * 7 % 45, if bold { 14 } else { 12 });
        let grey = if in_button {
            90
        } else if on_edge {
            120
        } else if in_line && at < wide {
            50
        } else {
            250
        };
        Luma([grey])
    })
}

#[test]
fn how_a_font_is_drawn_is_no_difference_and_what_moves_is_one() {
    let page = reduced(&drawn(0, false, 0));
    assert_eq!(page.dimensions(), (97, 300));
    assert_eq!(differs(&page, &page), None);
    assert_eq!(differs(&page, &reduced(&drawn(1, false, 0))), None, "letters stand a pixel aside");
    assert_eq!(differs(&page, &reduced(&drawn(0, true, 0))), None, "letters are bolder by a little");
    assert_eq!(differs(&page, &reduced(&drawn(0, false, 1))), None, "the button stands a pixel lower");
    for lower in [12, 16] {
        let found = differs(&page, &reduced(&drawn(0, false, lower))).unwrap_or_default();
        assert!(found.contains("near"), "the button stands {lower} lower: {found}");
    }
    assert!(differs(&page, &reduced(&drawn(0, false, 40))).is_some(), "the button stands below its place");
    let gone = reduced(&GrayImage::from_pixel(390, 1200, Luma([250])));
    assert!(differs(&page, &gone).is_some_and(|found| found.contains("on average")));
    assert!(differs(&page, &reduced(&GrayImage::new(1280, 1200))).is_some_and(|found| found.contains("is not")));
}

#[test]
fn a_reference_is_read_as_it_was_written() {
    let page = reduced(&drawn(0, false, 0));
    let bytes = encoded(&page);
    assert!(bytes.len() < MOST, "{} bytes", bytes.len());
    assert_eq!(image::load_from_memory(&bytes).unwrap().to_luma8(), page);
}
