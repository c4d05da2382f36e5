//! `portico user add`: an account that people can use at once, with a password that no command line has seen: it is read from
//! standard input, or chosen by its owner.

use std::io::BufRead as _;

use serde_json::{Value, json};

use super::People;
use crate::app::start;
use crate::cli::{FINE, Outcome};
use crate::environment::build;
use crate::identity::account::Attributes;
use crate::identity::create::{self, NewAccount};
use crate::identity::identifier::Kind;
use crate::identity::password::blocklist::Blocklist;
use crate::identity::password::hash::{Buffer, Hasher};
use crate::identity::password::policy::Context as PasswordContext;
use crate::identity::password::ranges::Ranges;
use crate::identity::{link, profile, registration};
use crate::kit::secret::Secret;

/// Make an account.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// An email address, known to be theirs.
    #[arg(long)]
    email: Option<String>,
    /// A user name.
    #[arg(long)]
    username: Option<String>,
    /// A phone number in the form +4930123456, known to be theirs.
    #[arg(long)]
    phone: Option<String>,
    /// An attribute, as name=value; may be given several times.
    #[arg(long = "set", value_name = "NAME=VALUE")]
    attributes: Vec<String>,
    /// Read the password from standard input.
    #[arg(long, conflicts_with = "link")]
    password_stdin: bool,
    /// Print a link, good once and for 24 hours, with which the person chooses a password.
    #[arg(long)]
    link: bool,
}

impl People<'_> {
    pub(super) async fn add(&self, add: &Add) -> Outcome {
        let now = self.opened.clock.now();
        let random = &self.opened.random;
        let identifiers = [(Kind::Email, &add.email), (Kind::Username, &add.username), (Kind::Phone, &add.phone)];
        let identifiers: Vec<(Kind, String)> =
            identifiers.into_iter().filter_map(|(kind, text)| Some((kind, text.clone()?))).collect();
        let attributes = self.attributes(&add.attributes)?;
        if (add.password_stdin || add.link) && self.meant.config.password.managed_by.is_some() {
            return Err("another system owns the passwords here (`password.managed_by`): nobody chooses one".into());
        }
        let phc = if add.password_stdin { Some(self.password(&identifiers, &attributes).await?) } else { None };
        let new = NewAccount { identifiers, verified: true, attributes, phc, ..NewAccount::default() };
        let work = self.opened.store.work(self.meant.id).await?;
        let section = &self.meant.config.profile;
        // Nobody is invited any more to what is given here.
        for (_, identifier) in &new.identifiers {
            registration::void(&work, identifier).await?;
        }
        let id = create::create(&work, section, &new, &self.actor(), random, now).await?;
        let secret = random.token();
        if add.link {
            link::create(&work, id, link::FIRST_PASSWORD, &secret, now).await?;
        }
        work.commit().await?;
        let link = add.link.then(|| self.welcome(&secret));
        if self.json {
            println!("{}", json!({ "id": id.to_string(), "link": link }));
        } else {
            println!("{id}");
            if let Some(link) = link {
                println!("{link}");
            }
        }
        Ok(FINE)
    }

    /// `name=value` pairs as attributes, checked like what people type themselves.
    pub(super) fn attributes(&self, pairs: &[String]) -> Result<Attributes, String> {
        let section = &self.meant.config.profile;
        let languages: Vec<&str> = self.meant.config.locale.languages.iter().map(|language| &**language).collect();
        let mut attributes = Attributes::new();
        for pair in pairs {
            let (name, text) = pair.split_once('=').ok_or_else(|| format!("`{pair}` is not name=value"))?;
            let attribute = section.attributes.get(name).ok_or_else(|| format!("there is no attribute `{name}`"))?;
            // A value that is JSON of another kind (true, 7, {…}) is meant as such; everything else is text.
            let value = match serde_json::from_str(text) {
                Ok(Value::String(_)) | Err(_) => Value::from(text),
                Ok(other) if matches!(attribute.kind, crate::config::sections::profile::AttributeType::Text) => {
                    let _: Value = other;
                    Value::from(text)
                }
                Ok(other) => other,
            };
            profile::check(name, attribute, &languages, &value, None)
                .map_err(|problem| format!("`{name}`: {}", problem.code))?;
            attributes.insert(name.to_owned(), value);
        }
        Ok(attributes)
    }

    /// Reads a password from standard input and holds it against the environment's policy.
    async fn password(&self, identifiers: &[(Kind, String)], attributes: &Attributes) -> Result<String, String> {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(|error| error.to_string())?;
        let password = line.trim_end_matches(['\r', '\n']);
        let ranges = Ranges::new(start::outbound(&self.opened.server));
        let policy = build::passwords(&self.meant.config.password, &Blocklist::built_in(), &ranges)
            .map_err(|error| error.to_string())?;
        let of = |wanted: Kind| {
            identifiers.iter().filter(|(kind, _)| *kind == wanted).map(|(_, text)| text.as_str()).collect::<Vec<_>>()
        };
        let names: Vec<&str> = attributes.values().filter_map(Value::as_str).collect();
        let (usernames, emails) = (of(Kind::Username), of(Kind::Email));
        let name = self.meant.config.name.get("en", &self.meant.config.locale.default);
        // The same words as on the pages.
        let organisation = [name, "Portico", self.meant.slug.as_str()];
        let mut context = PasswordContext {
            usernames: &usernames,
            emails: &emails,
            names: &names,
            organisation: &organisation,
            ..PasswordContext::default()
        };
        let violations = policy.examine(password, &mut context, self.opened.clock.now()).await;
        let broken: Vec<&str> = violations.iter().map(|violation| violation.rule.code()).collect();
        if !broken.is_empty() {
            return Err(format!("the password breaks the policy: {}", broken.join(", ")));
        }
        let hasher =
            Hasher::new(start::hashing(&self.opened.server), self.opened.random).map_err(|error| error.to_string())?;
        hasher.hash(&Secret::new(password), &mut Buffer::default()).map_err(|error| error.to_string())
    }
}
