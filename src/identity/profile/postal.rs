//! Postal addresses by country: which parts one has, in which order people write them, which of them it cannot do without, and what
//! they are called there. Written down for the countries that are asked for most; the others, and an address without a country,
//! have every part and need none.
//!
//! What was stored before is left as it is: an address is held against this when somebody writes it, and one that another system
//! has filled with a country's name keeps that name.

use serde_json::{Map, Value};

use super::Problem;

/// A part of an address beside its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Street and number; may have several lines.
    Street,
    /// Postal code.
    Code,
    /// Town.
    Town,
    /// What lies between town and country.
    Region,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Street, Self::Code, Self::Town, Self::Region];

    /// Its name in the attribute (OpenID Connect Core 1.0, section 5.1.1).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Street => "street_address",
            Self::Code => "postal_code",
            Self::Town => "locality",
            Self::Region => "region",
        }
    }

    /// What stands for it in [`FORMATS`].
    const fn letter(self) -> char {
        match self {
            Self::Street => 'S',
            Self::Code => 'C',
            Self::Town => 'T',
            Self::Region => 'R',
        }
    }
}

/// How addresses are written in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    layout: &'static str,
    code: &'static str,
    town: &'static str,
    region: &'static str,
}

impl Format {
    /// Its parts in order, and whether an address needs each.
    pub fn parts(&self) -> impl Iterator<Item = (Part, bool)> {
        self.layout.chars().filter_map(|letter| {
            let part = Part::ALL.into_iter().find(|part| part.letter() == letter.to_ascii_uppercase())?;
            Some((part, letter.is_ascii_uppercase()))
        })
    }

    /// What people call a part there; the end of a message's key.
    pub const fn label(&self, part: Part) -> &'static str {
        match part {
            Part::Street => "street",
            Part::Code => self.code,
            Part::Town => self.town,
            Part::Region => self.region,
        }
    }
}

/// Where nothing else is known.
const ANYWHERE: Format = Format { layout: "sctr", code: "code", town: "town", region: "region" };

/// Countries, the order of the parts (S street, C code, T town, R region; a small letter may be left out), and what code, town and
/// region are called.
const FORMATS: &[(&str, &str, &str, &str, &str)] = &[
    (
        "AT BE BG CH CZ DE DK EE FI FR GR HR HU IS LI LT LU LV MC NL NO PL PT RS SE SI SK",
        "SCT",
        "code",
        "town",
        "region",
    ),
    ("ES IT", "SCTR", "code", "town", "province"),
    ("TR", "SCTR", "code", "district", "province"),
    ("RO", "SCTr", "code", "town", "county"),
    ("GB GG IM JE", "STrC", "postcode", "post-town", "county"),
    ("IE", "STrc", "eircode", "town", "county"),
    ("US PR", "STRC", "zip", "city", "state"),
    ("CA", "STRC", "code", "city", "province"),
    ("AU", "STRC", "postcode", "suburb", "state"),
    ("NZ", "STC", "postcode", "city", "region"),
    ("JP", "CRTS", "code", "city", "prefecture"),
    ("KR", "CRTS", "code", "city", "province"),
    ("CN", "RTSc", "code", "city", "province"),
    ("TW", "CRTS", "code", "district", "county"),
    ("HK", "STr", "code", "district", "area"),
    ("SG", "SC", "code", "town", "region"),
    ("IN", "STRC", "pin", "city", "state"),
    ("BR", "STRC", "code", "city", "state"),
    ("MX MY", "SCTR", "code", "city", "state"),
    ("AR PH", "SCTr", "code", "city", "province"),
    ("CO", "STRc", "code", "city", "department"),
    ("ZA IL SA PK LK BD", "STc", "code", "city", "region"),
    ("RU UA KZ", "STrC", "code", "city", "region"),
    ("AE", "StR", "code", "city", "emirate"),
    ("EG", "STRc", "code", "city", "governorate"),
    ("NG", "STRc", "code", "city", "state"),
    ("TH", "STRC", "code", "district", "province"),
    ("VN ID", "STRc", "code", "city", "province"),
];

/// The countries and areas that have a code (ISO 3166-1, alpha-2).
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
     BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB \
     GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM \
     KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC \
     NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL \
     SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE \
     YT ZA ZM ZW";

/// Their codes.
pub fn countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.split_ascii_whitespace()
}

/// The code that this text is, in capitals or not.
pub fn code(country: &str) -> Option<&'static str> {
    countries().find(|code| code.eq_ignore_ascii_case(country))
}

/// How addresses are written in this country; a text that is no code is no country that is known.
pub fn format(country: &str) -> Format {
    let country = code(country).unwrap_or(country);
    let found = FORMATS.iter().find(|(codes, ..)| codes.split(' ').any(|code| code == country));
    found.map_or(ANYWHERE, |&(_, layout, code, town, region)| Format { layout, code, town, region })
}

/// The country of an address as it is stored: a code in capitals where it is one, else what was written.
pub(super) fn tidy(parts: &mut Map<String, Value>) {
    let Some(Value::String(country)) = parts.get_mut("country") else { return };
    if let Some(code) = code(country) {
        code.clone_into(country);
    }
}

/// An address of before as it would be stored now.
pub(super) fn tidied(address: &Value) -> Value {
    let mut address = address.clone();
    if let Value::Object(parts) = &mut address {
        tidy(parts);
    }
    address
}

/// Whether this says a country and nothing else.
pub(super) fn is_country_alone(address: &Value) -> bool {
    address.as_object().is_some_and(|parts| parts.len() == 1 && parts.contains_key("country"))
}

/// The argument of a problem with a part of an address that says with what word it is known in the country.
pub const PART: &str = "part";

/// What an address lacks that its country needs; each says with what word the part is known there.
pub(super) fn lacking(name: &str, address: &Value) -> Vec<Problem> {
    let text = |part: &str| address.get(part).and_then(Value::as_str).unwrap_or_default();
    let format = format(text("country"));
    let empty = format.parts().filter(|(part, needed)| *needed && text(part.name()).is_empty());
    let problem = |part: Part| {
        Problem::new(format!("{name}.{}", part.name()), "problem-required").with(PART, &format.label(part))
    };
    empty.map(|(part, _)| problem(part)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_row_is_of_countries_and_parts_that_there_are() {
        let mut seen = Vec::new();
        for (codes, layout, ..) in FORMATS {
            for code in codes.split(' ') {
                assert!(countries().any(|known| known == code) && !seen.contains(&code), "{code}");
                seen.push(code);
            }
            let parts: Vec<Part> = format(&codes[..2]).parts().map(|(part, _)| part).collect();
            assert_eq!(parts.len(), layout.len(), "{codes}");
            assert!(parts.iter().enumerate().all(|(at, part)| !parts[..at].contains(part)), "{codes}");
        }
        assert!(seen.len() >= 40);
        assert_eq!(countries().count(), 249);
        assert!(countries().zip(countries().skip(1)).all(|(one, next)| one < next));
    }

    #[test]
    fn a_country_says_what_comes_first_and_what_is_needed() {
        let written = |country: &str| {
            let format = format(country);
            let parts = format.parts();
            parts.map(|(part, needed)| if needed { part.name() } else { "…" }).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(written("DE"), "street_address postal_code locality");
        assert_eq!(written("US"), "street_address locality region postal_code");
        assert_eq!(written("JP"), "postal_code region locality street_address");
        assert_eq!(written("GB"), "street_address locality … postal_code");
        assert_eq!(written("AQ"), "… … … …");
        assert_eq!(written("Germany"), written(""));
        assert_eq!(written("de"), written("DE"));
        assert_eq!((format("US").label(Part::Code), format("IE").label(Part::Code)), ("zip", "eircode"));
    }

    #[test]
    fn what_is_lacking_is_told_at_its_part() {
        let fields = |address| lacking("address", &address).into_iter().map(|it| it.field).collect::<Vec<_>>();
        assert_eq!(
            fields(json!({ "country": "DE", "locality": "Bonn" })),
            ["address.street_address", "address.postal_code"]
        );
        assert_eq!(fields(json!({ "country": "Germany", "locality": "Bonn" })), Vec::<String>::new());
        assert_eq!(fields(Value::Null), Vec::<String>::new());
        assert!(is_country_alone(&json!({ "country": "DE" })));
        for more in [json!({ "country": "DE", "locality": "Bonn" }), json!({ "locality": "Bonn" }), Value::Null] {
            assert!(!is_country_alone(&more), "{more}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_country_makes_it_panic(country in "\\PC{0,8}") {
            let address = json!({ "country": country });
            let _ = lacking("address", &address);
            let mut parts = Map::from_iter([("country".to_owned(), Value::from(country.clone()))]);
            tidy(&mut parts);
            let tidied = parts.get("country").and_then(Value::as_str).unwrap_or_default();
            proptest::prop_assert!(tidied.eq_ignore_ascii_case(&country));
        }
    }
}
