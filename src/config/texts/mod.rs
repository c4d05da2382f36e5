//! The texts of agreements: `agreements/<name>/<revision>.<language>.md` in the environment's folder. They are read for the
//! agreements that are declared, and from nowhere else: what is opened must really lie below the folder's own `agreements/`
//! (R-OP-13). Whoever writes the folder may write them, since Markdown can do nothing (R-OP-12).

mod form;

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::checks::is_poisoned;
use super::diagnostic::{Diagnostic, Severity};
use super::environment::Environment;
use super::opened::{Opened, is_below};
use super::parse;
use super::sections::agreements::AgreementText;
use super::tree::{Author, Node, Place, Sources};
use super::values::{Language, Scalar as _};

/// The folder, in the environment's, that they lie in.
const ROOM: &str = "agreements";
/// The largest text (R-OP-12).
const MAX_TEXT: u64 = 64 << 10;
/// The most texts of an environment: a folder that others write must not fill the memory.
const MAX_TEXTS: usize = 1000;

/// Where texts are looked for, and for which environment.
pub struct Place0<'a> {
    /// The environment's folder; does not exist where it is a single file.
    pub folder: &'a Path,
    /// The folder's name in messages.
    pub shown: String,
    /// Who writes it.
    pub author: Author,
    /// The environment's merged tree.
    pub tree: &'a Node,
    /// What is missing from the tree because it was wrong.
    pub poisoned: &'a [String],
    /// Whether missing texts are only warned about.
    pub offline: bool,
}

/// What was found.
#[derive(Default)]
pub struct Texts {
    by_name: BTreeMap<String, Vec<AgreementText>>,
    /// SHA-256 of each file, by its name below the folder.
    pub digests: BTreeMap<String, [u8; 32]>,
    /// The problems.
    pub out: Vec<Diagnostic>,
}
