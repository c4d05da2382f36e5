//! What text messages and calls say: a code, from whom, what it is for, and how long it works; or that a number is somebody's no
//! longer. No link, nothing that anybody has typed, and short: text messages cost by 160 characters. The last line of one with a
//! code is bound to the environment's host, so that phones fill the code in there and nowhere else (origin-bound one-time codes,
//! WebOTP).

use serde::Serialize;

use crate::outbox::Channel;
use crate::theme::view::Text;

/// What a code is for: whoever reads it must not take one for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum For {
    /// Signing on, or another proof of who somebody is.
    Device,
    /// A number that somebody wants to have.
    Number,
    /// A new password.
    Recovery,
}

/// That another number took this one's place.
#[derive(Clone, Debug, Serialize)]
pub struct ChangedText {
    /// The environment's name, short enough for a text message.
    pub site: String,
}

/// A code in a text message, a WhatsApp message or a call.
#[derive(Clone, Debug, Serialize)]
pub struct CodeText {
    /// What it is for.
    pub what_for: For,
    /// Over which channel: there is a template for each.
    #[serde(skip)]
    pub channel: Channel,
    /// The environment's name, short enough for a text message.
    pub site: String,
    /// The code.
    pub code: String,
    /// The code as a machine speaks it: "0, 4, 2".
    pub spoken: String,
    /// How long it still works.
    pub minutes: u32,
    /// The host of the environment, without its port.
    pub host: String,
}

/// Characters of an environment's name; more than most have, and few enough for two text messages.
const NAME: usize = 40;

impl CodeText {
    /// A code that works for so many more seconds.
    pub fn new((channel, what_for): (Channel, For), site: &str, code: &str, seconds: u64, host: &str) -> Self {
        let spoken: Vec<String> = code.chars().map(String::from).collect();
        Self {
            what_for,
            channel,
            site: short(site),
            code: code.to_owned(),
            spoken: spoken.join(", "),
            // To the nearest, but never none.
            minutes: u32::try_from((seconds + 30) / 60).unwrap_or(u32::MAX).max(1),
            host: host.to_owned(),
        }
    }
}

/// A name in one line, and not too long.
fn short(name: &str) -> String {
    let words: Vec<&str> =
        name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|it| !it.is_empty()).collect();
    let line = words.join(" ");
    if line.chars().count() <= NAME {
        return line;
    }
    let cut: String = line.chars().take(NAME - 3).collect();
    format!("{}...", cut.trim_end())
}

impl Text for CodeText {
    fn name(&self) -> &'static str {
        match self.channel {
            Channel::Voice => "voice_code",
            Channel::Whatsapp => "whatsapp_code",
            Channel::Sms | Channel::Email => "sms_code",
        }
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let channels = Channel::ALL.into_iter().filter(|channel| channel.is_gateway());
        let ways = channels.flat_map(|channel| [For::Device, For::Number, For::Recovery].map(|it| (channel, it)));
        let of = |way| {
            [
                ("empty", Self::new(way, "", "", 0, "localhost")),
                ("typical", Self::new(way, "Acme", "042917", 300, "account.acme.example")),
                (
                    "extreme",
                    Self::new(way, &"Wolfeschlegelsteinhausen ".repeat(4), "0429170429", 3600, &"a.".repeat(60)),
                ),
            ]
        };
        ways.flat_map(of).collect()
    }
}

impl ChangedText {
    /// From whom it comes.
    pub fn new(site: &str) -> Self {
        Self { site: short(site) }
    }
}

impl Text for ChangedText {
    fn name(&self) -> &'static str {
        "sms_number_changed"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let extreme = Self::new(&"Wolfeschlegelsteinhausen ".repeat(4));
        vec![("empty", Self::new("")), ("typical", Self::new("Acme")), ("extreme", extreme)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::engine::Engine;
    use crate::theme::gallery::sample_site;

    /// The basic characters of text messages (3GPP TS 23.038); one outside them halves what a message holds.
    const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
        ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    const SIGN_ON: (Channel, For) = (Channel::Sms, For::Device);

    fn text(language: &str, code: &impl Text) -> String {
        let engine = Engine::shared_base().unwrap();
        engine.text(&sample_site(&engine, language).unwrap(), code).unwrap()
    }

    #[test]
    fn a_text_message_ends_with_the_line_that_phones_read() {
        let code = CodeText::new(SIGN_ON, "Acme", "042917", 290, "account.acme.example");
        for (language, says) in [("en", "5 minutes"), ("de", "5 Minuten")] {
            let text = text(language, &code);
            let (sentence, last) = text.split_once("\n\n").unwrap();
            assert_eq!(last, "@account.acme.example #042917");
            assert!(sentence.contains("042917") && sentence.contains("Acme") && sentence.contains(says), "{sentence}");
            assert!(!sentence.contains('\n'), "{sentence}");
        }
        let whatsapp = text("en", &CodeText { channel: Channel::Whatsapp, ..code });
        assert!(whatsapp.contains("042917") && !whatsapp.contains('@') && !whatsapp.contains('\n'), "{whatsapp}");
    }

    #[test]
    fn text_messages_are_short_and_written_in_their_own_alphabet() {
        for language in Engine::shared_base().unwrap().messages().languages() {
            let basic = !["ar", "he", "ja", "pl", "zh"].contains(&language);
            let codes = CodeText::samples().into_iter().filter(|(_, code)| code.channel == Channel::Sms);
            let codes = codes.map(|(sample, code)| (sample, text(language, &code)));
            let changed = ChangedText::samples().into_iter().map(|(sample, it)| (sample, text(language, &it)));
            for (sample, text) in codes.chain(changed) {
                let strange: String = text.chars().filter(|c| basic && !GSM.contains(*c)).collect();
                assert_eq!(strange, "", "{language} {sample}");
                // One message holds 160 basic characters, several 153 each; of any others, 67 each.
                let most = match (basic, sample == "extreme") {
                    (true, false) => 160,
                    (true, true) => 2 * 153,
                    (false, false) => 2 * 67,
                    (false, true) => 4 * 67,
                };
                let units = text.encode_utf16().count();
                assert!(units <= most, "{language} {sample}: {units} characters");
            }
        }
    }

    #[test]
    fn a_message_says_what_its_code_is_for() {
        let said = |what_for| text("en", &CodeText::new((Channel::Sms, what_for), "Acme", "042917", 290, "h"));
        assert!(said(For::Recovery).contains("new password") && said(For::Number).contains("new number"));
        assert!(!said(For::Device).contains("new"));
        let spoken = text("en", &CodeText::new((Channel::Voice, For::Recovery), "Acme", "042917", 60, "h"));
        assert!(spoken.lines().next().unwrap().contains("new password") && spoken.lines().count() == 5, "{spoken}");
        let changed = text("en", &ChangedText::new("Acme"));
        assert!(changed.contains("Acme") && !changed.contains("http") && !changed.contains('@'), "{changed}");
    }

    #[test]
    fn a_call_says_each_digit_by_itself_and_twice() {
        for (language, says) in [("en", "one minute"), ("de", "eine Minute")] {
            let text = text(
                language,
                &CodeText::new((Channel::Voice, For::Device), "Acme", "042917", 60, "account.acme.example"),
            );
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.iter().filter(|line| **line == "0, 4, 2, 9, 1, 7").count(), 2, "{text}");
            assert!(lines[0].contains("Acme") && lines[4].contains(says) && lines.len() == 5, "{text}");
        }
    }

    #[test]
    fn a_name_is_one_short_line() {
        let name = |name: &str| CodeText::new(SIGN_ON, name, "1", 1, "h").site;
        assert_eq!(name("Acme\r\n@evil.example #000000"), "Acme @evil.example #000000");
        assert_eq!(name(&"x".repeat(41)), format!("{}...", "x".repeat(37)));
        assert_eq!(name(&"アクメ".repeat(13)).chars().count(), 39);
        assert_eq!([0, 29, 89, 90, 3600].map(|s| CodeText::new(SIGN_ON, "", "", s, "").minutes), [1, 1, 1, 2, 60]);
    }
}
