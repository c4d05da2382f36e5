// Light-DOM elements on top of pages that work without them. No state, no requests, nothing to configure.

// <x-password>: a button that shows what is typed, and hides it again before the form is sent.
class Password extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    if (!input || this.querySelector('button')) return;
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.className = 'reveal';
    button.setAttribute('aria-controls', input.id);
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    const show = (shown, quiet) => {
      input.type = shown ? 'text' : 'password';
      button.textContent = shown ? this.dataset.hide : this.dataset.show;
      if (!quiet) status.textContent = shown ? this.dataset.shown : this.dataset.hidden;
    };
    button.addEventListener('click', () => show(input.type === 'password'));
    input.form?.addEventListener('submit', () => show(false, true));
    addEventListener('pagehide', () => show(false, true));
    show(false, true);
    this.append(button, status);
  }
}

// <x-time>: says how long ago as well. The absolute text stays.
const steps = [['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60]];
class Time extends HTMLElement {
  connectedCallback() {
    const time = this.querySelector('time');
    const at = Date.parse(time?.dateTime ?? '');
    if (Number.isNaN(at) || this.querySelector('.ago')) return;
    const seconds = (at - Date.now()) / 1000;
    // Less than a minute is no time: zero seconds, which reads "now".
    const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', Infinity];
    const format = new Intl.RelativeTimeFormat(document.documentElement.lang || undefined, { numeric: 'auto' });
    const ago = document.createElement('span');
    ago.className = 'ago';
    ago.textContent = format.format(Math.round(seconds / size), unit);
    this.prepend(ago, ' ');
  }
}

// <x-copy>: a button that copies the text beside it (or data-text, where that is set in groups to be read).
class Copy extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard || this.querySelector('button')) return;
    const text = this.dataset.text ?? this.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = this.dataset.copy;
    button.setAttribute('aria-label', `${this.dataset.copy}: ${text}`);
    const status = document.createElement('span');
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      button.textContent = status.textContent = this.dataset.copied;
      setTimeout(() => { button.textContent = this.dataset.copy; status.textContent = ''; }, 2000);
    });
    this.append(' ', button, status);
  }
}

// <x-print>: a button that prints the page. It waits in a template, because without script it would do nothing.
class Print extends HTMLElement {
  connectedCallback() {
    const template = this.querySelector('template');
    if (!template || this.querySelector('button')) return;
    this.append(template.content.cloneNode(true));
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

// <x-region>: the name of a country in place of its code.
class Region extends HTMLElement {
  connectedCallback() {
    const names = new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'region', fallback: 'code' });
    this.textContent = names.of(this.textContent.trim());
  }
}

// <x-otp>: fills in a code from a text message that names this host (WebOTP). Nothing is sent before the person says so.
class Otp extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    if (!window.OTPCredential || !input) return;
    const over = new AbortController();
    input.form?.addEventListener('submit', () => over.abort());
    navigator.credentials.get({ otp: { transport: ['sms'] }, signal: over.signal })
      .then((otp) => { if (otp && !input.value) input.value = otp.code; })
      .catch(() => {});
  }
}

// <x-wait>: a button that does nothing before the time beside it has run down. It keeps its focus and says so.
class Wait extends HTMLElement {
  connectedCallback() {
    const [button, time] = [this.querySelector('button'), this.querySelector('time')];
    const [minutes, seconds] = time?.textContent.split(':').map(Number) ?? [];
    if (!button || Number.isNaN(minutes * 60 + seconds)) return;
    const over = Date.now() + (minutes * 60 + seconds) * 1000;
    const early = (event) => event.preventDefault();
    button.setAttribute('aria-disabled', 'true');
    button.addEventListener('click', early);
    const ticks = setInterval(() => {
      const left = Math.ceil((over - Date.now()) / 1000);
      time.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
      if (left > 0) return;
      clearInterval(ticks);
      button.removeAttribute('aria-disabled');
      button.removeEventListener('click', early);
      time.parentElement.remove();
    }, 500);
  }
}

// <x-many>: rows of which each holds one value. There is an empty one without script; with it one can add more, and take any away.
class Many extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('button')) return;
    const status = document.createElement('span');
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    const button = (text, act) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'button quiet';
      made.textContent = text;
      made.addEventListener('click', act);
      return made;
    };
    const rows = () => this.querySelectorAll('.value');
    const removable = (row) => {
      const input = row.querySelector('input');
      const remove = button(this.dataset.remove, () => {
        const next = row.nextElementSibling ?? row.previousElementSibling;
        if (rows().length > 1) row.remove(); else input.value = '';
        status.textContent = this.dataset.removed;
        (next?.querySelector('input') ?? add).focus();
      });
      remove.setAttribute('aria-label', `${this.dataset.remove}: ${input.getAttribute('aria-label')}`);
      row.append(remove);
    };
    const add = button(this.dataset.add, () => {
      const last = rows()[rows().length - 1];
      const row = last.cloneNode(true);
      const input = row.querySelector('input');
      row.querySelector('button').remove();
      input.removeAttribute('id');
      input.value = '';
      removable(row);
      last.after(row);
      input.focus();
    });
    rows().forEach(removable);
    this.append(add, status);
  }
}

customElements.define('x-many', Many);
customElements.define('x-wait', Wait);
customElements.define('x-password', Password);
customElements.define('x-time', Time);
customElements.define('x-copy', Copy);
customElements.define('x-print', Print);
customElements.define('x-region', Region);
customElements.define('x-otp', Otp);

// Few pages have these.
if (document.querySelector('x-ceremony, x-signal')) import('./ceremony.js');
if (document.querySelector('x-advice')) import('./advice.js');
if (document.querySelector('x-progress')) import('./progress.js');
if (document.querySelector('x-session')) import('./session.js');

// A menu that is left closes, so that it never covers what has the focus; Escape closes it too.
for (const menu of document.querySelectorAll('details.menu')) {
  menu.addEventListener('focusout', (event) => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false; });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}

// The tab one is on is in view where tabs scroll (browsers with scroll-initial-target have done so already).
const tabs = document.querySelector('.shell-nav ul');
const tab = tabs?.querySelector('[aria-current]');
if (tab && tabs.scrollLeft === 0 && tabs.scrollWidth > tabs.clientWidth) {
  const [seen, wanted] = [tabs.getBoundingClientRect(), tab.getBoundingClientRect()];
  tabs.scrollLeft = wanted.left + wanted.width / 2 - seen.left - seen.width / 2;
}
