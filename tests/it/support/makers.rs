//! A maker of security keys: a root, and what its keys prove their make with (WebAuthn, section 8.2).

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use rcgen::{BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use serde_cbor_2::Value as Cbor;
use sha2::{Digest as _, Sha256};

use super::authenticator::object;

/// A maker and one make of its keys.
#[derive(Clone, Debug)]
pub struct Maker {
    /// Its root, in PEM.
    pub root: String,
    /// The AAGUID.
    pub make: [u8; 16],
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl Maker {
    /// A maker whose keys say that they are of this make, and whose certificate says `certified`.
    pub fn new(make: [u8; 16], certified: [u8; 16]) -> Self {
        let root_key = KeyPair::generate().unwrap();
        let mut root = CertificateParams::new(Vec::new()).unwrap();
        root.distinguished_name.push(DnType::CommonName, "Keys of Example, Root");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        root.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let pem = root.self_signed(&root_key).unwrap().pem();

        let key = KeyPair::generate().unwrap();
        let mut leaf = CertificateParams::new(Vec::new()).unwrap();
        // Section 8.2.1 wants these, in version 3, and that it is no CA's.
        leaf.distinguished_name.push(DnType::CountryName, "SE");
        leaf.distinguished_name.push(DnType::OrganizationName, "Keys of Example");
        leaf.distinguished_name.push(DnType::OrganizationalUnitName, "Authenticator Attestation");
        leaf.distinguished_name.push(DnType::CommonName, "Example Key");
        leaf.is_ca = IsCa::ExplicitNoCa;
        // id-fido-gen-ce-aaguid: an OCTET STRING in the extension's own.
        let octets = [&[0x04, 0x10][..], &certified].concat();
        let oid = [1, 3, 6, 1, 4, 1, 45724, 1, 1, 4];
        leaf.custom_extensions = vec![CustomExtension::from_oid_content(&oid, octets)];
        let certificate = leaf.signed_by(&key, &Issuer::new(root, root_key)).unwrap();
        Self { root: pem, make, certificate: certificate.der().to_vec(), key: key.serialize_der() }
    }

    /// The attestation of a credential with this authenticator data.
    pub fn attestation(&self, data: &[u8], client: &[u8]) -> Vec<u8> {
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &self.key).unwrap();
        let signed = [data, &Sha256::digest(client)].concat();
        let signature = key.sign(&SystemRandom::new(), &signed).unwrap();
        let statement = vec![
            ("alg", Cbor::Integer(-7)),
            ("sig", Cbor::Bytes(signature.as_ref().to_vec())),
            ("x5c", Cbor::Array(vec![Cbor::Bytes(self.certificate.clone())])),
        ];
        object("packed", statement, data)
    }
}
