//! Accidents change nothing.

use super::*;

#[test]
fn what_looks_like_an_accident_is_refused() {
    for (live, gone) in [(0, 0), (1, 0), (1, 1), (2, 1), (3, 1), (4, 2)] {
        assert_eq!(accident(live, gone, false, false), None, "{gone} of {live}");
        assert!(accident(live, gone, true, false).is_some(), "{gone} of {live}, and the folder");
        assert!(accident(live, gone, false, true).is_some(), "{gone} of {live}, and server.toml");
    }
    for (live, gone) in [(2, 2), (3, 2), (4, 3), (100, 51)] {
        assert!(accident(live, gone, false, false).is_some(), "{gone} of {live}");
    }
}

#[test]
fn after_an_accident_the_environments_are_still_told() {
    let [acme, globex]: [Slug; 2] = ["acme", "globex"].map(|slug| slug.parse().unwrap());
    let environments = BTreeMap::from([(acme.clone(), Outcome::Changed), (globex.clone(), Outcome::Stale)]);
    let last = Report { environments, restart: true, removed: vec![acme.clone()], ..Report::default() };
    let report = unchanged(&last, "error: gone\n");
    assert_eq!(report.environments, BTreeMap::from([(acme, Outcome::Unchanged), (globex, Outcome::Stale)]));
    assert!(report.failed && report.restart && report.removed.is_empty());
    assert_eq!(report.problems, "error: gone\n");
}
