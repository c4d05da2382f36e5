//! The address of a code device, as people type it and as it is stored: a mailbox in the owner's spelling, or a telephone number
//! as ITU-T E.164 writes it.
//!
//! Numbers are read with libphonenumber's data, in whatever form people write them. Taken are those of a person in one country:
//! fixed lines and mobiles, numbers that follow a person, telephony over the internet. What charges the sender (premium rate,
//! shared cost), what belongs to nobody (a company's, a mailbox, a pager) or to no country is refused, and so is what the policy's
//! countries leave out.

use email_address::{EmailAddress, Options};
use phonenumber::metadata::DATABASE;
use phonenumber::{Metadata, Mode};
use unicode_normalization::UnicodeNormalization as _;

use crate::config::sections::mfa::{CodeMethod, Countries};
use crate::identity::identifier::Identifier;
use crate::identity::identifier::Kind;
use crate::kit::text::{ascii_domain, canonical_identifier};
use crate::outbox::Channel;

/// Why something typed is no address that codes can be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing was typed.
    #[error("there is no address")]
    Missing,
    /// It is no email address.
    #[error("that is no email address")]
    Mail,
    /// It is no telephone number, or not a whole one.
    #[error("that is no telephone number")]
    Number,
    /// It is the number of nobody in particular, or one that charges the sender.
    #[error("codes cannot be sent to a number of this kind")]
    NotPersonal,
    /// The policy has none for this country.
    #[error("codes are not sent to this country")]
    Country,
}

/// The longest mailbox (RFC 5321, section 4.5.3.1.3, without the brackets), in bytes.
const LONGEST: usize = 254;

/// The most that people write around the fifteen digits of a number, in characters.
const LONGEST_NUMBER: usize = 40;

/// Digits of a number, with its country code (ITU-T E.164, section 6.1).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Where somebody is who writes a number without its country code: by what they and their environment have chosen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'h> {
    /// BCP 47 tags, the most telling first.
    pub languages: &'h [&'h str],
}

/// The stored form of what was typed as the address of a device. `own`: the identifiers of the person; a mailbox among them is
/// spelt as it is there.
pub fn read(
    (channel, policy): (Channel, &CodeMethod),
    typed: &str,
    own: &[Identifier],
    hints: Hints<'_>,
) -> Result<String, Fault> {
    if typed.trim().is_empty() {
        return Err(Fault::Missing);
    }
    if channel.is_gateway() {
        return number(typed, &policy.countries, hints);
    }
    let mailbox = mailbox(typed).ok_or(Fault::Mail)?;
    let mut known = own.iter().filter(|identifier| identifier.kind == Kind::Email);
    let known = known.find(|identifier| is_same(&identifier.shown, &mailbox));
    Ok(known.map_or(mailbox, |known| known.shown.clone()))
}

/// Whether a stored address is one that codes may be sent to today: the policy may have changed since it was added.
pub fn is_accepted((channel, policy): (Channel, &CodeMethod), address: &str) -> bool {
    !channel.is_gateway() || number(address, &policy.countries, Hints::default()).is_ok_and(|same| same == address)
}

/// Whether two addresses are one, however they are spelt.
pub fn is_same(one: &str, other: &str) -> bool {
    let canonical = canonical_identifier(one);
    canonical.is_some() && canonical == canonical_identifier(other)
}

/// An address as it is shown to whoever has proved only a password: `a•••@acme.example`, `•••• 1234`.
pub fn masked(address: &str) -> String {
    if let Some((local, domain)) = address.rsplit_once('@') {
        return format!("{}•••@{domain}", local.chars().next().unwrap_or('•'));
    }
    let digits: Vec<char> = address.chars().filter(char::is_ascii_digit).collect();
    // Of a short number half stays hidden.
    let shown = digits.len().saturating_sub(4).min(4);
    let end: String = digits.iter().skip(digits.len() - shown).collect();
    format!("•••• {end}")
}

/// An address as it is shown to whoever has just typed it: `+49 1512 3456789`.
pub fn shown(address: &str) -> String {
    if address.contains('@') {
        return address.to_owned();
    }
    let Ok(number) = phonenumber::parse(None, address) else { return address.to_owned() };
    let written = number.format().mode(Mode::International).to_string();
    // The same digits, or the number was not understood as it was meant.
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if digits(&written) == digits(address) { written } else { address.to_owned() }
}

/// The country of a stored number, as ISO 3166-1 writes it.
pub fn country(address: &str) -> Option<&'static str> {
    let digits = address.strip_prefix('+')?;
    let (_, home) = personal(digits).ok()?;
    Some(home)
}

/// A mailbox that somebody has typed, as it is stored: its domain in A-labels where it has other letters. None is quoted: the same
/// mailbox would have many spellings, each counted by itself.
pub fn mailbox(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let plain = Options::default().without_display_text().without_domain_literal().with_required_tld();
    if typed.contains('"') || canonical_identifier(typed).is_none() {
        return None;
    }
    let (local, domain) = typed.rsplit_once('@')?;
    let ascii = ascii_domain(domain)?;
    let mailbox = if domain.is_ascii() { typed.to_owned() } else { format!("{local}@{ascii}") };
    let valid = mailbox.len() <= LONGEST && EmailAddress::parse_with_options(&mailbox, plain).is_ok();
    valid.then_some(mailbox)
}

fn number(typed: &str, countries: &Countries, hints: Hints<'_>) -> Result<String, Fault> {
    let written = plain(typed).ok_or(Fault::Number)?;
    let (digits, home) = match written.strip_prefix('+') {
        // With its country code; people write the trunk prefix all the same, which the parser knows to leave out.
        Some(digits) => match personal(digits) {
            Err(Fault::Number) => parsed(None, &written),
            known => known,
        },
        None => parsed(region(countries, hints), &written),
    }?;
    let listed = |list: &[String]| list.iter().any(|one| one.eq_ignore_ascii_case(home));
    if (!countries.allow.is_empty() && !listed(&countries.allow)) || listed(&countries.deny) {
        return Err(Fault::Country);
    }
    Ok(format!("+{digits}"))
}

/// Digits, with a plus before them where there was one: what people put between them says nothing.
fn plain(typed: &str) -> Option<String> {
    if typed.chars().count() > LONGEST_NUMBER {
        return None;
    }
    // Full-width digits are digits.
    let typed: String = typed.trim().nfkc().collect();
    let between = |c: char| {
        c.is_whitespace()
            || matches!(c, '-' | '(' | ')' | '.' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}')
    };
    let (plus, rest) = match typed.strip_prefix('+') {
        // "+49 (0) 151": what stands in brackets is not dialled from abroad.
        Some(rest) => (true, rest.replace("(0)", "")),
        None => (false, typed),
    };
    let mut digits = String::with_capacity(rest.len());
    for c in rest.chars().filter(|c| !between(*c)) {
        digits.push(c.is_ascii_digit().then_some(c)?);
    }
    // Up to the longest that can be dialled, a prefix for calls abroad included.
    let fits = (3..=20).contains(&digits.len());
    fits.then(|| if plus { format!("+{digits}") } else { digits })
}

/// What the parser makes of a number that may lack its country code.
fn parsed(region: Option<&str>, written: &str) -> Result<(String, &'static str), Fault> {
    let region = region.and_then(|region| region.parse().ok());
    let number = phonenumber::parse(region, written).map_err(|_| Fault::Number)?;
    personal(&format!("{}{}", number.code().value(), number.national()))
}

/// The digits and the country of a whole number, country code first, if it is a person's.
fn personal(digits: &str) -> Result<(String, &'static str), Fault> {
    if !DIGITS.contains(&digits.len()) || digits.starts_with('0') {
        return Err(Fault::Number);
    }
    // No country code begins with another one.
    for length in 1..=3 {
        let Some((code, national)) = digits.split_at_checked(length) else { break };
        let Ok(code) = code.parse::<u16>() else { break };
        let Some(homes) = DATABASE.by_code(&code) else { continue };
        let alone = homes.len() == 1;
        let here = |home: &&Metadata| match home.leading_digits() {
            _ if alone => true,
            Some(first) => first.find(national).is_some_and(|found| found.start() == 0),
            None => line(home, national) != Line::None,
        };
        let home = homes.into_iter().find(here).ok_or(Fault::Number)?;
        return match line(home, national) {
            Line::None => Err(Fault::Number),
            // "001" is the data's word for numbers of no country.
            Line::Personal if home.id() != "001" => Ok((digits.to_owned(), home.id())),
            Line::Personal | Line::Other => Err(Fault::NotPersonal),
        };
    }
    Err(Fault::Number)
}

/// What kind of line a number is.
#[derive(PartialEq)]
enum Line {
    /// There is none with this number.
    None,
    /// A person's.
    Personal,
    /// Anything else.
    Other,
}

fn line(home: &Metadata, national: &str) -> Line {
    let kinds = home.descriptors();
    if !kinds.general().is_match(national) {
        return Line::None;
    }
    let any = |kinds: &[Option<&phonenumber::metadata::Descriptor>]| {
        kinds.iter().flatten().any(|kind| kind.is_match(national))
    };
    // Where a number is of two kinds, the costly one counts.
    if any(&[
        kinds.premium_rate(),
        kinds.shared_cost(),
        kinds.toll_free(),
        kinds.pager(),
        kinds.uan(),
        kinds.voicemail(),
    ]) {
        return Line::Other;
    }
    if any(&[kinds.mobile(), kinds.fixed_line(), kinds.voip(), kinds.personal_number()]) {
        return Line::Personal;
    }
    Line::None
}

/// The country of numbers that are written without one: that of the person's language where it names one ("de-AT"), else the
/// first that the policy allows, else the one where most speakers of the language live.
fn region(countries: &Countries, hints: Hints<'_>) -> Option<&'static str> {
    let named = hints.languages.iter().filter_map(|tag| {
        tag.split('-').skip(1).find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
    });
    let first = countries.allow.first().map(String::as_str);
    let likely = hints.languages.iter().filter_map(|tag| {
        let language = tag.split('-').next().unwrap_or(tag);
        LIKELY.iter().find(|(known, _)| known.eq_ignore_ascii_case(language)).map(|(_, region)| *region)
    });
    let mut regions = named.chain(first).chain(likely);
    regions.find_map(|region| DATABASE.by_id(region.to_ascii_uppercase().as_str())).map(Metadata::id)
}

/// Languages that are spoken mostly in one country (CLDR, likely subtags). English, Spanish, Portuguese, Arabic and others are
/// not: people who read those write the country code.
const LIKELY: [(&str, &str); 28] = [
    ("bg", "BG"),
    ("cs", "CZ"),
    ("da", "DK"),
    ("de", "DE"),
    ("el", "GR"),
    ("et", "EE"),
    ("fi", "FI"),
    ("fr", "FR"),
    ("he", "IL"),
    ("hr", "HR"),
    ("hu", "HU"),
    ("is", "IS"),
    ("it", "IT"),
    ("ja", "JP"),
    ("ko", "KR"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("nb", "NO"),
    ("nl", "NL"),
    ("no", "NO"),
    ("pl", "PL"),
    ("ro", "RO"),
    ("sk", "SK"),
    ("sl", "SI"),
    ("sv", "SE"),
    ("th", "TH"),
    ("tr", "TR"),
    ("uk", "UA"),
];

#[cfg(test)]
mod tests;
