//! `portico environment list|attach|delete`.

use std::io::BufRead as _;

use super::{ConfigDir, FINE, Outcome, context};
use crate::environment::store as records;
use crate::kit::id::EnvironmentId;
use crate::kit::slug::Slug;

/// List environments, and decide about data whose files have moved or gone.
#[derive(Debug, clap::Args)]
pub struct EnvironmentCommand {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    dir: ConfigDir,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Every environment that the files or the database know.
    List,
    /// Say that the data under this slug (or under the id in its file) belongs to the folder that is there now.
    Attach {
        /// The folder's name.
        slug: Slug,
    },
    /// Erase an environment's people and everything else of it from the database. Its files stay.
    Delete {
        /// The slug.
        slug: Slug,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
}

impl EnvironmentCommand {
    /// Runs it.
    pub async fn run(self) -> Outcome {
        let opened = context::open(&self.dir.config).await?;
        match self.command {
            Command::List => list(&opened, self.json).await,
            Command::Attach { slug } => {
                let declared = opened.loaded.environments.get(&slug).and_then(|it| it.config.as_ref().ok());
                let id: Option<EnvironmentId> = declared.and_then(|config| config.id.as_deref()?.parse().ok());
                if !records::attach(&opened.store, &slug, id).await? {
                    return Err(format!("the database has no data for `{slug}`").into());
                }
                println!("{slug} is attached; tell running servers with `portico reload`");
                Ok(FINE)
            }
            Command::Delete { slug, yes } => delete(&opened, &slug, yes).await,
        }
    }
}

async fn list(opened: &context::Opened, json: bool) -> Outcome {
    let mut known = records::all(&opened.store).await?;
    let mut rows = Vec::new();
    for (slug, environment) in &opened.loaded.environments {
        let record = known.remove(slug.as_str());
        let (state, kind) = match &environment.config {
            Ok(config) => (if config.enabled { "ok" } else { "disabled" }, config.kind.as_str()),
            Err(()) => ("errors", "-"),
        };
        rows.push((slug.to_string(), record.map(|record| record.id.to_string()), kind, state));
    }
    rows.extend(known.into_values().map(|record| (record.slug, Some(record.id.to_string()), "-", "no files")));
    if json {
        let rows = rows
            .iter()
            .map(|(slug, id, kind, state)| serde_json::json!({ "slug": slug, "id": id, "kind": kind, "state": state }));
        println!("{}", serde_json::Value::from_iter(rows));
    } else {
        for (slug, id, kind, state) in rows {
            println!("{slug:24} {:36} {kind:14} {state}", id.unwrap_or_else(|| "-".to_owned()));
        }
    }
    Ok(FINE)
}

async fn delete(opened: &context::Opened, slug: &Slug, yes: bool) -> Outcome {
    if !yes {
        eprintln!("This erases everybody in `{slug}` and everything they have. Type the slug to go on:");
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line)?;
        if line.trim() != slug.as_str() {
            eprintln!("nothing was erased");
            return Ok(3);
        }
    }
    if !records::delete(&opened.store, slug).await? {
        return Err(format!("the database has no environment `{slug}`").into());
    }
    println!("{slug} is erased; tell running servers with `portico reload`");
    Ok(FINE)
}
