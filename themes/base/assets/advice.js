// <x-advice>: says what is still wrong with a new password, once whoever types it pauses. The server's policy says it, so that it is
// what the form is held against; nothing is said twice, and nothing while somebody types. The page works without it.
const PAUSE = 800;

class Advice extends HTMLElement {
  connectedCallback() {
    const [input, status] = [document.getElementById(this.dataset.for), this.querySelector('[role=status]')];
    if (!input?.form || !status) return;
    let [waits, asks] = [0, new AbortController()];
    const over = () => { clearTimeout(waits); asks.abort(); };
    const say = (text) => { if (status.textContent !== text) status.textContent = text; };
    const ask = async () => {
      asks = new AbortController();
      const body = new URLSearchParams({ csrf: input.form.elements.csrf.value, new_password: input.value });
      try {
        const answer = await fetch(this.dataset.from, { method: 'POST', body, signal: asks.signal });
        say(answer.ok ? (await answer.json()).advice.join(' ') : '');
      } catch (error) {
        // Advice is no more than that: what was said of another text must not stand. Whoever types on has it renewed.
        if (error.name !== 'AbortError') say('');
      }
    };
    input.addEventListener('input', () => {
      over();
      if (input.value) waits = setTimeout(ask, PAUSE); else say('');
    });
    input.form.addEventListener('submit', over);
    addEventListener('pagehide', over);
  }
}

customElements.define('x-advice', Advice);
