// What is shown of imports: the server makes it, and the parts of this page take it over, so that files and password stay.

import { measure, word } from "./words.js";

const PARTS = ["#title", "#import", "#imports", "body > footer"];

const pages = document.querySelector(".loading").dataset.pages;

const announcement = document.querySelector("#announcement");

let shown = location.pathname + location.search;

let asked = 0;

let events = null;

/** Called with each part of the page that is new. */
const watchers = [];

export function whenShown(watcher) {
  watchers.push(watcher);
  watcher();
}

/** Shows an import, or the list of them. */
export async function show(address, { keep = true, focus = true } = {}) {
  const turn = ++asked;
  const there = new URL(address, location.href);
  const page = await read(there);
  if (turn !== asked) {
    return;
  }
  if (page === null) {
    location.assign(there);
    return;
  }
  const lost = PARTS.some((part) => document.querySelector(part).contains(document.activeElement));
  PARTS.forEach((part) => document.querySelector(part).replaceWith(page.querySelector(part)));
  document.title = page.title;
  if (keep && there.pathname + there.search !== shown) {
    history.pushState(null, "", there);
  }
  shown = there.pathname + there.search;
  watchers.forEach((watcher) => watcher());
  if (focus || lost) {
    (document.getElementById(there.hash.slice(1)) ?? document.querySelector("h1")).focus({ preventScroll: !focus });
  }
}

/** The page at an address, or null if there is none like this one. */
async function read(address) {
  try {
    const text = await (await fetch(address, { cache: "no-store" })).text();
    const page = new DOMParser().parseFromString(text, "text/html");
    return PARTS.every((part) => page.querySelector(part) !== null) ? page : null;
  }
  catch {
    return null;
  }
}

export function showImport(id) {
  return show(`${pages}/${id}`);
}

/** Tells those who listen to the page, and nothing twice. */
export function announce(text) {
  if (announcement.textContent !== text) {
    announcement.textContent = text;
  }
}

const textOf = (selector) => document.querySelector(selector).textContent.replace(/\s+/g, " ").trim();

/** Times in the zone of the reader, and for readers of English as in Europe. */
function localTimes() {
  const language = document.documentElement.lang.replace("en", "en-GB");
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  document.querySelectorAll("time[datetime]").forEach((time) => {
    time.textContent = format.format(new Date(time.dateTime));
  });
}

/** Follows an import that is under way. */
function follow() {
  events?.close();
  const progress = document.querySelector("#progress");
  if (progress === null) {
    return;
  }
  events = new EventSource(progress.dataset.events);
  events.addEventListener("progress", (event) => advance(progress, JSON.parse(event.data)));
  events.addEventListener("end", async () => {
    events.close();
    await show(shown, { keep: false, focus: false });
    announce(`${textOf("h1")}: ${textOf(".summary")}`);
  });
}

function advance(progress, run) {
  const state = document.querySelector("#state");
  const share = Math.round(run.progress * 100);
  state.dataset.state = run.state;
  state.className = `status ${run.state}`;
  state.textContent = word(`state.${run.state}`);
  if (share > 0) {
    progress.value = run.progress;
  }
  else {
    progress.removeAttribute("value");
  }
  const doing = word(`doing.${run.state}`);
  document.querySelector("#share").textContent = (share > 0) ? `${doing} ${measure(share, "percent")}` : doing;
  announce((share >= 50) ? `${doing} ${measure(50, "percent")}` : doing);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.hasAttribute("download")) {
    return;
  }
  const there = new URL(link.href);
  const here = there.pathname === pages || there.pathname.startsWith(`${pages}/`);
  const within = there.pathname + there.search === shown && there.hash !== "";
  if (there.origin === location.origin && here && !within && !there.searchParams.has("lang")) {
    event.preventDefault();
    show(there);
  }
});

addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) {
    show(location.href, { keep: false });
  }
});

whenShown(localTimes);
whenShown(follow);
