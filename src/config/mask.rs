//! Diagnostics quote the line they are about, to terminals, logs and `/status`. A secret that stands on that line, which is
//! warned about but allowed, must not travel along. Each of its bytes becomes an asterisk, so places stay right.

use std::sync::LazyLock;

use regex::Regex;

/// Values of the keys that hold secrets, and the password in a URL.
static SECRETS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let word = "(?:password|client_secret|secret|token)";
    let value = r#"(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')"#;
    Regex::new(&format!(r#"(?i)\b{word}["']?\s*=\s*{value}|://[^:/@\s"']*:([^@\s"']+)@"#)).ok()
});

/// The text with its secrets covered. `name` is the file's, or the variable's whose whole text may be a secret.
pub fn masked(text: &str, name: &str, is_file: bool) -> String {
    if !is_file && ["PASSWORD", "SECRET", "TOKEN"].iter().any(|word| name.ends_with(word)) {
        return "*".repeat(text.len());
    }
    let Some(secrets) = SECRETS.as_ref() else { return "*".repeat(text.len()) };
    let mut covered = String::with_capacity(text.len());
    let mut done = 0;
    for secret in secrets.captures_iter(text).filter_map(|found| found.iter().skip(1).flatten().next()) {
        covered.push_str(text.get(done..secret.start()).unwrap_or_default());
        covered.push_str(&"*".repeat(secret.len()));
        done = secret.end();
    }
    covered.push_str(text.get(done..).unwrap_or_default());
    covered
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn secrets_are_covered_and_nothing_moves() {
        for (line, shown) in [
            ("smtp = { host = \"h\", password = \"hunter22\" }", "smtp = { host = \"h\", password = \"********\" }"),
            ("smtp.password = 'a\"b'", "smtp.password = '***'"),
            ("password = \"a\\\"b\" # c", "password = \"****\" # c"),
            ("client_secret=\"x\"\ntoken = \"yy\"", "client_secret=\"*\"\ntoken = \"**\""),
            ("url = \"postgres://u:hunter22@db/portico\"", "url = \"postgres://u:********@db/portico\""),
            ("password = { file = \"secrets/smtp\" }", "password = { file = \"secrets/smtp\" }"),
            ("url = \"postgres://db/portico\"", "url = \"postgres://db/portico\""),
            ("base_url = \"http://localhost:8080\"", "base_url = \"http://localhost:8080\""),
        ] {
            assert_eq!(masked(line, "server.toml", true), shown);
        }
        assert_eq!(masked("hunter22", "PORTICO_MAIL__SMTP__PASSWORD", false), "********");
        assert_eq!(masked("postgres://u:p@db", "PORTICO_DATABASE__URL", false), "postgres://u:*@db");
    }
}
