//! TLS of the public listener, where the server speaks it itself: certificate and key in PEM, TLS 1.2 and 1.3.

use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::start::StartError;
use crate::config::sections::server::TlsSection;

/// Reads the certificate and its key.
pub fn acceptor(section: &TlsSection) -> Result<TlsAcceptor, StartError> {
    let certificate = section.certificate.display();
    let chain = CertificateDer::pem_file_iter(&section.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| StartError::Tls(format!("{certificate}: {error}")))?;
    let key = PrivateKeyDer::from_pem_file(&section.key)
        .map_err(|error| StartError::Tls(format!("{}: {error}", section.key.display())))?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|error| StartError::Tls(format!("{certificate}: {error}")))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
