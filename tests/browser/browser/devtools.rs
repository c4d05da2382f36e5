//! What only the browser's own tools can do: other colours, sizes and networks, no scripts, keys that sign.

use std::path::Path;

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use super::Browser;

impl Browser {
    /// Asks pages for the dark or the light scheme; what else there is to ask for stays.
    pub async fn scheme(&self, dark: bool) {
        self.colours(dark, self.look.forced_colors).await;
    }

    /// Asks pages for the dark or the light scheme, or forces the colours of a person on them.
    pub async fn colours(&self, dark: bool, forced: bool) {
        let features = [
            ("prefers-color-scheme", if dark { "dark" } else { "light" }),
            ("forced-colors", if forced { "active" } else { "none" }),
            ("prefers-reduced-motion", if self.look.moves { "no-preference" } else { "reduce" }),
        ];
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Loads everything anew from now on, and slowly: over a phone's network at its edge.
    pub async fn load_slowly(&self) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
        let network =
            json!({ "offline": false, "latency": 100, "downloadThroughput": 40_000, "uploadThroughput": 40_000 });
        self.devtools("Network.emulateNetworkConditions", network).await;
    }

    /// Lets no file come whose address fits one of these patterns, where `*` stands for anything.
    pub async fn withhold(&self, patterns: &[&str]) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await;
    }

    /// Saves what is downloaded in this folder, under the name that it comes with.
    pub async fn saves_to(&self, folder: &Path) {
        self.devtools("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder })).await;
    }

    /// Gives the page another inner size.
    pub async fn resize(&self, width: u32, height: u32, phone: bool) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Runs no scripts from now on but those that a test asks for. The headless shell has no settings that could say so.
    pub(super) async fn without_scripts(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// Plugs in a virtual authenticator that holds passkeys and always consents; returns its id.
    pub async fn authenticator(&self) -> String {
        let device = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
            "isUserVerified": true, "isUserConsenting": true,
        });
        self.command("webauthn/authenticator", device).await.as_str().unwrap().to_owned()
    }

    /// Plugs in a virtual key for the USB port, which holds no passkeys and always consents.
    pub async fn security_key(&self) {
        let device = json!({
            "protocol": "ctap2", "transport": "usb", "hasResidentKey": false, "hasUserVerification": true,
            "isUserVerified": true, "isUserConsenting": true,
        });
        self.command("webauthn/authenticator", device).await;
    }

    /// From now on the browser offers no passkeys by itself, as many browsers do not.
    pub async fn without_autofill(&self) {
        let source = "delete PublicKeyCredential.isConditionalMediationAvailable";
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }

    /// Takes all passkeys out of a virtual authenticator.
    pub async fn forgets_credentials(&self, authenticator: &str) {
        self.devtools("WebAuthn.enable", json!({})).await;
        self.devtools("WebAuthn.clearCredentials", json!({ "authenticatorId": authenticator })).await;
    }

    pub(super) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// Sends a command that WebDriver itself does not have.
    pub(super) async fn command(&self, path: &'static str, body: Value) -> Value {
        self.client.issue_cmd(Extension { path, body }).await.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// A command below the session's address.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
