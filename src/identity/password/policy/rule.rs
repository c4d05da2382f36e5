//! The rules that a password may break, each with its stable code: messages, pages and the API word what is asked and what is wrong
//! from these alone.

/// One rule, with its number where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// At least this many code points.
    MinLength(usize),
    /// At most this many.
    MaxLength(usize),
    /// No control characters.
    Characters,
    /// Not a common password, not based on one, and not a mere pattern.
    Common,
    /// Not in the breach service's collection.
    Breached,
    /// Known to be in nobody's collection, where the breach service or the list does not say and the policy takes no chances.
    Unchecked,
    /// Long enough without words of the organisation or the person.
    Words(usize),
    /// Not the current password.
    Unchanged,
    /// Not nearly the current password.
    Similar,
    /// None of the last so many.
    History(usize),
    /// This many of lower case, upper case, digits and others.
    CharacterClasses(usize),
    /// No character more often than this in a row.
    MaxRepeated(usize),
    /// No longer run of the alphabet, digits or a keyboard row than this.
    MaxSequence(usize),
    /// Not changed again before this many hours have passed.
    MinAge(usize),
    /// Changed at least every so many days.
    MaxAge(usize),
}

impl Rule {
    /// The stable code, in messages and in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MinLength(_) => "min_length",
            Self::MaxLength(_) => "max_length",
            Self::Characters => "characters",
            Self::Common => "common",
            Self::Breached => "breached",
            Self::Unchecked => "unchecked",
            Self::Words(_) => "words",
            Self::Unchanged => "unchanged",
            Self::Similar => "similar",
            Self::History(_) => "history",
            Self::CharacterClasses(_) => "character_classes",
            Self::MaxRepeated(_) => "max_repeated",
            Self::MaxSequence(_) => "max_sequence",
            Self::MinAge(_) => "min_age",
            Self::MaxAge(_) => "max_age",
        }
    }

    /// The rule's number, argument `limit` of its message.
    pub const fn limit(self) -> Option<usize> {
        match self {
            Self::MinLength(limit)
            | Self::MaxLength(limit)
            | Self::Words(limit)
            | Self::History(limit)
            | Self::CharacterClasses(limit)
            | Self::MaxRepeated(limit)
            | Self::MaxSequence(limit)
            | Self::MinAge(limit)
            | Self::MaxAge(limit) => Some(limit),
            Self::Characters | Self::Common | Self::Breached | Self::Unchecked | Self::Unchanged | Self::Similar => {
                None
            }
        }
    }
}

/// A rule that a candidate breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule.
    pub rule: Rule,
    /// What the candidate has where the rule has a limit, argument `found` of the message.
    pub found: Option<usize>,
    /// The word that is in the way, argument `word`: one the person or the organisation gave, never the password.
    pub word: Option<String>,
}
