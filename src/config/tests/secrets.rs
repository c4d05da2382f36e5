//! Secrets come from where they may, and are never shown.

use super::*;

const SMTP: &str = "[notifications]\nsmtp = { host = \"m.example\", username = \"u\", password = P }\n";

fn smtp(password: &str) -> String {
    SMTP.replace('P', password)
}

fn password(loaded: &Loaded) -> String {
    acme(loaded).notifications.smtp.clone().unwrap().password.unwrap().expose().to_owned()
}

#[test]
fn secrets_come_from_files_variables_and_credentials() {
    let folder = Folder::acme(&smtp("{ file = \"secrets/smtp\" }")).with("environments/acme/secrets/smtp", "s3cret\n");
    std::fs::set_permissions(
        folder.path().join("environments/acme/secrets/smtp"),
        std::os::unix::fs::PermissionsExt::from_mode(0o600),
    )
    .unwrap();
    let loaded = folder.load();
    assert_eq!(problems(&loaded), Vec::<String>::new());
    assert_eq!(password(&loaded), "s3cret");
    let loaded = Folder::acme(&smtp("{ env = \"ACME__SMTP\" }")).load_with(&[("ACME__SMTP", "from variable")]);
    assert_eq!(password(&loaded), "from variable");
    let folder = Folder::acme(&smtp("{ credential = \"ACME__smtp\" }")).with("credentials/ACME__smtp", "from systemd");
    let credentials = folder.path().join("credentials").to_string_lossy().into_owned();
    assert_eq!(password(&folder.load_with(&[("CREDENTIALS_DIRECTORY", &credentials)])), "from systemd");
    let loaded = Folder::acme(&smtp("\"literal\"")).load();
    assert_eq!(codes(&loaded), ["W0401"]);
    assert_eq!(password(&loaded), "literal");
}

#[test]
fn an_environment_reads_only_what_is_its_own() {
    let folder = |reference: &str| {
        let folder = Folder::acme(&smtp(reference))
            .with("secrets/master", "master")
            .with("environments/globex/secrets/smtp", "theirs")
            .with("environments/globex/environment.toml", "")
            .with("environments/acme/secrets/own", "own")
            .with("environments/acme/elsewhere", "elsewhere");
        let secrets = folder.path().join("environments/acme/secrets");
        std::os::unix::fs::symlink("../../globex/secrets/smtp", secrets.join("link")).unwrap();
        std::os::unix::fs::symlink("../../../secrets", secrets.join("dir")).unwrap();
        folder
    };
    let master = folder("").path().join("secrets/master");
    let master = format!("{{ file = \"{}\" }}", master.display());
    for bad in [
        "{ file = \"../../secrets/master\" }",
        "{ file = \"secrets/../../../secrets/master\" }",
        "{ file = \"elsewhere\" }",
        "{ file = \"secrets/link\" }",
        "{ file = \"secrets/dir/master\" }",
        "{ env = \"PATH\" }",
        "{ env = \"GLOBEX__SMTP\" }",
        "{ env = \"ACME_SMTP\" }",
        "{ credential = \"master\" }",
        "{ credential = \"ACME__/../master\" }",
        &master,
    ] {
        let loaded = folder(bad).load_with(&[
            ("PATH", "x"),
            ("GLOBEX__SMTP", "x"),
            ("ACME_SMTP", "x"),
            ("CREDENTIALS_DIRECTORY", "/"),
        ]);
        assert_eq!(codes(&loaded), ["E0402"], "{bad}: {}", told(&loaded));
    }
}

#[test]
fn bases_and_the_server_may_read_others() {
    let folder = Folder::acme("extends = [\"mail\"]\n").with("bases/mail.toml", smtp("{ env = \"ANY\" }"));
    assert_eq!(password(&folder.load_with(&[("ANY", "x")])), "x");
}

#[test]
fn a_table_with_a_secret_is_never_assembled_from_layers() {
    let base = smtp("{ env = \"ANY\" }");
    let with = |own: &str| {
        Folder::acme(&format!("extends = [\"mail\"]\n[notifications]\n{own}\n")).with("bases/mail.toml", &base)
    };
    let loaded = with("smtp = { host = \"evil.example\" }").load_with(&[("ANY", "x")]);
    assert_eq!(problems(&loaded), ["E0404 environments/acme/environment.toml:3"], "{}", told(&loaded));
    let loaded = with("").load_with(&[("ANY", "x"), ("PORTICO_ENV__ACME__NOTIFICATIONS__SMTP__HOST", "evil.example")]);
    assert_eq!(codes(&loaded), ["E0404"]);
    let loaded = with("smtp = { host = \"own.example\", password = { env = \"ACME__P\" } }")
        .load_with(&[("ANY", "x"), ("ACME__P", "own")]);
    assert_eq!(password(&loaded), "own");
}

#[test]
fn missing_secrets_are_errors_here_and_warnings_offline() {
    let folder = Folder::acme(&smtp("{ file = \"secrets/smtp\" }"));
    assert_eq!(codes(&folder.load()), ["E0403"]);
    let loaded = load(folder.path(), &Variables::default(), &Options { offline: true, ..Options::default() });
    assert_eq!(codes(&loaded), ["W0403"]);
    for bad in ["{ file = \"secrets/a\", env = \"ACME__B\" }", "{}"] {
        assert_eq!(codes(&Folder::acme(&smtp(bad)).load()), ["E0409"], "{bad}");
    }
    assert_eq!(codes(&Folder::acme(&smtp("{ command = \"cat\" }")).load()), ["E0201"]);
    let folder = Folder::acme(&smtp("{ file = \"secrets/smtp\" }")).with("environments/acme/secrets/smtp", "\n");
    assert!(codes(&folder.load()).contains(&"E0405"));
}

#[test]
fn secrets_are_never_shown() {
    let folder = Folder::acme(&smtp("\"hunter22\""))
        .with("server.toml", "[database]\nurl = \"postgres://u:hunter22@db/portico\"\n");
    let loaded = folder.load();
    let mut out = Vec::new();
    for environment in [None, Some("acme".to_owned())] {
        for json in [false, true] {
            let options =
                crate::config::commands::ShowOptions { environment: environment.clone(), sources: true, json };
            crate::config::commands::show(&loaded, &options, None, &mut out).unwrap();
        }
    }
    for key in ["notifications", "notifications.smtp", "notifications.smtp.password"] {
        crate::config::commands::explain(&loaded, key, Some("acme"), &Variables::default(), None, &mut out).unwrap();
    }
    crate::config::commands::explain(&loaded, "database.url", None, &Variables::default(), None, &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(!out.contains("hunter22"), "{out}");
    assert!(out.contains("«secret: literal, 8 bytes»") && out.contains("postgres://db/portico"), "{out}");
}

#[test]
fn files_stay_below_the_real_folder() {
    let folder = |logo: &str| {
        let folder = Folder::acme(&format!("[branding]\nlogo = \"{logo}\"\n"))
            .with("environments/acme/branding/real.svg", "<svg/>")
            .with("environments/acme/branding/fake.png", "<svg/>")
            .with("environments/acme/logo.svg", "<svg/>")
            .with("outside.svg", "<svg/>");
        let branding = folder.path().join("environments/acme/branding");
        std::os::unix::fs::symlink("../../../outside.svg", branding.join("out.svg")).unwrap();
        std::os::unix::fs::symlink("real.svg", branding.join("in.svg")).unwrap();
        folder
    };
    for good in ["branding/real.svg", "branding/in.svg", "./branding/real.svg"] {
        assert_eq!(codes(&folder(good).load()), Vec::<&str>::new(), "{good}");
    }
    for (bad, code) in [
        ("branding/out.svg", "E0407"),
        ("../../outside.svg", "E0407"),
        ("logo.svg", "E0407"),
        ("/etc/passwd", "E0407"),
        ("branding/gone.svg", "E0408"),
        ("branding/fake.png", "E0410"),
        ("branding", "E0410"),
    ] {
        assert_eq!(codes(&folder(bad).load()), [code], "{bad}");
    }
}

#[test]
fn the_last_good_form_holds_references_and_loads_again() {
    let folder = Folder::acme(&format!("extends = [\"look\"]\n{}", smtp("{ file = \"secrets/smtp\" }")))
        .with("environments/acme/secrets/smtp", "s3cret")
        .with("bases/look.toml", "[branding]\naccent = \"#123456\"\nlogo = \"branding/b.svg\"\n")
        .with("bases/branding/b.svg", "<svg/>");
    let loaded = folder.load();
    let config = acme(&loaded);
    let slug = "acme".parse().unwrap();
    let text = loaded.last_good_form(&slug).unwrap();
    let server = loaded.server.unwrap();
    assert!(!text.contains("s3cret") && text.contains("secrets/smtp"), "{text}");
    let home = folder.path().join("environments/acme");
    let again = crate::config::load_last_good(
        &text,
        &slug,
        &home,
        &server,
        &crate::config::themes::Themes::shipped(),
        &Variables::default(),
        &Options::default(),
    )
    .unwrap();
    assert_eq!(*again, *config);
    // The folder's author cannot lead it elsewhere afterwards.
    std::fs::remove_file(home.join("secrets/smtp")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", home.join("secrets/smtp")).unwrap();
    assert!(
        crate::config::load_last_good(
            &text,
            &slug,
            &home,
            &server,
            &crate::config::themes::Themes::shipped(),
            &Variables::default(),
            &Options::default()
        )
        .is_err()
    );
}

#[test]
fn the_last_good_form_holds_the_text_of_no_secret() {
    let slug = "acme".parse().unwrap();
    let form = |text: &str, variables: &[(&str, &str)]| {
        let folder = Folder::acme(text).with("bases/mail.toml", smtp("\"hunter22\""));
        let loaded = folder.load_with(variables);
        let config = acme(&loaded);
        let form = loaded.last_good_form(&slug).unwrap();
        let server = loaded.server.unwrap();
        assert!(!form.contains("hunter22"), "{form}");
        let variables = Variables::new(variables.iter().copied());
        let home = folder.path().join("environments/acme");
        let again = crate::config::load_last_good(
            &form,
            &slug,
            &home,
            &server,
            &crate::config::themes::Themes::shipped(),
            &variables,
            &Options::default(),
        )
        .unwrap();
        (config, again)
    };
    // A variable's text becomes a reference to the variable.
    let (config, again) = form(
        "[notifications]\nsmtp = { host = \"m.example\", username = \"u\" }\n",
        &[
            ("PORTICO_ENV__ACME__NOTIFICATIONS__SMTP__HOST", "m.example"),
            ("PORTICO_ENV__ACME__NOTIFICATIONS__SMTP__PASSWORD", "hunter22"),
        ],
    );
    assert_eq!(again, config);
    let (config, again) = form(
        "",
        &[(
            "PORTICO_ENV__ACME__NOTIFICATIONS__SMTP",
            "{ host = \"m.example\", username = \"u\", password = \"hunter22\" }",
        )],
    );
    assert!(config.notifications.smtp.is_some() && again.notifications.smtp.is_none());
    // A literal is left out with its table, and the rest stays.
    for text in [smtp("\"hunter22\""), "extends = [\"mail\"]\n".to_owned()] {
        let (config, again) = form(&text, &[]);
        assert!(config.notifications.smtp.is_some() && again.notifications.smtp.is_none());
        assert_eq!(again.notifications.limits, config.notifications.limits);
    }
    let provider = "[identity_providers.google]\nlabel = \"G\"\nissuer = \"https://accounts.example\"\nclient_id = \"p\"\nclient_secret = \"hunter22\"\n";
    let (_, again) = form(provider, &[]);
    assert!(again.identity_providers.by_name.is_empty());
}

#[test]
fn the_last_good_form_is_within_the_bounds_that_hold_when_it_is_read() {
    let slug = "acme".parse().unwrap();
    let read = |own: &str, server: &str| {
        let folder = Folder::acme(&format!("extends = [\"mail\"]\n{own}"))
            .with("bases/mail.toml", "access.hosts = [\"acme.example\"]\n");
        let form = folder.load().last_good_form(&slug).unwrap();
        let folder = folder.with("server.toml", server);
        let loaded = folder.load();
        let server = loaded.server.clone().unwrap_or_else(|()| panic!("{}", told(&loaded)));
        let home = folder.path().join("environments/acme");
        crate::config::load_last_good(
            &form,
            &slug,
            &home,
            &server,
            &crate::config::themes::Themes::shipped(),
            &Variables::default(),
            &Options::default(),
        )
        .map_err(|problems| problems.iter().map(|problem| problem.code).collect::<Vec<_>>())
    };
    let bounds = "[environments]\nauthors = \"delegated\"\n[environments.delegated]\nbases = [\"mail\"]\n";
    assert!(read("", bounds).is_ok(), "what the operator set is not bounded");
    assert_eq!(read("access.hosts = [\"other.example\"]\n", bounds), Err(vec!["E0507"]));
    assert!(read("access.hosts = [\"other.example\"]\n", "").is_ok());
}
