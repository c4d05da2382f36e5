//! Photos, and what pretends to be one.

use std::io::{Cursor, Write as _};

use http::Method;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::client::Client;
use super::page::Page;
use super::world::{PASSWORD, World};

/// Ana, signed on, and the token of her forms.
pub async fn ana(world: &World) -> (Client, String) {
    world.person("acme", "ana@acme.example", PASSWORD).await;
    let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
    let csrf = browser.get("profile").await.expect(200).field("csrf").unwrap();
    (browser, csrf)
}

/// A photo as a camera makes one, but small: blue sky over a green meadow.
pub fn meadow(width: u32, height: u32) -> DynamicImage {
    let colour = |_, y| if y < height / 2 { Rgb([90, 160, 250]) } else { Rgb([60, 150, 60]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, colour))
}

/// A picture as a file.
pub fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A photo, as a PNG.
pub fn photo() -> Vec<u8> {
    file(&meadow(96, 64), ImageFormat::Png)
}

/// A PNG of this size, one bit a pixel, whose stream really has all of it: a few kilobytes that claim to be gigabytes.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(data);
        file.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        file.extend(kind);
        file.extend(data);
        file.extend(crc.sum().to_be_bytes());
    };
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[1, 0, 0, 0, 0]].concat();
    chunk(b"IHDR", &header);
    let mut stream = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let row = vec![0; width.div_ceil(8) as usize + 1];
    for _ in 0..height {
        stream.write_all(&row).unwrap();
    }
    chunk(b"IDAT", &stream.finish().unwrap());
    chunk(b"IEND", &[]);
    file
}

/// Sends a file as the form of the profile does.
pub async fn send(browser: &Client, csrf: &str, file: &[u8]) -> Page {
    send_parts(browser, &[("csrf", None, csrf.as_bytes()), ("picture", Some("a.png\"; x=\"<b>"), file)]).await
}

/// Sends these parts: name, file name, content.
pub async fn send_parts(browser: &Client, parts: &[(&str, Option<&str>, &[u8])]) -> Page {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map(|file| format!("; filename=\"{}\"", file.replace('"', "%22"))).unwrap_or_default();
        let head = format!("--xYzZy\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend(head.as_bytes());
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(b"--xYzZy--\r\n");
    let ask = browser.ask(Method::POST, "profile/picture").body("multipart/form-data; boundary=xYzZy", body);
    ask.same_origin().send().await
}
