//! QR codes as inline SVG, drawn on the server: no script, no image request. Black on white with the quiet zone that readers
//! need, also where the page is dark.

use fast_qr::convert::Builder as _;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};

use crate::theme::view::Html;

/// Modules of white around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// `text` as an SVG element without a text alternative, which the page gives. `None` when it is too long for a code.
pub fn svg(text: &str) -> Option<Html> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let svg = SvgBuilder::default().margin(QUIET).to_str(&code);
    // Nothing of the text is in the markup, only coordinates.
    Some(Html(svg))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_markup_without_anything_that_was_put_in() {
        let html = svg("otpauth://totp/<script>?secret=GEZDGNBVGY3TQOJQ&x=\"'").expect("short enough");
        let text = html.as_str();
        assert!(text.starts_with("<svg ") && text.ends_with("</svg>"), "{text}");
        assert!(!text.contains("script") && !text.contains("GEZD") && !text.contains("style="));
        assert!(svg(&"x".repeat(5000)).is_none());
    }
}
