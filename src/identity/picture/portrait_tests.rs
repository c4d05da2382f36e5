//! What becomes of photos, and of what pretends to be one.

use image::{ImageEncoder, RgbaImage};

use super::*;

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn drawn(file: &[u8]) -> RgbImage {
    let kept = draw(file).unwrap();
    assert_eq!(image::guess_format(&kept).unwrap(), ImageFormat::Jpeg);
    image::load_from_memory(&kept).unwrap().into_rgb8()
}

fn is_near(pixel: &Rgb<u8>, wanted: [u8; 3]) -> bool {
    pixel.0.iter().zip(wanted).all(|(is, wanted)| is.abs_diff(wanted) < 24)
}

/// Red on the left, blue on the right, with a green edge at the far left that the crop takes away.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| match x {
        x if x < width / 10 => Rgb([0, 255, 0]),
        x if x < width / 2 => Rgb([255, 0, 0]),
        _ => Rgb([0, 0, 255]),
    })
}

#[test]
fn the_middle_square_is_kept_and_no_larger_than_it_need_be() {
    let kept = drawn(&png(&DynamicImage::ImageRgb8(halves(3000, 1500))));
    assert_eq!(kept.dimensions(), (SIDE, SIDE));
    assert!(is_near(kept.get_pixel(10, 256), [255, 0, 0]));
    assert!(is_near(kept.get_pixel(500, 256), [0, 0, 255]));
    assert_eq!(drawn(&png(&DynamicImage::ImageRgb8(halves(200, 100)))).dimensions(), (100, 100));
    assert_eq!(drawn(&png(&DynamicImage::ImageRgb8(halves(100, 9000)))).dimensions(), (100, 100));
}

#[test]
fn what_shows_through_is_white() {
    let kept = drawn(&png(&DynamicImage::ImageRgba8(RgbaImage::new(64, 64))));
    assert!(is_near(kept.get_pixel(32, 32), [255, 255, 255]));
}

/// An Exif block that says how the camera was held.
fn exif(orientation: u8) -> Vec<u8> {
    let mut block = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    block.extend([orientation, 0, 0, 0, 0, 0, 0]);
    block
}

#[test]
fn it_is_upright_and_says_nothing_of_the_camera() {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 95);
    encoder.set_exif_metadata(exif(6)).unwrap();
    encoder.encode_image(&halves(400, 400)).unwrap();
    file.extend(b"<script>alert(1)</script>");
    let kept = draw(&file).unwrap();
    for hidden in [&b"Exif"[..], b"<script"] {
        assert!(!kept.windows(hidden.len()).any(|part| part == hidden));
    }
    let kept = image::load_from_memory(&kept).unwrap().into_rgb8();
    // A quarter to the right: what was left is up.
    assert!(is_near(kept.get_pixel(200, 100), [255, 0, 0]));
    assert!(is_near(kept.get_pixel(200, 380), [0, 0, 255]));
}

/// A PNG with this size in its header and a stream that does not fill it.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut file = png(&DynamicImage::ImageRgb8(halves(64, 64)));
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&file[12..29]);
    file[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    file
}

#[test]
fn what_is_no_photo_is_refused_before_it_is_decoded() {
    let begun = tokio::time::Instant::now();
    for (width, height) in [(30_000, 30_000), (12_001, 1), (1, u32::MAX >> 1), (5_001, 5_000)] {
        assert_eq!(draw(&claiming(width, height)), Err(Unfit::TooLarge), "{width} × {height}");
    }
    assert_eq!(draw(&claiming(0, 10)), Err(Unfit::Broken));
    assert_eq!(draw(&claiming(31, 400)), Err(Unfit::TooSmall));
    assert_eq!(draw(&claiming(400, 400)), Err(Unfit::Broken), "a stream that ends early");
    let mut jpeg = Vec::new();
    JpegEncoder::new(&mut jpeg).write_image(&halves(64, 64), 64, 64, image::ExtendedColorType::Rgb8).unwrap();
    jpeg.extend([0xFF, 0xDA].repeat(100));
    assert_eq!(draw(&jpeg), Err(Unfit::Broken), "a hundred scans");
    for other in [
        &b"GIF89a\x01\0\x01\0\0\0\0;"[..],
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        b"<?xml version=\"1.0\"?><svg/>",
        b"BM\0\0\0\0",
        b"II*\0\x08\0\0\0",
        b"%PDF-1.7",
        b"\0\0\0\x1cftypavif",
        b"RIFF\0\0\0\0WAVE",
        b"",
    ] {
        assert_eq!(draw(other), Err(Unfit::Format));
    }
    for cut in [&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\0\x10JFIF", b"RIFF\x04\0\0\0WEBP"] {
        assert_eq!(draw(cut), Err(Unfit::Broken));
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(1));
}

proptest::proptest! {
    #[test]
    fn nothing_makes_it_panic(kind in 0..3_usize, at: u16, put: u8, bytes: Vec<u8>) {
        let mut file = match kind {
            0 => png(&DynamicImage::ImageRgb8(halves(40, 40))),
            1 => {
                let mut jpeg = Vec::new();
                JpegEncoder::new(&mut jpeg).encode_image(&halves(40, 40)).unwrap();
                jpeg
            }
            _ => [&b"RIFF\x40\0\0\0WEBPVP8L"[..], &bytes].concat(),
        };
        let at = usize::from(at) % file.len();
        file[at] = put;
        let _ = draw(&file);
    }
}
