//! Hardware tokens: added by serial number and two codes in a row, each code good once, nothing learnt by trying.

use std::time::Duration;

use portico::mfa::change::Refused;
use portico::mfa::unlock;

use crate::on_both;
use crate::support::tokens::code;
use crate::support::world::{PASSWORD, World};

const ANA: &str = "ana@acme.example";
const EVA: &str = "eva@acme.example";

/// A world with tokens in a drawer and two people.
async fn drawer(database: &crate::support::database::Database) -> World {
    let world = World::with_tokens(database).await;
    world.imports_tokens("acme");
    world.person("acme", ANA, PASSWORD).await;
    world.person("acme", EVA, PASSWORD).await;
    world
}

/// Whether a try was refused as any other.
fn is_wrong<T>(tried: &Option<Result<T, Refused>>) -> bool {
    matches!(tried, Some(Err(Refused::WrongCode)))
}

on_both! {
    async fn a_token_is_added_by_two_codes_in_a_row_and_proves_its_owner(database) {
        let world = drawer(database).await;
        let device = world.pairs_clock("acme", ANA, " clock-1 ").await;
        assert_eq!((device.label.as_str(), device.method.as_str()), ("Key ring", "oath_token"));
        // It is told of, and stands in the history with its number.
        assert_eq!(world.number("SELECT COUNT(*) FROM outbox WHERE kind = 'device_added'").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) FROM activity WHERE detail LIKE '%CLOCK-1%'").await, 1);
        let listed = world.command(&["oath", "list", "--environment", "acme"]);
        let listed = String::from_utf8(listed.stdout).unwrap();
        assert_eq!(listed.matches("paired").count(), 1, "{listed}");
        // The codes it was added with are used up; the next one proves it, once.
        assert!(!world.proves("acme", &device, &code(world.step())).await);
        world.wait(Duration::from_secs(30));
        let next = code(world.step());
        assert!(!world.proves("acme", &device, "000000").await);
        assert!(world.proves("acme", &device, &format!(" {}-{}", &next[..3], &next[3..])).await);
        assert!(!world.proves("acme", &device, &next).await, "a code counts once");
    }

    async fn a_clock_may_be_one_step_off_and_no_more(database) {
        let world = drawer(database).await;
        let now = world.step();
        let codes = |first: i64| [code(first), code(first + 1)];
        for (first, good) in [(now - 3, false), (now + 1, false), (now - 2, true)] {
            let [one, two] = codes(first);
            let tried = world.pairs("acme", ANA, "CLOCK-1", [&one, &two]).await;
            assert_eq!(tried.unwrap().is_ok(), good, "{}", first - now);
        }
        let [one, two] = codes(now);
        let device = world.pairs("acme", EVA, "CLOCK-2", [&one, &two]).await.unwrap().unwrap();
        world.wait(Duration::from_secs(90));
        let now = world.step();
        for (step, good) in [(now - 2, false), (now + 2, false), (now, true), (now - 1, false), (now + 1, true)] {
            assert_eq!(world.proves("acme", &device, &code(step)).await, good, "{}", step - now);
        }
    }

    async fn two_codes_that_are_not_in_a_row_add_nothing(database) {
        let world = drawer(database).await;
        let [zero, one, two] = [0, 1, 2].map(code);
        for (first, second) in [(&zero, &two), (&one, &zero), (&one, &one), (&zero, &"000000".to_owned()), (&String::new(), &one)] {
            assert!(is_wrong(&world.pairs("acme", ANA, "BUTTON-1", [first, second]).await), "{first} {second}");
            world.execute("DELETE FROM attempt").await;
        }
        assert_eq!(world.next_of("BUTTON-1").await, 0, "a wrong try moves nothing");
        // Out of the drawer it may have been pressed a few times, but not for ever.
        assert!(is_wrong(&world.pairs("acme", ANA, "BUTTON-1", [&code(100), &code(101)]).await));
        assert!(world.pairs("acme", ANA, "BUTTON-1", [&code(99), &code(100)]).await.unwrap().is_ok());
        assert_eq!(world.next_of("BUTTON-1").await, 101);
    }

    async fn nobody_learns_which_tokens_there_are(database) {
        let world = drawer(database).await;
        world.pairs_button("acme", ANA, "BUTTON-1").await;
        let before = world.fingerprint().await;
        let (two, three) = (code(2), code(3));
        for serial in ["BUTTON-1", "NOWHERE", "", "é", &"9".repeat(1000)] {
            assert!(is_wrong(&world.pairs("acme", EVA, serial, [&two, &three]).await), "{serial}");
        }
        assert_eq!(world.fingerprint().await, before);
        // Five wrong ones, whatever was wrong with them: now there is a pause, also for what is right.
        assert!(world.pairs("acme", EVA, "BUTTON-2", [&code(0), &code(1)]).await.is_none());
        world.wait(Duration::from_secs(120));
        world.pairs_button("acme", EVA, "BUTTON-2").await;
    }

    async fn trying_has_a_budget_and_unlocking_ends_the_waiting(database) {
        let world = drawer(database).await;
        let ana = world.account("acme", ANA).await.id;
        for number in 0..30 {
            if number % 5 == 0 {
                world.wait(Duration::from_secs(120));
            }
            assert!(is_wrong(&world.pairs("acme", ANA, "BUTTON-1", ["000000", "000001"]).await), "{number}");
        }
        world.wait(Duration::from_secs(3600));
        assert!(world.pairs("acme", ANA, "BUTTON-1", [&code(0), &code(1)]).await.is_none());
        let work = world.work("acme").await;
        assert!(unlock::unlock(&work, ana).await.unwrap() > 0);
        work.commit().await.unwrap();
        world.pairs_button("acme", ANA, "BUTTON-1").await;
    }

    async fn a_button_may_skip_a_few_codes_and_never_goes_back(database) {
        let world = drawer(database).await;
        let device = world.pairs_button("acme", ANA, "BUTTON-1").await;
        assert!(!world.proves("acme", &device, &code(1)).await, "used to add it");
        assert!(!world.proves("acme", &device, &code(5)).await, "three skipped");
        assert!(world.proves("acme", &device, &code(4)).await, "two skipped");
        for old in [2, 3, 4] {
            assert!(!world.proves("acme", &device, &code(old)).await, "{old}");
        }
        assert!(world.proves("acme", &device, &code(5)).await);
    }

    async fn no_code_widens_the_window_for_the_next(database) {
        let world = drawer(database).await;
        let device = world.pairs_button("acme", ANA, "BUTTON-1").await;
        // Two in a row, far ahead: right for whoever adds the token, nothing for whoever signs on (R-OT-12).
        for counter in [50, 51, 52, 50, 51] {
            assert!(!world.proves("acme", &device, &code(counter)).await, "{counter}");
        }
        assert!(is_wrong(&world.pairs("acme", EVA, "BUTTON-1", [&code(53), &code(54)]).await), "it is Ana's");
        let again = world.pairs("acme", ANA, "button-1", [&code(53), &code(54)]).await.unwrap().unwrap();
        assert_eq!(again.id, device.id, "the same device, in step again");
        assert_eq!(world.number("SELECT COUNT(*) FROM device").await, 1);
        assert!(!world.proves("acme", &device, &code(54)).await);
        assert!(world.proves("acme", &device, &code(55)).await);
    }

    async fn how_much_is_skipped_is_the_policys(database) {
        let world = drawer(database).await;
        let file = world.folder.path().join("environments/acme/environment.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        world.write("acme", &text.replace("[sign_on]", "[mfa.oath_token]\nlook_ahead = 0\n[sign_on]"));
        assert!(!world.reload().await.failed);
        let device = world.pairs_button("acme", ANA, "BUTTON-1").await;
        assert!(!world.proves("acme", &device, &code(3)).await);
        assert!(world.proves("acme", &device, &code(2)).await);
        world.write("acme", &text.replace("[sign_on]", "[mfa.oath_token]\npairing = \"closed\"\n[sign_on]"));
        assert!(!world.reload().await.failed);
        let closed = world.pairs("acme", EVA, "BUTTON-2", [&code(0), &code(1)]).await;
        assert!(matches!(closed, Some(Err(Refused::Closed))));
        assert!(world.proves("acme", &device, &code(3)).await, "those that are there go on working");
    }

    async fn a_token_that_is_given_back_takes_no_old_code(database) {
        let world = drawer(database).await;
        let device = world.pairs_button("acme", ANA, "BUTTON-1").await;
        assert!(world.proves("acme", &device, &code(4)).await);
        world.removes("acme", ANA, device.id).await;
        assert!(!world.proves("acme", &device, &code(5)).await, "it proves nobody now");
        assert!(is_wrong(&world.pairs("acme", EVA, "BUTTON-1", [&code(3), &code(4)]).await));
        assert!(is_wrong(&world.pairs("acme", EVA, "BUTTON-1", [&code(4), &code(5)]).await));
        assert!(world.pairs("acme", EVA, "BUTTON-1", [&code(5), &code(6)]).await.unwrap().is_ok());
        let clock = world.pairs_clock("acme", ANA, "CLOCK-1").await;
        world.removes("acme", ANA, clock.id).await;
        let (one, two) = (code(world.step()), code(world.step() + 1));
        assert!(is_wrong(&world.pairs("acme", EVA, "CLOCK-1", [&one, &two]).await), "the first was used to add it");
        world.wait(Duration::from_secs(60));
        world.pairs_clock("acme", EVA, "CLOCK-1").await;
    }

    async fn a_token_out_of_its_dates_is_not_added_and_one_that_is_goes_on(database) {
        let world = drawer(database).await;
        let device = world.pairs_button("acme", ANA, "BUTTON-1").await;
        let (past, future) = (world.clock.now().micros() - 1, world.clock.now().micros() + 1);
        world.execute(&format!("UPDATE oath_token SET expires_at = {past}")).await;
        assert!(is_wrong(&world.pairs("acme", EVA, "BUTTON-2", [&code(0), &code(1)]).await));
        assert!(world.proves("acme", &device, &code(2)).await);
        world.execute(&format!("UPDATE oath_token SET expires_at = NULL, starts_at = {future}")).await;
        assert!(is_wrong(&world.pairs("acme", EVA, "BUTTON-2", [&code(0), &code(1)]).await));
        world.wait(Duration::from_secs(1));
        world.pairs_button("acme", EVA, "BUTTON-2").await;
    }

    async fn a_token_of_another_environment_is_nobodys_here(database) {
        let world = drawer(database).await;
        world.person("globex", "gus@globex.example", PASSWORD).await;
        assert!(is_wrong(&world.pairs("globex", "gus@globex.example", "BUTTON-1", [&code(0), &code(1)]).await));
        world.imports_tokens("globex");
        world.pairs_button("globex", "gus@globex.example", "BUTTON-1").await;
        world.pairs_button("acme", ANA, "BUTTON-1").await;
        // A seed opens in its own environment and row only.
        let (acme, globex) = (world.live("acme").id.uuid(), world.live("globex").id.uuid());
        let (acme, globex) = (world.bytes(acme), world.bytes(globex));
        world.execute(&format!(
            "UPDATE oath_token SET secret = (SELECT other.secret FROM oath_token AS other
             WHERE other.environment_id = {globex} AND other.serial = 'BUTTON-2')
             WHERE environment_id = {acme} AND serial = 'BUTTON-2'"
        )).await;
        assert!(is_wrong(&world.pairs("acme", EVA, "BUTTON-2", [&code(0), &code(1)]).await));
    }

    async fn with_its_last_owner_goes_the_pairing_and_not_the_token(database) {
        let world = drawer(database).await;
        world.pairs_button("acme", ANA, "BUTTON-1").await;
        world.execute("DELETE FROM account").await;
        assert_eq!(world.number("SELECT COUNT(*) FROM oath_pairing").await, 0);
        assert_eq!(world.number("SELECT COUNT(*) FROM oath_token").await, 4);
        world.execute("DELETE FROM environment").await;
        assert_eq!(world.number("SELECT COUNT(*) FROM oath_token").await, 0);
    }
}
