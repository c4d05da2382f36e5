//! Where the colours of a page start, before contrast moves them: one look for dark text on a light page, one for light text
//! on a dark page.

use super::shade::Towards;

/// Lightness and chroma; the hue is the brand's.
pub(super) type Tinted = (f64, f64);
/// Lightness, chroma and hue.
pub(super) type Fixed = (f64, f64, f64);

/// The colours of a page before they are moved.
pub(super) struct Look {
    /// Where text is to be found.
    pub(super) towards: Towards,
    /// The page.
    pub(super) bg: Tinted,
    /// Cards and fields.
    pub(super) surface: Tinted,
    /// What lies over the page.
    pub(super) raised: Tinted,
    /// How much lighter a surface is than a page that the theme chose, and what is raised than such a surface. Light
    /// pages have white surfaces whatever they are.
    pub(super) rise: Option<(f64, f64)>,
    /// Lightness of what is tinted with the accent, the part of its chroma that is kept, and the most of it.
    pub(super) accent_subtle: (f64, f64, f64),
    /// Behind what is wrong.
    pub(super) danger_subtle: Fixed,
    /// Behind what went well.
    pub(super) success_subtle: Fixed,
    /// Behind what needs care.
    pub(super) warning_subtle: Fixed,
    /// Behind what is good to know.
    pub(super) info_subtle: Fixed,
    /// Text.
    pub(super) text: Tinted,
    /// Text that explains.
    pub(super) text_muted: Tinted,
    /// Lines that part one thing from the next.
    pub(super) border: Tinted,
    /// Edges of controls.
    pub(super) border_strong: Tinted,
    /// What is wrong, or cannot be undone.
    pub(super) danger: Fixed,
    /// What went well.
    pub(super) success: Fixed,
    /// What needs care.
    pub(super) warning: Fixed,
    /// What is good to know.
    pub(super) info: Fixed,
    /// How far a button moves under the pointer, and when it is pressed.
    pub(super) accent_steps: [f64; 2],
    /// How far the band moves under the pointer, and for what is drawn on it.
    pub(super) band_steps: [f64; 2],
}

/// Dark text on light.
pub(super) const DAY: Look = Look {
    towards: Towards::Dark,
    bg: (0.978, 0.006),
    surface: (1.0, 0.0),
    raised: (1.0, 0.0),
    rise: None,
    accent_subtle: (0.955, 0.3, 0.035),
    danger_subtle: (0.965, 0.018, 25.0),
    success_subtle: (0.965, 0.03, 155.0),
    warning_subtle: (0.97, 0.035, 85.0),
    info_subtle: (0.965, 0.018, 250.0),
    text: (0.235, 0.018),
    text_muted: (0.475, 0.02),
    border: (0.905, 0.009),
    border_strong: (0.63, 0.018),
    danger: (0.52, 0.19, 27.0),
    success: (0.48, 0.12, 155.0),
    warning: (0.5, 0.11, 70.0),
    info: (0.48, 0.13, 250.0),
    accent_steps: [0.05, 0.1],
    band_steps: [0.035, 0.15],
};

/// Light text on dark.
pub(super) const NIGHT: Look = Look {
    towards: Towards::Light,
    bg: (0.178, 0.01),
    surface: (0.218, 0.012),
    raised: (0.255, 0.014),
    rise: Some((0.04, 0.037)),
    accent_subtle: (0.3, 0.4, 0.05),
    danger_subtle: (0.285, 0.06, 25.0),
    success_subtle: (0.285, 0.04, 155.0),
    warning_subtle: (0.29, 0.045, 75.0),
    info_subtle: (0.285, 0.045, 250.0),
    text: (0.945, 0.008),
    text_muted: (0.74, 0.015),
    border: (0.325, 0.015),
    border_strong: (0.56, 0.018),
    danger: (0.72, 0.15, 25.0),
    success: (0.78, 0.13, 155.0),
    warning: (0.82, 0.12, 80.0),
    info: (0.78, 0.1, 250.0),
    accent_steps: [0.04, 0.08],
    band_steps: [0.025, 0.11],
};
