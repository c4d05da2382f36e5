//! The texts of agreements: which are read, what is told of the others, and that nothing outside the folder is.

use super::*;
use crate::config::{Environment, load_last_good};

const TERMS: &str = "[agreements.terms]\ntitle = { en = \"Terms\", de = \"Bedingungen\" }\n\
     [locale]\nlanguages = [\"de\", \"en\"]\ndefault = \"en\"\n";
const FOLDER: &str = "environments/acme/agreements/terms";

fn terms(files: &[(&str, &str)]) -> Folder {
    let add = |folder: Folder, (name, text): &(&str, &str)| folder.with(&format!("{FOLDER}/{name}"), text);
    files.iter().fold(Folder::acme(TERMS), add)
}

fn texts(config: &Environment) -> Vec<String> {
    let texts = &config.agreements["terms"].texts;
    texts.iter().map(|it| format!("{} {} {} {:?}", it.revision, it.language, it.ask_again, it.body)).collect()
}

fn again(folder: &Folder, form: &str) -> std::sync::Arc<Environment> {
    let server = folder.load().server.unwrap();
    let home = folder.path().join("environments/acme");
    load_last_good(
        form,
        &"acme".parse().unwrap(),
        &home,
        &server,
        &crate::config::themes::Themes::shipped(),
        &Variables::default(),
        &Options::default(),
    )
    .unwrap()
}

#[test]
fn texts_are_read_the_newest_first_and_in_the_order_of_the_languages() {
    let folder = terms(&[
        ("2025-03-01.en.md", "old"),
        ("2026-01-01.en.md", "\u{feff}---\r\nask_again = false\r\n---\r\n\r\n# New\r\n"),
        ("2026-01-01.de.md", "neu"),
        ("2026-01-01.10.en.md", "tenth"),
        ("2026-01-01.2.en.md", "second"),
        (".2026.en.md.swp", "an editor's"),
    ]);
    let loaded = folder.load();
    assert!(loaded.diagnostics.is_empty(), "{}", told(&loaded));
    let config = acme(&loaded);
    assert_eq!(
        texts(&config),
        [
            "2026-01-01.10 en true \"tenth\"",
            "2026-01-01.2 en true \"second\"",
            "2026-01-01 de true \"neu\"",
            "2026-01-01 en false \"# New\\n\"",
            "2025-03-01 en true \"old\"",
        ]
    );
    assert_eq!(config.agreements["terms"].texts[4].file, format!("{FOLDER}/2025-03-01.en.md"));
}

#[test]
fn every_mistake_has_a_place() {
    let good = ("2026-01-01.en.md", "good");
    let told_of = |files: &[(&str, &str)], expected: &[&str]| {
        let loaded = terms(files).load();
        let expected: Vec<_> = expected.iter().map(|line| line.replace("T/", &format!("{FOLDER}/"))).collect();
        assert_eq!(problems(&loaded), expected, "{}", told(&loaded));
        told(&loaded)
    };
    let text = told_of(&[], &["E0411 environments/acme/environment.toml:1"]);
    assert!(text.contains("write environments/acme/agreements/terms/<date>.en.md"), "{text}");
    let text = told_of(&[good, ("2026-02-01.de.md", "neu")], &["E0412 environments/acme/environment.toml:1"]);
    assert!(text.contains("write environments/acme/agreements/terms/2026-02-01.en.md"), "{text}");
    let text = told_of(&[good, ("2026-02-01.md", "")], &["E0413 T/2026-02-01.md:0"]);
    assert!(text.contains("<date>.<language>.md"), "{text}");
    told_of(&[good, ("deeper/2026-02-01.en.md", "")], &["E0413 T/deeper:0"]);
    let text = told_of(
        &[("2026-01-01.en.md", "---\nask_agian = true\nfalse\n---\ngood")],
        &["E0414 T/2026-01-01.en.md:2", "E0414 T/2026-01-01.en.md:3"],
    );
    assert!(text.contains("did you mean `ask_again`?") && text.contains("2026-01-01.en.md:2:1"), "{text}");
    told_of(&[("2026-01-01.en.md", "---\nTerms\n")], &["E0414 T/2026-01-01.en.md:1"]);
    told_of(&[("2026-01-01.en.md", "---\n---\n \n")], &["E0410 T/2026-01-01.en.md:0"]);
    told_of(&[("2026-01-01.en.md", "one\ntwo\0\n")], &["E0410 T/2026-01-01.en.md:2"]);
    told_of(&[("2026-01-01.en.md", &"a".repeat(64 << 10))], &[]);
    told_of(&[("2026-01-01.en.md", &"a".repeat((64 << 10) + 1))], &["E0410 T/2026-01-01.en.md:0"]);
    let deep = format!("---\nask_again = true\n---\nA\n\n{}\n", ">".repeat(200));
    told_of(&[("2026-01-01.en.md", &deep)], &["E0410 T/2026-01-01.en.md:6"]);
    told_of(&[good, ("2027-01-01.fr.md", "neuf")], &["W0415 T/2027-01-01.fr.md:0"]);
    told_of(&[good, ("../other/2026-01-01.en.md", "x")], &["W0416 environments/acme/agreements/other:0"]);
    let folder = terms(&[good]).with(&format!("{FOLDER}/2026-01-01.de.md"), b"gut\n\xe9\n");
    assert_eq!(problems(&folder.load()), [format!("E0103 {FOLDER}/2026-01-01.de.md:2")]);
}

#[test]
fn a_mistake_elsewhere_hides_none_of_a_text_and_adds_none() {
    let file = format!("{FOLDER}/2026-01-01.en.md");
    let folder = Folder::acme("[agreements.terms]\ntitel = \"T\"\n").with(&file, "---\nno\n---\nx");
    assert_eq!(codes(&folder.load()), ["E0201", "E0414"], "{}", told(&folder.load()));
    let folder = Folder::acme("[agreements]\nterms = 5\n").with(&file, "x");
    assert_eq!(codes(&folder.load()), ["E0202"]);
    let folder = Folder::acme("[agreements.terms]\ntitle = \"T\"\n[locale]\nlanguages = 5\n")
        .with(&format!("{FOLDER}/2026-01-01.fr.md"), "x")
        .with(&file, "x");
    assert_eq!(codes(&folder.load()), ["E0202"]);
}

#[test]
fn a_single_file_has_no_texts_and_what_is_checked_elsewhere_may_have_them_there() {
    let loaded = Folder::new().with("environments/acme.toml", TERMS).load();
    assert_eq!(problems(&loaded), ["E0411 environments/acme.toml:1"]);
    assert!(told(&loaded).contains("a single file has no folder"), "{}", told(&loaded));
    let options = Options { offline: true, ..Options::default() };
    let loaded = load(terms(&[]).path(), &Variables::default(), &options);
    assert_eq!(codes(&loaded), ["W0411"]);
}

#[test]
fn an_agreement_of_a_base_has_its_texts_in_each_folder() {
    let folder = Folder::acme("extends = [\"legal\"]\n")
        .with("environments/globex/environment.toml", "extends = [\"legal\"]\n")
        .with("bases/legal.toml", TERMS)
        .with(&format!("{FOLDER}/2026-01-01.en.md"), "good");
    let loaded = folder.load();
    assert_eq!(problems(&loaded), ["E0411 bases/legal.toml:1"], "{}", told(&loaded));
    assert_eq!(loaded.diagnostics[0].environment.as_ref().unwrap().as_str(), "globex");
    assert_eq!(texts(&acme(&loaded)).len(), 1);
}

#[test]
fn nothing_outside_the_folder_is_read() {
    let link = |from: &str, to: &str| {
        let folder = Folder::acme(TERMS)
            .with("environments/acme/secrets/2026-01-01.en.md", "secret words")
            .with("environments/acme/agreements/other/readme", "")
            .with("bases/2026-01-01.en.md", "other words");
        let place = folder.path().join("environments/acme").join(from);
        std::fs::remove_dir_all(folder.path().join("environments/acme/agreements/other")).unwrap();
        if from == "agreements" {
            std::fs::remove_dir(&place).unwrap();
        }
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(to, place).unwrap();
        folder.load()
    };
    for (from, to, code) in [
        ("agreements/terms/2026-01-01.en.md", "../../secrets/2026-01-01.en.md", "E0407"),
        ("agreements/terms/2026-01-01.en.md", "/etc/passwd", "E0407"),
        ("agreements/terms/2026-01-01.en.md", "/nowhere/at/all", "E0407"),
        ("agreements/terms", "../secrets", "E0407"),
        ("agreements/terms", "../../../bases", "E0407"),
        ("agreements", "../../bases", "E0407"),
        ("agreements/terms/2026-01-01.en.md", "/dev/zero", "E0407"),
    ] {
        let loaded = link(from, to);
        assert_eq!(codes(&loaded), [code], "{from} → {to}: {}", told(&loaded));
        assert!(!told(&loaded).contains("words"), "{}", told(&loaded));
    }
    // As Kubernetes mounts them: links that stay inside.
    let folder = terms(&[("..data/real.md", "good")]);
    std::os::unix::fs::symlink("..data/real.md", folder.path().join(FOLDER).join("2026-01-01.en.md")).unwrap();
    assert_eq!(texts(&acme(&folder.load())), ["2026-01-01 en true \"good\""]);
}

#[test]
fn a_folder_cannot_fill_the_memory() {
    let folder = terms(&[("2026-01-01.en.md", "good")]);
    for number in 2..=1001 {
        std::fs::write(folder.path().join(FOLDER).join(format!("2026-01-01.{number}.en.md")), "x").unwrap();
    }
    assert_eq!(problems(&folder.load()), [format!("E0410 {FOLDER}:0")]);
}

#[test]
fn revisions_change_with_the_texts() {
    let revision = |folder: &Folder| folder.load().environments.values().next().unwrap().revision.clone();
    let folder = terms(&[("2026-01-01.en.md", "good")]);
    let first = revision(&folder);
    assert_eq!(revision(&folder), first);
    let folder = folder.with(&format!("{FOLDER}/2026-01-01.en.md"), "good too");
    let second = revision(&folder);
    assert_ne!(second, first);
    let folder = folder.with(&format!("{FOLDER}/2026-02-01.en.md"), "good too");
    assert_ne!(revision(&folder), second);
    std::fs::remove_file(folder.path().join(FOLDER).join("2026-02-01.en.md")).unwrap();
    assert_eq!(revision(&folder), second);
}

#[test]
fn the_last_good_form_reads_the_texts_again_and_is_served_without_bad_ones() {
    let folder = terms(&[("2026-01-01.en.md", "good"), ("2026-01-01.de.md", "gut")]);
    let loaded = folder.load();
    let config = acme(&loaded);
    let form = loaded.last_good_form(&"acme".parse().unwrap()).unwrap();
    assert!(!form.contains("gut"));
    assert_eq!(*again(&folder, &form), *config);
    let folder = folder.with(&format!("{FOLDER}/2026-02-01.en.md"), "---\nbad\n---\n");
    assert_eq!(texts(&again(&folder, &form)), Vec::<String>::new());
    std::fs::remove_dir_all(folder.path().join("environments/acme")).unwrap();
    assert_eq!(texts(&again(&folder, &form)), Vec::<String>::new());
}

#[test]
fn others_than_the_operator_may_write_texts() {
    let folder =
        terms(&[("2026-01-01.en.md", "good")]).with("server.toml", "[environments]\nauthors = \"delegated\"\n");
    let loaded = folder.load();
    assert_eq!(texts(&acme(&loaded)), ["2026-01-01 en true \"good\""], "{}", told(&loaded));
}

#[test]
fn consents_hold_for_a_day_and_purposes_say_something_in_every_language() {
    let told_of = |more: &str, expected: &[&str]| {
        let terms = TERMS.replace("[locale]", &format!("{more}\n[locale]"));
        let file = format!("portal.tabs = [\"profile\", \"consents\"]\n{terms}");
        let text = format!("{FOLDER}/2026-01-01.en.md");
        let loaded = Folder::acme(&file).with(&text, "good").load();
        let codes: Vec<_> = loaded.diagnostics.iter().map(|it| it.code).collect();
        assert_eq!(codes, expected, "{more}: {}", told(&loaded));
        told(&loaded)
    };
    let purpose = |words: &str| format!("[agreements.terms.purposes.news]\n{words}");
    told_of("renew_every = \"1d\"", &[]);
    assert!(told_of("renew_every = \"23h\"", &["E0673"]).contains("1d is the least"));
    told_of(&purpose("label = { en = \"News\", de = \"Neues\" }\nhelp = \"Once a month.\""), &[]);
    told_of(&purpose("label = \"News\""), &[]);
    told_of(&purpose("label = \" \""), &["E0675"]);
    told_of(&purpose("label = \"a\\nb\""), &["E0675"]);
    told_of(&purpose(&format!("label = \"{}\"", "ä".repeat(500))), &[]);
    told_of(&purpose(&format!("label = \"{}\"", "ä".repeat(501))), &["E0675"]);
    told_of(&purpose(&format!("label = \"News\"\nhelp = \"{}\"", "ä".repeat(2001))), &["E0675"]);
    assert!(told_of(&purpose("label = { en = \"News\" }"), &["E0675"]).contains("no words in `de`"));
    told_of(&purpose("label = \"News\"\nhelp = { en = \"Monthly\", de = \"\" }"), &["E0675"]);
    told_of(&format!("{}\n[consents]\nagreements = \"view\"", purpose("label = \"News\"")), &["W0676"]);
    let many = |count: usize| (0..count).map(|n| format!("purposes.p{n}.label = \"News {n}\"\n")).collect::<String>();
    told_of(&many(20), &[]);
    told_of(&many(21), &["E0674"]);
    assert!(!told_of("[agreements.terms.purposes.\"No Name\"]\nlabel = \"x\"", &["E0203"]).is_empty());
}
