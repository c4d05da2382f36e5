//! The language that a person has chosen: the attribute `locale`, in which pages and mails speak to them. Choosing one anywhere while
//! signed on keeps it there, where the file lets the person; where it does not, the choice is the browser's alone.

use serde_json::Value;

use super::keep::{self, Kept};
use crate::config::sections::profile::{Access, ProfileSection};
use crate::identity::account::{self, Account, Attributes};
use crate::kit::id::UserId;
use crate::kit::instant::Instant;
use crate::kit::random::Random;
use crate::store::{StoreError, Work};

/// The attribute, as OpenID Connect names it (Core 1.0, section 5.1).
const LOCALE: &str = "locale";

/// What they have chosen, as they or somebody for them wrote it.
pub fn chosen(person: &Account) -> Option<&str> {
    written(&person.attributes)
}

/// The same of attributes that are not stored yet.
pub fn written(attributes: &Attributes) -> Option<&str> {
    attributes.get(LOCALE).and_then(Value::as_str).filter(|tag| !tag.is_empty())
}

/// Which of these languages a tag means: that one, or the one of which it is a regional form.
pub fn among<'l>(languages: &(impl Iterator<Item = &'l str> + Clone), tag: &str) -> Option<&'l str> {
    let find = |tag: &str| languages.clone().find(|language| language.eq_ignore_ascii_case(tag));
    find(tag).or_else(|| find(tag.split('-').next().unwrap_or(tag)))
}

/// Keeps a choice that a person made; whether there was anything to keep. A regional form of the same language stays.
pub async fn choose(
    work: &Work,
    section: &ProfileSection,
    (id, language): (UserId, &str),
    random: &Random,
    now: Instant,
) -> Result<bool, StoreError> {
    if section.attributes.get(LOCALE).is_none_or(|attribute| attribute.access != Access::Edit) {
        return Ok(false);
    }
    // Held, so that a profile that is stored at the same moment is read here after it and neither is lost.
    if !account::hold(work, id).await? {
        return Ok(false);
    }
    let Some(person) = account::find(&work.scope(), id).await? else { return Ok(false) };
    if chosen(&person).is_some_and(|tag| among(&std::iter::once(language), tag).is_some()) {
        return Ok(false);
    }
    let mut attributes = person.attributes.clone();
    attributes.insert(LOCALE.to_owned(), Value::from(language));
    Ok(keep::keep(work, section, &person, &attributes, random, now).await? == Kept::Changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_form_is_that_language() {
        let among = |tag| among(&["en", "de", "pt-BR"].into_iter(), tag);
        assert_eq!(among("de"), Some("de"));
        assert_eq!(among("DE-at"), Some("de"));
        assert_eq!(among("pt-br"), Some("pt-BR"));
        assert_eq!(among("pt"), None);
        assert_eq!(among("fr"), None);
    }
}
