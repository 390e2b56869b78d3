// Loads files, loads again what was only checked or partly good, and takes imports back.

import { ask, permit } from "./access.js";
import { Refusal, measure, tell, word } from "./words.js";
import { announce, showImport, whenShown } from "./view.js";

const find = (id) => document.getElementById(id);

/** What this page has sent: the files and their layout by the number of the import. */
const sent = new Map();

const form = find("new-import");

const files = find("files");

/** Sends files as one import, and shows it. */
async function load(chosen, format, accept, dryRun) {
  await permit("editor");
  await readable(chosen);
  const body = new FormData();
  chosen.forEach((file) => body.append("file", file, file.name));
  Object.entries({ accept, dryRun, ...(format && { format }) }).forEach(([name, value]) => body.append(name, value));
  announce(word("sending", chosen.map((file) => file.name).join(", ")));
  const run = await ask("/imports", { method: "POST", body });
  sent.set(run.id, { chosen, format });
  await showImport(run.id);
}

/** A browser does not send a file that has changed since it was chosen, and does not say why. */
async function readable(chosen) {
  for (const file of chosen) {
    try {
      await file.slice(0, 1).arrayBuffer();
    }
    catch {
      throw new Refusal(word("unreadable", file.name));
    }
  }
}

/** Sends the files of the import that is shown once more. */
async function loadAgain(accept, otherwise) {
  const held = sent.get(find("verdict").dataset.import);
  if (held === undefined) {
    find("check-only").checked = false;
    find(`accept-${accept}`).checked = true;
    renameButton();
    files.focus();
    tell(find("load-message"), new Refusal(word(otherwise)));
    return;
  }
  await load(held.chosen, held.format, accept, false);
}

async function undo() {
  const id = location.pathname.split("/").pop();
  find("undo-dialog").close();
  await permit("admin");
  await ask(`/imports/${id}`, { method: "DELETE" });
  await showImport(id);
}

/** Does something once, and tells in its place what is in the way. */
async function attempt(button, place, action) {
  if (button.ariaBusy === "true") {
    return;
  }
  tell(find(place), null);
  button.ariaBusy = "true";
  try {
    await action();
  }
  catch (failure) {
    tell(find(place), failure);
  }
  finally {
    button.ariaBusy = null;
  }
}

const actions = {
  "load-good": (button) => attempt(button, "import-message", () => loadAgain("good", "choose-again")),
  "load-checked": (button) => attempt(button, "import-message", () => loadAgain(find("verdict").dataset.accept, "choose-checked")),
  "undo": () => find("undo-dialog").showModal(),
  "keep": () => find("undo-dialog").close(),
  "confirm-undo": () => attempt(find("undo"), "import-message", undo),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[id]");
  actions[button?.id]?.(button);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(find("load"), "load-message", async () => {
    const chosen = [...files.files];
    if (chosen.length === 0) {
      files.focus();
      throw new Refusal(word("no-files"));
    }
    await load(chosen, find("format").value, form.elements.accept.value, find("check-only").checked);
  });
});

function renameButton() {
  find("load").textContent = word(find("check-only").checked ? "check" : "load");
}

find("check-only").addEventListener("change", renameButton);

function size(file) {
  return (file.size < 1_000_000) ? measure(Math.ceil(file.size / 100) / 10, "kilobyte", "short") : measure(file.size / 1_000_000, "megabyte", "short");
}

function listChosen() {
  find("chosen").replaceChildren(...[...files.files].map((file) => {
    const line = document.createElement("li");
    line.textContent = `${file.name} – ${size(file)}`;
    return line;
  }));
  // one file is named by the browser
  find("chosen").hidden = files.files.length < 2;
  tell(find("load-message"), null);
}

files.addEventListener("change", listChosen);

// Files may be dropped anywhere: a browser would leave the page to show them.
addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    form.classList.add("over");
  }
});
addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) {
    form.classList.remove("over");
  }
});
addEventListener("drop", (event) => {
  if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    form.classList.remove("over");
    files.files = event.dataTransfer.files;
    listChosen();
  }
});

// What is in the library need not be sent again.
whenShown(() => {
  const id = find("verdict")?.dataset.import;
  const state = find("state")?.dataset.state;
  if (state === "done" && sent.delete(id)) {
    files.value = "";
    listChosen();
  }
});
