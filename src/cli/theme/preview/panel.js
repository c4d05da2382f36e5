// The panel of a preview: chooses a page, and shows it anew when the files change. What is chosen stands behind the # of the address, so
// that it stays when the panel is loaded again.

const find = (id) => document.getElementById(id);
const [page, state, lang, scheme, width, part] = ["page", "state", "lang", "scheme", "width", "part"].map(find);
const frame = find("frame");
const PREFIX = "/-/preview/page/";

const answer = await fetch("/-/preview/list");
const list = await answer.json();
find("title").textContent = list.title;
document.title = `${list.title} – preview`;

function fill(select, values) {
  const before = select.value;
  select.replaceChildren(...values.map((value) => new Option(value, value)));
  if (values.includes(before)) select.value = before;
}

function states() {
  const chosen = list.pages.find((one) => one.name === page.value);
  const before = state.value;
  fill(state, chosen ? chosen.states : []);
  if (state.value !== before && chosen?.states.includes("typical")) state.value = "typical";
}

function address() {
  const query = new URLSearchParams();
  if (lang.value) query.set("lang", lang.value);
  if (scheme.value) query.set("scheme", scheme.value);
  if (part.value && page.value.startsWith("mail_")) query.set("part", part.value);
  return `${PREFIX}${page.value}-${state.value}?${query}`;
}

function measure() {
  frame.style.inlineSize = width.value ? `${width.value}px` : "";
  frame.classList.toggle("fixed", width.value !== "");
}

function remember() {
  const chosen = new URLSearchParams({ page: page.value, state: state.value, lang: lang.value, scheme: scheme.value, width: width.value });
  history.replaceState(null, "", `#${chosen}`);
  const mail = page.value.startsWith("mail_");
  document.querySelectorAll(".mail").forEach((one) => { one.hidden = !mail; });
  find("alone").href = address();
}

function show() {
  remember();
  measure();
  // Replaced, so that going back leaves the panel and does not go through every page that was looked at.
  frame.contentWindow.location.replace(address());
}

function recall() {
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const select of [page, lang, scheme, width]) {
    const value = chosen.get(select.id);
    if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  states();
  const value = chosen.get("state");
  if (value !== null && [...state.options].some((option) => option.value === value)) state.value = value;
}

function step(by) {
  const count = page.options.length;
  page.selectedIndex = (page.selectedIndex + by + count) % count;
  states();
  show();
}

// Links within the page lead to other pages: the panel follows.
frame.addEventListener("load", () => {
  const pathname = frame.contentDocument?.location.pathname ?? "";
  if (!pathname.startsWith(PREFIX)) return;
  const name = pathname.slice(PREFIX.length);
  const at = name.indexOf("-");
  if (name === `${page.value}-${state.value}` || at < 0) return;
  page.value = name.slice(0, at);
  states();
  state.value = name.slice(at + 1);
  remember();
});

function tell(status) {
  const { problems, checked } = status;
  const number = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  find("status").textContent = `${problems.length ? number : checked ? "Nothing is wrong" : "Nothing found yet"}${checked ? "." : "; checking …"}`;
  find("problems").replaceChildren(...problems.map((problem) => {
    const item = document.createElement("li");
    item.className = problem.severity;
    const code = document.createElement("strong");
    code.textContent = problem.code;
    item.append(code, ` ${problem.message}`);
    if (problem.suggestion) item.append(` (${problem.suggestion}?)`);
    if (problem.file) {
      const place = document.createElement("code");
      place.textContent = [problem.file, problem.line, problem.column].filter((one) => one !== null).join(":");
      item.append(place);
    }
    return item;
  }));
}

let version = null;
let told = "";
async function poll() {
  try {
    const response = await fetch("/version");
    const text = await response.text();
    const status = JSON.parse(text);
    if (text !== told) tell(status);
    told = text;
    if (version !== null && version !== status.version) frame.contentWindow.location.reload();
    version = status.version;
  } catch {
    find("status").textContent = "The preview does not answer; start it again.";
    told = "";
  }
  setTimeout(poll, document.hidden ? 5000 : 700);
}

fill(page, list.pages.map((one) => one.name));
fill(lang, list.languages);
if (list.languages.includes("en")) lang.value = "en";
if (list.pages.some((one) => one.name === "profile")) page.value = "profile";
states();
recall();
page.addEventListener("change", () => { states(); show(); });
[state, lang, scheme, width, part].forEach((select) => select.addEventListener("change", show));
find("before").addEventListener("click", () => step(-1));
find("after").addEventListener("click", () => step(1));
show();
poll();
