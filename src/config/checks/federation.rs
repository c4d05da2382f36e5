//! Identity providers and applications: orders that name what there is, providers that are whole, attributes that exist.

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::accounts::Part;
use crate::config::sections::identity_providers::{IdentityProvider, MfaTrust};
use crate::config::sections::mfa::Strength;
use crate::config::sections::profile::AttributeType;
use crate::config::sections::server::Kind;
use crate::config::sections::sign_on::{Channel, FirstFactor};

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
        whole(name, provider, it);
        let strict = config.kind == Kind::Administrators || config.mfa.min_strength == Strength::PhishingResistant;
        if strict && provider.mfa_trust != MfaTrust::default() {
            let message = format!(
                "second factors that `{name}` has seen are not for administrators or phishing-resistant environments: leave `mfa_trust` out"
            );
            it.report("E0671", &[&format!("{key}.mfa_trust"), "mfa.min_strength", "kind"], message);
        }
        if provider.create_users && config.kind == Kind::Administrators {
            let message = format!("`{name}` makes no administrators: `create_users` must be false here");
            it.report("E0641", &[&format!("{key}.create_users"), "kind"], message);
        }
        if provider.create_users
            && provider.allow.as_ref().is_none_or(|allow| allow.domains.is_empty() && allow.claims.is_empty())
        {
            let message = format!(
                "`create_users` of `{name}` needs `allow`: otherwise anybody with an account there gets one here"
            );
            it.report("E0635", &[&format!("{key}.create_users"), &format!("{key}.allow")], message);
        }
        if provider.create_users && provider.issuer.is_none() {
            undated(config, name, provider, it);
        }
        for attribute in provider
            .attributes
            .keys()
            .chain(provider.owns.iter().map(|name| &**name).map(str::to_owned).collect::<Vec<_>>().iter())
        {
            let declared = format!("profile.attributes.{attribute}");
            let proved = [AttributeType::Email, AttributeType::Phone, AttributeType::Picture];
            if config.profile.attributes.get(attribute).is_some_and(|it| proved.contains(&it.kind)) {
                let message = format!("`{name}` cannot set `{attribute}`: an address needs a proof, a photo is a file");
                it.report("E0640", &[&format!("{key}.attributes.{attribute}"), &format!("{key}.owns")], message);
            }
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

/// Who has nothing but a provider that dates no sign-on can prove nothing afresh (R-SE-13): they need the way to a password, which
/// goes over an address of theirs.
fn undated(config: &Environment, name: &str, provider: &IdentityProvider, it: &mut Context<'_>) {
    let has_address = provider.trust_email && provider.allow.as_ref().is_some_and(|allow| !allow.domains.is_empty());
    let has_way = config.recovery.password.contains(&Channel::Email)
        && config.password.managed_by.is_none()
        && config.sign_on.first_factors.contains(&FirstFactor::Password);
    if has_address && has_way {
        return;
    }
    let key = |key: &str| format!("identity_providers.{name}.{key}");
    let message = format!(
        "whoever gets an account by `{name}`, which dates no sign-on, could do nothing sensitive in it: set `trust_email`, `allow.domains` and `recovery.password = [\"email\"]`, so that they can set a password"
    );
    let keys = [key("create_users"), key("trust_email"), key("allow")];
    let keys: Vec<&str> = keys
        .iter()
        .map(String::as_str)
        .chain(["recovery.password", "password.managed_by", "sign_on.first_factors"])
        .collect();
    it.report("E0672", &keys, message);
}

/// Whether a provider is either OpenID Connect or plain OAuth 2.0, and all of it.
fn whole(name: &str, provider: &IdentityProvider, it: &mut Context<'_>) {
    let key = |key: &str| format!("identity_providers.{name}.{key}");
    let mut wrong = |wrong: &str, message: String| {
        it.report("E0637", &[&key(wrong), &format!("identity_providers.{name}")], message);
    };
    let plain = [
        ("authorization_url", provider.authorization_url.is_some()),
        ("token_url", provider.token_url.is_some()),
        ("userinfo_url", provider.userinfo_url.is_some()),
        ("subject", provider.subject.is_some()),
    ];
    if provider.issuer.is_none() {
        for (missing, _) in plain.into_iter().filter(|(_, set)| !set) {
            wrong(missing, format!("`{name}` needs `issuer`, or else `{missing}`"));
        }
        if !provider.mfa_trust.acr.is_empty() || !provider.mfa_trust.amr.is_empty() {
            wrong("mfa_trust", format!("`{name}` signs nothing without `issuer`, so `mfa_trust` can rest on nothing"));
        }
        return;
    }
    for (other, _) in plain.into_iter().filter(|(_, set)| *set) {
        wrong(other, format!("`{name}` has an `issuer`, whose discovery document says what `{other}` says"));
    }
    if !provider.scopes.iter().any(|scope| scope == "openid") {
        wrong(
            "scopes",
            format!("`scopes` of `{name}` lacks \"openid\", without which an issuer does not say who it is"),
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
