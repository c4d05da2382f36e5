//! Colours that can be read: text in the accent colour on the theme's surface, in light and in dark (WCAG 1.4.3).

use super::Context;
use crate::config::colour::{Colour, DARK_SURFACE, LIGHT_SURFACE, TEXT_RATIO, readable_on};
use crate::config::environment::Environment;
use crate::config::sections::branding::Contrast;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let branding = &config.branding;
    contrast(branding.contrast, branding.accent, LIGHT_SURFACE, "branding.accent", "light", it);
    if let Some(accent) = branding.accent_dark {
        contrast(branding.contrast, accent, DARK_SURFACE, "branding.accent_dark", "dark", it);
    }
}

fn contrast(rule: Contrast, accent: Colour, surface: Colour, key: &str, mode: &str, it: &mut Context<'_>) {
    let ratio = accent.contrast(surface);
    let code = match rule {
        Contrast::Fix => return,
        Contrast::Warn => "W0630",
        Contrast::Deny => "E0630",
    };
    if ratio >= TEXT_RATIO {
        return;
    }
    let better = readable_on(accent, surface, TEXT_RATIO);
    if let Some(diagnostic) = it.report(code, &[key], format!("text in this colour is not readable in {mode} mode")) {
        diagnostic.label = format!("contrast {ratio:.1}:1 with surface {surface}, needs {TEXT_RATIO}:1 (WCAG 1.4.3)");
        diagnostic.suggestion = Some(better.to_string());
    }
}
