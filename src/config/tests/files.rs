//! Files of every sort, readable or not, are told about and never panic.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::*;
use crate::config::sections::profile::AttributeType;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_example_that_sets_every_key_loads_offline() {
    let options = Options { offline: true, ..Options::default() };
    let loaded = load(&root().join("examples/full"), &Variables::default(), &options);
    assert!(!loaded.has_errors(), "{}", told(&loaded));
    let server = loaded.server.clone().unwrap();
    assert_eq!(server.base_url.as_str(), "https://portal.example/");
    assert!(server.api.docs);
    let acme = acme(&loaded);
    assert_eq!(acme.session.idle_timeout.as_secs(), 1800);
    assert_eq!(acme.profile.attributes["phone_number"].kind, AttributeType::Phone);
    assert_eq!(&*acme.portal.tabs[8], "benefits");
    assert_eq!(acme.identity_providers.by_name["google"].label.get("en", "en"), "Google");
    assert!(
        loaded.diagnostics.iter().any(|d| d.code == "N0101" && d.key.as_deref() == Some("privacy.address_retention")),
        "{}",
        told(&loaded)
    );
}

#[test]
fn a_page_is_checked_in_every_language_and_read_again_when_one_changes() {
    let own = "locale.languages = [\"en\", \"de\"]\nportal.tabs = [\"profile\", \"gifts\"]\n\
               portal.custom_tabs.gifts = { label = \"Gifts\", icon = \"gift\", page = \"gifts.md\" }\n";
    let folder = Folder::acme(own).with("environments/acme/gifts.md", "For all.");
    let revision = |folder: &Folder| {
        let loaded = folder.load();
        assert_eq!(codes(&loaded), Vec::<&str>::new(), "{}", told(&loaded));
        loaded.environments.into_values().next().unwrap().revision
    };
    let alone = revision(&folder);
    let folder = folder.with("environments/acme/gifts.de.md", "Für alle.");
    let german = revision(&folder);
    let folder = folder.with("environments/acme/gifts.de.md", "Für jeden.");
    assert!(german != alone && revision(&folder) != german, "a change of the German page goes unnoticed");
    let folder = folder.with("environments/acme/gifts.de.md", b"F\xfcr alle.");
    assert_eq!(codes(&folder.load()), ["E0661"]);
    for (page, says) in [
        (&b"For\nall\xff"[..], "is not UTF-8, from line 2 on"),
        (&b" \n"[..], "is empty"),
        (&b"For\n\nall\x07"[..], "holds a control character in line 3"),
    ] {
        let loaded = Folder::acme(own).with("environments/acme/gifts.md", page).load();
        assert_eq!(codes(&loaded), ["E0661"], "{says}");
        assert!(told(&loaded).contains(says), "{}", told(&loaded));
    }
    // A misspelt icon is no error, since a theme may bring it.
    let folder = Folder::acme(&own.replace("\"gift\"", "\"gfit\"")).with("environments/acme/gifts.md", "For all.");
    let loaded = folder.load();
    assert_eq!(codes(&loaded), ["W0690"]);
    assert!(told(&loaded).contains("did you mean \"gift\"?"), "{}", told(&loaded));
    assert!(told(&loaded).contains("there is no icon `gfit`"), "{}", told(&loaded));
}

#[test]
fn the_example_of_identity_providers_loads_offline() {
    let options = Options { offline: true, ..Options::default() };
    let loaded = load(&root().join("examples/providers"), &Variables::default(), &options);
    assert_eq!(codes(&loaded), ["W0403", "W0403"], "{}", told(&loaded));
    let providers = &acme(&loaded).identity_providers;
    assert_eq!(providers.listed().map(|(name, _)| name).collect::<Vec<_>>(), ["google", "github"]);
    let origins = |name: &str| providers.by_name[name].form_origins().collect::<Vec<_>>();
    assert_eq!(origins("google"), ["https://accounts.google.com"]);
    assert_eq!(origins("github"), ["https://github.com"]);
}

#[test]
fn the_four_line_environment_loads() {
    let loaded = load(&root().join("examples/minimal"), &Variables::default(), &Options::default());
    assert_eq!(problems(&loaded), Vec::<String>::new(), "{}", told(&loaded));
    let acme = acme(&loaded);
    assert_eq!(acme.password.min_length, 15);
    assert_eq!(acme.name.get("de", "en"), "Acme");
}

#[test]
fn the_shipped_configuration_has_no_problem_and_nothing_without_effect() {
    let copy = tempfile::tempdir().unwrap();
    copy_all(&root().join("config"), copy.path());
    // git keeps no permissions.
    let secret = copy.path().join("environments/acme/secrets/gateway");
    std::fs::set_permissions(secret, std::fs::Permissions::from_mode(0o600)).unwrap();
    let loaded = load(copy.path(), &Variables::default(), &Options::default());
    // Acme shows every method there is, also one that recovers a password.
    assert_eq!(codes(&loaded), ["W0619"], "{}", told(&loaded));
    assert_eq!(
        loaded.environments.keys().map(|slug| slug.as_str()).collect::<Vec<_>>(),
        ["acme", "globex", "headquarters"]
    );
    let acme = acme(&loaded);
    assert_eq!(acme.name.get("de", "en"), "Acme");
    assert!(acme.branding.logo.as_ref().unwrap().is_file());
}

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn no_files_at_all_is_a_server_with_defaults() {
    let loaded = Folder::new().load();
    assert!(loaded.diagnostics.is_empty(), "{}", told(&loaded));
    let server = loaded.server.unwrap();
    assert_eq!(server.listen.to_string(), "127.0.0.1:8080");
    assert!(server.database.url.expose().ends_with("/data/portico.db"), "{}", server.database.url.expose());
}

#[test]
fn five_mistakes_are_five_diagnostics_on_their_lines() {
    let folder = Folder::acme(
        "name = \"Acme\"\n[session]\nidle_timeot = \"30m\"\nabsolute_timeout = 12\n[branding]\naccent = \"green\"\n\
         contrast = \"fx\"\n[portal]\ntabs = [\"profile\", \"pasword\"]\n",
    );
    let loaded = folder.load();
    let file = "environments/acme/environment.toml";
    let expected =
        ["E0201 F:3", "E0202 F:4", "E0203 F:6", "E0204 F:7", "E0601 F:9"].map(|line| line.replace('F', file));
    assert_eq!(problems(&loaded), expected, "{}", told(&loaded));
    assert_eq!(loaded.diagnostics[0].suggestion.as_deref(), Some("idle_timeout"));
    assert_eq!(loaded.diagnostics[3].suggestion.as_deref(), Some("fix"));
    assert_eq!(loaded.diagnostics[4].suggestion.as_deref(), Some("password"));
    let text = loaded.diagnostics[0].text(&loaded.sources, false);
    for part in [
        "error[E0201]",
        "--> environments/acme/environment.toml:3:1",
        "did you mean `idle_timeout`?",
        "portico explain E0201",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn a_slip_does_not_hide_the_other_mistakes() {
    let folder =
        Folder::acme("name = \"Acme\nkind = \"customer\"\nkind = 3\n[session]\nidle_timout = \"1h\"\n[session\n");
    let loaded = folder.load();
    let codes = codes(&loaded);
    assert!(codes.iter().filter(|code| **code == "E0101").count() >= 2, "{}", told(&loaded));
    let folder = Folder::acme("name = \"Acme\n[session]\nidle_timout = \"1h\"\n");
    assert_eq!(problems(&folder.load()).len(), 2, "{}", told(&folder.load()));
}

#[test]
fn what_is_missing_because_it_was_wrong_is_told_once() {
    let folder = Folder::acme(
        "[profile]\norder = [\"given_name\", \"badge\"]\n[profile.atributes]\nbadge = { access = \"view\" }\n",
    );
    assert_eq!(codes(&folder.load()), ["E0201"]);
    let folder = Folder::acme("[profile]\norder = [\"badge\"]\n[profile.attributes]\nbadge = 5\n");
    assert_eq!(codes(&folder.load()), ["E0202"]);
}

#[test]
fn keys_in_the_wrong_place_are_led_home() {
    let loaded =
        Folder::acme("theme = \"base\"\nhosts = [\"a.example\"]\n[session]\nhelp_url = \"https://a.example\"\n").load();
    let suggestions: Vec<_> = loaded.diagnostics.iter().filter_map(|d| d.suggestion.as_deref()).collect();
    assert_eq!(suggestions, ["branding.theme", "access.hosts", "portal.help_url"], "{}", told(&loaded));
}

#[test]
fn odd_files_are_diagnosed_and_never_panic() {
    let huge = vec![b'#'; 50_000_000];
    let folder = Folder::new()
        .with("environments/empty/environment.toml", "")
        .with("environments/bom/environment.toml", "\u{feff}name = \"Bom\"\r\n\r\nkind = \"workforce\"\r\n")
        .with("environments/huge/environment.toml", &huge)
        .with("environments/latin/environment.toml", b"name = \"A\"\nfooter = \"\xe9\"\n")
        .with("environments/both/environment.toml", "")
        .with("environments/both.toml", "")
        .with("environments/single.toml", "name = \"Single\"\n")
        .with("environments/Wrong_Name/environment.toml", "")
        .with("environments/nothing/readme", "")
        .with("environments/.hidden/environment.toml", "x = 1")
        .with("environments/deep/environment.toml", format!("a = {}", "[".repeat(100_000)));
    std::os::unix::fs::symlink("loop.toml", folder.path().join("environments/loop.toml")).unwrap();
    let loaded = folder.load();
    let good: Vec<_> = loaded.environments.values().filter(|it| it.config.is_ok()).map(|it| it.slug.as_str()).collect();
    assert_eq!(good, ["bom", "empty", "single"], "{}", told(&loaded));
    assert_eq!(codes(&loaded), ["E0101", "E0102", "E0102", "E0103", "E0104", "E0105", "W0108"], "{}", told(&loaded));
    assert!(loaded.server.is_ok());
}

#[test]
fn one_bad_environment_never_harms_another_and_a_bad_base_is_told_once() {
    let folder = Folder::acme("extends = [\"shop\"]\n")
        .with("environments/globex/environment.toml", "extends = [\"shop\"]\n")
        .with("environments/initech/environment.toml", "name = \"Initech\"\n")
        .with("bases/shop.toml", "[session]\nidle_timeot = \"1h\"\n");
    let loaded = folder.load();
    assert_eq!(problems(&loaded), ["E0201 bases/shop.toml:2"], "{}", told(&loaded));
    let good: Vec<_> = loaded.environments.values().filter(|it| it.config.is_ok()).map(|it| it.slug.as_str()).collect();
    assert_eq!(good, ["initech"]);
}

#[test]
fn revisions_change_with_content_and_with_referenced_files_only() {
    let folder = Folder::acme("[branding]\nlogo = \"branding/logo.svg\"\n")
        .with("environments/acme/branding/logo.svg", "<svg/>");
    let revision = |folder: &Folder| folder.load().environments.values().next().unwrap().revision.clone();
    let first = revision(&folder);
    let folder =
        folder.with("environments/acme/environment.toml", "# a remark\n[branding]\nlogo = \"branding/logo.svg\"\n");
    assert_eq!(revision(&folder), first);
    let folder = folder.with("environments/acme/branding/logo.svg", "<svg></svg>");
    let second = revision(&folder);
    assert_ne!(second, first);
    let folder = folder
        .with("environments/acme/environment.toml", "enabled = false\n[branding]\nlogo = \"branding/logo.svg\"\n");
    assert_ne!(revision(&folder), second);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn no_text_makes_the_loader_panic(text in "\\PC{0,80}", toml in "([a-z_.]{1,9} ?= ?(\"[a-z]{0,5}\"|[0-9]{1,3}|\\[\\]|\\{ append = \\[1\\] \\}|true)\n|\\[[a-z_.]{1,9}\\]\n){0,8}") {
        for text in [text, toml] {
            let loaded = Folder::acme(&text).load();
            told(&loaded);
        }
    }
}

#[test]
fn a_list_of_known_passwords_may_be_a_file_of_ones_own() {
    use crate::config::sections::password::BreachList;
    let list = |value: &str| {
        Folder::acme(&format!("[password]\nbreach_list = {value}\n")).with("environments/acme/list.txt", "hunter2\n")
    };
    let folder = list("{ file = \"list.txt\" }");
    let loaded = folder.load();
    assert_eq!(problems(&loaded), Vec::<String>::new());
    let BreachList::Source(source) = &acme(&loaded).password.breach_list else { panic!("no file") };
    let place = folder.path().join("environments/acme/list.txt").canonicalize().unwrap();
    assert_eq!(source.file.as_deref(), Some(place.as_path()));
    let before = loaded.environments.values().next().unwrap().revision.clone();
    let loaded = folder.with("environments/acme/list.txt", "hunter3\n").load();
    assert_ne!(loaded.environments.values().next().unwrap().revision, before);
    assert_eq!(problems(&list("{ file = \"list.txt\", on_failure = \"refuse\" }").load()), Vec::<String>::new());
    for (bad, code) in [
        ("{}", "E0610"),
        ("{ on_failure = \"refuse\" }", "E0610"),
        ("{ file = \"list.txt\", url = \"https://list.example\" }", "E0610"),
        ("{ file = \"absent.txt\" }", "E0408"),
        ("{ file = \"../../server.toml\" }", "E0407"),
    ] {
        assert_eq!(codes(&list(bad).load()), [code], "{bad}");
    }
}

#[test]
fn a_key_that_would_keep_people_out_and_does_not_yet_is_warned_about() {
    let folder =
        |groups: &str| Folder::acme(&format!("[access]\ngroups = [{groups}]\n[groups.staff]\nlabel = \"S\"\n"));
    assert_eq!(problems(&folder("\"staff\"").load()), ["W0109 environments/acme/environment.toml:2"]);
    assert_eq!(problems(&folder("").load()), Vec::<String>::new());
    let loaded =
        Folder::acme("[applications.shop]\nlabel = \"S\"\nurl = \"https://s.example\"\nclient_id = \"c\"\n").load();
    let noted = loaded.diagnostics.iter().filter(|d| d.code == "N0101").map(|d| d.key.as_deref());
    assert_eq!(noted.collect::<Vec<_>>(), [Some("applications.shop.client_id")]);
}

#[test]
fn a_value_that_nothing_follows_yet_is_noted() {
    let noted = |value: &str| {
        let loaded = Folder::acme(&format!("mfa.methods = {value}\n")).load();
        loaded.diagnostics.iter().any(|d| d.code == "N0101" && d.key.as_deref() == Some("mfa.methods"))
    };
    assert!(noted("[\"totp\", \"push\"]"));
    assert!(!noted("[\"totp\"]"));
}

#[test]
fn a_conflict_of_many_is_told_once_to_each() {
    let folder = (0..20).fold(Folder::new(), |folder, number| {
        let host = format!("access.hosts = [\"e{number}.portal.example\"]\n");
        folder
            .with(&format!("environments/host{number}/environment.toml"), host)
            .with(&format!("environments/path{number}/environment.toml"), "")
    });
    let folder = folder.with("server.toml", "base_url = \"https://portal.example\"\n");
    let told = |owners: &[(&str, &str)]| {
        let host_owners = owners.iter().map(|(host, slug)| ((*host).to_owned(), slug.parse().unwrap())).collect();
        let options = Options { host_owners, ..Options::default() };
        let loaded = load(folder.path(), &Variables::default(), &options);
        let conflicts = loaded.diagnostics.iter().filter(|problem| problem.code == "E0503");
        let mut slugs: Vec<String> =
            conflicts.filter_map(|problem| problem.environment.as_ref().map(ToString::to_string)).collect();
        slugs.sort();
        slugs
    };
    let all = |start: &str| {
        let mut slugs: Vec<String> = (0..20).map(|number| format!("{start}{number}")).collect();
        slugs.sort();
        slugs
    };
    // Who lives at the server's own address was there first.
    assert_eq!(told(&[]), all("host"));
    let mut both = all("path");
    both.extend(all("host").into_iter().filter(|slug| slug != "host7"));
    both.sort();
    assert_eq!(told(&[("e7.portal.example", "host7")]), both);
}
