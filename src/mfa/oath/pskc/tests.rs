//! Containers as RFC 6030 prints them, as makers send them, and as nobody should.

use super::*;
use crate::mfa::oath::token::Algorithm;

const SEED: &[u8] = b"12345678901234567890";

/// The pre-shared key of RFC 6030, figure 6.
fn key() -> TransportKey {
    TransportKey::read("12345678901234567890123456789012").unwrap()
}

/// RFC 6030, figure 6: encrypted with a pre-shared key.
const ENCRYPTED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<KeyContainer Version="1.0"
    xmlns="urn:ietf:params:xml:ns:keyprov:pskc"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    xmlns:xenc="http://www.w3.org/2001/04/xmlenc#">
    <EncryptionKey>
        <ds:KeyName>Pre-shared-key</ds:KeyName>
    </EncryptionKey>
    <MACMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1">
        <MACKey>
            <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
            <xenc:CipherData>
                <xenc:CipherValue>ESIzRFVmd4iZABEiM0RVZgKn6WjLaTC1sbeBMSvIhRejN9vJa2BOlSaMrR7I5wSX</xenc:CipherValue>
            </xenc:CipherData>
        </MACKey>
    </MACMethod>
    <KeyPackage>
        <DeviceInfo>
            <Manufacturer>Manufacturer</Manufacturer>
            <SerialNo>987654321</SerialNo>
        </DeviceInfo>
        <CryptoModuleInfo>
            <Id>CM_ID_001</Id>
        </CryptoModuleInfo>
        <Key Id="12345678" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:hotp">
            <Issuer>Issuer</Issuer>
            <AlgorithmParameters>
                <ResponseFormat Length="8" Encoding="DECIMAL"/>
            </AlgorithmParameters>
            <Data>
                <Secret>
                    <EncryptedValue>
                        <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
                        <xenc:CipherData>
                            <xenc:CipherValue>AAECAwQFBgcICQoLDA0OD+cIHItlB3Wra1DUpxVvOx2lef1VmNPCMl8jwZqIUqGv</xenc:CipherValue>
                        </xenc:CipherData>
                    </EncryptedValue>
                    <ValueMAC>Su+NvtQfmvfJzF6bmQiJqoLRExc=</ValueMAC>
                </Secret>
                <Counter>
                    <PlainValue>0</PlainValue>
                </Counter>
            </Data>
        </Key>
    </KeyPackage>
</KeyContainer>
"#;

const HOTP: &str = "urn:ietf:params:xml:ns:keyprov:pskc:hotp";
const TOTP: &str = "urn:ietf:params:xml:ns:keyprov:pskc:totp";
const PLAIN: &str = "<Secret><PlainValue>MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=</PlainValue></Secret>";
const FORMAT: &str = r#"<ResponseFormat Length="6" Encoding="DECIMAL"/>"#;
const DEVICE: &str = "<DeviceInfo><SerialNo>1</SerialNo></DeviceInfo>";

fn container(packages: &str) -> String {
    format!("<KeyContainer Version='1.0' xmlns='urn:ietf:params:xml:ns:keyprov:pskc'>{packages}</KeyContainer>")
}

/// A package with these parts.
fn package(device: &str, algorithm: &str, parameters: &str, data: &str, policy: &str) -> String {
    format!(
        "<KeyPackage>{device}<Key Id='1' Algorithm='{algorithm}'><AlgorithmParameters>{parameters}</AlgorithmParameters>\
         <Data>{data}</Data>{policy}</Key></KeyPackage>"
    )
}

fn tokens(document: &str) -> Vec<Result<Token, RowError>> {
    read(document, None).unwrap().into_iter().map(|row| row.token).collect()
}

fn problem(package: &str) -> RowError {
    tokens(&container(package)).remove(0).unwrap_err()
}

fn refused(document: &str) -> FileError {
    read(document, Some(&key())).unwrap_err()
}

#[test]
fn the_container_of_the_standard_with_a_plain_key_names_what_it_lacks() {
    // RFC 6030, figure 2: no serial number and a seed of four bytes.
    let figure = |device: &str| {
        container(&format!(
            "<KeyPackage>{device}<Key Id='12345678' Algorithm='{HOTP}'><Issuer>Issuer-A</Issuer><AlgorithmParameters>\
             <ResponseFormat Length='8' Encoding='DECIMAL'/></AlgorithmParameters>\
             <Data><Secret><PlainValue>MTIzNA==</PlainValue></Secret></Data></Key></KeyPackage>"
        ))
    };
    assert_eq!(tokens(&figure("")), [Err(RowError::NoSerial)]);
    assert_eq!(tokens(&figure(DEVICE)), [Err(RowError::Length)]);
}

#[test]
fn the_container_of_the_standard_with_more_about_the_key_is_read() {
    // RFC 6030, figure 3.
    let document = r#"<?xml version="1.0" encoding="UTF-8"?>
<KeyContainer Version="1.0" Id="exampleID1" xmlns="urn:ietf:params:xml:ns:keyprov:pskc">
  <KeyPackage>
    <DeviceInfo>
      <Manufacturer>Manufacturer</Manufacturer>
      <SerialNo>987654321</SerialNo>
      <UserId>DC=example-bank,DC=net</UserId>
    </DeviceInfo>
    <CryptoModuleInfo><Id>CM_ID_001</Id></CryptoModuleInfo>
    <Key Id="12345678" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:hotp">
      <Issuer>Issuer</Issuer>
      <AlgorithmParameters><ResponseFormat Length="8" Encoding="DECIMAL"/></AlgorithmParameters>
      <Data>
        <Secret><PlainValue>MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=</PlainValue></Secret>
        <Counter><PlainValue>0</PlainValue></Counter>
      </Data>
      <UserId>UID=jsmith,DC=example-bank,DC=net</UserId>
    </Key>
  </KeyPackage>
</KeyContainer>"#;
    let rows = read(document, None).unwrap();
    assert_eq!((rows[0].line, rows[0].serial.as_deref()), (10, Some("987654321")));
    let token = rows[0].token.clone().unwrap();
    assert_eq!((token.serial.as_str(), token.kind, token.digits, token.next), ("987654321", Kind::Hotp, 8, 0));
    assert_eq!((token.manufacturer.as_deref(), token.model), (Some("Manufacturer"), None));
    assert_eq!(token.seed.expose(), SEED);
}

#[test]
fn many_keys_come_in_one_container_with_their_dates() {
    // RFC 6030, figure 10, without two of its four keys.
    let of = |serial: &str, month: &str| {
        package(
            &format!(
                "<DeviceInfo><Manufacturer>TokenVendorAcme</Manufacturer><SerialNo>{serial}</SerialNo></DeviceInfo>"
            ),
            HOTP,
            r#"<ResponseFormat Length="8" Encoding="DECIMAL"/>"#,
            &format!("{PLAIN}<Counter><PlainValue>0</PlainValue></Counter>"),
            &format!(
                "<Policy><StartDate>2006-{month}-01T00:00:00Z</StartDate>\
                 <ExpiryDate>2006-{month}-30T00:00:00Z</ExpiryDate></Policy>"
            ),
        )
    };
    let tokens = tokens(&container(&format!("{}{}", of("654321", "05"), of("9999999", "04"))));
    let [first, second] = [0, 1].map(|index| tokens[index].clone().unwrap());
    assert_eq!((first.serial.as_str(), second.serial.as_str()), ("654321", "9999999"));
    assert_eq!(first.starts_at, fields::date("", "2006-05-01T00:00:00Z").ok());
    assert_eq!(second.expires_at, fields::date("", "2006-04-30T00:00:00Z").ok());
}

#[test]
fn the_stricter_of_two_dates_counts() {
    let device = "<DeviceInfo><SerialNo>1</SerialNo><StartDate>2027-01-01T00:00:00Z</StartDate>\
                  <ExpiryDate>2030-01-01T00:00:00Z</ExpiryDate></DeviceInfo>";
    let policy = "<Policy><StartDate>2026-01-01T00:00:00Z</StartDate><ExpiryDate>2029-01-01T00:00:00Z</ExpiryDate>\
                  <KeyUsage>OTP</KeyUsage></Policy>";
    let token = tokens(&container(&package(device, HOTP, FORMAT, PLAIN, policy))).remove(0).unwrap();
    assert_eq!(token.starts_at, fields::date("", "2027-01-01T00:00:00Z").ok());
    assert_eq!(token.expires_at, fields::date("", "2029-01-01T00:00:00Z").ok());
}

#[test]
fn a_time_based_token_says_its_period_and_its_hash() {
    let data = format!(
        "{PLAIN}<Time><PlainValue>0</PlainValue></Time><TimeInterval><PlainValue>60</PlainValue></TimeInterval>\
         <TimeDrift><PlainValue>-4</PlainValue></TimeDrift>"
    );
    let parameters = format!("<Suite>HMAC-SHA256</Suite>{FORMAT}");
    let device = "<DeviceInfo><SerialNo>1</SerialNo><Model>C&amp;A &#x43;200</Model></DeviceInfo>";
    let token = tokens(&container(&package(device, TOTP, &parameters, &data, ""))).remove(0).unwrap();
    assert_eq!((token.kind, token.algorithm), (Kind::Totp { period: 60 }, Algorithm::Sha256));
    assert_eq!(token.model.as_deref(), Some("C&A C200"));
}

#[test]
fn the_encrypted_container_of_the_standard_opens_with_its_key() {
    let rows = read(ENCRYPTED, Some(&key())).unwrap();
    assert_eq!(rows[0].token.as_ref().unwrap().seed.expose(), SEED);
    assert!(matches!(read(ENCRYPTED, None), Err(FileError::NoKey)));
}

#[test]
fn prefixes_are_any_and_namespaces_are_not() {
    let mut other = ENCRYPTED.replace("xenc:", "e:").replace("xmlns:xenc", "xmlns:e").replace("ds:", "d:");
    other = other.replace("xmlns:ds", "xmlns:d");
    assert!(read(&other, Some(&key())).unwrap()[0].token.is_ok());
    let foreign = ENCRYPTED.replace("keyprov:pskc\"\n", "keyprov:pskc:1.0\"\n");
    assert!(matches!(refused(&foreign), FileError::NotPskc));
    let foreign = container("<x:KeyPackage xmlns:x='urn:x'/>");
    assert_eq!(tokens(&foreign), []);
}

#[test]
fn what_was_changed_is_not_decrypted() {
    let open = |document: &str| read(document, Some(&key())).unwrap().remove(0).token;
    for (from, to, wanted) in [
        ("Su+NvtQ", "Su+NvtR", RowError::Mac),
        ("Su+NvtQfmvfJzF6bmQiJqoLRExc=", "?", RowError::Mac),
        ("AAECAwQ", "BAECAwQ", RowError::Mac),
        ("+cIHItlB3", "+cIHItlB4", RowError::Mac),
        ("<ValueMAC>Su+NvtQfmvfJzF6bmQiJqoLRExc=</ValueMAC>", "", RowError::NoMac),
    ] {
        assert!(ENCRYPTED.contains(from), "{from}");
        assert_eq!(open(&ENCRYPTED.replace(from, to)), Err(wanted), "{from}");
    }
    let (before, after) = ENCRYPTED.split_once("<KeyPackage>").unwrap();
    let aes256 = format!("{before}<KeyPackage>{}", after.replace("aes128-cbc", "aes256-cbc"));
    assert_eq!(open(&aes256), Err(RowError::Cipher));
    let both = ENCRYPTED.replace("<Secret>", "<Secret><PlainValue>MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=</PlainValue>");
    assert_eq!(open(&both), Err(RowError::Both));
}

#[test]
fn with_another_key_nothing_opens() {
    for number in 0..64u8 {
        let other = TransportKey::read(&format!("{number:02x}345678901234567890123456789012")).unwrap();
        match read(ENCRYPTED, Some(&other)) {
            Ok(rows) if number == 0x12 => assert!(rows[0].token.is_ok()),
            // By chance the key for the codes seems to open; the codes do not fit then.
            Ok(rows) => assert_eq!(rows[0].token, Err(RowError::Mac), "{number}"),
            Err(error) => assert!(matches!(error, FileError::Key), "{number}: {error}"),
        }
    }
}

#[test]
fn encrypted_without_codes_or_with_another_kind_of_key_is_refused() {
    let without = |from: &str, to: &str| {
        let (start, rest) = ENCRYPTED.split_once(from).unwrap();
        let (_, end) = rest.split_once(to).unwrap();
        format!("{start}{end}")
    };
    assert!(matches!(refused(&without("<MACMethod", "</MACMethod>")), FileError::MacMethod));
    assert!(matches!(refused(&without("<MACKey>", "</MACKey>")), FileError::MacMethod));
    assert!(matches!(refused(&ENCRYPTED.replace("hmac-sha1", "hmac-md5")), FileError::MacMethod));
    let password = ENCRYPTED.replace(
        "<ds:KeyName>Pre-shared-key</ds:KeyName>",
        "<x:DerivedKey xmlns:x='http://www.w3.org/2009/xmlenc11#'/>",
    );
    assert!(matches!(refused(&password), FileError::OtherKey));
    let certificate = ENCRYPTED.replace("<ds:KeyName>Pre-shared-key</ds:KeyName>", "<ds:X509Data/>");
    assert!(matches!(refused(&certificate), FileError::OtherKey));
}

#[test]
fn what_is_wrong_with_a_key_is_named() {
    let interval = |text: &str| format!("{PLAIN}<TimeInterval>{text}</TimeInterval>");
    let check = r#"<ResponseFormat Length="6" Encoding="DECIMAL" CheckDigits="true"/>"#;
    let hexadecimal = r#"<ResponseFormat Length="6" Encoding="HEXADECIMAL"/>"#;
    for (package, wanted) in [
        (format!("<KeyPackage>{DEVICE}</KeyPackage>"), RowError::NoKey),
        (package("", HOTP, FORMAT, PLAIN, ""), RowError::NoSerial),
        (package(DEVICE, HOTP, FORMAT, "", ""), RowError::NoSecret),
        (
            package(DEVICE, HOTP, FORMAT, "<Secret><PlainValue>?</PlainValue></Secret>", ""),
            RowError::Encoding("base64"),
        ),
        (package(DEVICE, "urn:ietf:params:xml:ns:keyprov:pskc:pin", FORMAT, PLAIN, ""), RowError::Kind),
        (package(DEVICE, HOTP, "", PLAIN, ""), RowError::Digits),
        (package(DEVICE, HOTP, check, PLAIN, ""), RowError::Response),
        (package(DEVICE, HOTP, hexadecimal, PLAIN, ""), RowError::Response),
        (package(DEVICE, HOTP, &format!("<Suite>MD5</Suite>{FORMAT}"), PLAIN, ""), RowError::Algorithm),
        (package(DEVICE, TOTP, FORMAT, PLAIN, ""), RowError::Period),
        (package(DEVICE, TOTP, FORMAT, &interval("<PlainValue>1</PlainValue>"), ""), RowError::Period),
        (package(DEVICE, TOTP, FORMAT, &interval("<EncryptedValue/>"), ""), RowError::Number("time interval")),
        (
            package(DEVICE, HOTP, FORMAT, &format!("{PLAIN}<Counter><EncryptedValue/></Counter>"), ""),
            RowError::Number("counter"),
        ),
        (
            package(DEVICE, HOTP, FORMAT, &format!("{PLAIN}<Time><PlainValue>x</PlainValue></Time>"), ""),
            RowError::Number("time"),
        ),
        (package(DEVICE, HOTP, FORMAT, PLAIN, "<Policy><PINPolicy/></Policy>"), RowError::Policy),
        (package(DEVICE, HOTP, FORMAT, PLAIN, "<Policy><x:y xmlns:x='urn:x'/></Policy>"), RowError::Policy),
        (package(DEVICE, HOTP, FORMAT, PLAIN, "<Policy><KeyUsage>CR</KeyUsage></Policy>"), RowError::Usage),
        (
            package(DEVICE, HOTP, FORMAT, PLAIN, "<Policy><ExpiryDate>soon</ExpiryDate></Policy>"),
            RowError::Date("expiry date"),
        ),
    ] {
        assert_eq!(problem(&package), wanted, "{package}");
    }
}

#[test]
fn hostile_documents_are_refused() {
    let entities = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    let inside = container(&package("<DeviceInfo><SerialNo>&b;</SerialNo></DeviceInfo>", HOTP, FORMAT, PLAIN, ""));
    assert!(matches!(refused(&format!("{entities}{inside}")), FileError::DocumentType));
    assert!(matches!(refused("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>"), FileError::DocumentType));
    assert!(matches!(refused(&inside), FileError::Entity(1)));
    assert!(matches!(refused(&container("&#0;")), FileError::Entity(1)));
    let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    assert!(matches!(refused(&container(&deep)), FileError::Depth));
    let long = format!("<a>{}</a>", "x".repeat(70_000));
    assert!(matches!(refused(&container(&long)), FileError::Text(1)));
    let attributes: String = (0..100_000).map(|n| format!(" a{n}=''")).collect();
    assert!(matches!(refused(&container(&format!("<a{attributes}/>"))), FileError::Xml(1)));
    assert!(matches!(refused(&container("<a b='1' b='2'/>")), FileError::Xml(1)));
    let namespaces: String = (0..1000).map(|n| format!(" xmlns:a{n}='urn:{n}'")).collect();
    assert!(matches!(refused(&container(&format!("<a{namespaces}/>"))), FileError::Xml(1)));
    assert!(matches!(refused("<?xml version='1.0' encoding='ISO-8859-1'?><x/>"), FileError::Encoding));
}

#[test]
fn what_is_no_container_is_told_of_with_its_line() {
    for document in ["", "   ", "serial,secret\n1,2\n", "<html/>", "<?xml version='1.0'?>"] {
        assert!(matches!(refused(document), FileError::NotPskc), "{document}");
    }
    assert!(matches!(refused("<KeyContainer xmlns='urn:ietf:params:xml:ns:keyprov:pskc'/>"), FileError::Version));
    let cut = &ENCRYPTED[..ENCRYPTED.len() - 20];
    assert!(matches!(refused(cut), FileError::Xml(45)), "{:?}", refused(cut));
    let wrong = ENCRYPTED.replace("</Issuer>", "</Issue>");
    assert!(matches!(refused(&wrong), FileError::Xml(26)), "{:?}", refused(&wrong));
    let two = format!("{}{}", container(""), container(""));
    assert!(matches!(refused(&two), FileError::Xml(1)));
}

#[test]
fn nothing_that_is_told_repeats_a_secret() {
    let secret = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=";
    for document in [
        container(&package("", HOTP, FORMAT, PLAIN, "")),
        container(&format!("<{secret}>")),
        format!("{secret}<x/>"),
        container(&package(
            &format!("<DeviceInfo><SerialNo>{}</SerialNo></DeviceInfo>", secret.repeat(4)),
            HOTP,
            FORMAT,
            PLAIN,
            "",
        )),
    ] {
        let told = match read(&document, None) {
            Ok(rows) => rows[0].token.clone().unwrap_err().to_string(),
            Err(error) => error.to_string(),
        };
        assert!(!told.contains(secret), "{told}");
    }
}

proptest::proptest! {
    #[test]
    fn no_document_makes_it_panic(text in "(<(KeyContainer|KeyPackage|Key|Data|Secret|a:b)( [a-z:]{1,9}='[^'<]{0,9}')?/?>|</[a-zA-Z]{0,9}>|&#?[a-z0-9]{0,4};|<!\\[CDATA\\[|\\]\\]>|<!--|\\PC){0,40}") {
        let _ = read(&text, Some(&key()));
        let _ = read(&container(&text), None);
    }

    #[test]
    fn no_slip_in_a_good_document_makes_it_panic(at in 0usize..ENCRYPTED.len(), length in 0usize..40, with in "\\PC{0,4}") {
        if let (Some(start), Some(end)) = (ENCRYPTED.get(..at), ENCRYPTED.get((at + length).min(ENCRYPTED.len())..)) {
            let changed = format!("{start}{with}{end}");
            if let Ok(rows) = read(&changed, Some(&key())) {
                // Whatever else has changed, a seed that is taken is the one that was sent.
                for token in rows.into_iter().filter_map(|row| row.token.ok()) {
                    proptest::prop_assert_eq!(token.seed.expose(), SEED);
                }
            }
        }
    }
}
