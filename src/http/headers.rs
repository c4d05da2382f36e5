//! The headers that every answer carries, errors and assets included (R-WEB-1, R-OP-14), computed once.

use poem::Response;
use poem::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY,
    X_CONTENT_TYPE_OPTIONS,
};

/// The headers of one origin.
#[derive(Clone, Debug)]
pub struct SecurityHeaders {
    policy: HeaderValue,
    https: bool,
}

impl SecurityHeaders {
    /// The headers for pages of `origin`; `form_targets` are the other origins that a POST may be answered to (R-WEB-13).
    pub fn new(origin: &str, form_targets: &[String]) -> Self {
        let form_action = std::iter::once("'self'").chain(form_targets.iter().map(String::as_str)).collect::<Vec<_>>();
        let policy = format!(
            "default-src 'none'; script-src {origin}/-/assets/; style-src {origin}/-/assets/; img-src 'self'; \
             font-src 'self'; connect-src 'self'; form-action {}; frame-ancestors 'none'; base-uri 'none'; \
             object-src 'none'; require-trusted-types-for 'script'",
            form_action.join(" ")
        );
        let policy = HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
        Self { policy, https: origin.starts_with("https:") }
    }

    /// Puts the headers on an answer. What the handler has set itself stays: an asset says how long it may be kept.
    pub fn apply(&self, response: &mut Response) {
        let headers = response.headers_mut();
        let mut set = |name: HeaderName, value: &HeaderValue| {
            headers.entry(name).or_insert_with(|| value.clone());
        };
        set(CONTENT_SECURITY_POLICY, &self.policy);
        set(X_CONTENT_TYPE_OPTIONS, &HeaderValue::from_static("nosniff"));
        set(REFERRER_POLICY, &HeaderValue::from_static("same-origin"));
        set(CACHE_CONTROL, &HeaderValue::from_static("no-store"));
        set(VARY, &HeaderValue::from_static("Cookie, Accept-Language"));
        set(HeaderName::from_static("cross-origin-opener-policy"), &HeaderValue::from_static("same-origin"));
        set(HeaderName::from_static("cross-origin-resource-policy"), &HeaderValue::from_static("same-origin"));
        set(HeaderName::from_static("x-frame-options"), &HeaderValue::from_static("DENY"));
        set(
            HeaderName::from_static("permissions-policy"),
            &HeaderValue::from_static(
                "publickey-credentials-create=(self), publickey-credentials-get=(self), otp-credentials=(self), \
                 camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            ),
        );
        if self.https {
            set(STRICT_TRANSPORT_SECURITY, &HeaderValue::from_static("max-age=31536000; includeSubDomains"));
        }
    }
}
