//! How many codes may be sent: exactly so many, also by many requests at once (R-AB-6, fault F-31).

use std::time::Duration;

use futures_util::future::join_all;
use portico::config::sections::notifications::SendLimits;
use portico::config::sections::server::InstanceLimits;
use portico::kit::id::{EnvironmentId, UserId};
use portico::outbox::Channel;
use portico::outbox::limits::{Asked, Asking, Whole, reserve};

use crate::on_both;
use crate::support::world::{OTHER, PASSWORD, World, sign_on, stranger};

/// Far more than any test sends.
const PLENTY: SendLimits = SendLimits {
    per_address_hour: 1000,
    per_user_day: 1000,
    per_source_hour: 1000,
    per_environment_day: 1000,
    sms_per_day: 1000,
};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// Somebody who wants a code.
#[derive(Clone)]
struct Wish {
    channel: Channel,
    to: String,
    person: UserId,
    /// Where somebody adds the address from; without it is a device already.
    source: Option<String>,
}

impl Wish {
    /// From everybody else's point of view a different one for each number.
    fn number(world: &World, number: u32) -> Self {
        Self {
            channel: Channel::Sms,
            to: format!("+4917012345{number:02}"),
            person: world.state.services.random.id(world.clock.now()),
            source: None,
        }
    }
}

async fn ask_in(world: &World, environment: EnvironmentId, limits: &SendLimits, wish: &Wish) -> Result<(), Duration> {
    let live = world.live("acme");
    let Wish { channel, to, person, source } = wish;
    let asking = Asking {
        keys: &live.keys,
        channel: *channel,
        to,
        person: *person,
        asked: source.as_deref().map_or(Asked::ForDevice(None), Asked::ForNew),
        now: world.clock.now(),
    };
    reserve(&world.state.services.store, environment, limits, &asking).await.unwrap()
}

async fn ask(world: &World, limits: &SendLimits, wish: &Wish) -> Result<(), Duration> {
    ask_in(world, world.live("acme").id, limits, wish).await
}

on_both! {
    async fn each_limit_counts_what_it_is_about(database) {
        let world = World::new(database).await;
        let base = Wish::number(&world, 0);
        type Same = fn(&Wish, Wish) -> Wish;
        let cases: [(SendLimits, Same, Duration); 5] = [
            (SendLimits { per_address_hour: 3, ..PLENTY }, |base, other| Wish { to: base.to.clone(), ..other }, HOUR),
            (SendLimits { per_source_hour: 3, ..PLENTY }, |_, other| Wish { source: Some("203.0.113.7".to_owned()), ..other }, HOUR),
            (SendLimits { per_user_day: 3, ..PLENTY }, |base, other| Wish { person: base.person, ..other }, DAY),
            (SendLimits { per_environment_day: 3, ..PLENTY }, |_, other| other, DAY),
            (SendLimits { sms_per_day: 3, ..PLENTY }, |_, other| other, DAY),
        ];
        for (limits, same, window) in cases {
            for number in 1..=3 {
                assert_eq!(ask(&world, &limits, &same(&base, Wish::number(&world, number))).await, Ok(()), "{limits:?}");
            }
            let fourth = same(&base, Wish::number(&world, 4));
            assert_eq!(ask(&world, &limits, &fourth).await, Err(window), "{limits:?}");
            // What is counted by itself is not in the way of others, nor is another environment.
            let other = Wish { channel: Channel::Email, to: "bob@acme.example".to_owned(), ..Wish::number(&world, 5) };
            let free = ask(&world, &limits, &other).await;
            assert_eq!(free.is_ok(), limits.per_environment_day != 3, "{limits:?}");
            assert_eq!(ask_in(&world, world.live("globex").id, &limits, &fourth).await, Ok(()));
            // Time slides: one second before the end there is no room, at the end there is.
            world.wait(window - Duration::from_secs(1));
            assert_eq!(ask(&world, &limits, &fourth).await, Err(Duration::from_secs(1)), "{limits:?}");
            world.wait(Duration::from_secs(1));
            assert_eq!(ask(&world, &limits, &fourth).await, Ok(()), "{limits:?}");
            world.wait(DAY * 2);
        }
    }

    async fn no_mailbox_is_filled_and_no_source_sends_by_way_of_many_environments(database) {
        let world = World::new(database).await;
        let Whole { keys, .. } = &*world.state.services.sends;
        let whole = Whole { keys: keys.clone(), limits: InstanceLimits { per_address_hour: 20, per_source_hour: 30 } };
        let forgotten = async |slug: &str, (to, source): (&str, &str)| {
            let live = world.live(slug);
            let asking = Asking {
                keys: &live.keys,
                channel: Channel::Email,
                to,
                person: world.state.services.random.id(world.clock.now()),
                asked: Asked::ForRecovery(source, &whole),
                now: world.clock.now(),
            };
            reserve(&world.state.services.store, live.id, &PLENTY, &asking).await.unwrap().is_ok()
        };
        let slugs = ["acme", "globex", "headquarters"];
        let spellings = ["ana@acme.example", "A.na@acme.example", "ana+1@acme.example"];
        let sources: Vec<String> = (0..60).map(stranger).collect();
        let many = (0..60).map(|number| forgotten(slugs[number % 3], (spellings[number % 3], &sources[number])));
        let sent = join_all(many).await.into_iter().filter(|sent| *sent).count();
        assert_eq!(sent, 20, "exactly so many, from everywhere at once");
        assert!(forgotten("acme", ("bob@acme.example", &stranger(61))).await, "others are written to");
        let addresses: Vec<String> = (0..40).map(|number| format!("p{number}@acme.example")).collect();
        let many = (0..40).map(|number| forgotten(slugs[number % 3], (&addresses[number], "203.0.113.7")));
        assert_eq!(join_all(many).await.into_iter().filter(|sent| *sent).count(), 30);
        world.wait(HOUR);
        assert!(forgotten("globex", (spellings[1], "203.0.113.7")).await);
        portico::store::forget(&world.state.services.store, world.clock.now()).await.unwrap();
        assert_eq!(world.number("SELECT COUNT(*) FROM instance_send").await, 2, "what is over is forgotten");
    }

    async fn a_stranger_s_telephone_is_left_alone_and_signing_on_keeps_its_share(database) {
        let world = World::new(database).await;
        let new = |number: u32, source: u8| Wish { source: Some(stranger(source)), ..Wish::number(&world, number) };
        for source in 0..10u8 {
            assert_eq!(ask(&world, &PLENTY, &new(1, source)).await, Ok(()));
        }
        assert_eq!(ask(&world, &PLENTY, &new(1, 10)).await, Err(DAY), "ten a day to one telephone, whoever asks");
        assert_eq!(ask(&world, &PLENTY, &Wish::number(&world, 1)).await, Ok(()), "whose it is signs on");
        world.wait(DAY * 2);
        let limits = SendLimits { sms_per_day: 10, ..PLENTY };
        assert_eq!(ask(&world, &limits, &new(2, 1)).await, Ok(()));
        assert_eq!(ask(&world, &limits, &new(3, 2)).await, Ok(()));
        assert_eq!(ask(&world, &limits, &new(4, 3)).await, Err(DAY), "a fifth");
        assert_eq!(ask(&world, &limits, &Wish::number(&world, 5)).await, Ok(()));
    }

    async fn no_hour_ever_holds_more(database) {
        let world = World::new(database).await;
        let (limits, wish) = (SendLimits { per_address_hour: 3, ..PLENTY }, Wish::number(&world, 1));
        let mut sent = Vec::new();
        for _ in 0..300 {
            if ask(&world, &limits, &wish).await.is_ok() {
                sent.push(world.clock.now());
            }
            world.wait(Duration::from_secs(97));
        }
        assert!(sent.len() > 18, "time gives room again: {}", sent.len());
        for window in sent.windows(4) {
            assert!(window[3].since(window[0]) >= HOUR, "four within an hour");
        }
    }

    async fn twenty_at_once_get_five(database) {
        let world = World::new(database).await;
        let limits = SendLimits { per_address_hour: 5, ..PLENTY };
        let wish = Wish::number(&world, 1);
        let all = (0..20).map(|number| {
            // Every spelling of the same number is the same number.
            let to = if number % 2 == 0 { wish.to.clone() } else { wish.to.replace("+49", "+49 ") };
            let wish = Wish { to, ..wish.clone() };
            let (world, limits) = (&world, &limits);
            async move { ask(world, limits, &wish).await }
        });
        let granted = join_all(all).await.into_iter().filter(Result::is_ok).count();
        assert_eq!(granted, 5);
        let counted = "SELECT CAST(SUM(failures) AS BIGINT) FROM attempt WHERE subject = 'sends'";
        assert_eq!(world.number(counted).await, 5, "what was refused is counted");
    }

    async fn a_new_beginning_forgets_what_was_asked_for_one_person_alone(database) {
        let world = World::new(database).await;
        let limits = SendLimits { per_address_hour: 2, per_user_day: 2, ..PLENTY };
        let (ana, bob) = (Wish::number(&world, 1), Wish::number(&world, 2));
        // Both have the same number: Bob has asked once.
        let bob = Wish { to: ana.to.clone(), ..bob };
        assert_eq!([ask(&world, &limits, &ana).await, ask(&world, &limits, &bob).await], [Ok(()), Ok(())]);
        assert_eq!(ask(&world, &limits, &ana).await, Err(HOUR));
        let work = world.work("globex").await;
        assert_eq!(portico::outbox::limits::forget(&work, ana.person).await.unwrap(), 0, "in another environment");
        drop(work);
        let work = world.work("acme").await;
        assert_eq!(portico::outbox::limits::forget(&work, ana.person).await.unwrap(), 2);
        work.commit().await.unwrap();
        assert_eq!(ask(&world, &limits, &ana).await, Ok(()));
        assert_eq!(ask(&world, &limits, &ana).await, Err(HOUR), "Bob's counts");
    }

    async fn nothing_may_be_sent_where_the_limit_is_none(database) {
        let world = World::new(database).await;
        let limits = SendLimits { sms_per_day: 0, ..PLENTY };
        let wish = Wish::number(&world, 1);
        assert_eq!(ask(&world, &limits, &wish).await, Err(DAY));
        let mail = Wish { channel: Channel::Email, to: "ana@acme.example".to_owned(), ..wish };
        assert_eq!(ask(&world, &limits, &mail).await, Ok(()), "mail costs nothing");
        for text in ["+49", "4917012", "ana@acme", "ana"] {
            let found = format!("SELECT COUNT(*) FROM attempt WHERE subject LIKE '%{text}%'");
            assert_eq!(world.number(&found).await, 0, "addresses are in clear");
        }
    }

    async fn mailed_codes_are_counted_and_security_notices_are_not(database) {
        let world = World::new(database).await;
        let limits = "[notifications]\nlimits = { per_address_hour = 2, per_user_day = 50, per_source_hour = 20, per_environment_day = 10000, sms_per_day = 500 }\n";
        world.write("acme", &format!("{}{limits}", crate::support::world::ACME));
        world.reload().await;
        world.person("acme", "ana@acme.example", PASSWORD).await;
        let browser = world.signed_on("acme", "ana@acme.example", PASSWORD).await;
        let csrf = browser.get("profile").await.field("csrf").unwrap();
        let mut statuses = Vec::new();
        for _ in 0..3 {
            let page = browser.post("authentication/address/send", &[("csrf", &csrf)]).await;
            statuses.push((page.status, page.header("retry-after").map(str::to_owned)));
            world.wait(Duration::from_secs(31));
        }
        // The first of the two leaves the hour with the twelfth of an hour that it was counted in.
        assert_eq!(statuses, [(303, None), (303, None), (429, Some("3569".to_owned()))]);
        let before = world.delivered().await.len();
        let fields = [("csrf", csrf.as_str()), ("current_password", PASSWORD), ("new_password", OTHER)];
        browser.post("password", &fields).await.expect(303);
        sign_on(&world.browser("acme"), "ana@acme.example", OTHER).await.expect(303);
        assert_eq!(world.delivered().await.len(), before + 2, "the mails that tell of it are dropped");
    }
}
