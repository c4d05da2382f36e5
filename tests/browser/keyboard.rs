//! Everything can be done with a keyboard alone: signing on with a second step, what each tab is there for, signing off. On the
//! way each thing that takes the focus is looked at: it lies within the window, is marked by an outline, and nothing lies over
//! it (WCAG 2.1.1, 2.4.7, 2.4.11).

use fantoccini::key::Key;

use crate::browser::{Browser, Look};
use crate::phone;
use crate::server::{Person, Server};

const NEW: &str = "seven quiet otters under the pier";

/// The name and the text of what has the focus, and what keeps a person from seeing it. What the page itself gives the focus to, to
/// be read, has no outline. At the end of a page the focus leaves it once, and nothing has it.
const FOCUSED: &str = r"
    const at = document.activeElement, wrong = [];
    if (!at || at === document.body) return ['', '', ''];
    const box = at.getClientRects()[0], style = getComputedStyle(at);
    const edges = box && [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom];
    if (!box || box.width < 8 || box.height < 8) {
        wrong.push('it cannot be seen');
    } else if (!at.matches('main, .flash, .problems')) {
        if (edges.some(edge => edge < -1)) wrong.push('it is not within the window: ' + edges.map(Math.round));
        const clear = /^rgba.*, 0\)$/.test(style.outlineColor);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1 || clear) wrong.push('it has no outline');
        for (const x of [.2, .5]) for (const y of [.25, .5, .75]) {
            const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            if (!at.contains(hit)) wrong.push('over it lies ' + (hit ? hit.outerHTML.slice(0, 120) : 'nothing'));
        }
    }
    const says = (at.getAttribute('aria-label') ?? at.innerText ?? '').trim().replace(/\s+/g, ' ');
    return [at.getAttribute('name') ?? '', says, wrong.join('; ')];";

/// A person who has a keyboard and nothing else.
struct Hands<'b>(&'b Browser);

impl Hands<'_> {
    /// The name and the text of what has the focus, which must be there to be seen.
    async fn focused(&self) -> (String, String) {
        let found = self.0.script(FOCUSED).await;
        let [name, says, wrong] = [0, 1, 2].map(|at: usize| found[at].as_str().unwrap_or_default().to_owned());
        assert!(wrong.is_empty(), "{}: {name:?} {says:?}: {wrong}", self.0.url().await);
        (name, says)
    }

    /// Presses Tab until what has the focus fits, and looks at everything on the way.
    async fn tab_until(&self, what: &str, fits: impl Fn(&str, &str) -> bool) {
        let mut passed = Vec::new();
        while passed.len() < 120 {
            self.0.press(Key::Tab).await;
            let (name, says) = self.focused().await;
            if fits(&name, &says) {
                return;
            }
            passed.push(if name.is_empty() { says } else { name });
        }
        panic!("{}: Tab never reaches {what:?}, only {passed:?}", self.0.url().await);
    }

    /// To what is called so, or says just that.
    async fn to(&self, wanted: &str) {
        self.tab_until(wanted, |name, says| name == wanted || says == wanted).await;
    }

    /// To a field, to put this in the place of what it holds: Tab selects that.
    async fn enter(&self, name: &str, text: &str) {
        self.to(name).await;
        self.0.type_in(text).await;
    }

    async fn press(&self, key: Key) {
        self.focused().await;
        self.0.press(key).await;
    }

    /// To a link or button, which leads to a page with this heading.
    async fn open(&self, says: &str, heading: &str) {
        self.to(says).await;
        self.press(Key::Enter).await;
        self.0.has_heading(heading).await;
    }

    /// Name, password and code.
    async fn sign_on(&self, portal: &str, person: &Person) {
        self.0.visit(portal).await;
        self.0.has_heading("Sign on").await;
        assert_eq!(self.focused().await.0, "identifier", "it has the focus at once");
        self.0.type_in(&person.identifier).await;
        self.enter("password", &person.password).await;
        for (button, kind) in [("Show", "text"), ("Hide", "password")] {
            if button == "Show" {
                self.to(button).await;
            }
            assert_eq!(self.focused().await.1, button);
            self.press(Key::Space).await;
            assert_eq!(self.0.script("return document.getElementById('password').type").await, kind);
        }
        self.open("Sign on", "Enter your code").await;
        assert_eq!(self.focused().await.0, "code", "it has the focus at once");
        self.0.type_in(&phone::code(person.totp_secret.as_ref().unwrap())).await;
        self.press(Key::Enter).await;
        self.0.has_heading("My profile").await;
    }

    /// Past the head of the page to a field, and to the button that keeps it.
    async fn change_name(&self) {
        self.0.press(Key::Tab).await;
        assert_eq!(self.focused().await.1, "Skip to the content");
        self.press(Key::Enter).await;
        self.enter("given_name", "Robin").await;
        self.to("Save").await;
        self.press(Key::Enter).await;
        self.0.says("Your profile is saved.").await;
        assert_eq!(self.focused().await.1, "Your profile is saved.");
        assert_eq!(self.0.value("given_name").await, "Robin");
    }

    async fn rename_device(&self) {
        self.open("Authentication", "Authentication").await;
        self.open("Manage", "Manage method").await;
        self.enter("label", "Blue phone").await;
        self.press(Key::Enter).await;
        self.0.says("The new name is saved.").await;
        self.0.says("Blue phone").await;
    }

    /// Another password, while other sessions go on.
    async fn change_password(&self, person: &Person) {
        self.open("Change password", "Change password").await;
        self.enter("current_password", &person.password).await;
        self.enter("new_password", NEW).await;
        self.to("end_other_sessions").await;
        let ticked = "return document.getElementById('end_other_sessions').checked";
        if self.0.script(ticked).await == true {
            self.press(Key::Space).await;
        }
        assert_eq!(self.0.script(ticked).await, false);
        self.to("Change password").await;
        self.press(Key::Enter).await;
        self.0.says("Your password is changed.").await;
    }

    /// From the overview to where it leads.
    async fn follow_a_card(&self) {
        self.open("Overview", "Overview").await;
        self.open("All activity", "Activity").await;
    }

    /// One agreement and back, the last step by the way that Tab has come.
    async fn read_an_agreement(&self) {
        self.open("Consents", "Consents").await;
        self.open("Read", "Agreement").await;
        self.to("Back to consents").await;
        self.0.press(Key::Tab).await;
        assert_ne!(self.focused().await.1, "Back to consents");
        self.0.press_back().await;
        assert_eq!(self.focused().await.1, "Back to consents");
        self.press(Key::Enter).await;
        self.0.has_heading("Consents").await;
    }

    async fn filter_the_activity(&self) {
        self.open("Activity", "Activity").await;
        self.to("kind").await;
        self.press(Key::Down).await;
        let chosen = self.0.value("kind").await;
        assert_ne!(chosen, "", "an arrow chooses what comes next");
        self.to("Show").await;
        self.press(Key::Enter).await;
        let asked = format!("kind={chosen}");
        let filtered = async || self.0.url().await.query()?.contains(&asked).then_some(());
        self.0.until("be filtered", filtered).await;
        self.0.has_heading("Activity").await;
        assert_eq!(self.0.value("kind").await, chosen);
    }

    /// The menu beside the applications, and by its last entry out.
    async fn sign_off_by_the_menu(&self) {
        self.open("Applications", "Applications").await;
        self.tab_until("the menu", |_, says| says.contains("Account menu")).await;
        self.press(Key::Enter).await;
        assert_eq!(self.0.script("return document.querySelector('.who.menu').open").await, true);
        for entry in ["My profile", "Devices", "Change password", "Sign off"] {
            self.0.press(Key::Tab).await;
            assert_eq!(self.focused().await.1, entry);
        }
        self.press(Key::Enter).await;
        self.0.has_heading("Sign off?").await;
        self.open("Sign off", "You are signed off").await;
    }
}

#[tokio::test]
async fn a_customer_does_everything_by_keyboard() {
    let demo = Server::demo();
    let (acme, bea) = (demo.environment("acme"), demo.people("acme").remove(1));
    let browser = Browser::open(Look::DESKTOP).await;
    let hands = Hands(&browser);
    hands.sign_on(acme, &bea).await;
    hands.change_name().await;
    hands.follow_a_card().await;
    hands.rename_device().await;
    hands.change_password(&bea).await;
    // Where Bea is signed on besides is part of the demonstration.
    hands.open("Accounts & sessions", "Accounts & sessions").await;
    hands.to("Sign off all others").await;
    hands.press(Key::Enter).await;
    browser.says("You’re only signed on here.").await;
    hands.read_an_agreement().await;
    hands.filter_the_activity().await;
    hands.sign_off_by_the_menu().await;
}

#[tokio::test]
async fn an_employee_does_everything_by_keyboard() {
    // Names are the personnel office's; here people may write them, so that there is something to save.
    let demo = Server::demo_where(&[("PORTICO_ENV__GLOBEX__PROFILE__ATTRIBUTES__GIVEN_NAME__ACCESS", "edit")]);
    let (globex, gus) = (demo.environment("globex"), demo.people("globex").remove(0));
    let browser = Browser::open(Look::DESKTOP).await;
    let hands = Hands(&browser);
    hands.sign_on(globex, &gus).await;
    hands.change_name().await;
    hands.follow_a_card().await;
    hands.rename_device().await;
    hands.change_password(&gus).await;
    hands.read_an_agreement().await;
    hands.filter_the_activity().await;
    hands.sign_off_by_the_menu().await;
}
