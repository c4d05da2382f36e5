//! Chromium as a person uses it: what they see, the buttons and fields they name, the keyboard; and what only a machine
//! can check: accessibility rules, complaints on the console, whether a page fits its window.
//!
//! A click that leads to another page returns before that page is there. So everything that looks for something waits for
//! it, as a person would; after a click, look for what only the next page has (`says`, `has_heading`) before going on.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

mod devtools;

/// How long something that a script brings may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// What kind of browser to open.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Inner width in CSS pixels.
    pub width: u32,
    /// Inner height in CSS pixels.
    pub height: u32,
    /// A touch device that honours the viewport declaration.
    pub phone: bool,
    /// Whether scripts run.
    pub scripts: bool,
    /// `prefers-color-scheme: dark`
    pub dark: bool,
    /// `forced-colors: active`
    pub forced_colors: bool,
    /// `prefers-reduced-motion: no-preference`. Most tests ask for stillness: a page that fades into the next one is drawn sixty times
    /// a second meanwhile, and a fifth of a journey goes into that.
    pub moves: bool,
}

impl Look {
    /// 1280 × 900, scripts on, light.
    pub const DESKTOP: Self =
        Self { width: 1280, height: 900, phone: false, scripts: true, dark: false, forced_colors: false, moves: false };
    /// 390 × 844, scripts on, light.
    pub const PHONE: Self = Self { width: 390, height: 844, phone: true, ..Self::DESKTOP };
}

/// An open browser; it closes when dropped, also by a failing test.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    driver: String,
    session: String,
    look: Look,
}

impl Browser {
    /// Opens a browser with a profile of its own.
    pub async fn open(look: Look) -> Self {
        let driver = std::env::var("PORTICO_TEST_WEBDRIVER").unwrap_or_else(|_| {
            panic!("PORTICO_TEST_WEBDRIVER names no ChromeDriver: run tests/run, which starts one")
        });
        let mut arguments = vec![
            // For a browser that has windows: the headless shell does not need to be told.
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--accept-lang=en",
            // Otherwise every page of a test gets a process of its own, which takes as long as the page.
            "--disable-features=BackForwardCache,SpareRendererForSitePerProcess",
            // Nothing leaves the machine, whatever a page asks for.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
        ];
        // Chromium's sandbox refuses to run as root.
        if std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
            arguments.push("--no-sandbox");
        }
        let binary = std::env::var("PORTICO_TEST_CHROMIUM")
            .unwrap_or_else(|_| panic!("PORTICO_TEST_CHROMIUM names no browser: run tests/run, which finds one"));
        let capabilities = json!({
            "goog:chromeOptions": { "args": arguments, "binary": binary },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.as_object().cloned().unwrap())
            .connect(&driver)
            .await
            .unwrap_or_else(|error| panic!("Chromium does not start: {error}"));
        let session = client.session_id().await.unwrap().unwrap();
        let browser = Self { client, driver, session, look };
        browser.resize(look.width, look.height, look.phone).await;
        browser.scheme(look.dark).await;
        if !look.scripts {
            browser.without_scripts().await;
        }
        browser
    }

    /// Opens an address.
    pub async fn visit(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    /// The address of the page.
    pub async fn url(&self) -> url::Url {
        self.client.current_url().await.unwrap()
    }

    /// The title of the page.
    pub async fn title(&self) -> String {
        self.client.title().await.unwrap()
    }

    /// The status that the page came with.
    pub async fn status(&self) -> u64 {
        let status = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.script(status).await.as_u64().unwrap()
    }

    /// Opens an address again and again until the page says `text`: for what the server brings about by itself.
    pub async fn comes_to_say(&self, url: &str, text: &str) {
        self.comes_to_be(url, &format!("come to say {text:?}"), async || self.seen().await.contains(text)).await;
    }

    /// Opens an address again and again until something is so.
    pub async fn comes_to_be(&self, url: &str, what: &str, so: impl AsyncFn() -> bool) {
        let look = async || {
            self.visit(url).await;
            so().await.then_some(())
        };
        self.until(what, look).await;
    }

    /// Waits until the page's first heading is `text`.
    pub async fn has_heading(&self, text: &str) {
        let heading = "return document.querySelector('h1')?.innerText ?? ''";
        self.until(&format!("have the heading {text:?}"), async || (self.script(heading).await == text).then_some(()))
            .await;
    }

    /// All that a person sees. (WebDriver's own notion never sees `noscript`.)
    pub async fn seen(&self) -> String {
        self.script("return document.body?.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a person sees `text`.
    pub async fn says(&self, text: &str) {
        self.until(&format!("say {text:?}"), async || self.seen().await.contains(text).then_some(())).await;
    }

    /// Clicks what carries this text: a button, a link, a label, a summary; by its whole text, else by a part of it.
    pub async fn click(&self, text: &str) {
        self.click_in("", text).await;
    }

    /// Clicks what carries this text in the page's main part, where the tabs or the header say the same.
    pub async fn click_in_main(&self, text: &str) {
        self.click_in("//main", text).await;
    }

    async fn click_in(&self, place: &str, text: &str) {
        let wanted = literal(text);
        let kinds = "self::a or self::button or self::summary or self::label or @role='button'";
        let inputs = "self::input[@type='submit' or @type='button']";
        let whole = format!(
            "{place}//*[({kinds}) and (normalize-space() = {wanted} or @aria-label = {wanted})] \
             | {place}//*[{inputs} and @value = {wanted}]"
        );
        let part = format!("{place}//*[({kinds}) and contains(normalize-space(), {wanted})]");
        let clicked = async || {
            let element = match self.shown(&whole).await {
                None => self.shown(&part).await?,
                found => found?,
            };
            element.click().await.ok()
        };
        self.until(&format!("show anything to click that says {text:?}"), clicked).await;
    }

    /// Replaces what the field of this name holds.
    pub async fn fill(&self, name: &str, value: &str) {
        let field = self.field(name).await;
        field.clear().await.unwrap();
        field.send_keys(value).await.unwrap();
    }

    /// The field of this name that a person sees.
    pub async fn field(&self, name: &str) -> Element {
        let path = format!("//*[@name={}]", literal(name));
        self.until(&format!("show a field {name:?}"), async || self.shown(&path).await).await
    }

    /// The first element that fits and can be seen; none while one page gives way to the next.
    async fn shown(&self, path: &str) -> Option<Element> {
        for element in self.client.find_all(Locator::XPath(path)).await.ok()? {
            if element.is_displayed().await.ok()? {
                return Some(element);
            }
        }
        None
    }

    /// Asks until there is an answer.
    pub async fn until<T>(&self, what: &str, ask: impl AsyncFn() -> Option<T>) -> T {
        let asked = async {
            loop {
                if let Some(answer) = ask().await {
                    return answer;
                }
            }
        };
        match tokio::time::timeout(PATIENCE, asked).await {
            Ok(answer) => answer,
            Err(_) => panic!("{} does not {what}:\n{}", self.url().await, self.seen().await),
        }
    }

    /// What the field of this name holds.
    pub async fn value(&self, name: &str) -> String {
        self.field(name).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Presses a key, wherever the focus is: as a keyboard does, because what is typed into a field for files would be their names.
    pub async fn press(&self, key: Key) {
        let value = char::from(key);
        let keys = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.unwrap();
    }

    /// Presses Tab while Shift is held, which leads back.
    pub async fn press_back(&self) {
        let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: tab })
            .then(KeyAction::Up { value: tab })
            .then(KeyAction::Up { value: shift });
        self.client.perform_actions(keys).await.unwrap();
    }

    /// Types, wherever the focus is.
    pub async fn type_in(&self, text: &str) {
        self.client.active_element().await.unwrap().send_keys(text).await.unwrap();
    }

    /// Presses Tab until what has the focus is called `wanted`.
    pub async fn tab_to(&self, wanted: &str) {
        let mut passed = Vec::new();
        while passed.len() < 80 {
            self.press(Key::Tab).await;
            let focused = self.focused().await;
            if focused == wanted {
                return;
            }
            passed.push(focused);
        }
        panic!("{}: Tab never reaches {wanted:?}, only {passed:?}", self.url().await);
    }

    /// What has the focus: its name, else its text.
    pub async fn focused(&self) -> String {
        let element = self.client.active_element().await.unwrap();
        match element.attr("name").await.unwrap() {
            Some(name) => name,
            None => element.text().await.unwrap(),
        }
    }

    /// Goes back, as with the browser's button.
    pub async fn back(&self) {
        self.client.back().await.unwrap();
    }

    /// Runs a script as the browser's owner would from its console; the page's content security policy does not apply.
    pub async fn script(&self, body: &str) -> Value {
        self.client.execute(body, vec![]).await.unwrap()
    }

    /// What the browser has complained about since it was last asked: errors of scripts, blocked content, missing files.
    pub async fn complaints(&self) -> Vec<String> {
        let entries = self.command("se/log", json!({ "type": "browser" })).await;
        let entries = entries.as_array().into_iter().flatten();
        let severe = entries.filter(|entry| entry["level"] == "SEVERE");
        severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Insists that nothing went wrong: no error of a script, nothing that the content security policy forbids, no file
    /// missing (but the icon, which the headless shell does not ask for). That a page itself came with an error's status is none; nor
    /// is what the pages of an identity provider ask of https, where nothing of ours is.
    pub async fn is_content(&self) {
        let beside = |complaint: &str| {
            let address = complaint.split(' ').next().unwrap_or_default();
            let page = complaint.contains("responded with a status of 4") && !address.contains("/-/");
            page || (address.starts_with("https:") && complaint.contains("Failed to load resource"))
        };
        let complaints: Vec<String> = self.complaints().await.into_iter().filter(|one| !beside(one)).collect();
        assert!(complaints.is_empty(), "{}:\n  {}", self.url().await, complaints.join("\n  "));
    }

    /// Insists that the page needs no sideways scrolling (WCAG 1.4.10).
    pub async fn fits(&self) {
        let wide = self.script("const d = document.documentElement; return [d.scrollWidth, innerWidth]").await;
        let (page, window) = (wide[0].as_u64().unwrap(), wide[1].as_u64().unwrap());
        assert!(page <= window, "{} is {page} px wide in a window of {window}", self.url().await);
    }

    /// The rules of WCAG 2.2 A and AA that the page breaks, as axe-core finds them. Axe needs a browser that runs scripts.
    pub async fn violations(&self) -> Vec<String> {
        assert!(self.look.scripts, "axe-core cannot look at a page in a browser without scripts");
        let file = std::env::var("PORTICO_TEST_AXE").unwrap_or_else(|_| {
            panic!("PORTICO_TEST_AXE names no axe.min.js: run tests/run --install, which fetches it")
        });
        let source = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        if self.script("return !window.axe").await == true {
            self.client.execute(&source, vec![]).await.unwrap();
        }
        let run = "const done = arguments[0], tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(result => done(result.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.html))), error => done([String(error)]))";
        let found = self.client.execute_async(run, vec![]).await.unwrap();
        found.as_array().unwrap().iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Insists that axe-core finds nothing to complain about.
    pub async fn is_accessible(&self) {
        let found = self.violations().await;
        assert!(found.is_empty(), "{} breaks\n  {}", self.url().await, found.join("\n  "));
    }

    /// A picture of the whole page, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        // What sticks to the window's edges would stand in the middle of the picture.
        self.script("scrollTo(0, 0)").await;
        self.photograph(true).await
    }

    /// A picture of what the window shows, as PNG.
    pub async fn view(&self) -> Vec<u8> {
        self.photograph(false).await
    }

    async fn photograph(&self, whole: bool) -> Vec<u8> {
        use base64::Engine as _;
        let taken =
            self.devtools("Page.captureScreenshot", json!({ "format": "png", "captureBeyondViewport": whole })).await;
        base64::engine::general_purpose::STANDARD.decode(taken["data"].as_str().unwrap()).unwrap()
    }

    /// Keeps a picture of the whole page as `NAME.png` in the folder named by `PORTICO_SCREENSHOTS`, if it is named.
    pub async fn screenshot(&self, name: &str) {
        if let Some(folder) = std::env::var_os("PORTICO_SCREENSHOTS").map(PathBuf::from) {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(format!("{name}.png")), self.picture().await).unwrap();
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Without the runtime, which may be unwinding: an orphan would live until the tests end.
        let address = self.driver.trim_start_matches("http://").trim_end_matches('/');
        if let Ok(mut stream) = std::net::TcpStream::connect(address) {
            let head =
                format!("DELETE /session/{} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n", self.session);
            let _ = stream.set_read_timeout(Some(PATIENCE));
            let _ = stream.write_all(head.as_bytes());
            // ChromeDriver keeps the connection open: the first bytes of its answer say that the browser is gone.
            let _ = stream.read(&mut [0; 64]);
        }
    }
}

/// A text as an XPath expression, whatever quotes it holds.
fn literal(text: &str) -> String {
    let parts: Vec<String> = text.split('"').map(|part| format!("\"{part}\"")).collect();
    format!("concat({}, \"\")", parts.join(", '\"', "))
}
