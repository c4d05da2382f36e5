//! What the pages show that turn everything off, and that say that something stronger has to be proved first.

use serde::Serialize;

use super::device_views::Proof;
use crate::theme::view::View;

/// `/authentication/off`: what goes, before it does.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TurnOff {
    /// How many methods go.
    pub count: u32,
    /// Whether recovery codes go with them.
    pub with_codes: bool,
    /// Whether the trust of browsers ends.
    pub with_trust: bool,
    /// How far what was proved goes.
    pub proof: Proof,
}

/// Something was to be added, and what was proved is too weak for it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TooWeak {
    /// Whether it is recovery codes.
    pub codes: bool,
    /// Whether a recovery code would do.
    pub with_code: bool,
    /// The methods that would do.
    pub stronger: Vec<String>,
    /// Where one of them is proved.
    pub prove: String,
}

impl View for TurnOff {
    const TEMPLATE: &'static str = "pages/turn_off.html";

    fn title(&self) -> &'static str {
        "off-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let prove = "authentication/off?prove=1".to_owned();
        let least = Self { count: 1, ..Self::default() };
        let typical = Self { count: 3, with_codes: true, with_trust: true, ..Self::default() };
        let weak = Self { proof: Proof { weak: true, open: false, prove: prove.clone() }, ..typical };
        let open = Self { proof: Proof { weak: false, open: true, prove }, ..typical };
        vec![("least", least), ("typical", typical), ("weak", weak), ("open", open)]
    }
}

impl View for TooWeak {
    const TEMPLATE: &'static str = "pages/too_weak.html";

    fn title(&self) -> &'static str {
        "device-weak-title"
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let stronger = vec!["Google Password Manager".to_owned()];
        let prove = "authentication/passkeys/new?prove=1".to_owned();
        let typical = Self { with_code: true, stronger, prove, codes: false };
        let codes = Self { codes: true, with_code: false, ..typical.clone() };
        let extreme = Self { stronger: vec!["x".repeat(100); 9], ..typical.clone() };
        vec![("typical", typical), ("codes", codes), ("extreme", extreme)]
    }
}
