//! Nothing that passes the checks locks everybody out.

use super::*;

/// Each text is an environment, and the code it must give, alone.
const CASES: &[(&str, &str)] = &[
    ("sign_on.first_factors = []", "E0616"),
    ("sign_on.first_factors = [\"passkey\"]", "E0616"),
    ("sign_on.identifiers = []", "E0616"),
    ("sign_on.identifiers = [\"phone\"]", "E0616"),
    ("mfa.security_key.attestation = \"direct\"", "E0651"),
    ("mfa.security_key.aaguids.allow = [\"2fc0579f-8113-47ea-b116-bb5a8db9202a\"]", "E0651"),
    ("mfa = { required = \"always\", methods = [] }", "E0617"),
    ("mfa = { required = \"always\", methods = [\"recovery_codes\"] }", "E0617"),
    ("mfa = { required = \"always\", methods = [\"push\", \"recovery_codes\"] }", "E0638"),
    ("mfa = { min_strength = \"strong\", methods = [\"email\"] }\nrecovery.password = []", "E0618"),
    (
        "mfa = { min_strength = \"phishing_resistant\", methods = [\"totp\"], trusted_browser = \"off\" }\naccess.hosts = [\"a.example\"]",
        "E0618",
    ),
    ("mfa = { min_strength = \"phishing_resistant\", trusted_browser = \"off\" }", "E0504"),
    ("mfa.max_devices = 1", "W0639"),
    ("mfa.email.lifetime = \"11m\"", "E0646"),
    ("mfa.sms.lifetime = \"59s\"", "E0646"),
    ("mfa.voice.resend = [\"30s\", \"11m\"]", "E0646"),
    ("mfa.whatsapp.resend = [\"1s\"]", "E0646"),
    ("mfa.sms.countries.allow = [\"DE\", \"UK\"]", "E0647"),
    ("mfa.voice.countries.deny = [\"Germany\"]", "E0647"),
    (
        "mfa = { methods = [\"sms\", \"voice\", \"recovery_codes\"], sms = { countries = { allow = [\"DE\"] } }, voice = { countries = { allow = [\"DE\"] } } }\nnotifications = { sms = { gateway = \"webhook\", url = \"https://a.example\", secret = { env = \"ACME__S\" } }, voice = { gateway = \"webhook\", url = \"https://a.example\", secret = { env = \"ACME__S\" } } }",
        "W0648",
    ),
    (
        "mfa.methods = [\"totp\", \"sms\"]\nnotifications.sms = { gateway = \"webhook\", url = \"https://a.example\", secret = { env = \"ACME__S\" } }",
        "W0649",
    ),
    ("mfa = { max_devices = 1, required = \"always\", users_may_turn_off = true }", "W0639"),
    (
        "mfa.methods = [\"totp\"]\npolicies.p = { priority = 1, when = { groups = [\"p\"] }, mfa = { methods = [\"sms\"] } }\ngroups.p.label = \"P\"\nnotifications.sms = { gateway = \"webhook\", url = \"https://a.example\", secret = { env = \"ACME__S\" } }",
        "W0649",
    ),
    (
        "mfa.methods = [\"totp\", \"email\"]\nrecovery.password = []\nstep_up.acts.devices.strength = \"strong\"",
        "W0656",
    ),
    ("activity.retention = \"29d\"", "E0660"),
    ("recovery.lost_device = { allowed = true, wait = \"12h\" }", "E0657"),
    ("recovery.lost_device = { allowed = true, wait = \"15d\" }", "E0657"),
    ("recovery = { password = [], lost_device = { allowed = true } }\nmfa.methods = [\"totp\", \"email\"]", "W0619"),
    (
        "recovery.lost_device.allowed = true\nmfa = { min_strength = \"phishing_resistant\", trusted_browser = \"off\" }\naccess.hosts = [\"a.example\"]",
        "E0632",
    ),
    (
        "recovery.lost_device.allowed = true\ngroups.p = {}\npolicies.p = { priority = 1, when.groups = [\"p\"], mfa.min_strength = \"phishing_resistant\" }",
        "W0658",
    ),
    ("mfa.oath_token.look_ahead = 11", "W0650"),
    ("mfa.oath_token.look_ahead = 51", "E0205"),
    ("mfa.trusted_browser = \"7d\"\nkind = \"administrators\"", "E0634"),
    ("mfa.required = \"never\"\nkind = \"administrators\"", "E0634"),
    ("account.deletion.allowed = true\nkind = \"administrators\"", "W0510"),
    ("account.disabling = true\nkind = \"administrators\"", "W0510"),
    ("account.deletion = { allowed = true, grace = \"6d\" }", "W0670"),
    ("account.deletion = { allowed = true, grace = \"0s\" }", "W0670"),
    ("registration.mode = \"open\"\nkind = \"administrators\"", "E0632"),
    ("registration.mode = \"invitation\"\nkind = \"administrators\"", "E0632"),
    ("registration.groups = [\"staff\"]\ngroups.staff.assigned_by = [\"administrator\"]", "E0654"),
    ("registration.groups = [\"staff\"]\ngroups.staff.assigned_by = [\"cli\"]", "E0654"),
    (
        "registration.groups = [\"staff\"]\ngroups.staff = {}\npolicies.staff = { priority = 1, when.groups = [\"staff\"], mfa.required = \"always\" }",
        "E0654",
    ),
    (
        "kind = \"administrators\"\naccess.hosts = [\"a.example\"]\nregistration.groups = [\"staff\"]\ngroups.staff = {}\nadministration.grants.all = { group = \"staff\", role = \"administrator\", environments = [\"*\"] }",
        "E0654",
    ),
    (
        "registration.mode = \"open\"\nsign_on.identifiers = [\"phone\"]\nprofile.attributes.phone_number = { access = \"view\" }",
        "E0655",
    ),
    ("registration.domains = [\"*.acme.example\"]", "E0203"),
    ("recovery.lost_device.allowed = true\nkind = \"administrators\"", "E0632"),
    ("profile.attributes.given_name = { required = true, access = \"view\" }", "E0612"),
    ("profile.attributes.given_name = { required = true, access = \"hidden\" }", "E0612"),
    ("profile.attributes.given_name = { pattern = '^a$', accepts = [\"b\"] }", "E0611"),
    ("profile.attributes.given_name = { pattern = 'a', refuses = [\"bab\"] }", "E0611"),
    ("profile.attributes.given_name = { min_length = 9, max_length = 3 }", "E0610"),
    ("profile.attributes.given_name = { type = \"choice\" }", "E0613"),
    ("profile.attributes.given_name = { type = \"choice\", values = [\"a\"], retired = [\"a\"] }", "E0613"),
    ("profile.attributes.birthdate = { pattern = 'a' }\nprofile.order = { append = [\"birthdate\"] }", "E0614"),
    ("profile.attributes.badge = { access = \"view\" }\nprofile.order = [\"given_name\"]", "W0607"),
    ("profile.order = [\"given_nam\"]", "E0606"),
    ("profile.ask = [\"given_nam\"]", "E0606"),
    ("profile.ask = [\"email\"]", "E0614"),
    ("profile.attributes.given_name = { access = \"view\" }\nprofile.ask = [\"given_name\"]", "E0614"),
    ("profile.order = [\"given_name\"]\nprofile.ask = [\"locale\"]", "E0614"),
    ("profile.max_addresses = 1", "E0205"),
    ("profile.order = [\"given_name\", \"given_name\"]", "E0602"),
    ("portal.tabs = [\"profile\", \"profile\"]", "E0602"),
    ("portal.tabs = [\"profile\", \"benefits\"]", "E0601"),
    ("portal.tabs = []", "E0604"),
    ("portal.tabs = [\"consents\"]\nconsents = { agreements = \"off\", grants = \"off\" }", "E0604"),
    ("portal.home = \"accounts\"\nportal.tabs = [\"profile\"]", "E0605"),
    ("portal.tabs = [\"profile\", \"consents\"]\nconsents = { agreements = \"off\", grants = \"off\" }", "W0691"),
    ("accounts = { sessions = \"off\", linked = \"edit\" }", "W0691"),
    ("portal.custom_tabs.x = { label = \"X\" }", "E0603"),
    ("portal.custom_tabs.x = { url = \"https://a.example\" }", "E0206"),
    ("locale.default = \"de\"", "E0608"),
    ("locale.languages = []", "E0608"),
    ("session = { idle_timeout = \"2h\", absolute_timeout = \"1h\" }", "E0619"),
    ("session.idle_timeout = \"1s\"", "E0619"),
    ("session.absolute_timeout = \"40d\"", "E0619"),
    ("session.absolute_timeout = \"20d\"", "W0628"),
    ("sign_on.throttle.refuse_after = 3", "E0620"),
    ("sign_on.throttle.slow_to = \"2d\"", "E0620"),
    ("step_up.max_age = \"16m\"", "E0621"),
    ("step_up.max_age = \"30s\"", "E0621"),
    ("step_up.acts.email.max_age = \"12m\"", "E0621"),
    ("step_up.acts.emial = {}", "E0622"),
    ("password = { min_length = 100, max_length = 64 }", "E0610"),
    ("password.min_length = 7", "E0205"),
    ("password.min_length = 10", "W0626"),
    ("password.character_classes = 3", "W0625"),
    ("password.max_age = \"90d\"", "W0625"),
    ("password = { min_age = \"30d\", max_age = \"20d\" }", "E0610"),
    ("password = { warn_before = \"20d\", max_age = \"20d\" }", "E0610"),
    ("password.breach_list = { url = \"https://a.example/range\", on_failure = \"later\" }", "E0204"),
    (
        "password.managed_by = { label = \"The directory\", url = \"https://a.example\" }\nrecovery.password = [\"email\"]",
        "W0659",
    ),
    (
        "password.managed_by = { label = \"The directory\", url = \"https://a.example\" }\nmfa.first_enrolment = \"invitation\"",
        "E0680",
    ),
    (
        "password.managed_by = { label = \"The directory\", url = \"https://a.example\" }\nregistration.mode = \"open\"",
        "E0681",
    ),
    ("access.groups = [\"staff\"]", "E0609"),
    ("access.administered_by = [\"nobody\"]", "W0506"),
    ("access.hosts = [\"localhost\"]", "E0502"),
    ("access.hosts = [\"*.example\"]", "E0203"),
    ("access.hosts = [\"127.0.0.1\"]", "E0203"),
    ("mfa.passkey.rp_id = \"other.example\"\naccess.hosts = [\"a.example\"]", "E0503"),
    ("administration.grants.x = { group = \"g\", role = \"viewer\", environments = [\"*\"] }\ngroups.g = {}", "E0508"),
    ("notifications.sms = { gateway = \"webhook\", secret = { env = \"ACME__S\" } }", "E0623"),
    ("mfa.methods = [\"totp\", \"sms\"]", "E0645"),
    (
        "mfa.methods = [\"totp\", \"whatsapp\"]\nnotifications.sms = { gateway = \"webhook\", url = \"https://g.example\", secret = { env = \"ACME__S\" } }",
        "E0645",
    ),
    (
        "policies.x = { priority = 1, when = { groups = [\"g\"] }, mfa = { methods = [\"totp\", \"voice\"] } }\ngroups.g = {}",
        "E0645",
    ),
    ("notifications.smtp = { host = \"m.example\", tls = \"none\" }", "E0624"),
    (
        "identity_providers.g = { label = \"G\", issuer = \"https://g.example\", client_id = \"x\", client_secret = { env = \"ACME__S\" }, create_users = true }",
        "E0635",
    ),
    ("identity_providers.g = { label = \"G\", client_id = \"x\", client_secret = { env = \"ACME__S\" } }", "E0637"),
    (
        "identity_providers.g = { label = \"G\", issuer = \"https://g.example\", token_url = \"https://g.example/t\", client_id = \"x\", client_secret = { env = \"ACME__S\" } }",
        "E0637",
    ),
    (
        "identity_providers.g = { label = \"G\", issuer = \"https://g.example\", scopes = [\"email\"], client_id = \"x\", client_secret = { env = \"ACME__S\" } }",
        "E0637",
    ),
    (
        "profile.attributes.email = { access = \"edit\" }\nidentity_providers.g = { label = \"G\", issuer = \"https://g.example\", client_id = \"x\", client_secret = { env = \"ACME__S\" }, attributes = { email = \"email\" } }",
        "E0640",
    ),
    (
        "kind = \"administrators\"\nidentity_providers.g = { label = \"G\", issuer = \"https://g.example\", client_id = \"x\", client_secret = { env = \"ACME__S\" }, mfa_trust = { acr = [\"gold\"] } }",
        "E0671",
    ),
    (
        "mfa = { min_strength = \"phishing_resistant\", trusted_browser = \"off\" }\naccess.hosts = [\"a.example\"]\nidentity_providers.g = { label = \"G\", issuer = \"https://g.example\", client_id = \"x\", client_secret = { env = \"ACME__S\" }, mfa_trust = { amr = [\"hwk\"] } }",
        "E0671",
    ),
    (
        "identity_providers.h = { label = \"H\", authorization_url = \"https://h.example/a\", token_url = \"https://h.example/t\", userinfo_url = \"https://h.example/u\", subject = \"id\", scopes = [], client_id = \"x\", client_secret = { env = \"ACME__S\" }, create_users = true, allow = { claims = { org = [\"acme\"] } }, trust_email = true }",
        "E0672",
    ),
    (
        "recovery.password = []\nidentity_providers.h = { label = \"H\", authorization_url = \"https://h.example/a\", token_url = \"https://h.example/t\", userinfo_url = \"https://h.example/u\", subject = \"id\", scopes = [], client_id = \"x\", client_secret = { env = \"ACME__S\" }, create_users = true, allow = { domains = [\"acme.example\"] }, trust_email = true }",
        "E0672",
    ),
    ("applications.shop = { label = \"Shop\", url = \"https://shop.example\", scopes = [\"orders\"] }", "E0665"),
    ("applications.shop = { label = \"Shop\", url = \"https://shop.example\", scopes = [\"my orders\"] }", "E0203"),
    (
        "applications.shop = { label = \"Shop\", url = \"https://shop.example\", scopes = [\"email\", \"email\"] }",
        "E0602",
    ),
    ("scopes.\"my orders\".label = \"Orders\"", "E0203"),
    ("portal.help_url = \"http://a.example\"", "E0203"),
    ("portal.help_url = \"https://u:p@a.example\"", "E0203"),
    ("id = \"42\"", "E0505"),
    ("extends = [\"nothing\"]", "E0106"),
    ("format = 2", "E0205"),
];

#[test]
fn each_policy_that_shuts_people_out_is_refused() {
    for (text, code) in CASES {
        let loaded = Folder::acme(&format!("{text}\n")).load_with(&[("ACME__S", "x")]);
        // What is unwise or not in effect yet is said beside it.
        let beside = |found: &&str| ["W0625", "W0109", "W0649"].contains(found) && found != code;
        let mut found: Vec<_> = codes(&loaded).into_iter().filter(|found| !beside(found)).collect();
        found.dedup();
        assert_eq!(found, [*code], "{text}\n{}", told(&loaded));
    }
}

#[test]
fn codes_by_telephone_need_a_gateway_but_in_the_demonstration() {
    let with = |text: &str| {
        Folder::acme(&format!("mfa.methods = [\"totp\", \"sms\"]\nmfa.sms.countries.allow = [\"DE\"]\n{text}"))
    };
    let loaded = with("").load();
    assert_eq!(problems(&loaded), ["E0645 environments/acme/environment.toml:1"]);
    let told = told(&loaded);
    assert!(told.contains("mfa.methods") && told.contains("notifications.sms"), "{told}");
    let demo = Options { demo: true, ..Options::default() };
    assert_eq!(codes(&load(with("").path(), &Variables::default(), &demo)), Vec::<&str>::new());
    let gateway = "notifications.sms = { gateway = \"twilio\", account = \"AC1\", token = { env = \"ACME__S\" }, from = \"Acme\" }\n";
    assert_eq!(codes(&with(gateway).load_with(&[("ACME__S", "x")])), Vec::<&str>::new());
    // One that is wrong by itself is told of once.
    let wrong = "notifications.sms = { gateway = \"fax\" }\n";
    assert_eq!(codes(&with(wrong).load()), ["E0204"]);
}

#[test]
fn one_device_is_enough_where_it_may_go() {
    for text in
        ["max_devices = 1, users_may_turn_off = true", "max_devices = 1, required = \"never\"", "max_devices = 2"]
    {
        let loaded = Folder::acme(&format!("mfa = {{ {text} }}\n")).load();
        assert_eq!(codes(&loaded), Vec::<&str>::new(), "{text}\n{}", told(&loaded));
    }
}

#[test]
fn administrators_need_a_host_of_their_own_beyond_loopback() {
    let folder = Folder::acme("kind = \"administrators\"\n");
    assert_eq!(codes(&folder.load()), Vec::<&str>::new());
    let folder = folder.with("server.toml", "base_url = \"https://portal.example\"\n");
    assert_eq!(problems(&folder.load()), ["E0504 environments/acme/environment.toml:1"]);
}

#[test]
fn hosts_belong_to_one_environment() {
    let folder = Folder::acme("access.hosts = [\"a.example\"]\n")
        .with("environments/globex/environment.toml", "access.hosts = [\"A.example\"]\n");
    let loaded = folder.load();
    assert_eq!(codes(&loaded), ["E0501", "E0501"]);
    assert!(loaded.environments.values().all(|it| it.config.is_err()));
    let owners = [("a.example".to_owned(), "acme".parse().unwrap())].into();
    let loaded = load(folder.path(), &Variables::default(), &Options { host_owners: owners, ..Options::default() });
    let good: Vec<_> = loaded.environments.values().filter(|it| it.config.is_ok()).map(|it| it.slug.as_str()).collect();
    assert_eq!(good, ["acme"], "{}", told(&loaded));
}

#[test]
fn an_rp_id_is_never_above_anothers_host() {
    let folder = Folder::acme("access.hosts = [\"a.example\"]\n")
        .with("environments/globex/environment.toml", "access.hosts = [\"b.a.example\"]\n");
    assert!(codes(&folder.load()).contains(&"E0503"), "{}", told(&folder.load()));
    let folder = folder.with(
        "environments/acme/environment.toml",
        "access.hosts = [\"c.a.example\"]\nmfa.passkey.rp_id = \"a.example\"\n",
    );
    assert!(codes(&folder.load()).contains(&"E0503"));
    let folder =
        Folder::acme("").with("environments/globex/environment.toml", "access.hosts = [\"globex.localhost\"]\n");
    assert_eq!(codes(&folder.load()), Vec::<&str>::new());
}

#[test]
fn grants_need_both_sides() {
    let head = "kind = \"administrators\"\naccess.hosts = [\"h.localhost\"]\ngroups.help = {}\n\
                administration.grants.g = { group = \"help\", role = \"helpdesk\", environments = [\"acme\"] }\n";
    let folder = |own: &str| Folder::acme(own).with("environments/head/environment.toml", head);
    assert_eq!(codes(&folder("access.administered_by = [\"head\"]\n").load()), Vec::<&str>::new());
    assert_eq!(problems(&folder("").load()), ["W0506 environments/head/environment.toml:4"]);
}

#[test]
fn delegated_folders_stay_within_their_bounds() {
    let server = "[environments]\nauthors = \"delegated\"\n[environments.delegated]\nhosts = [\"{slug}.accounts.example\"]\n\
                  bases = [\"retail\"]\nmail_from = [\"*@{slug}.accounts.example\"]\nsecrets = false\noutbound = [\"smtp.example:587\"]\n";
    let with = |own: &str| {
        Folder::acme(own).with("server.toml", server).with("bases/staff.toml", "").with("bases/retail.toml", "")
    };
    let good = "extends = [\"retail\"]\naccess.hosts = [\"acme.accounts.example\"]\nnotifications.from = \"a@acme.accounts.example\"\n\
                notifications.smtp = { host = \"smtp.example\" }\n";
    assert_eq!(codes(&with(good).load()), Vec::<&str>::new(), "{}", told(&with(good).load()));
    for bad in [
        "kind = \"administrators\"\n",
        "access.hosts = [\"globex.accounts.example\"]\n",
        "extends = [\"staff\"]\n",
        "notifications.from = \"a@globex.accounts.example\"\n",
        "notifications.smtp = { host = \"smtp.other\" }\n",
        "notifications.smtp = { host = \"smtp.example\", username = \"u\", password = { env = \"ACME__S\" } }\n",
    ] {
        let loaded = with(bad).load_with(&[("ACME__S", "x")]);
        assert_eq!(codes(&loaded), ["E0507"], "{bad}: {}", told(&loaded));
    }
}

#[test]
fn delegated_folders_reach_only_the_gateways_they_may() {
    let with = |outbound: &str, own: &str| {
        let server = format!(
            "[environments]\nauthors = \"delegated\"\ndelegated = {{ secrets = true, outbound = [{outbound}] }}\n"
        );
        let folder = Folder::acme(own);
        let loaded = folder.with("server.toml", server).load_with(&[("ACME__S", "x")]);
        codes(&loaded)
    };
    let webhook = "gateway = \"webhook\", url = \"https://gateway.example/sms\"";
    let twilio = "gateway = \"twilio\", account = \"AC1\", token = { env = \"ACME__S\" }, from = \"Acme\"";
    let [webhook, twilio] =
        [webhook, twilio].map(|own| format!("notifications.sms = {{ {own}, secret = {{ env = \"ACME__S\" }} }}\n"));
    let breaches = "password.breach_list = { url = \"https://breaches.example/range/\" }\n".to_owned();
    let each = [(&webhook, "gateway.example"), (&twilio, "api.twilio.com"), (&breaches, "breaches.example")];
    for (gateway, host) in each {
        assert_eq!(with(&format!("\"{host}:443\""), gateway), Vec::<&str>::new(), "{gateway}");
        assert_eq!(with(&format!("\"{host}:8443\""), gateway), ["E0507"], "{gateway}");
        assert_eq!(with("", gateway), ["E0507"], "{gateway}");
    }
    // As the address stands in `outbound`, so it is compared.
    let numbered = breaches.replace("breaches.example", "[2001:db8::1]");
    assert_eq!(with("\"[2001:db8::1]:443\"", &numbered), Vec::<&str>::new());
    assert_eq!(with("\"[2001:db8::2]:443\"", &numbered), ["E0507"]);
}

#[test]
fn what_a_provider_leads_to_is_bounded_where_the_folder_names_it() {
    let server = "[environments]\nauthors = \"delegated\"\n[environments.delegated]\nbases = [\"staff\"]\nsecrets = true\n\
                  outbound = [\"id.example:443\"]\n";
    let provider = "label = \"S\"\nclient_id = \"us\"\nclient_secret = { env = \"ACME__S\" }\n";
    let issuer = "issuer = \"https://id.example\"\n";
    let own = format!("[identity_providers.own]\n{provider}{issuer}");
    let base = format!("[identity_providers.main]\n{provider}{issuer}");
    let folder = Folder::acme(&format!("extends = [\"staff\"]\n{own}"));
    let folder = folder.with("bases/staff.toml", base);
    let bounds = |folder: &Folder, name: &str| {
        let loaded = folder.load_with(&[("ACME__S", "x")]);
        acme(&loaded).identity_providers.by_name[name].within.as_ref().map(|within| within.len())
    };
    assert_eq!(bounds(&folder, "own"), None, "the operator writes every file");
    let folder = folder.with("server.toml", server);
    assert_eq!(bounds(&folder, "own"), Some(1));
    assert_eq!(bounds(&folder, "main"), None, "the operator's base leads where its issuer says");
    let loaded = folder.load_with(&[("ACME__S", "x")]);
    let (slug, server) = ("acme".parse().unwrap(), loaded.server.clone().unwrap());
    let form = loaded.last_good_form(&slug).unwrap();
    let variables = Variables::new([("ACME__S", "x")]);
    let home = folder.path().join("environments/acme");
    let kept = crate::config::load_last_good(
        &form,
        &slug,
        &home,
        &server,
        &crate::config::themes::Themes::shipped(),
        &variables,
        &Options::default(),
    )
    .unwrap();
    let bounded = |name: &str| kept.identity_providers.by_name[name].within.is_some();
    assert_eq!((bounded("own"), bounded("main")), (true, false), "so is the last good form");
}

#[test]
fn the_server_is_checked_as_well() {
    for (text, code) in [
        ("base_url = \"http://portal.example\"", "E0203"),
        ("base_url = \"https://portal.example/x\"", "E0701"),
        ("operations_listen = \"127.0.0.1:8080\"", "E0702"),
        ("operations_listen = \"0.0.0.0:9090\"", "W0703"),
        ("proxy.headers = \"forwarded\"", "E0704"),
        ("proxy.trusted = [\"0.0.0.0/0\"]", "E0704"),
        ("proxy.trusted = [\"10.0.0.1/8\"]", "E0203"),
        ("hashing.memory = \"8MiB\"", "E0705"),
        ("hashing.iterations = 1", "E0705"),
        ("environments.secret_dir = \"../x\"", "E0707"),
        ("mail.smtp = { host = \"m.example\" }", "E0623"),
        ("tls.certificate = \"tls/cert.pem\"", "E0206"),
        ("database.url = \"mysql://x\"", "E0203"),
        ("listn = \"0.0.0.0:1\"", "E0201"),
    ] {
        let loaded = Folder::new().with("server.toml", text).load();
        assert!(codes(&loaded).contains(&code), "{text}: {}", told(&loaded));
    }
}
