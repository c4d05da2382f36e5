//! What Accounts & sessions shows: linked accounts, and where one is signed on.

use serde::Serialize;

use super::linked_views::LinkedAccount;
use crate::http::federation::ProviderChoice;
use crate::theme::view::View;
use crate::theme::when::When;

/// `/accounts`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Accounts {
    /// Whether linked accounts are shown: there are some, or some can be linked.
    pub shows_linked: bool,
    /// The linked accounts.
    pub linked: Vec<LinkedAccount>,
    /// The providers that can be linked.
    pub providers: Vec<ProviderChoice>,
    /// Where the forms that link one post to, with its name after a slash.
    pub link: String,
    /// Whether sessions are shown.
    pub shows_sessions: bool,
    /// Where one is signed on, by browser: the one that asks first, then the others, most recently active first.
    pub groups: Vec<Group>,
    /// The browsers that are trusted, on the first page.
    pub trusted: Vec<Trusted>,
    /// How many live sessions there are besides this one, on all pages.
    pub others: u32,
    /// Where "Sign off all others" posts to.
    pub end_others: String,
    /// Whether sessions may be ended here; the policy can say `view`.
    pub editable: bool,
    /// Address of the page of more recent sessions.
    pub newer: Option<String>,
    /// Address of the page of less recent sessions.
    pub older: Option<String>,
}

/// One browser or program.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Which picture stands before it.
    pub device: Device,
    /// What the person calls it.
    pub name: Option<String>,
    /// "Firefox"; absent when unknown.
    pub browser: Option<String>,
    /// "Windows"; absent when unknown.
    pub platform: Option<String>,
    /// Whether it is the one that asks.
    pub current: bool,
    /// Where the form that names it posts to.
    pub rename: Option<String>,
    /// What it is signed on with.
    pub sessions: Vec<Session>,
}

/// One session.
#[derive(Clone, Debug, Serialize)]
pub struct Session {
    /// "Lyon, France"; always approximate.
    pub place: Option<String>,
    /// What was proved in it: "Password, Authenticator app".
    pub methods: String,
    /// How well it is proved by that, in words.
    pub assurance: String,
    /// When it began.
    pub first_seen: When,
    /// When it was last used, to the minute.
    pub last_active: When,
    /// Whether it is the session that is asking.
    pub current: bool,
    /// Where the form that ends it posts to; none for the current one.
    pub end: Option<String>,
    /// Where one says that one does not recognise it.
    pub unrecognised: Option<String>,
}

/// A browser that is trusted.
#[derive(Clone, Debug, Serialize)]
pub struct Trusted {
    /// "Firefox"; absent when unknown.
    pub browser: Option<String>,
    /// "Windows"; absent when unknown.
    pub platform: Option<String>,
    /// Until when.
    pub until: When,
    /// When somebody last signed on by it.
    pub last_used: When,
    /// Whether it is the browser that asks.
    pub current: bool,
    /// Where the form that ends it posts to.
    pub end: Option<String>,
}

/// The kind of thing somebody holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Device {
    /// A desktop or laptop computer.
    Desktop,
    /// A phone.
    Phone,
    /// A tablet.
    Tablet,
    /// A program that uses the API.
    Program,
    /// Nobody knows.
    #[default]
    Unknown,
}

impl View for Accounts {
    const TEMPLATE: &'static str = "pages/accounts.html";

    fn title(&self) -> &'static str {
        "accounts-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let here = group(Device::Desktop, Some("Firefox"), Some("Windows"), Some("Berlin, Germany"), 0);
        let empty = Self {
            groups: vec![here.clone()],
            link: "accounts/linked/link".to_owned(),
            shows_sessions: true,
            end_others: "accounts/sessions/end-others".to_owned(),
            editable: true,
            ..Self::default()
        };
        let linking = Self {
            shows_linked: true,
            providers: vec![ProviderChoice::sample("google", "Google"), ProviderChoice::sample("github", "GitHub")],
            ..empty.clone()
        };
        let trusted = Trusted {
            browser: Some("Firefox".to_owned()),
            platform: Some("Windows".to_owned()),
            until: When::sample(1_798_000_000),
            last_used: When::sample(1_795_438_920),
            current: true,
            end: Some("authentication/trusted-browsers/1/end".to_owned()),
        };
        let typical = Self {
            shows_linked: true,
            linked: vec![
                LinkedAccount::sample("Google", "ana@gmail.example", false),
                LinkedAccount::sample("GitHub", "ana-l", true),
            ],
            providers: linking.providers.clone(),
            groups: vec![
                here,
                Group {
                    name: Some("Ana’s phone".to_owned()),
                    ..group(Device::Phone, Some("Safari"), Some("iPhone"), Some("Berlin, Germany"), 1)
                },
                group(Device::Tablet, Some("Chrome"), Some("Android"), Some("Lyon, France"), 2),
                group(Device::Program, None, None, None, 3),
                group(Device::Unknown, None, None, None, 4),
            ],
            trusted: vec![trusted.clone()],
            others: 4,
            ..empty.clone()
        };
        let extreme = Self {
            shows_linked: true,
            linked: (1..5).map(|n| LinkedAccount::sample(&"P".repeat(n * 18), &"محمد".repeat(n * 10), n > 3)).collect(),
            providers: (1..4).map(|n| ProviderChoice::sample("p", &"Q".repeat(n * 20))).collect(),
            groups: (0..18)
                .map(|n| {
                    let browser = "Wolfeschlegelsteinhausenbergerdorffbrowser";
                    let place = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales";
                    Group {
                        name: Some("m".repeat(100)),
                        ..group(Device::Desktop, Some(browser), Some("محمد لينكس"), Some(place), n)
                    }
                })
                .collect(),
            trusted: vec![trusted; 3],
            others: 1_204,
            newer: Some("accounts".to_owned()),
            older: Some("accounts?before=0197".to_owned()),
            ..empty.clone()
        };
        vec![("empty", empty), ("linking", linking), ("typical", typical), ("extreme", extreme)]
    }
}

fn group(device: Device, browser: Option<&str>, platform: Option<&str>, place: Option<&str>, n: u32) -> Group {
    let ago = i64::from(n).saturating_mul(93_600);
    let session = Session {
        place: place.map(str::to_owned),
        methods: "Password, Authenticator app".to_owned(),
        assurance: "Two steps".to_owned(),
        first_seen: When::sample(1_794_000_000 - ago),
        last_active: When::sample(1_795_438_920 - ago),
        current: n == 0,
        end: (n > 0).then(|| format!("accounts/sessions/{n}/end")),
        unrecognised: (n > 0).then(|| format!("rescue?session={n}")),
    };
    Group {
        device,
        name: None,
        browser: browser.map(str::to_owned),
        platform: platform.map(str::to_owned),
        current: n == 0,
        rename: Some(format!("accounts/sessions/{n}/name")),
        sessions: vec![session],
    }
}
