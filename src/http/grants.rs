//! Applications with access in words: what an application is called and where it is, and what it may see. The words of the file come
//! first, then those that every environment has; an application or scope that the file does not have any more goes by its name.

use super::context::Ctx;
use crate::config::sections::accounts::Part;
use crate::config::sections::applications::STANDARD_SCOPES;

/// Whether people take access away themselves.
pub fn are_removable(ctx: &Ctx) -> bool {
    ctx.live.has_tab("consents") && ctx.live.config.consents.grants == Part::Edit
}

/// What people read for an application.
pub fn label(ctx: &Ctx, name: &str) -> String {
    let application = ctx.live.config.applications.by_name.get(name);
    let default = &ctx.live.config.locale.default;
    application.map_or_else(|| name.to_owned(), |application| application.label.get(&ctx.language, default).to_owned())
}

/// The domain at which an application is, by which people know whose it is; `None` where it is not there any more.
pub fn domain(ctx: &Ctx, name: &str) -> Option<String> {
    ctx.live.config.applications.by_name.get(name)?.url.host_str().map(str::to_owned)
}

/// The address of an application's picture.
pub fn icon(ctx: &Ctx, name: &str) -> Option<String> {
    ctx.live.applications.iter().find(|application| application.name == name)?.icon.clone()
}

/// A scope in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What may be seen or done.
    pub label: String,
    /// More about it.
    pub help: Option<String>,
}

/// What people read for a scope.
pub fn scope(ctx: &Ctx, scope: &str) -> Words {
    let default = &ctx.live.config.locale.default;
    if let Some(words) = ctx.live.config.scopes.get(scope) {
        let help = words.help.as_ref().map(|help| help.get(&ctx.language, default).to_owned());
        return Words { label: words.label.get(&ctx.language, default).to_owned(), help };
    }
    let standard = STANDARD_SCOPES.contains(&scope).then(|| ctx.text(&format!("scope-{}", scope.replace('_', "-"))));
    Words { label: standard.unwrap_or_else(|| scope.to_owned()), help: None }
}
