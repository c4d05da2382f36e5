// <x-session>: says in time that the session ends, and lets one press keep it (WCAG 2.2.1). It never keeps it by itself: only a person
// does. Tabs of one portal tell each other when one of them was used, and the token of their forms, which a proof changes; nothing is
// stored.
const WARN = 120;

class Session extends HTMLElement {
  connectedCallback() {
    const template = this.querySelector('template');
    if (!template || this.querySelector('dialog')) return;
    this.append(template.content.cloneNode(true));
    this.dialog = this.querySelector('dialog');
    this.status = this.dialog.querySelector('[role=status]');
    this.failed = this.dialog.querySelector('[data-when=failed]');
    this.failed.hidden = true;
    this.form = this.dialog.querySelector('form');
    this.form.addEventListener('submit', (event) => { event.preventDefault(); this.stay(); });
    // Whoever has seen the warning and closed it is not interrupted again by the same one.
    this.dialog.querySelector('[type=button]').addEventListener('click', () => { this.seen = this.end(); this.dialog.close(); });
    this.dialog.addEventListener('cancel', () => { this.seen = this.end(); });
    this.channel = new BroadcastChannel(`portico${this.dataset.channel}`);
    this.channel.addEventListener('message', ({ data }) => {
      if (data.csrf) this.form.elements.csrf.value = data.csrf;
      this.set(data);
    });
    const [idle, last] = [Number(this.dataset.idleIn), Number(this.dataset.lastIn)];
    // Half of a short session is time enough to read.
    this.warn = Math.min(WARN, idle / 2) * 1000;
    this.set({ idle: Date.now() + idle * 1000, last: Date.now() + last * 1000 });
    this.tell();
    this.ticks = setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.ticks);
    this.channel?.close();
  }

  set({ idle, last }) {
    [this.idle, this.last] = [idle, last];
    this.failed.hidden = true;
    if (this.end() - Date.now() <= this.warn) return;
    this.said = null;
    this.over = false;
    if (this.dialog.open) this.dialog.close();
  }

  tell() { this.channel.postMessage({ idle: this.idle, last: this.last, csrf: this.form.elements.csrf.value }); }

  end() { return Math.min(this.idle, this.last); }

  tick() {
    const left = Math.ceil((this.end() - Date.now()) / 1000);
    if (left <= 0) {
      if (this.over) return;
      this.over = true;
      this.failed.hidden = true;
      this.say(this.dataset.over);
      this.show('over');
    } else if (left * 1000 <= this.warn && this.seen !== this.end()) {
      this.show(this.idle < this.last ? 'idle' : 'last');
      // Every second would be read out.
      if (!this.said || left % 30 === 0) this.say(`${this.dataset.left} ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`);
    }
  }

  say(text) {
    this.said = text;
    this.status.textContent = text;
  }

  // What went wrong stays until something goes right.
  show(what) {
    for (const part of this.dialog.querySelectorAll('[data-when]')) if (part !== this.failed) part.hidden = part.dataset.when !== what;
    if (!this.dialog.open) this.dialog.showModal();
  }

  async stay() {
    try {
      const body = new URLSearchParams(new FormData(this.form));
      const answer = await fetch(this.form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual' });
      // Led to the sign-on: there is nothing left to keep.
      if (answer.type === 'opaqueredirect') {
        this.idle = Date.now();
        this.tick();
        return;
      }
      if (!answer.ok) throw new Error(answer.status);
      const { idle_in: idle, last_in: last } = await answer.json();
      this.set({ idle: Date.now() + idle * 1000, last: Date.now() + last * 1000 });
      if (this.dialog.open) this.dialog.close();
      this.tell();
    } catch {
      this.failed.hidden = false;
    }
  }
}
customElements.define('x-session', Session);
