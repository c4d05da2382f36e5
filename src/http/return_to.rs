//! Where to go after signing on: a page of ours, named by its path. Anything that is not exactly the path of a tab of this
//! environment, or of an act that applications link to, is ignored, so that no spelling of a foreign address can pass (R-WEB-4, fault F-26). Somebody who asked for a page
//! below a tab comes to the tab.

use super::actions;
use super::context::Ctx;

/// Says that somebody comes to an act from sign-on, and not by a link of their own.
pub const SIGNED_ON: &str = "signed_on";

/// The path to go to, if it is one of ours.
pub fn accepted(ctx: &Ctx, wanted: &str) -> Option<String> {
    let below = wanted.strip_prefix(&ctx.live.address.base)?;
    // Accepted when sign-on begins, and once more when it ends.
    let act = below
        .strip_prefix("do/")
        .map(|name| name.strip_suffix(SIGNED_ON).and_then(|it| it.strip_suffix('?')).unwrap_or(name));
    if let Some(action) = act.and_then(|name| actions::find(&ctx.live, name)) {
        return Some(ctx.live.address.path(&format!("do/{}?{SIGNED_ON}", action.name)));
    }
    ctx.live.is_tab(below).then(|| wanted.to_owned())
}

/// The tab that a path of ours lies in.
pub fn tab_of(ctx: &Ctx, path: &str) -> String {
    let below = path.strip_prefix(&ctx.live.address.base).unwrap_or_default();
    // A tab of the environment's own is one further down.
    let tab = if ctx.live.is_tab(below) { below } else { below.split('/').next().unwrap_or_default() };
    ctx.live.address.path(tab)
}
