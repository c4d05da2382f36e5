//! Names of files. A value is first the text as written; before typing it becomes the real path (R-OP-13), so that whoever
//! holds a [`FilePath`] can open it without asking where it was written.

use std::ops::Deref;
use std::path::{Path, PathBuf};

use super::Scalar;

macro_rules! path {
    ($($(#[$doc:meta])* $type:ident = $form:literal, $expected:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $type(PathBuf);

        impl Deref for $type {
            type Target = Path;
            fn deref(&self) -> &Path {
                &self.0
            }
        }

        impl AsRef<Path> for $type {
            fn as_ref(&self) -> &Path {
                &self.0
            }
        }

        impl Scalar for $type {
            const FORM: &'static str = $form;
            const EXPECTED: &'static str = $expected;

            fn read(text: &str) -> Result<Self, String> {
                if text.trim().is_empty() {
                    return Err("is empty".to_owned());
                }
                if text.chars().any(char::is_control) {
                    return Err("holds a control character".to_owned());
                }
                Ok(Self(PathBuf::from(text)))
            }
        }
    )*};
}

path! {
    /// The real path of a file that is read.
    FilePath = "file", "the name of a file, relative to this one";
    /// The real path of a file that is published: a picture below `branding/`.
    Asset = "asset", "the name of a picture below branding/";
    /// The path of a file that may have to be made first.
    NewFile = "new file", "the name of a file, relative to this one";
    /// The path of a folder, which need not exist yet.
    Folder = "folder", "the name of a folder, relative to this file";
}
