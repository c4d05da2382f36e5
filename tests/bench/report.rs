//! The rows of PERFORMANCE.md, as they come out: what was measured, beside what, and whether the bar holds.

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// The number of the target, or a letter for what only informs.
    pub number: &'static str,
    pub measure: String,
    pub value: f64,
    pub unit: &'static str,
    /// What it is compared with, and by how much it is more.
    pub beside: Option<(String, f64)>,
    /// The bar in words, and whether it holds.
    pub bar: Option<(String, bool)>,
}

/// Everything measured in one run.
#[derive(Debug, Default)]
pub struct Report(pub Vec<Row>);

impl Report {
    /// A figure that only informs.
    pub fn note(&mut self, number: &'static str, measure: impl Into<String>, value: f64, unit: &'static str) {
        self.0.push(Row { number, measure: measure.into(), value, unit, beside: None, bar: None });
    }

    /// A figure that must not exceed `most`.
    pub fn at_most(
        &mut self,
        number: &'static str,
        measure: impl Into<String>,
        value: f64,
        unit: &'static str,
        most: f64,
    ) {
        let bar = Some((format!("≤ {} {unit}", figure(most)), value <= most));
        self.0.push(Row { number, measure: measure.into(), value, unit, beside: None, bar });
    }

    /// A figure beside another, of which it may be at most (or, below one, must be at least) so many times as much.
    pub fn ratio(
        &mut self,
        number: &'static str,
        measure: impl Into<String>,
        (value, unit): (f64, &'static str),
        (name, other): (&str, f64),
        bar: Option<Bar>,
    ) {
        let ratio = value / other;
        let bar = bar.map(|bar| match bar {
            Bar::AtMost(most) => (format!("≤ {} × {name}", figure(most)), ratio <= most),
            Bar::AtLeast(least) => (format!("≥ {} × {name}", figure(least)), ratio >= least),
        });
        let beside = Some((format!("{name} {}", figure(other)), ratio));
        self.0.push(Row { number, measure: measure.into(), value, unit, beside, bar });
    }

    /// As a table for people.
    pub fn table(&self) -> String {
        let mut table = format!("{:>3}  {:<58} {:>16}  {:<30} {:<22}\n", "#", "measure", "value", "beside", "bar");
        for row in &self.0 {
            let value = format!("{} {}", figure(row.value), row.unit);
            let beside =
                row.beside.as_ref().map_or(String::new(), |(name, ratio)| format!("{name}: {} ×", figure(*ratio)));
            let bar = row.bar.as_ref().map_or(String::new(), |(bar, holds)| format!("{bar} {}", verdict(*holds)));
            table += &format!("{:>3}  {:<58} {value:>16}  {beside:<30} {bar:<22}\n", row.number, row.measure);
        }
        table
    }

    /// As JSON for programs.
    pub fn json(&self) -> serde_json::Value {
        let row = |row: &Row| {
            serde_json::json!({
                "number": row.number, "measure": row.measure, "value": row.value, "unit": row.unit,
                "beside": row.beside.as_ref().map(|(name, ratio)| serde_json::json!({ "what": name, "ratio": ratio })),
                "bar": row.bar.as_ref().map(|(bar, holds)| serde_json::json!({ "text": bar, "holds": holds })),
            })
        };
        self.0.iter().map(row).collect()
    }

    /// Whether every bar holds.
    pub fn holds(&self) -> bool {
        self.0.iter().all(|row| row.bar.as_ref().is_none_or(|(_, holds)| *holds))
    }
}

/// How a ratio is bounded.
#[derive(Clone, Copy, Debug)]
pub enum Bar {
    AtMost(f64),
    AtLeast(f64),
}

fn verdict(holds: bool) -> &'static str {
    if holds { "holds" } else { "MISSED" }
}

/// A figure with about three digits that matter.
fn figure(value: f64) -> String {
    match value.abs() {
        size if size.fract() == 0.0 => format!("{value:.0}"),
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.4}"),
    }
}
