//! Counts the lines of a text as it is read, each part once.

/// How far a text was read.
pub struct Lines<'t> {
    text: &'t str,
    counted: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    /// At its beginning.
    pub const fn of(text: &'t str) -> Self {
        Self { text, counted: 0, line: 1 }
    }

    /// The line of a byte, which is no earlier than the one asked for before.
    pub fn at(&mut self, position: u64) -> u64 {
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let passed = self.text.as_bytes().get(self.counted..position).unwrap_or_default();
        self.line += passed.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        self.counted = self.counted.max(position);
        self.line
    }

    /// The line on which something begins at this byte or, where line ends stand there, after them.
    pub fn of_what_begins(&mut self, position: u64) -> u64 {
        let from = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let ends = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        self.at(position.saturating_add(u64::try_from(ends).unwrap_or(0)))
    }
}
