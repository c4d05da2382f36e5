// What Lighthouse measures of the demonstration's pages, with its phone profile and simulated throttling: accessibility and best
// practices must be 100, performance 95 or more. Each page of each environment is measured by a browser of its own, so that nothing of
// it is there already; the tabs are those of a person who has signed on, code included where they have an app.
//
//   node measure.mjs PORTICO

import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createInterface } from 'node:readline';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const LEAST = { accessibility: 100, 'best-practices': 100, performance: 95 };
// Performance depends on what else the machine does: the median counts.
const ROUNDS = 3;

const launch = () => puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: [
    '--lang=en', '--disable-quic', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
    // Nothing leaves the machine, whatever a page asks for.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

// Does something with a browser that closes whatever comes of it.
const within = async (act) => {
  const browser = await launch();
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
};

// Starts the demonstration, and waits until it says where it is and who is there.
const start = async (program) => {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PORTICO_'));
  const child = spawn(program, ['demo', '--json', '--listen', '127.0.0.1:0'], {
    env: Object.fromEntries(own), stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line);
    if (said.base_url) return { child, environments: said.environments };
  }
  throw new Error(`${program} ended before it was ready`);
};

// The code that an app shows now (RFC 6238).
const code = (key) => {
  const bits = [...key.replaceAll(/[\s=]/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter));
  const binary = bits.map((value) => value.toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(binary.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', secret).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

// Signs on as a person does, and returns the cookies and where the tabs are.
const signOn = (url, person) => within(async (browser) => {
  const page = await browser.newPage();
  await page.goto(url);
  for (let step = 0; step < 5; step += 1) {
    if (await page.$('form[action$="/sign-off"]')) {
      const links = await page.$$eval('nav a[href]', (all) => all.map((link) => link.href));
      const tabs = new Set(links.filter((link) => link.startsWith(url) && !link.includes('#')));
      return { cookies: await browser.cookies(), tabs: [...tabs] };
    }
    const known = { identifier: person.identifier, password: person.password };
    if (person.totp_secret) known.code = code(person.totp_secret);
    let last;
    for (const [name, value] of Object.entries(known)) {
      const field = await page.$(`input[name="${name}"]:not([type=hidden])`);
      if (!field) continue;
      await field.evaluate((input) => { input.value = ''; });
      await field.type(value);
      last = field;
    }
    if (!last) break;
    await Promise.all([page.waitForNavigation(), last.press('Enter')]);
  }
  throw new Error(`${person.identifier} is not signed on, but at ${page.url()}: ${await page.title()}`);
});

// What Lighthouse says of one page, for who has these cookies.
const look = (url, cookies) => within(async (browser) => {
  if (cookies.length > 0) await browser.setCookie(...cookies);
  const page = await browser.newPage();
  const flags = { onlyCategories: Object.keys(LEAST), disableStorageReset: true, logLevel: 'error' };
  return (await lighthouse(url, flags, undefined, page)).lhr;
});

// The result for one page. Now and then Chromium loses what it recorded, and there is none: that is asked for once more, and said.
const measure = async (url, cookies) => {
  let lhr = await look(url, cookies);
  if (lhr.runtimeError?.code === 'NO_NAVSTART') {
    console.error(`${url}: ${lhr.runtimeError.code}, once more`);
    lhr = await look(url, cookies);
  }
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`);
  return lhr;
};

const score = (lhr, category) => Math.round((lhr.categories[category].score ?? 0) * 100);

// What a category lost points for.
const lost = (lhr, category) => lhr.categories[category].auditRefs
  .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
  .map(({ id }) => `    ${id}: ${lhr.audits[id].title} ${lhr.audits[id].displayValue ?? ''}`.trimEnd());

const demonstration = await start(process.argv[2]);
let failed = false;
try {
  for (const { slug, url, users } of demonstration.environments) {
    const { cookies, tabs } = await signOn(url, users[0]);
    if (tabs.length < 2) throw new Error(`${url} shows ${tabs.length} tabs`);
    const pages = [[new URL('sign-on', url).href, []], ...tabs.map((tab) => [tab, cookies])];
    for (const [address, jar] of pages) {
      const name = address.slice(url.length) || 'overview';
      const rounds = [];
      while (rounds.length < ROUNDS) rounds.push(await measure(address, jar));
      const by = (category) => [...rounds].sort((one, other) => score(one, category) - score(other, category));
      // The others are no measures but findings: the worst round counts.
      const counts = (category) => by(category)[category === 'performance' ? Math.floor(ROUNDS / 2) : 0];
      const figures = Object.keys(LEAST).map((category) => `${category} ${score(counts(category), category)}`);
      console.log(`${slug} ${name}: ${figures.join(', ')}`);
      for (const [category, least] of Object.entries(LEAST)) {
        if (score(counts(category), category) >= least) continue;
        failed = true;
        console.log([`  ${category} is under ${least}:`, ...lost(counts(category), category)].join('\n'));
      }
    }
  }
} finally {
  demonstration.child.kill();
}
process.exit(failed ? 1 : 0);
