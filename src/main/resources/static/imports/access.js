// Who loads. Name and password are held in the memory of this page and nowhere else.

import { Refusal, measure, tell, word } from "./words.js";

const find = (id) => document.getElementById(id);

const api = document.querySelector(".loading").dataset.api;

let authorization = null;

/** Asks the API under the name of who is signed in. */
export async function ask(address, options = {}) {
  let response;
  try {
    // without credentials of the browser, which would ask for others by itself
    response = await fetch(api + address, { ...options, credentials: "omit", cache: "no-store",
      headers: { Accept: "application/json", Authorization: authorization } });
  }
  catch {
    throw new Refusal(word("no-answer"));
  }
  if (!response.ok) {
    throw await refusal(response);
  }
  return response.json();
}

async function refusal(response) {
  switch (response.status) {
    case 401:
      forget();
      return new Refusal(word("expired"));
    case 413:
      return new Refusal(word("too-large"));
    case 429:
      return new Refusal(word("too-many", wait(Number(response.headers.get("Retry-After")))));
    default:
      return problem(response);
  }
}

function wait(seconds) {
  return (seconds < 100) ? measure(seconds, "second") : measure(Math.ceil(seconds / 60), "minute");
}

/** What the API says is wrong, in English. */
async function problem(response) {
  try {
    return new Refusal((await response.json()).detail ?? word("failed"), "en");
  }
  catch {
    return new Refusal(word("failed"));
  }
}

/** Makes sure, before anything is sent, that it would be accepted. */
export async function permit(role) {
  if (authorization === null) {
    find("user").focus();
    throw new Refusal(word("sign-in-first"));
  }
  const me = await ask("/me");
  if (!me.roles.includes(role)) {
    throw new Refusal(word(`needs-${role}`, me.name));
  }
}

async function signIn() {
  const typed = new TextEncoder().encode(`${find("user").value}:${find("password").value}`);
  authorization = `Basic ${btoa(String.fromCharCode(...typed))}`;
  try {
    const me = await ask("/me");
    const most = ["admin", "editor", "reader"].find((role) => me.roles.includes(role));
    find("who").textContent = word("signed-in", me.name, word(`role.${most}`));
    show(true);
  }
  catch (failure) {
    // a wrong password, but not one that was right before
    const wrong = authorization === null;
    authorization = null;
    throw wrong ? new Refusal(word("wrong")) : failure;
  }
}

function forget() {
  authorization = null;
  show(false);
}

function show(signedIn) {
  find("signing-in").hidden = signedIn;
  find("signed-in").hidden = !signedIn;
  find("password").value = "";
  (signedIn ? find("sign-out") : find("password")).focus();
}

find("signing-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  tell(find("access-message"), null);
  try {
    await signIn();
    document.querySelectorAll(".message").forEach((place) => tell(place, null));
  }
  catch (failure) {
    tell(find("access-message"), failure);
  }
});

find("sign-out").addEventListener("click", () => {
  forget();
  find("user").focus();
});
