//! Which environments there are: `<slug>/environment.toml` or `<slug>.toml`, one of the two. Names that begin with a dot are
//! left alone (Kubernetes keeps `..data` beside what it mounts, editors keep their own).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::diagnostic::Diagnostic;
use crate::kit::slug::Slug;

/// An environment's file.
pub struct Found {
    /// The slug.
    pub slug: Slug,
    /// The file.
    pub file: PathBuf,
    /// Its name relative to the configuration's folder.
    pub name: String,
    /// The environment's folder, which paths are relative to. A single file has none: it can name no other files, since what
    /// lies beside it belongs to other environments.
    pub folder: PathBuf,
    /// What is wrong with how it lies there.
    pub problems: Vec<Diagnostic>,
}

/// The environments below `folder`, in the order of their names.
pub fn environments(folder: &Path, shown: &str, out: &mut Vec<Diagnostic>) -> Vec<Found> {
    let shown = shown.trim_end_matches('/');
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            out.push(Diagnostic::new("E0102", format!("the folder cannot be read: {error}")).file(shown));
            return Vec::new();
        }
    };
    let mut names: Vec<(String, PathBuf)> =
        entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect();
    names.sort();
    for (name, path) in names {
        if name.starts_with('.') {
            continue;
        }
        let single = name.strip_suffix(".toml");
        let is_dir = path.is_dir();
        let (word, file, relative) = match single {
            Some(word) if !is_dir => (word.to_owned(), path.clone(), format!("{shown}/{name}")),
            _ if is_dir => (name.clone(), path.join("environment.toml"), format!("{shown}/{name}/environment.toml")),
            // A link that leads nowhere or round in a circle is somebody's environment; a README is not.
            _ if path.symlink_metadata().is_ok_and(|about| about.is_symlink()) && !path.exists() => {
                out.push(
                    Diagnostic::new("E0102", "cannot be read: a link that leads nowhere")
                        .file(format!("{shown}/{name}")),
                );
                continue;
            }
            _ => continue,
        };
        let slug = match word.parse::<Slug>() {
            Ok(slug) => slug,
            Err(error) => {
                let message = format!("`{word}` cannot be the slug of an environment: {error}");
                out.push(Diagnostic::new("E0105", message).file(relative));
                continue;
            }
        };
        if is_dir && file.symlink_metadata().is_err() {
            out.push(
                Diagnostic::new("W0108", "the folder holds no environment.toml and is ignored")
                    .file(format!("{shown}/{name}")),
            );
            continue;
        }
        if let Some(other) = found.get_mut(&word) {
            let message = format!("`{word}` is declared twice: by {} and by {relative}", other.name);
            other.problems.push(Diagnostic::new("E0104", message).file(relative));
            continue;
        }
        let folder = if is_dir { path } else { folder.join(&word) };
        found.insert(word, Found { slug, file, name: relative, folder, problems: Vec::new() });
    }
    found.into_values().collect()
}
