//! Who was shut out is shut out everywhere, from the next request on: on pages, by the API, in trusted browsers, and in whatever
//! was begun before. The causes: the person is disabled, the environment is switched off or its folder gone, the method has left
//! the list.

mod methods;
mod owner;
mod ready;

use self::ready::{ANA, EVERYTHING, Ready, file};
use crate::on_both;
use crate::support::page::Page;
use crate::support::world::{PASSWORD, World, session_cookie, sign_on};

/// What goes on for somebody who is let in again: they prove everything only now.
const PROVED_ANEW: [&str; 1] = ["a sign-on with a passkey"];

/// Whether an answer is as to somebody who is not signed on.
fn is_as_to_nobody(page: &Page) -> bool {
    match page.status {
        303 => ["/acme/sign-on", "/acme/sign-off"].iter().any(|to| page.header("location").unwrap().starts_with(to)),
        // A script is told to load its page again.
        409 => page.url.path().ends_with("/options"),
        status => [401, 403, 404].contains(&status),
    }
}

/// Whether an answer gives a browser a session or a program a token.
fn signs_on(world: &World, page: &Page) -> bool {
    let cookie = format!("{}=", session_cookie(&world.live("acme")));
    let cookies = page.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap());
    let given = |it: &str| it.strip_prefix(&cookie).is_some_and(|value| !value.starts_with(';') && !value.is_empty());
    cookies.into_iter().any(given) || page.text().contains("portico_")
}

async fn files_say(world: &World, text: &str) {
    world.write("acme", text);
    let report = world.reload().await;
    assert!(!report.failed, "{}", report.problems);
}

on_both! {
    async fn whoever_is_disabled_is_nobody_at_the_next_request(database) {
        let world = World::new(database).await;
        files_say(&world, &file()).await;
        let ready = Ready::new(&world).await;
        let run = |command: &str| {
            let done = world.command(&["user", command, ANA, "--environment", "acme"]);
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        };
        run("disable");
        assert_eq!(world.number("SELECT COUNT(*) FROM session").await, 0);
        let before = world.fingerprint().await;
        let answers = ready.walked().await;
        for answer in &answers {
            let what = format!("{} answers {}", answer.what, answer.page.status);
            assert!(!answer.member || is_as_to_nobody(&answer.page), "{what}: {:?}", answer.page.header("location"));
            assert!(answer.page.status < 500 && !signs_on(&world, &answer.page), "{what}");
        }
        world.execute("DELETE FROM attempt").await;
        assert_eq!(ready.goes_on(&world).await, [""; 0]);
        // Anybody may ask for an account, also they, and gets it by another mailbox.
        world.execute("DELETE FROM outbox WHERE kind = 'registration'").await;
        world.execute("DELETE FROM registration").await;
        assert_eq!(world.fingerprint().await, before, "something has changed");
        println!("{} answers to somebody who is disabled", answers.len());

        // Let in again, they sign on again, with everything: nothing that they had comes back.
        run("enable");
        world.execute("DELETE FROM attempt").await;
        let on = ready.goes_on(&world).await;
        assert_eq!(on, PROVED_ANEW);
        let again = sign_on(&world.browser("acme"), ANA, PASSWORD).await.expect(303);
        assert!(again.header("location").unwrap().ends_with("/sign-on/code"));
    }

    async fn an_environment_that_is_switched_off_serves_nobody(database) {
        let world = World::new(database).await;
        files_say(&world, &file()).await;
        let ready = Ready::new(&world).await;
        let before = world.fingerprint().await;
        files_say(&world, &format!("enabled = false\n{}", file())).await;
        let answers = ready.walked().await;
        for answer in &answers {
            assert_eq!(answer.page.status, 503, "{}", answer.what);
            assert!(!signs_on(&world, &answer.page) && !answer.page.text().contains(ANA), "{}", answer.what);
        }
        assert_eq!(ready.goes_on(&world).await, [""; 0]);
        assert_eq!(world.fingerprint().await, before, "something has changed");
        println!("{} answers of an environment that is switched off", answers.len());
        // Switched on again, everybody goes on where they were.
        files_say(&world, &file()).await;
        assert_eq!(ready.goes_on(&world).await, EVERYTHING);
    }

    async fn an_environment_whose_folder_is_gone_is_not_there(database) {
        let world = World::new(database).await;
        files_say(&world, &file()).await;
        let ready = Ready::new(&world).await;
        let before = world.fingerprint().await;
        world.remove("acme");
        assert_eq!(world.reload().await.removed.len(), 1);
        let answers = ready.walked().await;
        for answer in &answers {
            assert_eq!(answer.page.status, 404, "{}", answer.what);
            assert!(!answer.page.text().contains(ANA), "{}", answer.what);
        }
        assert_eq!(ready.goes_on(&world).await, [""; 0]);
        assert_eq!(world.fingerprint().await, before, "something has changed");
        println!("{} answers where an environment was", answers.len());
        // Back within a day, it is what it was.
        files_say(&world, &file()).await;
        assert_eq!(ready.goes_on(&world).await, EVERYTHING);
    }
}
