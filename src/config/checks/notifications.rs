//! How notices leave: gateways with what they need, limits that leave room, mail that is never plain across a network.

use super::Context;
use crate::config::environment::Environment;
use crate::config::sections::mail::{MailTls, Smtp};
use crate::config::sections::mfa::Method;
use crate::config::sections::notifications::{Gateway, GatewayKind};
use crate::config::sections::server::Server;

pub fn check(config: &Environment, server: Option<&Server>, it: &mut Context<'_>) {
    let notifications = &config.notifications;
    if let Some(server) = &notifications.smtp {
        smtp(server, "notifications.smtp", it);
    }
    for (name, gateway) in
        [("sms", &notifications.sms), ("voice", &notifications.voice), ("whatsapp", &notifications.whatsapp)]
    {
        if let Some(gateway) = gateway {
            one(gateway, &format!("notifications.{name}"), it);
        }
    }
    let Some(server) = server else { return };
    let (ours, whole) = (&notifications.limits, &server.mail.limits);
    for (key, ours, whole) in [
        ("per_address_hour", ours.per_address_hour, whole.per_address_hour),
        ("per_source_hour", ours.per_source_hour, whole.per_source_hour),
    ] {
        if ours.saturating_mul(5) > whole {
            let key = format!("notifications.limits.{key}");
            it.report(
                "W0629",
                &[&key],
                format!("`{key}` ({ours}) is more than a fifth of the whole server's limit ({whole})"),
            );
        }
    }
}

/// Methods whose codes go through a gateway that is not there.
pub fn methods(config: &Environment, it: &mut Context<'_>) {
    let policies = config.policies.iter().filter_map(|(name, policy)| {
        let methods = policy.mfa.methods.as_ref()?;
        Some((format!("policies.{name}.mfa.methods"), methods))
    });
    let lists: Vec<_> = std::iter::once(("mfa.methods".to_owned(), &config.mfa.methods)).chain(policies).collect();
    let notifications = &config.notifications;
    for (method, gateway) in [
        (Method::Sms, &notifications.sms),
        (Method::Voice, &notifications.voice),
        (Method::Whatsapp, &notifications.whatsapp),
    ] {
        for (list, methods) in &lists {
            if gateway.is_none() && methods.contains(&method) {
                let (word, gateway) = (method.as_str(), format!("notifications.{}", method.as_str()));
                let message =
                    format!("`{list}` has \"{word}\", but there is no gateway for it: `{gateway}` is not set");
                it.report("E0645", &[list, &gateway], message);
            }
        }
    }
}

fn one(gateway: &Gateway, key: &str, it: &mut Context<'_>) {
    let needs: &[(&str, bool)] = match gateway.gateway {
        GatewayKind::Twilio => &[
            ("account", gateway.account.is_some()),
            ("token", gateway.token.is_some()),
            ("from", gateway.from.is_some()),
        ],
        GatewayKind::Webhook => &[("url", gateway.url.is_some()), ("secret", gateway.secret.is_some())],
    };
    for (name, _) in needs.iter().filter(|(_, given)| !given) {
        let message = format!("[{key}] needs `{name}`");
        it.report("E0623", &[key, &format!("{key}.{name}")], message);
    }
}

/// A mail server that is talked to in the clear, or a name without its password.
pub fn smtp(smtp: &Smtp, key: &str, it: &mut Context<'_>) {
    let local =
        smtp.host == "localhost" || smtp.host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    if smtp.tls == MailTls::None && !local {
        it.report(
            "E0624",
            &[&format!("{key}.tls"), key],
            format!("`tls = \"none\"` would send mail in the clear to {}; it is for loopback only", smtp.host),
        );
    }
    if smtp.username.is_some() != smtp.password.is_some() {
        let keys = [key, &format!("{key}.username"), &format!("{key}.password")];
        it.report("E0623", &keys, format!("[{key}] needs both `username` and `password`, or neither"));
    }
}
