//! An SVG is a program as much as a picture. It is read, and written again with nothing but the elements and attributes
//! below: no script, no style sheet, no event, no link, no reference to anything outside itself (R-OP-13). It is shown by
//! `<img>` only, and answered with a policy that forbids everything.

use std::collections::HashSet;
use std::io::Cursor;

use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

/// Why an SVG cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum SvgError {
    /// It is not well-formed XML.
    #[error("not well-formed: {0}")]
    Xml(#[from] quick_xml::Error),
    /// It has a document type, which can define entities without end.
    #[error("an SVG with a document type cannot be published")]
    DocumentType,
    /// Elements in elements more than 64 deep.
    #[error("elements are nested too deeply")]
    Depth,
    /// More elements than a logo can have.
    #[error("it has more than {MOST_ELEMENTS} elements, or more than {MOST_USES} of them are `use`")]
    Large,
    /// Its first element is not `svg`.
    #[error("it is not an SVG")]
    NotSvg,
}

/// What a browser is asked to draw, at most: each `use` draws another part again.
const MOST_ELEMENTS: u32 = 10_000;
const MOST_USES: u32 = 64;

const ELEMENTS: [&str; 24] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "symbol",
    "use",
    "pattern",
    "marker",
    "switch",
];

const ATTRIBUTES: [&str; 64] = [
    "xmlns",
    "viewBox",
    "width",
    "height",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "d",
    "points",
    "transform",
    "id",
    "class",
    "role",
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-opacity",
    "opacity",
    "clip-path",
    "clip-rule",
    "mask",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "spreadMethod",
    "patternUnits",
    "patternTransform",
    "clipPathUnits",
    "maskUnits",
    "preserveAspectRatio",
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "letter-spacing",
    "text-anchor",
    "dominant-baseline",
    "dx",
    "dy",
    "href",
    "display",
    "visibility",
    "color",
    "overflow",
    "version",
];

/// Whether the bytes can be an SVG at all.
pub fn looks_like(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    String::from_utf8_lossy(start).contains("<svg")
}

/// The same picture, of allowed parts only.
pub fn rebuild(bytes: &[u8]) -> Result<Vec<u8>, SvgError> {
    let used = used(bytes)?;
    let mut reader = Reader::from_reader(bytes);
    let mut writer = Writer::new(Cursor::new(Vec::new()));
    let mut dropped = 0u32;
    let mut depth = 0u32;
    // How deep the outermost part lies that a `use` draws and that we are in.
    let mut drawn_again = None;
    let mut first = true;
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer)? {
            Event::Eof => break,
            Event::DocType(_) => return Err(SvgError::DocumentType),
            Event::Start(element) => {
                depth += 1;
                if depth > 64 {
                    return Err(SvgError::Depth);
                }
                if drawn_again.is_none() && id(&element).is_some_and(|id| used.contains(&id)) {
                    drawn_again = Some(depth);
                }
                match allowed(&element).filter(|clean| dropped == 0 && !(is_use(clean) && drawn_again.is_some())) {
                    Some(clean) => {
                        if first && clean.name().as_ref() != "svg" {
                            return Err(SvgError::NotSvg);
                        }
                        first = false;
                        writer.write_event(Event::Start(clean)).map_err(quick_xml::Error::from)?;
                    }
                    None => dropped += 1,
                }
            }
            Event::Empty(element) if dropped == 0 => {
                let again = drawn_again.is_some() || id(&element).is_some_and(|id| used.contains(&id));
                if let Some(clean) = allowed(&element).filter(|clean| !(is_use(clean) && again)) {
                    writer.write_event(Event::Empty(clean)).map_err(quick_xml::Error::from)?;
                }
            }
            Event::End(element) => {
                drawn_again = drawn_again.filter(|at| *at != depth);
                depth = depth.saturating_sub(1);
                if dropped > 0 {
                    dropped -= 1;
                } else {
                    let name = element.name().as_ref().to_owned();
                    writer.write_event(Event::End(BytesEnd::new(name))).map_err(quick_xml::Error::from)?;
                }
            }
            Event::Text(text) if dropped == 0 && !first => {
                let text: &str = &text;
                writer
                    .write_event(Event::Text(BytesText::from_escaped(text.to_owned())))
                    .map_err(quick_xml::Error::from)?;
            }
            // Comments, processing instructions, CDATA, entities: nothing that a picture needs.
            _ => {}
        }
        buffer.clear();
    }
    if first || depth > 0 { Err(SvgError::NotSvg) } else { Ok(writer.into_inner().into_inner()) }
}

fn is_use(element: &BytesStart<'_>) -> bool {
    element.name().as_ref() == "use"
}

fn id(element: &BytesStart<'_>) -> Option<String> {
    let mut attributes = element.attributes().flatten();
    attributes.find(|attribute| attribute.key.as_ref() == "id").map(|attribute| attribute.value.to_string())
}

/// What `use` elements draw: a `use` inside of that would let a few lines ask for billions of shapes.
fn used(bytes: &[u8]) -> Result<HashSet<String>, SvgError> {
    let mut reader = Reader::from_reader(bytes);
    let (mut elements, mut uses) = (0, 0);
    let mut used = HashSet::new();
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer)? {
            Event::Eof => return Ok(used),
            Event::Start(element) | Event::Empty(element) => {
                elements += 1;
                if is_use(&element) {
                    uses += 1;
                    let targets = element.attributes().flatten();
                    let targets = targets.filter(|it| matches!(it.key.as_ref(), "href" | "xlink:href"));
                    used.extend(targets.filter_map(|it| it.value.strip_prefix('#').map(str::to_owned)));
                }
                if elements > MOST_ELEMENTS || uses > MOST_USES {
                    return Err(SvgError::Large);
                }
            }
            _ => {}
        }
        buffer.clear();
    }
}

/// The element with its allowed attributes, if it is an allowed one itself.
fn allowed(element: &BytesStart<'_>) -> Option<BytesStart<'static>> {
    let name = element.name();
    let name = Some(name.as_ref()).filter(|name| ELEMENTS.contains(name))?;
    let mut clean = BytesStart::new(name.to_owned());
    for attribute in element.attributes().flatten() {
        let (key, value): (&str, &str) = (attribute.key.as_ref(), &attribute.value);
        let key = if key == "xlink:href" { "href" } else { key };
        let lower = value.to_ascii_lowercase();
        // References lead into the same file; `url(` with anything but `#` leads out of it.
        let outside = (key == "href" && !value.starts_with('#'))
            || lower.contains('&')
            // CSS escapes: `u\72l(` is `url(`.
            || lower.contains('\\')
            || lower.contains("javascript:")
            || lower.contains("data:")
            || lower.replace("url(#", "").contains("url(");
        if ATTRIBUTES.contains(&key) && (!outside || key == "xmlns") {
            clean.push_attribute((key, value));
        }
    }
    Some(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rebuilt(svg: &str) -> String {
        String::from_utf8(rebuild(svg.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn a_picture_stays_a_picture() {
        let svg =
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1" fill="url(#a)"/></svg>"##;
        assert_eq!(rebuilt(svg), svg);
    }

    #[test]
    fn whatever_acts_or_leads_out_is_gone() {
        let svg = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>alert(1)</script>
          <style>@import "//evil.example"</style><foreignObject><p>hi</p></foreignObject><!-- c -->
          <a href="javascript:x()"><path d="M0 0"/></a><use href="//evil.example/a.svg#b"/><image href="x.png"/>
          <rect style="fill:url(//evil.example)" fill="url(//evil.example)" onclick="x()" width="1"/></svg>"##;
        let clean = rebuilt(svg);
        for bad in ["script", "style", "foreign", "evil", "onload", "onclick", "javascript", "image", "<!--", "<a"] {
            assert!(!clean.contains(bad), "{bad} in {clean}");
        }
        assert!(clean.contains(r#"<rect width="1"/>"#), "{clean}");
    }

    #[test]
    fn what_is_no_svg_is_refused() {
        assert!(rebuild(b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>").is_err());
        assert!(rebuild(b"<html><svg/></html>").is_err());
        assert!(rebuild(b"").is_err());
        assert!(rebuild("<g>".repeat(100).as_bytes()).is_err());
    }

    #[test]
    fn css_escapes_do_not_hide_an_address() {
        let svg = r##"<svg><rect fill="u\72l(//evil.example)" mask="url(\23 a)" width="1"/></svg>"##;
        assert_eq!(rebuilt(svg), r##"<svg><rect width="1"/></svg>"##);
    }

    #[test]
    fn a_few_lines_cannot_ask_for_billions_of_shapes() {
        let svg = r##"<svg id="s"><defs><path id="a"/><g id="b"><use href="#a"/><g><use xlink:href="#a"/></g></g>
          <use id="c" href="#b"/></defs><use href="#b"/><g id="free"><use href="#c"></use></g></svg>"##;
        let clean = rebuilt(svg);
        assert_eq!(clean.matches("<use").count(), 2, "{clean}");
        assert!(clean.contains(r##"<use href="#b"/>"##) && clean.contains(r##"<use href="#c">"##), "{clean}");
        let many = |element: &str, count: usize| format!("<svg>{}</svg>", element.repeat(count));
        assert!(rebuild(many("<use href='#a'/>", 64).as_bytes()).is_ok());
        assert!(matches!(rebuild(many("<use href='#a'/>", 65).as_bytes()), Err(SvgError::Large)));
        assert!(matches!(rebuild(many("<g/>", 10_000).as_bytes()), Err(SvgError::Large)));
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(text in "[<>/a-z\"=& ]{0,80}") {
            let _ = rebuild(text.as_bytes());
        }
    }
}
