//! `portico user list`: everybody, oldest first, page by page.

use serde_json::{Value, json};

use super::{People, identifier_json, rfc3339};
use crate::cli::{FINE, Outcome};
use crate::identity::account::{self, Status};
use crate::identity::identifier::{self, Identifier};
use crate::identity::leaving;
use crate::kit::id::UserId;
use crate::kit::text::visible;

impl People<'_> {
    pub(super) async fn list(&self, limit: u64, after: Option<UserId>) -> Outcome {
        let scope = self.opened.store.scope(self.meant.id);
        let accounts = account::list(&scope, after, limit.clamp(1, 100_000)).await?;
        let ids: Vec<UserId> = accounts.iter().map(|account| account.id).collect();
        let identifiers = identifier::of_all(&scope, &ids).await?;
        let leaving = leaving::of_all(&scope, &ids).await?;
        let mut rows = Vec::with_capacity(accounts.len());
        for account in &accounts {
            let mine = identifiers.iter().filter(|identifier| identifier.account == account.id);
            let mine: Vec<&Identifier> = mine.collect();
            let leaves = leaving.iter().find(|leaving| leaving.account == account.id).map(|it| rfc3339(it.due));
            if self.json {
                rows.push(json!({
                    "id": account.id.to_string(), "status": account.status.as_str(),
                    "identifiers": mine.iter().map(|it| identifier_json(it)).collect::<Vec<_>>(),
                    "name": account.display_name(), "leaves_at": leaves,
                }));
                continue;
            }
            let shown: Vec<String> = mine.iter().map(|identifier| visible(&identifier.shown)).collect();
            let name = account.display_name().unwrap_or_default();
            let status = match (account.status, &leaves) {
                (status, None) => status.as_str(),
                (Status::Active, Some(_)) => "leaving",
                (Status::Disabled, Some(_)) => "disabled,leaving",
            };
            println!("{} {status:8} {} {}", account.id, shown.join(" "), visible(&name));
        }
        if self.json {
            println!("{}", Value::from(rows));
        }
        Ok(FINE)
    }
}
