//! What every page looks like: templates, messages, brand, assets, and the typed views that fill them.
//!
//! A page is a [`view::View`] (plain data with samples) laid into a [`view::Frame`] (what every page needs) by an
//! [`engine::Engine`], which knows one chain of themes. Templates are text from people who are trusted less than this
//! program: they call only what is on a closed list, nothing they print is unescaped, and they carry no script.
//!
//! Everything that can be done once is done at load: templates compiled, messages parsed, the brand's colours derived
//! and checked, assets hashed and compressed. A request pays for its own data only.

pub mod assets;
mod blocks;
mod bounds;
pub mod brand;
pub mod check;
pub mod ejected;
pub mod engine;
pub mod engines;
pub mod gallery;
pub mod language;
mod lint;
pub mod markdown;
pub mod messages;
mod number;
pub mod qr;
mod scan;
pub mod svg;
pub mod view;
mod vocabulary;
pub mod when;
