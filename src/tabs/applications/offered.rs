//! Which applications somebody is offered: the same for the page and the API.

use crate::environment::Application;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::identity::group;

/// Those for everybody, and those for a group that the person is in.
pub async fn to<'c>(ctx: &'c Ctx, member: &Member) -> Result<Vec<&'c Application>, Fault> {
    let all = &ctx.live.applications;
    let groups = if all.iter().any(|application| !application.groups.is_empty()) {
        group::of_all(&ctx.scope(), &[member.account.id]).await?
    } else {
        Vec::new()
    };
    let is_in = |name: &str| groups.iter().any(|(_, group)| group == name);
    let is_offered = |it: &&Application| it.groups.is_empty() || it.groups.iter().any(|group| is_in(group));
    Ok(all.iter().filter(is_offered).collect())
}
