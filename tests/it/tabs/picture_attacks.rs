//! What is sent as a photo and is none (R-OP-13, F-23): refused within a second, with nothing stored and memory bounded.

use std::time::Duration;

use image::ImageFormat;

use crate::on_both;
use crate::support::photos::{ana, bomb, file, meadow, photo, send, send_parts};
use crate::support::world::World;

/// Files that are no photo of anybody: what each is, its content, and what its sender is told.
fn hostile() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let polyglot = b"GIF89a\x2f*\0\0\0\0\0*/=1;alert(1)//<script>alert(1)</script>".to_vec();
    let mut cut = file(&meadow(800, 800), ImageFormat::Jpeg);
    cut.truncate(30);
    vec![
        ("30,000 × 30,000 pixels", bomb(30_000, 30_000), "25 million pixels"),
        ("a long thin one", bomb(60_000, 40), "25 million pixels"),
        ("a bomb within the sides", bomb(12_000, 12_000), "25 million pixels"),
        ("a vector", b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".to_vec(), "Choose a JPEG"),
        ("a vector as XML", b"<?xml version=\"1.0\"?><!DOCTYPE svg><svg/>".to_vec(), "Choose a JPEG"),
        ("a page", b"<!doctype html><script>alert(1)</script>".to_vec(), "Choose a JPEG"),
        ("a GIF that is a page", polyglot, "Choose a JPEG"),
        ("a bitmap", b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0".to_vec(), "Choose a JPEG"),
        ("a script", b"#!/bin/sh\n".to_vec(), "Choose a JPEG"),
        ("half a photo", cut, "damaged, or not a photo"),
        ("a signature alone", b"\x89PNG\r\n\x1a\n".to_vec(), "damaged, or not a photo"),
        ("a dot", file(&meadow(8, 8), ImageFormat::Png), "at least 32 pixels"),
        ("nothing", Vec::new(), "Choose a file first"),
    ]
}

/// In a process of its own, so that nothing counts that other tests take at the same time. What was released meanwhile does not
/// hide much, for each file begins anew.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_is_no_photo_takes_neither_memory_nor_time() {
    use crate::support::client::Client;
    use crate::support::kernel::{cpu, forget_peak, peak};
    use crate::support::server::{PASSWORD, Server};
    use crate::support::world::sign_on;

    let server = Server::demo();
    let browser = Client::new(server.environment("acme"));
    sign_on(&browser, "ana@acme.example", PASSWORD).await.expect(303);
    let csrf = browser.get("profile").await.expect(200).field("csrf").unwrap();
    // What any photo takes is there before.
    send(&browser, &csrf, &photo()).await.expect(303);
    let hostile = hostile().into_iter().map(|(what, file, _)| (what, file, 422));
    for (what, file, status) in hostile.chain([("31 MiB", vec![0; 31 << 20], 413)]) {
        forget_peak(server.id());
        let (had, worked) = (peak(server.id()).unwrap(), cpu(server.id()));
        let answered = send(&browser, &csrf, &file).await.status;
        let (more, work) = (peak(server.id()).unwrap().saturating_sub(had), cpu(server.id()) - worked);
        println!("{what}: {answered}, {more} KiB, {work:?}");
        assert_eq!(answered, status, "{what}");
        assert!(more < 16 << 10 && work < Duration::from_secs(1), "{what} took {more} KiB and {work:?} of work");
    }
}

on_both! {
    async fn what_is_no_photo_is_refused(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        let before = world.fingerprint().await;
        for (what, file, says) in &hostile() {
            let begun = tokio::time::Instant::now();
            let page = send(&browser, &csrf, file).await.expect(422).says(says);
            assert!(begun.elapsed() < Duration::from_secs(1), "{what} took {:?}", begun.elapsed());
            // The form is there again, with the problem at its field.
            assert!(page.text().contains("id=\"picture-error\""), "{what}");
        }
        assert_eq!(world.fingerprint().await, before);
    }

    async fn what_is_too_long_is_refused(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        let before = world.fingerprint().await;
        let begun = tokio::time::Instant::now();
        for length in [(1 << 20) + 1, 3 << 20] {
            send(&browser, &csrf, &vec![0; length]).await.expect(413).says("at most 1 MB");
        }
        assert!(begun.elapsed() < Duration::from_secs(2));
        assert_eq!(world.fingerprint().await, before);
        // As long as it may be, it is looked at.
        send(&browser, &csrf, &vec![0; 1 << 20]).await.expect(422);
    }

    async fn a_form_has_its_two_parts_and_no_other(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        let before = world.fingerprint().await;
        let (csrf, photo) = (csrf.as_bytes(), &*photo());
        let picture = ("picture", Some("a.png"), photo);
        for (name, content) in [("status", "disabled"), ("verified", "true"), ("roles", "admin"), ("id", "1"), ("account", "x"), ("", "x")] {
            let parts = [("csrf", None, csrf), (name, None, content.as_bytes()), picture];
            send_parts(&browser, &parts).await.expect(400);
        }
        send_parts(&browser, &[("csrf", None, csrf), picture, picture]).await.expect(400);
        send_parts(&browser, &[("csrf", None, csrf), ("csrf", None, csrf), picture]).await.expect(400);
        let many: Vec<_> = (0..5000).map(|_| ("x", None, &b"x"[..])).collect();
        send_parts(&browser, &many).await.expect(400);
        for broken in ["", "--xYzZy", "--xYzZy\r\n\r\n", "--xYzZy\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\nx"] {
            let ask = browser.ask(http::Method::POST, "profile/picture").body("multipart/form-data; boundary=xYzZy", broken);
            let status = ask.send().await.status;
            assert!(status == 400 || status == 403, "{broken:?}: {status}");
        }
        let ask = |kind: &str| browser.ask(http::Method::POST, "profile/picture").body(kind, "x").send();
        for kind in ["multipart/form-data", "image/png", "application/json", "text/plain"] {
            let status = ask(kind).await.status;
            assert!(matches!(status, 400 | 403 | 415), "{kind}: {status}");
        }
        assert_eq!(world.fingerprint().await, before);
    }

    async fn many_at_once_wait_for_each_other(database) {
        let world = World::new(database).await;
        let (browser, csrf) = ana(&world).await;
        let files: Vec<Vec<u8>> = (0..12).map(|n| file(&meadow(600 + n, 400), ImageFormat::Png)).collect();
        let sent = futures_util::future::join_all(files.iter().map(|file| send(&browser, &csrf, file))).await;
        let statuses: Vec<u16> = sent.iter().map(|page| page.status).collect();
        assert!(statuses.iter().all(|status| matches!(status, 303 | 503)), "{statuses:?}");
        assert!(statuses.contains(&303));
        assert_eq!(world.number("SELECT COUNT(*) FROM picture").await, 1);
        let named = world.account("acme", "ana@acme.example").await.attributes["picture"].clone();
        assert_eq!(world.number(&format!("SELECT COUNT(*) FROM picture WHERE name = '{}'", named.as_str().unwrap())).await, 1);
    }
}
