//! Variables override files, and unknown ones are errors.

use super::*;

#[test]
fn variables_set_keys_of_every_type() {
    let folder = Folder::acme("");
    let loaded = folder.load_with(&[
        ("PORTICO_BASE_URL", "https://portal.example"),
        ("PORTICO_DATABASE__MAX_CONNECTIONS", "7"),
        ("PORTICO_ENVIRONMENTS__WATCH", "true"),
        ("PORTICO_OUTBOUND__ALLOW", "smtp.internal:587, 10.0.0.1:25"),
        ("PORTICO_ENV__ACME__NAME", "Acme of variables"),
        ("PORTICO_ENV__ACME__PORTAL__TABS", "[\"password\"]"),
        ("PORTICO_ENV__ACME__PROFILE__ATTRIBUTES__BADGE__LABEL", "Badge"),
        ("PORTICO_ENV__ACME__PROFILE__ORDER", "{ append = [\"badge\"] }"),
    ]);
    assert_eq!(codes(&loaded), Vec::<&str>::new(), "{}", told(&loaded));
    let server = loaded.server.clone().unwrap();
    assert_eq!(server.base_url.as_str(), "https://portal.example/");
    assert_eq!((server.database.max_connections, server.environments.watch, server.outbound.allow.len()), (7, true, 2));
    let acme = acme(&loaded);
    assert_eq!(acme.name.get("en", "en"), "Acme of variables");
    assert_eq!(acme.portal.tabs.len(), 1);
    assert_eq!(acme.profile.attributes["badge"].label.as_ref().unwrap().get("en", "en"), "Badge");
}

#[test]
fn variables_that_mean_nothing_are_errors_and_kubernetes_is_forgiven() {
    let folder = Folder::acme("");
    let loaded = folder.load_with(&[
        ("PORTICO_BASE_URI", "x"),
        ("PORTICO_ENV__GLOBEX__NAME", "x"),
        ("PORTICO_ENV__ACME__SESSION__IDLE_TIMEOT", "1h"),
        ("PORTICO_PORT_8080_TCP", "tcp://10.0.0.1:8080"),
        ("PORTICO_SERVICE_HOST", "10.0.0.1"),
        ("PORTICO_HASHING__ITERATIONS", "many"),
        ("UNRELATED", "x"),
    ]);
    assert_eq!(codes(&loaded), ["E0202", "E0301", "E0301", "E0302", "W0303", "W0303"], "{}", told(&loaded));
    let suggestions: Vec<_> = loaded.diagnostics.iter().filter_map(|d| d.suggestion.as_deref()).collect();
    assert_eq!(suggestions, ["PORTICO_BASE_URL", "PORTICO_ENV__ACME__SESSION__IDLE_TIMEOUT"]);
}
