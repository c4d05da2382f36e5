//! What may be a password in an environment: one object that states the rules, checks a candidate against all of them at
//! once, and writes `passwordrules` for password managers (R-PW-1 to R-PW-5).
//!
//! The defaults ask for length and for not being guessable, not for digits and signs, and never expire. Lengths are counted in
//! code points after NFC. Whatever is refused is refused for stated reasons: every [`Violation`] names its [`Rule`], and
//! the pages and the API word both from the same codes. Two answers need others to be asked (earlier passwords need the
//! hashing pool, a breach service the network); the caller asks and puts the answers into [`Context`].

mod rule;

use std::sync::Arc;
use std::time::Duration;

pub use rule::{Rule, Violation};

use super::blocklist::{Blocklist, Place};
use super::patterns;
use super::ranges::Service;
use super::words::{Words, readings};
use crate::kit::instant::Instant;
use crate::kit::secret::Secret;
use crate::kit::text::nfc;

/// Of a password based on a common one, this much must be its owner's own.
const OWN: usize = 8;
/// A password of which no more than this needs guessing (`aaaa1234`, `qwertyqwerty`) counts as common.
const PREDICTABLE: usize = 5;
/// Bytes that a code point has at most, decomposed ones that NFC makes one of counted generously.
const MOST_BYTES: usize = 16;
/// How long a list in a file is waited for by whoever chooses a password or has given theirs.
const PATIENCE: Duration = Duration::from_secs(5);

/// By how much the clocks of servers that work together may differ.
pub const SKEW: Duration = Duration::from_secs(60);

/// The rules of an environment, as configured (`[password]`).
#[derive(Clone, Debug)]
pub struct Rules {
    /// Fewest code points.
    pub min_length: usize,
    /// Most code points.
    pub max_length: usize,
    /// How many earlier passwords may not come back; 0 for off.
    pub history: usize,
    /// Age at which a password must be changed; off by default.
    pub max_age: Option<Duration>,
    /// Age before which it may not be changed again; off by default.
    pub min_age: Option<Duration>,
    /// Refuse what is nearly the current password.
    pub similarity: bool,
    /// Words of the organisation.
    pub words: Vec<String>,
    /// How many of lower case, upper case, digits and others; off by default.
    pub character_classes: Option<usize>,
    /// The longest run of one character; off by default.
    pub max_repeated: Option<usize>,
    /// The longest run of the alphabet, digits or a keyboard row; off by default.
    pub max_sequence: Option<usize>,
    /// How long before `max_age` the person is told.
    pub warn_before: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            min_length: 15,
            max_length: 128,
            history: 6,
            max_age: None,
            min_age: None,
            similarity: true,
            words: Vec::new(),
            character_classes: None,
            max_repeated: None,
            max_sequence: None,
            warn_before: Duration::from_secs(14 * 86_400),
        }
    }
}

/// What is known about the person and the moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// User names.
    pub usernames: &'a [&'a str],
    /// Email addresses; only what precedes the `@` is looked for.
    pub emails: &'a [&'a str],
    /// Given name, family name, display name, nickname.
    pub names: &'a [&'a str],
    /// Name of the organisation and of the product as shown to people.
    pub organisation: &'a [&'a str],
    /// The current password, where it has just been typed.
    pub current: Option<&'a str>,
    /// The hashing pool found it among the earlier ones.
    pub reused: bool,
    /// The breach service knows it.
    pub breached: bool,
    /// The breach service or the list does not say, and the policy fails closed.
    pub unchecked: bool,
    /// Whether the candidate is common, where that was found out before; asked of the list otherwise.
    pub common: Option<bool>,
}

/// The policy of an environment.
#[derive(Clone, Debug)]
pub struct Policy {
    rules: Rules,
    words: Words,
    blocklist: Option<Arc<Blocklist>>,
    service: Option<Arc<Service>>,
    fails_open: bool,
}

impl Policy {
    /// The policy of these rules; `blocklist` is `None` where `breach_list = "off"`.
    pub fn new(rules: Rules, blocklist: Option<Arc<Blocklist>>) -> Self {
        let mut words = Words::default();
        rules.words.iter().for_each(|word| words.add(word));
        Self { rules, words, blocklist, service: None, fails_open: true }
    }

    /// The same that asks a breach service as well.
    #[must_use]
    pub fn asking(self, service: Option<Arc<Service>>) -> Self {
        Self { service, ..self }
    }

    /// The same that takes a password, or not, while the service does not answer or the file of the list cannot be read.
    #[must_use]
    pub fn failing(self, open: bool) -> Self {
        Self { fails_open: open, ..self }
    }

    /// The rules as configured.
    pub const fn rules(&self) -> &Rules {
        &self.rules
    }

    /// What is asked of a password, in the order in which it is told before anything is typed.
    pub fn requirements(&self) -> Vec<Rule> {
        let rules = &self.rules;
        let similar = if rules.similarity { Rule::Similar } else { Rule::Unchanged };
        let mut told = vec![Rule::MinLength(rules.min_length), Rule::MaxLength(rules.max_length)];
        told.extend(rules.character_classes.map(Rule::CharacterClasses));
        told.extend(rules.max_repeated.map(Rule::MaxRepeated));
        told.extend(rules.max_sequence.map(Rule::MaxSequence));
        told.extend(self.blocklist.as_ref().map(|_| Rule::Common));
        told.extend([Rule::Words(rules.min_length), similar]);
        told.extend((rules.history > 0).then_some(Rule::History(rules.history)));
        told.extend(rules.min_age.map(|age| Rule::MinAge(whole(age, 3600))));
        told.extend(rules.max_age.map(|age| Rule::MaxAge(whole(age, 86_400))));
        told
    }

    /// Every rule that the candidate breaks; none when it may be the password.
    pub fn check(&self, candidate: &str, context: &Context<'_>) -> Vec<Violation> {
        let rules = &self.rules;
        let candidate = nfc(candidate);
        let text: Vec<char> = candidate.chars().collect();
        if text.len() > rules.max_length {
            // Nothing else is worth the work on a text of any length.
            return vec![broken(Rule::MaxLength(rules.max_length), Some(text.len()))];
        }
        let mut broken_rules = Vec::new();
        let mut refuse = |rule, found| broken_rules.push(broken(rule, found));
        if text.len() < rules.min_length {
            refuse(Rule::MinLength(rules.min_length), Some(text.len()));
        }
        if text.iter().any(|c| c.is_control()) {
            refuse(Rule::Characters, None);
        }
        let classes = classes(&text);
        if let Some(wanted) = rules.character_classes.filter(|wanted| classes < *wanted) {
            refuse(Rule::CharacterClasses(wanted), Some(classes));
        }
        let repeat = patterns::longest_repeat(&text);
        if let Some(most) = rules.max_repeated.filter(|most| repeat > *most) {
            refuse(Rule::MaxRepeated(most), Some(repeat));
        }
        let sequence = patterns::longest_sequence(&text);
        if let Some(most) = rules.max_sequence.filter(|most| sequence > *most) {
            refuse(Rule::MaxSequence(most), Some(sequence));
        }
        let common = || self.blocklist.as_ref().is_some_and(|list| is_common(list, &candidate) == Some(true));
        if context.common.unwrap_or_else(common) {
            refuse(Rule::Common, None);
        }
        if context.breached {
            refuse(Rule::Breached, None);
        }
        if context.unchecked {
            refuse(Rule::Unchecked, None);
        }
        if let Some(current) = context.current.map(nfc) {
            if current == candidate {
                refuse(Rule::Unchanged, None);
            } else if rules.similarity && is_similar(&candidate, &current) {
                refuse(Rule::Similar, None);
            }
        }
        if context.reused && rules.history > 0 {
            refuse(Rule::History(rules.history), None);
        }
        broken_rules.extend(self.words_in(&candidate, context));
        broken_rules
    }

    /// The same, at once, for whoever is still typing, and whether everything was asked: where the list is a file that enough others
    /// are reading, it is not.
    pub async fn advise(&self, candidate: &str, context: &Context<'_>) -> (Vec<Violation>, bool) {
        let Some((list, sought)) = self.sought(candidate) else { return (self.check(candidate, context), true) };
        let found = match list.place_now() {
            Some(place) => apart(place, move || is_common(&list, sought.expose())).await,
            None => None,
        };
        let context = Context { common: Some(found.unwrap_or_default()), ..*context };
        (self.check(candidate, &context), found.is_some())
    }

    /// The same, where the list is a file, on a thread that may wait for it; and the breach service is asked about a candidate with
    /// which nothing else is wrong. It takes seconds where these do: never within a write transaction.
    pub async fn examine(&self, candidate: &str, context: &mut Context<'_>, now: Instant) -> Vec<Violation> {
        if let Some((list, sought)) = self.sought(candidate) {
            let found = patiently(&list.clone(), move || is_common(&list, sought.expose())).await;
            context.common = Some(found.unwrap_or_default());
            context.unchecked = found.is_none() && !self.fails_open;
        }
        let violations = self.check(candidate, context);
        let Some(service) = self.service.as_ref().filter(|_| violations.is_empty()) else { return violations };
        match service.knows(candidate, now).await {
            Ok(known) => context.breached = known,
            Err(_) => context.unchecked = !self.fails_open,
        }
        self.check(candidate, context)
    }

    /// Whether this password is on the list as it is: evidence that others know it. A broken disk is none, and keeps nobody from
    /// signing on.
    pub async fn is_known(&self, password: Secret) -> bool {
        match self.in_file() {
            Some(list) => patiently(&list.clone(), move || list.tells(password.expose())).await.unwrap_or_default(),
            None => self.blocklist.as_ref().is_some_and(|list| list.contains(password.expose())),
        }
    }

    /// The list, where it is a file that is searched each time.
    fn in_file(&self) -> Option<Arc<Blocklist>> {
        self.blocklist.as_ref().filter(|list| list.reads()).cloned()
    }

    /// The list, where it is a file, and what is looked for in it; what is too long for any password is not.
    fn sought(&self, candidate: &str) -> Option<(Arc<Blocklist>, Secret)> {
        let bounded = candidate.len() <= self.rules.max_length.saturating_mul(MOST_BYTES);
        self.in_file().filter(|_| bounded).map(|list| (list, Secret::new(nfc(candidate))))
    }

    /// The value of the `passwordrules` attribute, for generators.
    pub fn passwordrules(&self) -> String {
        let rules = &self.rules;
        let mut value = format!("minlength: {}; maxlength: {};", rules.min_length, rules.max_length);
        if rules.character_classes.is_some_and(|classes| classes > 0) {
            // All four: whoever asks for fewer is content, and the attribute cannot say "three of four".
            value.push_str(" required: lower; required: upper; required: digit; required: [-_.!?+*#];");
        }
        if let Some(most) = rules.max_repeated {
            value.push_str(&format!(" max-consecutive: {most};"));
        }
        value
    }

    /// When a password set at `set` may be changed again, if that is later than `now`.
    pub fn changeable_from(&self, set: Instant, now: Instant) -> Option<Instant> {
        let (age, set) = (self.rules.min_age?, known(set, now)?);
        Some(set.plus(age)).filter(|from| *from > now)
    }

    /// When a password set at `set` must be changed, where that is known.
    pub fn expires(&self, set: Instant, now: Instant) -> Option<Instant> {
        let (age, set) = (self.rules.max_age?, known(set, now)?);
        Some(set.plus(age))
    }

    /// Whether it is time to tell the person that the password will expire, or has.
    pub fn warns(&self, set: Instant, now: Instant) -> bool {
        self.expires(set, now).is_some_and(|expires| now >= expires.minus(self.rules.warn_before))
    }

    fn words_in(&self, candidate: &str, context: &Context<'_>) -> Option<Violation> {
        let mut words = self.words.clone();
        let mut own = Words::default();
        let locals = context.emails.iter().map(|email| email.rsplit_once('@').map_or(*email, |(local, _)| local));
        let others = [context.usernames, context.names, context.organisation].concat();
        others.into_iter().chain(locals).for_each(|word| own.add(word));
        words.extend(&own);
        let (left, word) = words.without(candidate).filter(|(left, _)| *left < self.rules.min_length)?;
        let rule = Rule::Words(self.rules.min_length);
        Some(Violation { rule, found: Some(left), word: Some(word.to_owned()) })
    }
}

/// Reads a file on a thread that may wait for a disk; nothing where that fails. The place is free once the file is read, also where
/// nobody waits for that any more.
async fn apart(place: Place, read: impl FnOnce() -> Option<bool> + Send + 'static) -> Option<bool> {
    let reading = tokio::task::spawn_blocking(move || {
        let found = read();
        drop(place);
        found
    });
    reading.await.ok().flatten()
}

/// The same, waiting for others and for the disk, but not for ever.
async fn patiently(list: &Blocklist, read: impl FnOnce() -> Option<bool> + Send + 'static) -> Option<bool> {
    let found = async { apart(list.place().await?, read).await };
    let found = tokio::time::timeout(PATIENCE, found).await.ok().flatten();
    if found.is_none() {
        tracing::error!(
            "the list of breached passwords is not read, or not in time: it is not known whether a password is on it"
        );
    }
    found
}

/// When a password was set. None was set later than now: a clock was wrong then or is now, and which of them nobody can tell, so that it
/// is not known. Nobody is kept from changing such a password, and nobody is made to.
fn known(set: Instant, now: Instant) -> Option<Instant> {
    (set <= now.plus(SKEW)).then(|| set.min(now))
}

const fn broken(rule: Rule, found: Option<usize>) -> Violation {
    Violation { rule, found, word: None }
}

fn whole(age: Duration, unit: u64) -> usize {
    usize::try_from(age.as_secs().div_ceil(unit)).unwrap_or(usize::MAX)
}

fn classes(text: &[char]) -> usize {
    let lower = text.iter().any(|c| c.is_lowercase());
    let upper = text.iter().any(|c| c.is_uppercase());
    let digit = text.iter().any(|c| c.is_numeric());
    let other = text.iter().any(|c| !c.is_lowercase() && !c.is_uppercase() && !c.is_numeric());
    [lower, upper, digit, other].into_iter().filter(|present| *present).count()
}

/// On the list, as it is or with stand-ins undone; a repetition of what is; what is with little around it that is not
/// letters (`password2026!!!`); or a pattern that needs no list. Nothing where the list would have to say and does not.
fn is_common(list: &Blocklist, candidate: &str) -> Option<bool> {
    let text: Vec<char> = candidate.chars().collect();
    if text.is_empty() {
        return Some(false);
    }
    if patterns::effective_length(&text) <= PREDICTABLE {
        return Some(true);
    }
    let once: String = text.iter().take(patterns::period(&text)).collect();
    let core = once.trim_matches(|c: char| !c.is_alphabetic());
    let around: Vec<char> = once.replacen(core, "", 1).chars().collect();
    let based = core.chars().count() >= 4 && patterns::effective_length(&around) < OWN;
    for sought in [Some(candidate), Some(once.as_str()), based.then_some(core)].into_iter().flatten() {
        if list.tells(sought)? {
            return Some(true);
        }
        for reading in readings(sought) {
            if list.tells(&reading)? {
                return Some(true);
            }
        }
    }
    Some(false)
}

/// Whether at most a third of the longer one differs (Damerau-Levenshtein), or one holds the other and adds little.
fn is_similar(candidate: &str, current: &str) -> bool {
    // The work grows with the product of the lengths; nobody types more by heart.
    let compared = |text: &str| text.chars().flat_map(char::to_lowercase).take(256).collect::<String>();
    let (candidate, current) = (compared(candidate), compared(current));
    if candidate.is_empty() || current.is_empty() {
        return false;
    }
    let (long, short) = if candidate.chars().count() < current.chars().count() {
        (&current, &candidate)
    } else {
        (&candidate, &current)
    };
    let added = long.chars().count() - short.chars().count();
    let backwards: String = current.chars().rev().collect();
    let near = |other: &str| strsim::normalized_damerau_levenshtein(&candidate, other) >= 2.0 / 3.0;
    long.contains(short.as_str()) && added < OWN || near(&current) || near(&backwards)
}

#[cfg(test)]
mod tests;
