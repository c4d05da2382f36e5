//! Walks through an XML document that nobody has reason to trust: no document type, no entity but the five of XML, a bounded
//! depth, bounded texts and attributes. What it meets is named by namespace and local name, whatever prefixes a file uses;
//! what is not in the list below has an empty name.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use zeroize::Zeroizing;

use super::super::import::FileError;
use super::super::lines::Lines;

/// How deep elements may lie in one another.
pub const DEEPEST: usize = 32;

/// The longest text of an element, in bytes.
const LONGEST_TEXT: usize = 64 * 1024;

/// Attributes that an element may have.
const MOST_ATTRIBUTES: usize = 64;

const PSKC: &str = "urn:ietf:params:xml:ns:keyprov:pskc";
const XENC: &str = "http://www.w3.org/2001/04/xmlenc#";
const DS: &str = "http://www.w3.org/2000/09/xmldsig#";

/// The elements that mean something here.
const KNOWN: [(&str, &[&str]); 3] = [
    (
        PSKC,
        &[
            "KeyContainer",
            "EncryptionKey",
            "MACMethod",
            "MACKey",
            "KeyPackage",
            "DeviceInfo",
            "Manufacturer",
            "SerialNo",
            "Model",
            "StartDate",
            "ExpiryDate",
            "Key",
            "AlgorithmParameters",
            "Suite",
            "ResponseFormat",
            "Data",
            "Secret",
            "Counter",
            "Time",
            "TimeInterval",
            "TimeDrift",
            "PlainValue",
            "EncryptedValue",
            "ValueMAC",
            "Policy",
            "KeyUsage",
        ],
    ),
    (XENC, &["EncryptionMethod", "CipherData", "CipherValue"]),
    (DS, &["KeyName"]),
];

/// An element, as it begins.
pub struct Element {
    /// The line on which it begins.
    pub line: u64,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Who is told what the document says.
pub trait Visitor {
    /// An element begins; it is the last of `path`.
    fn open(&mut self, path: &[&'static str], element: &Element) -> Result<(), FileError>;

    /// An element ends; `text` is what stands in it after its last child.
    fn close(&mut self, path: &[&'static str], text: &str) -> Result<(), FileError>;
}

/// Walks through a document.
pub fn walk(document: &str, visitor: &mut impl Visitor) -> Result<(), FileError> {
    let mut reader = NsReader::from_str(document);
    reader.config_mut().expand_empty_elements = true;
    let mut path: Vec<&'static str> = Vec::new();
    let mut text = Zeroizing::new(String::new());
    let mut lines = Lines::of(document);
    let mut ended = false;
    loop {
        let line = lines.at(reader.buffer_position());
        let event = reader.read_event().map_err(|_| FileError::Xml(line))?;
        match event {
            Event::Eof if path.is_empty() && ended => return Ok(()),
            // Nothing but the beginning of a document, or no document at all.
            Event::Eof if path.is_empty() => return Err(FileError::NotPskc),
            Event::Eof => return Err(FileError::Xml(line)),
            Event::DocType(_) => return Err(FileError::DocumentType),
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().transpose().map_err(|_| FileError::Xml(line))?;
                let utf8 = |encoding: &str| ["utf-8", "us-ascii"].iter().any(|it| it.eq_ignore_ascii_case(encoding));
                if encoding.is_some_and(|encoding| !utf8(&encoding)) {
                    return Err(FileError::Encoding);
                }
            }
            Event::Start(start) => {
                if path.is_empty() && ended {
                    return Err(FileError::Xml(line));
                }
                if path.len() >= DEEPEST {
                    return Err(FileError::Depth);
                }
                let (namespace, local) = reader.resolver().resolve_element(start.name());
                path.push(known(&namespace, local.as_ref()));
                text.clear();
                let element = Element { line, attributes: attributes(&start).ok_or(FileError::Xml(line))? };
                visitor.open(&path, &element)?;
            }
            Event::End(_) => {
                visitor.close(&path, &text)?;
                text.clear();
                path.pop();
                ended |= path.is_empty();
            }
            Event::Text(more) => text.push_str(&more),
            Event::CData(more) => text.push_str(&more),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| FileError::Entity(line))?;
                match (character, resolve_xml_entity(&reference)) {
                    (Some(character), _) => text.push(character),
                    (None, Some(entity)) => text.push_str(entity),
                    (None, None) => return Err(FileError::Entity(line)),
                }
            }
            Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
        }
        if text.len() > LONGEST_TEXT {
            return Err(FileError::Text(line));
        }
    }
}

fn known(namespace: &ResolveResult<'_>, local: &str) -> &'static str {
    let ResolveResult::Bound(Namespace(namespace)) = namespace else { return "" };
    let names = KNOWN.iter().find(|(known, _)| known == namespace).map_or(&[][..], |(_, names)| names);
    names.iter().find(|name| **name == local).copied().unwrap_or_default()
}

/// The attributes of an element; `None` where they are no attributes, too many, or twice the same.
fn attributes(start: &BytesStart<'_>) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok().filter(|_| found.len() < MOST_ATTRIBUTES)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        found.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Some(found)
}
