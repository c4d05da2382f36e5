//! Signing on with a real OpenID Provider, a program of its own on another site: an account is made, keeps its last way in, gets a
//! password, is unlinked and linked again; and another provider that knows the same address opens nothing.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::browser::{Browser, Look};
use crate::portal::looks_right;
use crate::server::Server;

const PASSWORD: &str = "seven quiet otters under the pier";

/// A provider, until the test ends.
struct Provider(Child);

impl Provider {
    /// The provider on this port, whose client is sent back there.
    fn start(port: u16, redirect: &str) -> Self {
        let program = std::env::var("PORTICO_TEST_PROVIDER").expect("tests/run says where the OpenID Provider is");
        let mut command = Command::new("node");
        command.args([program, port.to_string(), redirect.to_owned()]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap() == "ready"), "the provider did not start");
        // It goes on telling what it does, and ends when nobody reads that.
        std::thread::spawn(move || lines.for_each(drop));
        Self(child)
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn table(name: &str, label: &str, port: u16) -> String {
    format!(
        "[identity_providers.{name}]\nlabel = \"{label}\"\nissuer = \"http://127.0.0.1:{port}\"\nclient_id = \"portico\"\n\
         client_secret = \"a secret of the tests\"\ncreate_users = true\nallow = {{ domains = [\"acme.example\"] }}\ntrust_email = true\n\
         attributes = {{ given_name = \"given_name\", family_name = \"family_name\" }}\n"
    )
}

/// Is somebody at the provider's own page.
async fn is_nora_there(browser: &Browser) {
    browser.fill("login", "nora").await;
    browser.fill("password", "anything").await;
    browser.click("Sign-in").await;
}

#[tokio::test]
async fn a_person_signs_on_with_a_provider_and_nobody_else_does() {
    let (work, other) = (free_port(), free_port());
    let allow = format!("[\"127.0.0.1:{work}\", \"127.0.0.1:{other}\"]");
    let demo = Server::demo_where(&[("PORTICO_OUTBOUND__ALLOW", &allow)]);
    let acme = demo.environment("acme").to_owned();
    let back = |name: &str| format!("{acme}federation/{name}/callback");
    let _work = Provider::start(work, &back("work"));
    let _other = Provider::start(other, &back("other"));
    let file = Path::new(demo.ready["config_dir"].as_str().unwrap()).join("environments/acme/environment.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{text}\n{}{}", table("work", "Work", work), table("other", "Other", other)))
        .unwrap();

    let browser = Browser::open(Look::DESKTOP).await;
    browser.comes_to_say(&format!("{acme}sign-on"), "Sign on with Work").await;
    looks_right(&browser, "sign-on-providers").await;
    browser.click("Sign on with Work").await;
    is_nora_there(&browser).await;
    browser.has_heading("Please read and accept").await;
    browser.click_in_main("Accept and go on").await;
    browser.has_heading("My profile").await;
    browser.says("nora@acme.example").await;

    // It is her only way in, so it stays until she has another one.
    browser.visit(&format!("{acme}accounts")).await;
    browser.says("Linked accounts").await;
    looks_right(&browser, "accounts-linked").await;
    browser.click("Unlink").await;
    browser.says("with this account only").await;
    looks_right(&browser, "unlink-last").await;
    browser.click_in_main("Set a password").await;
    browser.has_heading("Confirm it’s you").await;
    looks_right(&browser, "step-up-provider").await;
    browser.click("Confirm with Work").await;
    is_nora_there(&browser).await;
    browser.has_heading("Set a password").await;
    browser.fill("new_password", PASSWORD).await;
    browser.click_in_main("Set password").await;
    browser.visit(&format!("{acme}accounts")).await;
    browser.click("Unlink").await;
    browser.has_heading("Unlink this account?").await;
    browser.click_in_main("Unlink").await;
    browser.says("Nobody can sign on here with it any more").await;

    // She links it again, to the person she is; she is signed on there still.
    browser.click("Link Work").await;
    browser.has_heading("Link this account?").await;
    looks_right(&browser, "link-confirm").await;
    browser.click_in_main("Link it").await;
    browser.says("The account is linked").await;

    // Another provider, at which somebody has her address and name.
    let stranger = Browser::open(Look::DESKTOP).await;
    stranger.visit(&format!("{acme}sign-on")).await;
    stranger.click("Sign on with Other").await;
    is_nora_there(&stranger).await;
    stranger.says("No account here is linked to the account you have just used").await;
    stranger.visit(&format!("{acme}profile")).await;
    stranger.has_heading("Sign on").await;
    browser.is_content().await;
}
