//! `portico user export`: everybody as `user import` reads them, a page at a time. No secret is in it; hashes of passwords are where
//! they are asked for, and then whoever has the file can guess at them.

use std::io::Write as _;
use std::path::PathBuf;

use serde_json::{Map, Value};

use super::{People, rfc3339};
use crate::cli::{FINE, Outcome, written};
use crate::config::sections::profile::AttributeType;
use crate::identity::export;
use crate::identity::import::spreadsheet;
use crate::identity::profile::draft::ADDRESS_PARTS;
use crate::kit::id::UserId;

/// People that are read at once.
const PAGE: u64 = 1000;

/// Everybody, as an import reads them.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// How to write it.
    #[arg(long, value_enum, default_value = "jsonl")]
    format: Written,
    /// The file to write, readable for its owner only. Default: standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Tell the hashes of passwords too: whoever has them can guess at passwords.
    #[arg(long)]
    with_hashes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Written {
    Jsonl,
    Csv,
}

impl People<'_> {
    pub(super) async fn export(&self, export: &Export) -> Outcome {
        let mut out = written::to(export.output.as_deref())?;
        let columns = self.columns(export.with_hashes);
        if export.format == Written::Csv {
            written::row(&mut out, columns.iter().map(String::as_str))?;
        }
        let scope = self.opened.store.scope(self.meant.id);
        let mut after: Option<UserId> = None;
        loop {
            let page = export::page(&scope, after, PAGE, export.with_hashes).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.account.id);
            for person in &page {
                let keys = person.keys(&rfc3339(person.account.created_at));
                match export.format {
                    Written::Jsonl => writeln!(out, "{}", Value::Object(keys))?,
                    Written::Csv => written::row(&mut out, columns.iter().map(|column| cell(&keys, column)))?,
                }
            }
        }
        out.flush()?;
        Ok(FINE)
    }

    /// The columns: the keys of an import, and the attributes that the environment declares.
    fn columns(&self, with_hashes: bool) -> Vec<String> {
        let fixed = [
            "id",
            "created_at",
            "enabled",
            "username",
            "email",
            "email_verified",
            "phone_number",
            "phone_number_verified",
            "groups",
        ];
        let mut columns: Vec<String> = fixed.map(str::to_owned).to_vec();
        columns.extend(with_hashes.then(|| "password_hash".to_owned()));
        // Whether or not people may have several now: they may have them from another time.
        columns.push("further_identifiers".to_owned());
        for (name, attribute) in &self.meant.config.profile.attributes {
            match attribute.kind {
                AttributeType::Picture => {}
                AttributeType::Address => columns.extend(ADDRESS_PARTS.iter().map(|part| format!("{name}.{part}"))),
                _ if columns.contains(name) => {}
                _ => columns.push(name.clone()),
            }
        }
        columns
    }
}

fn cell(keys: &Map<String, Value>, column: &str) -> String {
    let value = match column.split_once('.') {
        Some((attribute, part)) => keys.get(attribute).and_then(|whole| whole.get(part)),
        None => keys.get(column),
    };
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if column == "phone_number" => text.clone(),
        Some(Value::String(text)) => spreadsheet::guarded(text),
        Some(Value::Array(list)) if list.iter().all(Value::is_string) => {
            spreadsheet::guarded(&list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(";"))
        }
        Some(other) => other.to_string(),
    }
}
