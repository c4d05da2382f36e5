//! How much Markdown from configuration may be (R-OP-12): at most 64 KiB, nested at most 32 deep. In one place, because files
//! are held to it when they are read, where the line can be told, and every text again when it is rendered.

use pulldown_cmark::{Event, Options, Parser};

/// The longest text, in bytes.
pub const MOST_BYTES: usize = 64 * 1024;
/// Lists in lists in quotes …, at most this deep.
const DEEPEST: usize = 32;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutOfBounds {
    /// More than 64 KiB.
    #[error("longer than 64 KiB")]
    TooLong,
    /// Nested more than 32 deep, beginning at this byte.
    #[error("nested more than 32 deep")]
    TooDeep(usize),
}

/// Refuses a text that is too long or nested too deep.
pub fn check(text: &str) -> Result<(), OutOfBounds> {
    if text.len() > MOST_BYTES {
        return Err(OutOfBounds::TooLong);
    }
    let mut depth = 0_usize;
    for (event, place) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(_) => depth = depth.saturating_add(1),
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(OutOfBounds::TooDeep(place.start));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_and_depth_are_bounded() {
        assert_eq!(check(&"a".repeat(MOST_BYTES)), Ok(()));
        assert_eq!(check(&"a".repeat(MOST_BYTES + 1)), Err(OutOfBounds::TooLong));
        assert_eq!(check(&format!("a\n\n{}", ">".repeat(30))), Ok(()));
        assert!(matches!(check(&format!("a\n\n{}", ">".repeat(200))), Err(OutOfBounds::TooDeep(at)) if at > 2));
    }
}
