// Passkeys and security keys: what the server asks goes to the browser, what the browser brings goes into the form. Nothing here
// decides anything; the server looks at every answer itself.

const decode = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const encode = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const ids = (list) => list?.map((one) => ({ ...one, id: decode(one.id) }));

// From JSON and back (WebAuthn, section 5.1), for browsers that cannot do it themselves.
const asked = {
  create: (json) => PublicKeyCredential.parseCreationOptionsFromJSON?.(json) ?? {
    ...json, challenge: decode(json.challenge), user: { ...json.user, id: decode(json.user.id) },
    excludeCredentials: ids(json.excludeCredentials),
  },
  get: (json) => PublicKeyCredential.parseRequestOptionsFromJSON?.(json) ?? {
    ...json, challenge: decode(json.challenge), allowCredentials: ids(json.allowCredentials),
  },
};
const brought = (credential) => JSON.stringify(credential.toJSON?.() ?? {
  id: credential.id, rawId: encode(credential.rawId), type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
  response: {
    clientDataJSON: encode(credential.response.clientDataJSON),
    attestationObject: encode(credential.response.attestationObject),
    transports: credential.response.getTransports?.(),
    authenticatorData: encode(credential.response.authenticatorData),
    signature: encode(credential.response.signature),
    userHandle: encode(credential.response.userHandle),
  },
});

// What the browser offers as autofill waits until something else is asked of the authenticator: one at a time.
let waiting;

// <x-ceremony>: a button in a form, in place of the text that says that it takes JavaScript. Cancelling is no error.
class Ceremony extends HTMLElement {
  connectedCallback() {
    const template = this.querySelector('template');
    if (!template) return;
    if (!window.PublicKeyCredential) {
      this.replaceChildren(Object.assign(document.createElement('p'), { className: 'help', textContent: this.dataset.unsupported }));
      return;
    }
    this.replaceChildren(template.content.cloneNode(true));
    this.button = this.querySelector('button');
    this.status = this.querySelector('[role=status]');
    this.button.addEventListener('click', () => this.ask());
    if (this.dataset.autofill !== undefined) this.offer();
  }

  say(text) {
    this.status.textContent = text ?? '';
  }

  async options() {
    const body = new URLSearchParams({ csrf: this.closest('form').elements.csrf.value });
    const response = await fetch(this.dataset.options, { method: 'POST', body });
    const told = await response.json().catch(() => ({}));
    // The page is out of date: loaded again, it says what is missing.
    if (told.reload) location.reload();
    if (!response.ok) throw new Error('refused');
    return told;
  }

  // What is created stays with the authenticator, whatever becomes of the form. So what the browser can see to be missing is asked for
  // first; but for the field that it takes the place of, which may be empty.
  complete() {
    const { instead } = this.dataset;
    if (!instead) return true;
    const fields = [...this.closest('form').elements].filter((field) => field.name !== instead || field.value);
    return fields.every((field) => field.reportValidity());
  }

  async ask() {
    if (!this.complete()) return;
    waiting?.abort();
    this.button.disabled = true;
    this.say(this.dataset.wait);
    try {
      const told = await this.options();
      const kind = this.dataset.kind;
      const credential = await navigator.credentials[kind]({ publicKey: asked[kind](told.publicKey) });
      this.send(credential, told);
    } catch (error) {
      this.button.disabled = false;
      const known = error.name === 'InvalidStateError';
      const given = error.name === 'NotAllowedError' || error.name === 'AbortError';
      this.say(known ? this.dataset.known : given ? this.dataset.cancelled : this.dataset.failed);
      this.button.focus();
    }
  }

  // Passkeys among what the browser fills in; asked afresh before the challenge grows too old.
  async offer() {
    if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
    try {
      const told = await this.options();
      waiting = new AbortController();
      const fresh = setTimeout(() => { waiting.abort(); this.offer(); }, 240_000);
      const credential = await navigator.credentials.get({
        publicKey: asked.get(told.publicKey), mediation: 'conditional', signal: waiting.signal,
      }).finally(() => clearTimeout(fresh));
      this.send(credential, told);
    } catch {
      // Not offered, or given up for the button: the page works without.
    }
  }

  send(credential, told) {
    const form = this.closest('form');
    form.elements.credential.value = brought(credential);
    if (told.flow) form.elements.flow.value = told.flow;
    form.requestSubmit();
  }
}

customElements.define('x-ceremony', Ceremony);

// <x-signal>: tells the password manager which passkeys still count here, and under which name (WebAuthn, section 5.1.10).
class Signal extends HTMLElement {
  connectedCallback() {
    for (const [method, message] of JSON.parse(this.dataset.signals)) {
      window.PublicKeyCredential?.[method]?.(message).catch(() => {});
    }
  }
}

customElements.define('x-signal', Signal);
