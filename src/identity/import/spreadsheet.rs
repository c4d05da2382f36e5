//! What spreadsheets take for a formula, and how a cell is kept from being one: an export puts an apostrophe before it, an
//! import takes the apostrophe off again.

const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A text that no spreadsheet computes.
pub fn guarded(text: &str) -> String {
    let plain = text.trim_start_matches('\'');
    if plain.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

/// The text that was guarded.
pub fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA) => rest,
        _ => cell,
    }
}

/// A cell of comma-separated values.
pub fn quoted(cell: &str) -> String {
    // A cell that begins or ends in space would lose it where it is read.
    let plain = cell.trim() == cell && !cell.contains([',', ';', '"', '\n', '\r']);
    if plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_is_guarded_and_comes_back() {
        for text in ["=1+1", "@SUM", "-5", "'=1", "''+1", "\tx", "plain", "'tis", "", "o'=b"] {
            assert!(!guarded(text).starts_with(FORMULA), "{text}");
            assert_eq!(plain(&guarded(text)), text);
        }
        assert_eq!(plain("-5"), "-5");
        assert_eq!(quoted("a;\"b\"\n"), "\"a;\"\"b\"\"\n\"");
    }
}
