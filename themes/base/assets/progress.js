// <x-progress>: looks again by itself while something is put together, and shows what the page would show. It says how far it is at
// most every quarter of a minute, and what has become of it at the end. It waits longer each time, looks only while somebody sees the
// page, and stops when the page says something else. Without it there is a link that does the same.
const [FIRST, LONGEST, SAYS] = [2000, 15_000, 15_000];

class Progress extends HTMLElement {
  connectedCallback() {
    this.pause = FIRST;
    this.said = Date.now();
    this.status = Object.assign(document.createElement('p'), { className: 'hidden' });
    this.status.setAttribute('role', 'status');
    this.closest('section').append(this.status);
    this.later();
  }

  disconnectedCallback() {
    clearTimeout(this.waits);
  }

  later() {
    this.waits = setTimeout(() => (document.hidden ? this.later() : this.look()), this.pause);
    this.pause = Math.min(this.pause * 1.5, LONGEST);
  }

  // Not by `fetch`: of a text nobody may make a page here (trusted types), and this asks for one.
  look() {
    const asking = new XMLHttpRequest();
    asking.open('GET', this.dataset.from);
    asking.responseType = 'document';
    // Told to come later, or signed off: whoever looks again by hand is told so.
    asking.addEventListener('load', () => { if (asking.status === 200 && asking.response) this.hear(asking.response); });
    // The next look may find the way.
    asking.addEventListener('error', () => this.later());
    asking.send();
  }

  hear(page) {
    const now = page.querySelector('x-progress');
    if (!now) return void this.end(page);
    this.textContent = now.textContent;
    if (Date.now() - this.said >= SAYS) this.say(now.textContent);
    this.later();
  }

  say(text) {
    this.said = Date.now();
    this.status.textContent = text;
  }

  // What there is instead takes the place of the section. The focus stays where it was, unless that is gone.
  end(page) {
    const [old, fresh] = [this.closest('section'), page.getElementById(this.closest('section').id)];
    if (!fresh) return;
    const focused = old.contains(document.activeElement);
    // The region that speaks stays: one that is new is not heard.
    [...old.childNodes].filter((node) => node !== this.status).forEach((node) => node.remove());
    old.prepend(...fresh.childNodes);
    this.say(old.querySelector('.note')?.textContent.replace(/\s+/g, ' ').trim() ?? '');
    if (focused) old.querySelector('a, button')?.focus();
  }
}

customElements.define('x-progress', Progress);
