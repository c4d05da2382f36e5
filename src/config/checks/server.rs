//! The server by itself: addresses that can be reached, hashes that are strong enough, certificates and proxies that fit.

use super::Context;
use super::notifications::smtp;
use crate::config::sections::server::{ProxyHeaders, Server};
use crate::kit::geoip;

pub fn check(config: &Server, it: &mut Context<'_>) {
    let url = &config.base_url;
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        it.report("E0701", &["base_url"], "`base_url` is an origin: leave path, query and fragment out");
    }
    if config.listen == config.operations_listen && config.listen.port() != 0 {
        it.report(
            "E0702",
            &["operations_listen", "listen"],
            "`operations_listen` is the same as `listen`: health and metrics must not be public",
        );
    }
    if !config.operations_listen.ip().is_loopback() && it.is_set("operations_listen") {
        let message =
            "`operations_listen` can be reached from other machines; keep it on loopback or in a closed network";
        it.report("W0703", &["operations_listen"], message);
    }
    if config.proxy.headers != ProxyHeaders::None && config.proxy.trusted.is_empty() {
        it.report(
            "E0704",
            &["proxy.headers", "proxy.trusted"],
            "`proxy.headers` is on, but nobody is trusted to send them: `proxy.trusted` is empty",
        );
    }
    if config.proxy.trusted.iter().any(|network| network.prefix_len() == 0) {
        it.report(
            "E0704",
            &["proxy.trusted"],
            "`proxy.trusted` trusts everybody: any client could choose its own address",
        );
    }
    let hashing = &config.hashing;
    // R-PW-9: at least 19 MiB with two passes, or 46 MiB with one.
    let strong = (hashing.memory.0 >= 19 << 20 && hashing.iterations >= 2) || hashing.memory.0 >= 47_104 << 10;
    if !strong {
        let message = "password hashes this cheap can be guessed: at least memory = \"19MiB\" and iterations = 2, or memory = \"46MiB\"";
        it.report("E0705", &["hashing.memory", "hashing.iterations"], message);
    }
    if hashing.memory.0 > 1 << 30 {
        it.report("E0705", &["hashing.memory"], "more than 1GiB for one hash would stop the server");
    }
    if config.limits.body.0 < 16 << 10 || config.limits.upload.0 < config.limits.body.0.min(1 << 20) {
        it.report(
            "E0706",
            &["limits.body", "limits.upload"],
            "`limits.body` must be at least 16KiB, and `limits.upload` not less than it",
        );
    }
    if config.limits.header_timeout.is_zero() || config.limits.request_timeout < config.limits.header_timeout {
        it.report(
            "E0706",
            &["limits.request_timeout", "limits.header_timeout"],
            "`request_timeout` must not be shorter than `header_timeout`, nor that zero",
        );
    }
    if let Some(server) = &config.mail.smtp {
        smtp(server, "mail.smtp", it);
        if config.mail.from.is_none() {
            it.report(
                "E0623",
                &["mail.smtp", "mail.from"],
                "[mail] has a server but no sender: `mail.from` is missing",
            );
        }
    }
    let secrets = &config.environments.secret_dir;
    let plain = |part: std::path::Component<'_>| matches!(part, std::path::Component::Normal(_));
    if secrets.is_empty() || !std::path::Path::new(secrets).components().all(plain) {
        it.report(
            "E0707",
            &["environments.secret_dir"],
            "`secret_dir` is a folder below each environment's: a relative path without ..",
        );
    }
    if let Some(geoip) = &config.geoip
        && let Some(problem) = geoip::problem(&geoip.file)
    {
        let message = format!("`geoip.file` cannot be used, and no place is shown: {problem}");
        it.report("W0708", &["geoip.file"], message);
    }
    if config.database.is_literal_password() && it.is_in_a_file("database.url") {
        it.report(
            "W0401",
            &["database.url"],
            "`database.url` holds a password; PORTICO_DATABASE__URL or ~/.pgpass keeps it out of the file",
        );
    }
}
