//! Where to go after signing on: a page of ours, named by its path. Anything that is not the path of a tab of this environment,
//! or of a page below one in plain letters, is ignored, so that no spelling of a foreign address can pass (R-WEB-4, fault F-26).

use super::context::Ctx;

/// The path to go to, if it is one of ours.
pub fn accepted(ctx: &Ctx, wanted: &str) -> Option<String> {
    let below = wanted.strip_prefix(&ctx.live.address.base)?;
    let mut segments = below.split('/');
    let plain = |segment: &str| !segment.is_empty() && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (segments.next().is_some_and(|tab| ctx.live.has_tab(tab)) && segments.all(plain)).then(|| wanted.to_owned())
}
