//! Where to go after signing on: a page of ours, named by its path. Anything that is not exactly the path of a tab of this
//! environment is ignored, so that no spelling of a foreign address can pass (R-WEB-4, fault F-26). Somebody who asked for a page
//! below a tab comes to the tab.

use super::context::Ctx;

/// The path to go to, if it is one of ours.
pub fn accepted(ctx: &Ctx, wanted: &str) -> Option<String> {
    let below = wanted.strip_prefix(&ctx.live.address.base)?;
    ctx.live.has_tab(below).then(|| wanted.to_owned())
}

/// The tab that a path of ours lies in.
pub fn tab_of(ctx: &Ctx, path: &str) -> String {
    let below = path.strip_prefix(&ctx.live.address.base).unwrap_or_default();
    ctx.live.address.path(below.split('/').next().unwrap_or_default())
}
