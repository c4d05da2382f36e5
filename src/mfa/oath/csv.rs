//! Tokens as comma-separated values: a first line that names the columns, in any order, and a token on each line after it.
//! Semicolons separate as well, since that is what spreadsheets write where the comma is for decimals. Whether a secret is
//! hexadecimal or base32 is seen from its letters; where one alone could be both, the others of the file decide, and where they
//! do not, it has to be said.

use zeroize::Zeroizing;

use super::fields::{self, RowError};
use super::import::{FileError, Row};
use super::lines::Lines;
use super::token::{Kind, Seed, Token};

/// The columns that are known. `serial` and `secret` must be there.
pub const COLUMNS: [&str; 10] =
    ["serial", "secret", "encoding", "type", "algorithm", "digits", "period", "counter", "manufacturer", "model"];

/// What is taken where a column is absent or a cell empty.
const DIGITS: &str = "6";
const PERIOD: &str = "30";
const COUNTER: &str = "0";

/// Reads the rows of a file.
pub(super) fn read(text: &str) -> Result<Vec<Row>, FileError> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') && !first.contains(',') { b';' } else { b',' };
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(::csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns = columns(reader.headers().map_err(|_| FileError::Encoding)?)?;
    let mut lines = Lines::of(text);
    let mut drafts = Vec::new();
    for record in reader.records() {
        // The text is UTF-8 and lines may differ in length, so nothing else can be wrong with one.
        let record = record.map_err(|_| FileError::Encoding)?;
        let line = lines.of_what_begins(record.position().map_or(0, ::csv::Position::byte));
        if record.iter().all(str::is_empty) {
            continue;
        }
        let cells = Cells { columns: &columns, record: &record };
        let serial = Some(cells.get("serial")).filter(|serial| !serial.is_empty()).map(str::to_owned);
        drafts.push((line, serial, draft(&cells)));
    }
    let secrets = || drafts.iter().filter_map(|(_, _, draft)| draft.as_ref().ok()).map(|draft| &draft.secret);
    let usual = match (secrets().any(Secret::is_hex), secrets().any(Secret::is_base32)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    };
    let rows = drafts.into_iter().map(|(line, serial, draft)| {
        let token = draft.and_then(|draft| {
            let seed = draft.secret.settle(usual)?;
            Ok(Token { seed, ..draft.token })
        });
        Row { line, serial, token }
    });
    Ok(rows.collect())
}

/// The names of the first line. They are not repeated in an error: where there is no such line, it holds a secret.
fn columns(header: &::csv::StringRecord) -> Result<Vec<&'static str>, FileError> {
    let mut columns: Vec<&'static str> = Vec::new();
    for (index, name) in header.iter().enumerate() {
        let known = COLUMNS.into_iter().find(|column| column.eq_ignore_ascii_case(name));
        let column = known.ok_or(FileError::Column(index + 1))?;
        if columns.contains(&column) {
            return Err(FileError::Twice(column));
        }
        columns.push(column);
    }
    match ["serial", "secret"].into_iter().find(|column| !columns.contains(column)) {
        Some(absent) => Err(FileError::NoColumn(absent)),
        None => Ok(columns),
    }
}

/// The cells of a line, by their columns.
struct Cells<'c> {
    columns: &'c [&'static str],
    record: &'c ::csv::StringRecord,
}

impl Cells<'_> {
    /// A cell; empty where there is none.
    fn get(&self, column: &str) -> &str {
        let index = self.columns.iter().position(|one| *one == column);
        index.and_then(|index| self.record.get(index)).unwrap_or_default()
    }

    /// A cell, or what is taken where it is empty.
    fn or<'d>(&'d self, column: &str, default: &'d str) -> &'d str {
        Some(self.get(column)).filter(|cell| !cell.is_empty()).unwrap_or(default)
    }
}

/// A token whose secret is not read yet.
struct Draft {
    token: Token,
    secret: Secret,
}

fn draft(cells: &Cells<'_>) -> Result<Draft, RowError> {
    if cells.record.len() > cells.columns.len() {
        return Err(RowError::Cells);
    }
    let kind = match cells.or("type", "totp") {
        word if word.eq_ignore_ascii_case("totp") => Kind::Totp { period: fields::period(cells.or("period", PERIOD))? },
        word if word.eq_ignore_ascii_case("hotp") => Kind::Hotp,
        _ => return Err(RowError::Kind),
    };
    let token = Token {
        serial: fields::serial(cells.get("serial"))?,
        kind,
        algorithm: fields::algorithm(cells.get("algorithm"))?,
        digits: fields::digits(cells.or("digits", DIGITS))?,
        seed: Seed::new(Zeroizing::default()),
        next: if kind == Kind::Hotp { fields::counter(cells.or("counter", COUNTER))? } else { 0 },
        manufacturer: fields::name("manufacturer", cells.get("manufacturer"))?,
        model: fields::name("model", cells.get("model"))?,
        starts_at: None,
        expires_at: None,
    };
    Ok(Draft { token, secret: Secret::read(cells.get("secret"), cells.get("encoding"))? })
}

/// A secret, as far as its cell alone tells what it is.
enum Secret {
    Hex(Zeroizing<Vec<u8>>),
    Base32(Zeroizing<Vec<u8>>),
    Said(Zeroizing<Vec<u8>>),
    Either { hex: Zeroizing<Vec<u8>>, base32: Zeroizing<Vec<u8>> },
}

impl Secret {
    fn read(text: &str, encoding: &str) -> Result<Self, RowError> {
        if text.is_empty() {
            return Err(RowError::NoSecret);
        }
        let said = match encoding.to_ascii_lowercase().as_str() {
            "" => None,
            "hex" => Some(fields::hex(text).ok_or(RowError::Encoding("hexadecimal"))?),
            "base32" => Some(fields::base32(text).ok_or(RowError::Encoding("base32"))?),
            "base64" => Some(fields::base64(text).ok_or(RowError::Encoding("base64"))?),
            _ => return Err(RowError::UnknownEncoding),
        };
        if let Some(said) = said {
            return Ok(Self::Said(said));
        }
        match (fields::hex(text), fields::base32(text)) {
            (Some(hex), Some(base32)) => Ok(Self::Either { hex, base32 }),
            (Some(hex), None) => Ok(Self::Hex(hex)),
            (None, Some(base32)) => Ok(Self::Base32(base32)),
            (None, None) => Err(RowError::Encoding("hexadecimal or base32")),
        }
    }

    const fn is_hex(&self) -> bool {
        matches!(self, Self::Hex(_))
    }

    const fn is_base32(&self) -> bool {
        matches!(self, Self::Base32(_))
    }

    /// The seed; `hex` is what the others of the file are, where they agree.
    fn settle(self, hex: Option<bool>) -> Result<Seed, RowError> {
        fields::seed(match self {
            Self::Hex(bytes) | Self::Base32(bytes) | Self::Said(bytes) => bytes,
            Self::Either { hex: bytes, base32 } => match hex {
                Some(true) => bytes,
                Some(false) => base32,
                None => return Err(RowError::Ambiguous),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mfa::oath::token::Algorithm;

    const HEX: &str = "3132333435363738393031323334353637383930";
    const BASE32: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    /// Hexadecimal digits that are letters of base32 as well.
    const EITHER: &str = "ABCDEF234567ABCDEF234567ABCDEF23";

    fn rows(text: &str) -> Vec<Row> {
        read(text).unwrap()
    }

    fn problem(text: &str) -> RowError {
        rows(text).remove(0).token.unwrap_err()
    }

    #[test]
    fn columns_stand_in_any_order_and_most_may_be_absent() {
        let text = format!(
            "Model,secret,SERIAL\r\nC200,{HEX},acme-1\r\n\r\n\"C\n100\",{BASE32},acme-2\r\nC300,{HEX},acme-3\r\n"
        );
        let rows = rows(&text);
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4, 6]);
        let first = rows[0].token.as_ref().unwrap();
        assert_eq!((first.serial.as_str(), first.model.as_deref()), ("ACME-1", Some("C200")));
        assert_eq!((first.kind, first.algorithm, first.digits), (Kind::Totp { period: 30 }, Algorithm::Sha1, 6));
        assert_eq!(first.seed.expose(), b"12345678901234567890");
        assert_eq!(rows[1].token, Err(RowError::Name("model")));
    }

    #[test]
    fn every_column_says_what_it_should() {
        let header = "serial;secret;encoding;type;algorithm;digits;period;counter;manufacturer;model";
        let text =
            format!("{header}\n1;{HEX};hex;HOTP;SHA-256;8;;42;=Acme;C1\n2;{BASE32};base32;totp;sha512;7;60;;;\n");
        let rows = rows(&text);
        let [first, second] = [0, 1].map(|index| rows[index].token.clone().unwrap());
        assert_eq!((first.kind, first.next, first.algorithm, first.digits), (Kind::Hotp, 42, Algorithm::Sha256, 8));
        assert_eq!(first.manufacturer.as_deref(), Some("=Acme"));
        assert_eq!((second.kind, second.next), (Kind::Totp { period: 60 }, 0));
        assert_eq!((second.algorithm, second.digits), (Algorithm::Sha512, 7));
        assert_eq!(first.seed, second.seed);
    }

    #[test]
    fn the_first_line_is_read_strictly_and_never_repeated() {
        let told = |text: &str| read(text).unwrap_err().to_string();
        assert!(told(&format!("acme-1,{HEX}\n")).starts_with("the name of column 1 in the first line is not known"));
        assert!(!told(&format!("serial,secret,{BASE32}\n")).contains(BASE32));
        assert_eq!(told("serial,digits\n"), "the first line names no column `secret`");
        assert_eq!(told("serial,secret,Serial\n"), "there are two columns `serial`");
        assert!(told("").contains("no column"));
    }

    #[test]
    fn what_is_wrong_with_a_row_is_named() {
        for (row, wanted) in [
            (format!(",{HEX}"), RowError::NoSerial),
            (format!("é,{HEX}"), RowError::Serial),
            ("1,".to_owned(), RowError::NoSecret),
            ("1".to_owned(), RowError::NoSecret),
            ("1,z1".to_owned(), RowError::Encoding("hexadecimal or base32")),
            ("1,0011".to_owned(), RowError::Length),
            (format!("1,{HEX},base32"), RowError::Encoding("base32")),
            (format!("1,{HEX},rot13"), RowError::UnknownEncoding),
            (format!("1,{HEX},,ocra"), RowError::Kind),
            (format!("1,{HEX},,,md5"), RowError::Algorithm),
            (format!("1,{HEX},,,,10"), RowError::Digits),
            (format!("1,{HEX},,,,,1"), RowError::Period),
            (format!("1,{HEX},,hotp,,,,-1"), RowError::Counter),
            (format!("1,{HEX},,hotp,,,,0,x"), RowError::Cells),
        ] {
            let text = format!("serial,secret,encoding,type,algorithm,digits,period,counter\n{row}\n");
            assert_eq!(problem(&text), wanted, "{row}");
        }
    }

    #[test]
    fn a_secret_that_could_be_both_is_what_the_others_are() {
        assert_eq!(problem(&format!("serial,secret\n1,{EITHER}\n")), RowError::Ambiguous);
        let with = |other: &str| {
            let row = rows(&format!("serial,secret\n1,{EITHER}\n2,{other}\n")).remove(0);
            row.token.map(|token| token.seed.expose().len())
        };
        assert_eq!(with(HEX), Ok(16));
        assert_eq!(with(BASE32), Ok(20));
        let mixed = rows(&format!("serial,secret\n1,{EITHER}\n2,{HEX}\n3,{BASE32}\n"));
        assert_eq!(mixed[0].token, Err(RowError::Ambiguous));
        assert!(mixed[1].token.is_ok() && mixed[2].token.is_ok());
    }

    proptest::proptest! {
        #[test]
        fn no_file_makes_it_panic(text in "(serial|secret|type|[;,\"\r\n]|[A-F2-7]{0,20}|\\PC){0,60}") {
            let _ = read(&text);
        }

        #[test]
        fn no_row_makes_it_panic(row in "([;,\"\r\n]|[A-F2-7]{0,40}|\\PC){0,60}") {
            let _ = read(&format!("serial,secret,encoding,type,algorithm,digits,period,counter,manufacturer,model\n{row}"));
        }
    }
}
