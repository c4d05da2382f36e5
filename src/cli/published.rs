//! `config check` beside a database: a text of an agreement that has been in force does not change, and only the database knows
//! what it said (R-OP-15). Looking changes nothing: no database is made, none is migrated.

use std::path::Path;

use crate::agreement::catalogue::Catalogue;
use crate::agreement::store as texts;
use crate::app::start;
use crate::config::{Diagnostic, Loaded};
use crate::environment::store as records;
use crate::store::{Store, StoreError, migration_status};

/// Adds what is wrong with texts that were published; a warning where the database cannot be asked.
pub async fn compare(loaded: &mut Loaded) {
    let declares = |it: &crate::config::LoadedEnvironment| it.config.as_ref().is_ok_and(|it| !it.agreements.is_empty());
    if !loaded.environments.values().any(declares) {
        return;
    }
    let found = match open(loaded).await {
        Ok(None) => return,
        Ok(Some(store)) => {
            let found = changed(loaded, &store).await;
            store.close().await;
            found
        }
        Err(error) => Err(error),
    };
    match found {
        Ok(found) => loaded.diagnostics.extend(found),
        Err(error) => {
            let message = format!("the database cannot be asked which texts of agreements were published: {error}");
            loaded.diagnostics.push(Diagnostic::new("W0418", message));
        }
    }
}

/// The database, when there is one that knows of agreements.
async fn open(loaded: &Loaded) -> Result<Option<Store>, StoreError> {
    let Ok(server) = &loaded.server else { return Ok(None) };
    let url = server.database.url.expose();
    if let Some(file) = url.strip_prefix("sqlite:")
        && !Path::new(file.strip_prefix("//").unwrap_or(file)).exists()
    {
        return Ok(None);
    }
    let store = start::database(server).await.map_err(|error| StoreError::Schema(error.to_string()))?;
    let status = migration_status(&store).await?;
    Ok((status.pending.is_empty() && !status.applied.is_empty()).then_some(store))
}

async fn changed(loaded: &Loaded, store: &Store) -> Result<Vec<Diagnostic>, StoreError> {
    let known = records::all(store).await?;
    let mut found = Vec::new();
    for (slug, environment) in &loaded.environments {
        let (Ok(config), Some(record)) = (&environment.config, known.get(slug.as_str())) else { continue };
        if config.agreements.is_empty() {
            continue;
        }
        let stored = texts::all(&store.scope(record.id)).await?;
        let catalogue = Catalogue::new(&config.agreements, &config.locale.default, stored);
        found.extend(catalogue.problems().iter().map(|problem| {
            let mut diagnostic = Diagnostic::new("E0417", &problem.why).file(&problem.file);
            diagnostic.environment = Some(slug.clone());
            diagnostic
        }));
    }
    Ok(found)
}
