//! From what somebody sends as their photo to what is kept: the middle square, upright, small, and nothing else of the file.
//!
//! The file is a stranger's. Its format is told by its first bytes alone, and its size by its header before a single pixel is
//! decoded; what is kept is drawn anew, so that neither metadata (where it was taken, the owner of the camera) nor anything
//! hidden in the file outlives it.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

/// The longest side of what is kept, in pixels.
pub const SIDE: u32 = 512;

/// The media type of what is kept.
pub const MEDIA_TYPE: &str = "image/jpeg";

/// The shortest side that is a picture of anything, in pixels.
pub const LEAST_SIDE: u32 = 32;

/// The longest side that is decoded, in pixels.
pub const MOST_SIDE: u32 = 12_000;

/// The most pixels that are decoded: what the cameras of phones make. Decoded they are 100 MB at most.
pub const MOST_PIXELS: u64 = 25_000_000;

/// What decoding may take altogether, in bytes.
const MOST_MEMORY: u64 = 224 * 1024 * 1024;

/// The most scans of a progressive JPEG; cameras make ten. Each costs a walk over all pixels and next to no bytes.
const MOST_SCANS: usize = 32;

const QUALITY: u8 = 88;

/// Why a file does not become a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is neither JPEG nor PNG nor WebP, whatever it is called.
    #[error("not a format that is taken")]
    Format,
    /// It has more pixels than are decoded.
    #[error("too many pixels")]
    TooLarge,
    /// It has too few pixels to show anybody.
    #[error("too few pixels")]
    TooSmall,
    /// It is not what it says it is.
    #[error("damaged")]
    Broken,
}

/// Draws what is kept of a file, as a JPEG.
pub fn draw(file: &[u8]) -> Result<Vec<u8>, Unfit> {
    let format = match image::guess_format(file) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => format,
        _ => return Err(Unfit::Format),
    };
    if format == ImageFormat::Jpeg && scans(file) > MOST_SCANS {
        return Err(Unfit::Broken);
    }
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| unfit(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY / 2 {
        return Err(Unfit::TooLarge);
    }
    if width.min(height) < LEAST_SIDE {
        return Err(Unfit::TooSmall);
    }
    // What cannot be read of the metadata says nothing; the picture is as it is.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|error| unfit(&error))?;
    encode(&square(whole, orientation))
}

fn unfit(error: &ImageError) -> Unfit {
    match error {
        ImageError::Limits(_) => Unfit::TooLarge,
        _ => Unfit::Broken,
    }
}

/// How often a JPEG begins a scan, or seems to: within one, 0xFF is never followed by a letter of a marker.
fn scans(file: &[u8]) -> usize {
    file.windows(2).filter(|pair| *pair == [0xFF, 0xDA]).count()
}

/// The middle of a picture, upright and on white.
fn square(whole: DynamicImage, orientation: Orientation) -> RgbImage {
    // The quick filter first, so that only a small copy is ever made of a large picture.
    let shorter = whole.width().min(whole.height());
    let whole = match shorter > 2 * SIDE {
        true => {
            let scaled = |side: u32| u64::from(side) * u64::from(2 * SIDE) / u64::from(shorter);
            let scaled = |side: u32| u32::try_from(scaled(side)).unwrap_or(u32::MAX).max(2 * SIDE);
            whole.thumbnail_exact(scaled(whole.width()), scaled(whole.height()))
        }
        false => whole,
    };
    let side = whole.width().min(whole.height());
    let middle = whole.crop_imm((whole.width() - side) / 2, (whole.height() - side) / 2, side, side);
    let flat = on_white(&middle);
    let small = if side > SIDE { imageops::resize(&flat, SIDE, SIDE, FilterType::Lanczos3) } else { flat };
    let mut upright = DynamicImage::ImageRgb8(small);
    upright.apply_orientation(orientation);
    upright.into_rgb8()
}

/// What shows through is white, as on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let seen = picture.to_rgba8();
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (to, from) in flat.pixels_mut().zip(seen.pixels()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        let over = |colour: u16| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *to = Rgb([red, green, blue].map(over));
    }
    flat
}

fn encode(picture: &RgbImage) -> Result<Vec<u8>, Unfit> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(picture).map_err(|_| Unfit::Broken)?;
    Ok(bytes)
}

#[cfg(test)]
#[path = "portrait_tests.rs"]
mod tests;
