//! Just enough HTML to use a page as a person would: its text, its links, its forms. Tolerant, like a browser, and no more
//! than the pages of this house need.

/// A start tag, an end tag or a run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Start(String, Vec<(String, String)>),
    End(String),
    Text(String),
}

/// A form as the browser would submit it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub action: String,
    pub method: String,
    pub enctype: String,
    /// What is sent when nobody touches anything, in order.
    pub fields: Vec<(String, String)>,
    /// The names of all controls, those too that send nothing untouched (boxes, radio buttons, files).
    pub names: Vec<String>,
    pub buttons: Vec<Button>,
    id: String,
}

/// A button that submits.
#[derive(Clone, Debug, Default)]
pub struct Button {
    pub text: String,
    pub name: String,
    pub value: String,
    pub action: Option<String>,
}

/// Splits a page into tags and text. Comments and declarations vanish; scripts and styles are text without tags.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        push_text(&mut pieces, &rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            rest = rest.split_once('>').map_or("", |(_, after)| after);
        } else if let Some(end) = rest.strip_prefix("</") {
            let (name, after) = end.split_once('>').unwrap_or((end, ""));
            pieces.push(Piece::End(name.trim().to_ascii_lowercase()));
            rest = after;
        } else if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (name, attributes, after) = start_tag(&rest[1..]);
            rest = after;
            if name == "script" || name == "style" {
                let end = rest.to_ascii_lowercase().find(&format!("</{name}")).unwrap_or(rest.len());
                rest = &rest[end..];
            }
            pieces.push(Piece::Start(name, attributes));
        } else {
            push_text(&mut pieces, "<");
            rest = &rest[1..];
        }
    }
    push_text(&mut pieces, rest);
    pieces
}

/// The text a person sees, with white space collapsed and block elements apart.
pub fn visible(pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut hidden = 0;
    for piece in pieces {
        match piece {
            Piece::Start(name, _) if name == "head" || name == "template" => hidden += 1,
            Piece::End(name) if name == "head" || name == "template" => hidden -= 1,
            Piece::Start(name, _) if name == "body" => hidden = 0,
            Piece::Text(piece) if hidden <= 0 => text.push_str(piece),
            Piece::Start(name, _) | Piece::End(name) if !INLINE.contains(&name.as_str()) => text.push(' '),
            _ => {}
        }
    }
    collapse(&text)
}

const INLINE: &[&str] =
    &["a", "b", "bdi", "code", "em", "i", "kbd", "mark", "small", "span", "strong", "sub", "sup", "time"];

/// The visible text within each element of a name, in order.
pub fn texts_of(pieces: &[Piece], element: &str) -> Vec<(Vec<(String, String)>, String)> {
    let mut found = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if let Piece::Start(name, attributes) = piece
            && name == element
        {
            found.push((attributes.clone(), visible(until_end(&pieces[at + 1..], element))));
        }
    }
    found
}

/// What stands before the end of the element `name`, or all of it.
fn until_end<'a>(pieces: &'a [Piece], name: &str) -> &'a [Piece] {
    let end = pieces.iter().position(|piece| matches!(piece, Piece::End(other) if other == name));
    &pieces[..end.unwrap_or(pieces.len())]
}

/// The value of an attribute.
pub fn attribute<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// White space as a browser shows it.
pub fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The forms of a page.
pub fn forms(pieces: &[Piece]) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for piece in pieces {
        if let Piece::Start(name, attributes) = piece
            && name == "form"
        {
            let own = |name| attribute(attributes, name).unwrap_or_default().to_owned();
            let method = own("method").to_ascii_lowercase();
            forms.push(Form {
                action: own("action"),
                method,
                enctype: own("enctype"),
                id: own("id"),
                ..Form::default()
            });
        }
    }
    let (mut open, mut seen) = (None, 0);
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Start(name, _) if name == "form" => {
                open = Some(seen);
                seen += 1;
            }
            Piece::End(name) if name == "form" => open = None,
            Piece::Start(name, attributes) => {
                // A control may stand elsewhere and name its form.
                let owner = match attribute(attributes, "form") {
                    Some(id) => forms.iter().position(|form| form.id == id),
                    None => open,
                };
                if let Some(form) = owner.and_then(|owner| forms.get_mut(owner))
                    && attribute(attributes, "disabled").is_none()
                {
                    control(form, name, attributes, &pieces[at + 1..]);
                }
            }
            _ => {}
        }
    }
    forms
}

fn control(form: &mut Form, element: &str, attributes: &[(String, String)], after: &[Piece]) {
    let own = |name| attribute(attributes, name).unwrap_or_default().to_owned();
    let (name, value, kind) = (own("name"), own("value"), own("type").to_ascii_lowercase());
    let inner = || until_end(after, element);
    let submits = (element == "button" && matches!(kind.as_str(), "" | "submit"))
        || (element == "input" && matches!(kind.as_str(), "submit" | "image"));
    if submits {
        let label = attribute(attributes, "aria-label").map(str::to_owned);
        let text = if element == "button" { visible(inner()) } else { value.clone() };
        let text = if text.is_empty() { label.unwrap_or_default() } else { text };
        form.buttons.push(Button { text, name, value, action: attribute(attributes, "formaction").map(str::to_owned) });
        return;
    }
    if name.is_empty() || !matches!(element, "input" | "select" | "textarea") {
        return;
    }
    form.names.push(name.clone());
    match (element, kind.as_str()) {
        ("input", "checkbox" | "radio") => {
            if attribute(attributes, "checked").is_some() {
                let value = attribute(attributes, "value").unwrap_or("on").to_owned();
                form.fields.push((name, value));
            }
        }
        ("input", "button" | "reset" | "file") => {}
        ("textarea", _) => {
            let text: String = inner().iter().map(|p| if let Piece::Text(t) = p { t.as_str() } else { "" }).collect();
            form.fields.push((name, text.strip_prefix('\n').unwrap_or(&text).to_owned()));
        }
        ("select", _) => {
            let options = texts_of(inner(), "option");
            let value = |(attributes, text): &(Vec<(String, String)>, String)| {
                attribute(attributes, "value").unwrap_or(text).to_owned()
            };
            let mut chosen: Vec<_> =
                options.iter().filter(|option| attribute(&option.0, "selected").is_some()).collect();
            if chosen.is_empty() && attribute(attributes, "multiple").is_none() {
                chosen.extend(options.first());
            }
            form.fields.extend(chosen.into_iter().map(|option| (name.clone(), value(option))));
        }
        _ => form.fields.push((name, value)),
    }
}

fn start_tag(text: &str) -> (String, Vec<(String, String)>, &str) {
    let end = text.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (name.to_ascii_lowercase(), attributes, rest.get(1..).unwrap_or(""));
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '=' | '/')).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end.max(1));
        let (value, after) = match after.trim_start().strip_prefix('=').map(str::trim_start) {
            None => ("", after),
            Some(quoted) if quoted.starts_with(['"', '\'']) => {
                let (quote, inner) = quoted.split_at(1);
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            Some(bare) => bare.split_at(bare.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(bare.len())),
        };
        attributes.push((key.to_ascii_lowercase(), unescape(value)));
        rest = after;
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(unescape(text)));
    }
}

/// Resolves the character references that templates write.
pub fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = rest.split_once(';').and_then(|(name, after)| Some((reference(&name[1..])?, after)));
        if let Some((c, after)) = known {
            out.push(c);
            rest = after;
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out + rest
}

fn reference(name: &str) -> Option<char> {
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => match name.strip_prefix('#')?.strip_prefix(['x', 'X']) {
            Some(hex) => number(hex, 16),
            None => number(&name[1..], 10),
        },
    }
}
