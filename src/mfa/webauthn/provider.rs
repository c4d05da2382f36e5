//! Who keeps a passkey, by the AAGUID of its authenticator: what the providers themselves publish of theirs, and no more. It is
//! a name for people to tell their passkeys apart, never a reason for anything: without attestation anybody can claim it.

/// The providers whose AAGUID is known.
const PROVIDERS: &[(&str, &str)] = &[
    ("ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4", "Google Password Manager"),
    ("adce0002-35bc-c60a-648b-0b25f1f05503", "Chrome on Mac"),
    ("fbfc3007-154e-4ecc-8c0b-6e020557d7bd", "Apple Passwords"),
    ("dd4ec289-e01d-41c9-bb89-70fa845d4bf2", "iCloud Keychain (managed)"),
    ("08987058-cadc-4b81-b6e1-30de50dcbe96", "Windows Hello"),
    ("9ddd1817-af5a-4672-a2b9-3e3dd95000a9", "Windows Hello"),
    ("6028b017-b1d4-4c02-b4b3-afcdafc96bb2", "Windows Hello"),
    ("53414d53-554e-4700-0000-000000000000", "Samsung Pass"),
    ("bada5566-a7aa-401f-bd96-45619a55120d", "1Password"),
    ("d548826e-79b4-db40-a3d8-11116f7e8349", "Bitwarden"),
    ("531126d6-e717-415c-9320-3d9aa6981239", "Dashlane"),
    ("b84e4048-15dc-4dd0-8640-f4f60813c8af", "NordPass"),
    ("0ea242b4-43c4-4a1b-8b17-dd6d0b6baec6", "Keeper"),
    ("50726f74-6f6e-5061-7373-50726f746f6e", "Proton Pass"),
    ("fdb141b2-5d84-443e-8a35-4698c205a502", "KeePassXC"),
    ("f3809540-7f14-49c1-a8b3-8f813b225541", "Enpass"),
];

/// The provider's name, when it is known.
pub fn name(make: &str) -> Option<&'static str> {
    PROVIDERS.iter().find(|(known, _)| known.eq_ignore_ascii_case(make)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_make_is_a_uuid_and_listed_once() {
        for (index, (make, _)) in PROVIDERS.iter().enumerate() {
            assert_eq!(uuid::Uuid::parse_str(make).unwrap().to_string(), *make);
            assert!(PROVIDERS.iter().skip(index + 1).all(|(other, _)| other != make), "{make}");
        }
        assert_eq!(name("BADA5566-A7AA-401F-BD96-45619A55120D"), Some("1Password"));
        assert_eq!(name("00000000-0000-0000-0000-000000000001"), None);
    }
}
