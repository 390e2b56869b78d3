// The list of suggestions under the box: arrow keys walk through it, Escape closes it.
const links = () => [...document.querySelectorAll("#suggestions a")];

const close = () => document.getElementById("suggestions")?.replaceChildren();

document.addEventListener("keydown", event => {
  const box = event.target.closest?.(".box");
  if (!box || links().length === 0) {
    return;
  }
  if (event.key === "Escape") {
    close();
    document.getElementById("q").focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const stops = [document.getElementById("q"), ...links()];
    const next = stops.indexOf(document.activeElement) + step;
    stops[(next + stops.length) % stops.length].focus();
  }
});

document.addEventListener("focusin", event => {
  if (!event.target.closest(".box")) {
    close();
  }
});

document.addEventListener("click", event => {
  if (event.target.matches(".facets .more")) {
    event.target.previousElementSibling.classList.add("all");
    event.target.remove();
  }
  else if (!event.target.closest(".box")) {
    close();
  }
});
