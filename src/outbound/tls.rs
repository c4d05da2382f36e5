//! TLS to the outside: versions 1.2 and 1.3, certificates verified against the operating system's authorities, always (R-OP-4).

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::Fault;

/// A stream under TLS.
pub type Secured<S> = tokio_rustls::client::TlsStream<S>;

pub(super) fn system_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    let (_, unreadable) = roots.add_parsable_certificates(found.certs);
    if roots.is_empty() || unreadable > 0 || !found.errors.is_empty() {
        let (trusted, errors) = (roots.len(), found.errors.len());
        tracing::warn!(
            trusted,
            unreadable,
            errors,
            "not all of the operating system's certificate authorities can be read"
        );
    }
    roots
}

pub(super) fn config(roots: RootCertStore) -> Option<Arc<ClientConfig>> {
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().ok()?;
    Some(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
}

pub(super) async fn secure<S>(config: Arc<ClientConfig>, host: String, stream: S) -> Result<Secured<S>, Fault>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let name = ServerName::try_from(host).map_err(|_| Fault::Tls)?;
    TlsConnector::from(config).connect(name, stream).await.map_err(|_| Fault::Tls)
}
