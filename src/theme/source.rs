//! The files of one theme: embedded for `base`, from a folder for others.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "themes/base"]
struct Base;

/// A theme: its name and its files by path, such as `templates/layout.html`.
#[derive(Clone, Debug)]
pub struct Source {
    /// `base`, or the folder's name.
    pub name: String,
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Source {
    /// The theme inside the binary, the last of every chain.
    pub fn base() -> Self {
        let files = Base::iter().filter_map(|path| Some((path.to_string(), Base::get(&path)?.data))).collect();
        Self { name: "base".to_owned(), files }
    }

    /// The theme in `folder`; links are not followed (R-OP-13).
    pub fn folder(name: &str, folder: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        read_into(folder, "", &mut files)?;
        Ok(Self { name: name.to_owned(), files })
    }

    /// The files below `prefix` that end in `suffix`: path without the prefix, and content.
    pub fn below<'a>(&'a self, prefix: &'a str, suffix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files
            .iter()
            .filter_map(move |(path, bytes)| Some((path.strip_prefix(prefix)?, bytes.as_ref())))
            .filter(move |(path, _)| path.ends_with(suffix))
    }
}

fn read_into(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Cow<'static, [u8]>>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            read_into(&entry.path(), &format!("{path}/"), files)?;
        } else if kind.is_file() {
            files.insert(path, Cow::Owned(std::fs::read(entry.path())?));
        }
    }
    Ok(())
}
