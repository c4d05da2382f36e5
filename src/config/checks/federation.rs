//! Identity providers, applications and agreements: orders that name what there is, attributes that exist.

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::accounts::Part;

pub fn check(config: &Environment, it: &mut Context<'_>) {
    let providers = &config.identity_providers;
    order(
        "identity_providers",
        &providers.order.iter().map(|name| &**name).collect::<Vec<_>>(),
        &providers.by_name.keys().cloned().collect::<Vec<_>>(),
        it,
    );
    let applications = &config.applications;
    order(
        "applications",
        &applications.order.iter().map(|name| &**name).collect::<Vec<_>>(),
        &applications.by_name.keys().cloned().collect::<Vec<_>>(),
        it,
    );
    for (name, provider) in &providers.by_name {
        let key = format!("identity_providers.{name}");
        if provider.create_users
            && provider.allow.as_ref().is_none_or(|allow| allow.domains.is_empty() && allow.claims.is_empty())
        {
            let message = format!(
                "`create_users` of `{name}` needs `allow`: otherwise anybody with an account there gets one here"
            );
            it.report("E0635", &[&format!("{key}.create_users"), &format!("{key}.allow")], message);
        }
        for attribute in provider
            .attributes
            .keys()
            .chain(provider.owns.iter().map(|name| &**name).map(str::to_owned).collect::<Vec<_>>().iter())
        {
            let declared = format!("profile.attributes.{attribute}");
            if !config.profile.attributes.contains_key(attribute) {
                let message =
                    format!("`{name}` sets the attribute `{attribute}`, which is not declared in [profile.attributes]");
                it.report(
                    "E0606",
                    &[&format!("{key}.attributes.{attribute}"), &format!("{key}.owns"), &declared],
                    message,
                );
            }
        }
    }
    if config.accounts.linked == Part::Edit
        && !providers.by_name.is_empty()
        && providers.by_name.values().all(|provider| !provider.link && !provider.sign_on)
    {
        it.report(
            "W0636",
            &["identity_providers"],
            "no identity provider can be used: each has `sign_on` and `link` off",
        );
    }
}

fn order(table: &str, listed: &[&str], declared: &[String], it: &mut Context<'_>) {
    let key = format!("{table}.order");
    for name in listed.iter().filter(|name| !declared.iter().any(|known| known == *name)) {
        if !super::is_poisoned(it.poisoned, &format!("{table}.{name}")) {
            it.report_item("E0606", &key, name, format!("there is no table [{table}.{name}]"));
        }
    }
    it.twice(&key, listed);
    for name in declared.iter().filter(|name| !listed.contains(&name.as_str())) {
        let own = format!("{table}.{name}");
        it.report("W0607", &[&own, &key], format!("`{name}` is not listed in `{key}` and is not shown"));
    }
}
