//! Hardware tokens that nobody holds in their hand: the demonstration's inventory, with seeds that everybody may know, so that
//! adding one can be tried. They go the way of any file.

use super::Token;
use crate::environment::{Live, Services};
use crate::kit::instant::Instant;
use crate::mfa::oath::import::{FileError, Format, Import};
use crate::mfa::oath::otp::{Generator, step};
use crate::mfa::oath::settle::{Inventory, NotSettled};
use crate::mfa::oath::token::{self, Kind};
use crate::mfa::totp;

/// The environment that has them.
const ENVIRONMENT: &str = "acme";

const FILE: &str = "serial,secret,type,algorithm,digits,manufacturer,model
ACME-0001,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,totp,sha1,6,Demonstration,Display card
ACME-0002,MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UOV3HO6DZPIYDCMRTGQ2Q,totp,sha256,8,Demonstration,Key fob
ACME-0003,PJ4XO5TVORZXE4LQN5XG23DLNJUWQZ3G,hotp,sha1,6,Demonstration,Key fob with a button
";

/// Codes of a counter-based token that are shown: enough to add it, and to use it a few times.
const SHOWN: i64 = 8;

/// Why the demonstration has no tokens.
#[derive(Debug, thiserror::Error)]
pub enum TokensError {
    /// Their file.
    #[error("the demonstration's tokens: {0}")]
    File(#[from] FileError),
    /// A row of it.
    #[error("the demonstration's tokens, line {0}: {1}")]
    Row(u64, String),
    /// The inventory.
    #[error("the demonstration's tokens: {0}")]
    Inventory(#[from] NotSettled),
}

/// Puts the tokens into their environment, where they are not there yet, and lists them.
pub async fn seed(services: &Services, live: &Live) -> Result<Vec<Token>, TokensError> {
    if live.slug.as_str() != ENVIRONMENT {
        return Ok(Vec::new());
    }
    let import = Import::read(FILE.as_bytes(), Format::Csv, None)?;
    let inventory = Inventory {
        store: &services.store,
        environment: live.id,
        keys: &live.keys,
        random: &services.random,
        now: services.clock.now(),
        by: "demo",
    };
    let report = inventory.settle(&import, false, &mut |_, _| {}).await?;
    if let Some(problem) = report.problems.first() {
        return Err(TokensError::Row(problem.line, problem.what.to_string()));
    }
    let tokens = import.rows.into_iter().filter_map(|row| row.token.ok());
    Ok(tokens.map(listed).collect())
}

fn listed(token: token::Token) -> Token {
    Token { serial: token.serial.to_string(), kind: token.kind.as_str(), secret: totp::key(token.seed.expose()), token }
}

/// Codes with which a token can be added now: the last two of a clock, or the first ones of a counter.
pub fn codes(token: &token::Token, now: Instant) -> Vec<String> {
    let generator = Generator { algorithm: token.algorithm, digits: token.digits, seed: token.seed.expose() };
    let counters = match token.kind {
        Kind::Totp { period } => step(now, period) - 1..=step(now, period),
        Kind::Hotp => 0..=SHOWN - 1,
    };
    counters.filter_map(|counter| generator.code(counter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_can_be_imported_and_shows_codes() {
        let import = Import::read(FILE.as_bytes(), Format::Csv, None).unwrap();
        assert_eq!(import.rows.len(), 3);
        for row in import.rows {
            let token = listed(row.token.unwrap());
            let codes = codes(&token.token, Instant::from_micros(1_800_000_000_000_000));
            assert_eq!(codes.len(), if token.kind == "hotp" { 8 } else { 2 }, "{}", token.serial);
            assert!(FILE.contains(&token.secret), "{}", token.serial);
        }
    }
}
