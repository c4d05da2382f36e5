//! `portico user delete`: erases a person at once and tells them at the addresses that they had proved. It asks first; where nobody can
//! answer, `--yes` is wanted.

use std::io::{BufRead as _, IsTerminal as _};

use serde_json::json;

use super::People;
use crate::app::start;
use crate::cli::{FINE, Outcome};
use crate::environment::policy;
use crate::identity::{erase, identifier};
use crate::kit::text::visible;
use crate::outbox::{self, Place, Teller};

/// A destructive change was refused.
const REFUSED: u8 = 3;

impl People<'_> {
    pub(super) async fn delete(&self, who: &str, yes: bool) -> Outcome {
        let person = self.find(who).await?;
        if !yes {
            let stdin = std::io::stdin();
            if !stdin.is_terminal() {
                eprintln!("portico: this erases a person: say --yes where nobody can be asked");
                return Ok(REFUSED);
            }
            let identifiers = identifier::of(&self.opened.store.scope(self.meant.id), person.id).await?;
            let shown: Vec<String> = identifiers.iter().map(|one| visible(&one.shown)).collect();
            eprintln!("This erases {} ({}) and everything they have. Type yes to go on:", person.id, shown.join(", "));
            let mut line = String::new();
            stdin.lock().read_line(&mut line)?;
            if line.trim() != "yes" {
                eprintln!("nothing was erased");
                return Ok(REFUSED);
            }
        }
        let opened = self.opened;
        let (random, now) = (&opened.random, opened.clock.now());
        // What is told waits sealed, so that the server can open it.
        let keys = start::keys(&opened.server, &opened.store, random).await?.derive(self.meant.id.uuid().as_bytes());
        let teller = Teller { keys: &keys, random, now, place: Place::default() };
        let work = opened.store.work(self.meant.id).await?;
        let erased = outbox::farewell(&work, &teller, &person, policy::kept_history(&self.meant.config)).await?;
        work.commit().await?;
        if !erased {
            return Err(format!("there is nobody `{}` any more", visible(who)).into());
        }
        erase::erased(self.meant.id, person.id, &self.actor().text());
        if self.json {
            println!("{}", json!({ "id": person.id.to_string(), "erased": true }));
        } else {
            println!("{} is erased", person.id);
        }
        Ok(FINE)
    }
}
