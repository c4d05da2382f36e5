//! What to measure, from the command line.

use std::time::Duration;

/// The arguments.
#[derive(Clone, Debug)]
pub struct Arguments {
    pub config: Option<String>,
    pub url: Option<String>,
    pub pid: Option<u32>,
    pub environment: String,
    pub user: Option<String>,
    pub password: Option<String>,
    pub only: Vec<String>,
    pub seconds: u64,
    pub environments: usize,
    pub json: bool,
    pub yardsticks_only: bool,
}

impl Arguments {
    /// Reads them; an unknown one ends the program.
    pub fn read() -> Self {
        let mut read = Self {
            config: None,
            url: None,
            pid: None,
            environment: "acme".to_owned(),
            user: None,
            password: None,
            only: Vec::new(),
            seconds: 4,
            environments: 1000,
            json: false,
            yardsticks_only: false,
        };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            let mut value = || words.next().unwrap_or_else(|| fail(&format!("{word} wants a value")));
            match word.as_str() {
                "--config" => read.config = Some(value()),
                "--url" => read.url = Some(value()),
                "--pid" => read.pid = Some(number(&value())),
                "--environment" => read.environment = value(),
                "--user" => read.user = Some(value()),
                "--password" => read.password = Some(value()),
                "--only" => read.only = value().split(',').map(str::to_owned).collect(),
                "--seconds" => read.seconds = number(&value()),
                "--environments" => read.environments = number(&value()),
                "--json" => read.json = true,
                "--yardsticks-only" => read.yardsticks_only = true,
                // What cargo adds.
                "--bench" => {}
                _ => fail(&format!("unknown argument {word}; tests/bench/main.rs lists them")),
            }
        }
        if read.url.is_some() && (read.pid.is_none() || read.user.is_none() || read.password.is_none()) {
            fail("--url wants --pid, --user and --password too");
        }
        read
    }

    /// Whether a group of measures is wanted.
    pub fn wants(&self, group: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|one| one == group)
    }

    /// How long one measure takes.
    pub fn time(&self) -> Duration {
        Duration::from_secs(self.seconds)
    }
}

fn number<T: std::str::FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| fail(&format!("{text} is not a number")))
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    std::process::exit(2)
}
