//! Holds a draft against the environment's rules, the same that people's own forms meet: what comes out can be written as it is.
//! A required attribute may be absent, though: where a file comes from it may not have been asked for.

use indexmap::IndexMap;
use serde_json::Value;
use zeroize::Zeroizing;

use super::{Draft, Link, Totp};
use crate::config::sections::access::{Assigner, Group};
use crate::config::sections::identity_providers::IdentityProvidersSection;
use crate::config::sections::profile::{Attribute, AttributeType, ProfileSection};
use crate::identity::account::Attributes;
use crate::identity::identifier::Kind;
use crate::identity::linked;
use crate::identity::password::foreign;
use crate::identity::profile::{self, Problem, draft::normal};
use crate::kit::text::{canonical_identifier, visible};

/// What an environment wants of people.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'r> {
    /// Its attributes.
    pub profile: &'r ProfileSection,
    /// Its languages.
    pub languages: &'r [&'r str],
    /// Its groups.
    pub groups: &'r IndexMap<String, Group>,
    /// Its identity providers.
    pub providers: &'r IdentityProvidersSection,
}

/// An identifier that can be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What it is.
    pub kind: Kind,
    /// As it is shown.
    pub shown: String,
    /// As it is found.
    pub canonical: String,
    /// Whether it is known to be theirs.
    pub verified: bool,
    /// Whether it is the first of its kind.
    pub primary: bool,
}

/// Somebody with whom nothing is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// What they are found by: at least one.
    pub names: Vec<Name>,
    /// Whether they are shut out.
    pub disabled: bool,
    /// Their attributes.
    pub attributes: Attributes,
    /// Values that only one may have: (attribute, canonical value).
    pub unique: Vec<(String, String)>,
    /// Their password, hashed.
    pub hash: Option<Zeroizing<String>>,
    /// Their groups.
    pub groups: Vec<String>,
    /// Their authenticator app.
    pub totp: Option<Totp>,
    /// Accounts at identity providers of the environment, with what tells each provider from another of that name.
    pub links: Vec<(Link, String)>,
    /// What of them cannot come along.
    pub left_behind: Vec<String>,
}

impl Rules<'_> {
    /// Everything that is wrong with a draft, or the person.
    pub fn settle(&self, draft: Draft) -> Result<Person, String> {
        let mut problems = Vec::new();
        let mut left_behind = draft.left_behind;
        let phone = draft.phone.0.map(|typed| number(&typed));
        let given = [
            (Kind::Username, draft.username, false),
            (Kind::Email, draft.email.0, draft.email.1),
            (Kind::Phone, phone, draft.phone.1),
        ];
        let mut names: Vec<Name> = Vec::new();
        for (kind, shown, verified) in given {
            let Some(shown) = shown else { continue };
            match name(kind, &shown, verified) {
                // A user name that is the email address is found by it as well.
                Some(name) if names.iter().any(|other| other.canonical == name.canonical) => {
                    names.retain(|other| other.canonical != name.canonical);
                    names.push(name);
                }
                Some(name) => names.push(name),
                None if kind == Kind::Phone && draft.lenient => {
                    left_behind.push("the phone number: not +, then digits".to_owned());
                }
                None => problems.push(unusable(kind).to_owned()),
            }
        }
        self.further(draft.further, &mut names, (&mut problems, &mut left_behind));
        if names.is_empty() && problems.is_empty() {
            problems.push("it has no user name, email address or phone number".to_owned());
        }
        let hash = draft.password_hash.map(|hash| Zeroizing::new(hash.trim().to_owned()));
        if let Some(error) = hash.as_ref().and_then(|hash| foreign::check(hash).err()) {
            problems.push(format!("its password hash: {error}"));
        }
        let mut wrong = Vec::new();
        let groups = draft.groups.into_iter().filter(|group| match self.group(group) {
            Ok(()) => true,
            Err(problem) => {
                wrong.push(problem);
                false
            }
        });
        let mut groups: Vec<String> = groups.collect();
        groups.sort();
        groups.dedup();
        let mut links: Vec<(Link, String)> = Vec::new();
        for link in draft.links {
            let same =
                |(other, _): &(Link, String)| (&other.provider, &other.subject) == (&link.provider, &link.subject);
            if links.iter().any(same) {
                continue;
            }
            let identity = self.link(&link);
            // What says who somebody is at one issuer says nothing at another one (R-OI-1).
            if link.issuer.is_some() && identity.is_some() && link.issuer != identity {
                left_behind
                    .push(format!("the linked account at `{}`, which is of another issuer", visible(&link.provider)));
                continue;
            }
            match identity {
                Some(_) if links.len() >= linked::MOST => {
                    wrong.push(format!("more than {} linked accounts", linked::MOST));
                    break;
                }
                Some(identity) => {
                    let name = linked::shown_name(&link.name).or_else(|| linked::shown_name(&link.subject));
                    links.push((Link { name: name.unwrap_or_default(), ..link }, identity));
                }
                None if draft.lenient => {
                    left_behind.push(format!("the linked account at `{}`", visible(&link.provider)));
                }
                None => wrong.push(format!(
                    "there is no identity provider `{}`, or its `subject` cannot be one",
                    visible(&link.provider)
                )),
            }
        }
        let attributes = self.attributes(&draft.attributes, &mut wrong);
        if draft.lenient {
            left_behind.append(&mut wrong);
        } else {
            problems.append(&mut wrong);
        }
        let size = Value::Object(attributes.clone()).to_string().len();
        if size > self.profile.max_bytes.get() {
            problems.push("its attributes are larger than `profile.max_bytes`".to_owned());
        }
        if !problems.is_empty() {
            return Err(problems.join("; "));
        }
        let unique = profile::unique_values(self.profile, &attributes);
        let (disabled, totp) = (draft.disabled, draft.totp);
        Ok(Person { names, disabled, attributes, unique, hash, groups, totp, links, left_behind })
    }

    /// Further addresses and numbers, where the profile allows several and so many.
    fn further(
        &self,
        given: Vec<(Kind, String, bool)>,
        names: &mut Vec<Name>,
        (problems, left_behind): (&mut Vec<String>, &mut Vec<String>),
    ) {
        let most = usize::try_from(self.profile.max_addresses).unwrap_or(usize::MAX);
        for (kind, shown, verified) in given {
            let meant = if kind == Kind::Phone { AttributeType::Phone } else { AttributeType::Email };
            if !self.profile.attributes.values().any(|attribute| attribute.kind == meant && attribute.many) {
                left_behind.push(format!("a further {}: people have one here", word(kind)));
                continue;
            }
            let shown = if kind == Kind::Phone { number(&shown) } else { shown };
            let Some(mut name) = name(kind, &shown, verified) else {
                problems.push(unusable(kind).to_owned());
                continue;
            };
            if names.iter().any(|other| other.canonical == name.canonical) {
                continue;
            }
            let before = names.iter().filter(|other| other.kind == kind).count();
            if before >= most {
                problems.push(format!("more than {most} of its kind: {}", word(kind)));
                return;
            }
            name.primary = before == 0;
            names.push(name);
        }
    }

    /// Only the command line may put somebody into any group; an import where the group says so (R-TN-16).
    fn group(&self, name: &str) -> Result<(), String> {
        match self.groups.get(name) {
            Some(group) if group.assigned_by.contains(&Assigner::Import) => Ok(()),
            Some(_) => Err(format!("the group `{name}` does not name `import` in `assigned_by`")),
            None => Err(format!("there is no group `{}`", visible(name))),
        }
    }

    /// What tells the provider of a link from another one of its name, where the environment has it and the subject can be one.
    fn link(&self, link: &Link) -> Option<String> {
        let provider = self.providers.find(&link.provider).filter(|_| linked::is_subject(&link.subject));
        provider.map(|provider| provider.identity().to_owned())
    }

    fn attributes(&self, given: &Attributes, wrong: &mut Vec<String>) -> Attributes {
        let mut attributes = Attributes::new();
        for (name, value) in given {
            let Some(attribute) = self.profile.attributes.get(name) else {
                wrong.push(format!("there is no attribute `{}`", visible(name)));
                continue;
            };
            match self.value(name, attribute, value) {
                Ok(Value::Null) => {}
                Ok(value) => drop(attributes.insert(name.clone(), value)),
                Err(problem) => wrong.push(told(&problem)),
            }
        }
        attributes
    }

    fn value(&self, name: &str, attribute: &Attribute, given: &Value) -> Result<Value, Problem> {
        if attribute.kind == AttributeType::Picture {
            return Err(Problem::new(name, "problem-type"));
        }
        // Each of several values is read as if it were the only one; their number is looked at as well.
        let single = Attribute { many: false, ..attribute.clone() };
        let one = |value: &Value| -> Result<Value, Problem> {
            let value = typed(name, &single, value)?;
            if !value.is_null() {
                profile::check(name, &single, self.languages, &value, None)?;
            }
            Ok(value)
        };
        let all = |list: Result<Vec<Value>, Problem>| -> Result<Value, Problem> {
            let list = Value::Array(list?);
            profile::check(name, attribute, self.languages, &list, None)?;
            Ok(list)
        };
        match given {
            _ if attribute.kind == AttributeType::Json && !attribute.many => one(given),
            // A system in which every attribute has many values says it in this way of those that have one.
            Value::Array(list) if !attribute.many => match &list[..] {
                [] => Ok(Value::Null),
                [value] => one(value),
                _ => Err(Problem::new(name, "problem-type")),
            },
            Value::Array(list) => all(list.iter().map(one).collect()),
            Value::String(text) if attribute.many => {
                let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
                all(parts.map(|part| one(&Value::from(part))).collect())
            }
            value => one(value),
        }
    }
}

/// A cell is a text, whatever the attribute is.
fn typed(name: &str, attribute: &Attribute, value: &Value) -> Result<Value, Problem> {
    let Value::String(text) = value else { return normal(name, attribute, value) };
    let text = text.trim();
    match attribute.kind {
        _ if text.is_empty() => Ok(Value::Null),
        AttributeType::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(Value::Bool(true)),
            "false" | "no" | "0" => Ok(Value::Bool(false)),
            _ => Err(Problem::new(name, "problem-boolean")),
        },
        AttributeType::Number => {
            let number = text.parse::<serde_json::Number>().ok();
            number.map(Value::Number).ok_or_else(|| Problem::new(name, "problem-number"))
        }
        AttributeType::Json => Ok(serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))),
        _ => normal(name, attribute, value),
    }
}

fn told(problem: &Problem) -> String {
    let code = problem.code.strip_prefix("problem-").unwrap_or(problem.code);
    let arguments: Vec<String> = problem.arguments.iter().map(|(name, value)| format!("{name} {value}")).collect();
    let more = if arguments.is_empty() { String::new() } else { format!(" ({})", arguments.join(", ")) };
    format!("`{}`: {code}{more}", visible(&problem.field))
}

fn name(kind: Kind, shown: &str, verified: bool) -> Option<Name> {
    let canonical = canonical_identifier(shown)?;
    let valid = match kind {
        Kind::Username => true,
        Kind::Email => email_address::EmailAddress::is_valid(shown),
        Kind::Phone => shown
            .strip_prefix('+')
            .is_some_and(|digits| (7..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())),
    };
    valid.then(|| Name { kind, shown: shown.trim().to_owned(), canonical, verified, primary: true })
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Username => "user name",
        Kind::Email => "email address",
        Kind::Phone => "phone number",
    }
}

const fn unusable(kind: Kind) -> &'static str {
    match kind {
        Kind::Username => "its user name cannot be one",
        Kind::Email => "its email address is not one",
        Kind::Phone => "its phone number is not +, then country code and digits",
    }
}

/// A number without what people put between digits.
fn number(typed: &str) -> String {
    typed.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}')).collect()
}
