//! The headers that every answer carries, errors and assets included (R-WEB-1, R-OP-14).

use poem::Response;
use poem::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

/// For answers that are no environment's: nothing of others may be loaded, and nothing sent or framed.
pub const PLAIN_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; \
                                 frame-ancestors 'none'; base-uri 'none'; object-src 'none'; \
                                 require-trusted-types-for 'script'";

const PERMISSIONS: &str = "publickey-credentials-create=(self), publickey-credentials-get=(self), otp-credentials=(self), \
                           camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Puts the headers on an answer. What the handler has set itself stays: an asset says how long it may be kept.
pub fn apply(response: &mut Response, policy: &str, secure: bool) {
    let headers = response.headers_mut();
    let policy = HeaderValue::from_str(policy).unwrap_or(HeaderValue::from_static(PLAIN_POLICY));
    let mut set = |name: HeaderName, value: HeaderValue| {
        headers.entry(name).or_insert(value);
    };
    set(CONTENT_SECURITY_POLICY, policy);
    set(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    set(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    set(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    set(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    set(VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    set(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
    set(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
    set(HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS));
    if secure {
        set(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
}
