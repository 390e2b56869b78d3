// A network's page: the year while the slider moves, tables that can be sorted, addresses without what says nothing.
(() => {
  // A long table shows its first rows; a few more are as well shown at once.
  const ROWS = 12;
  const LONG = 15;

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.dataset.value ?? cell.textContent.trim();
    return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
  };

  // Numbers go from the largest, words from A.
  function compare(one, other) {
    if (typeof one === "number" && typeof other === "number") return other - one;
    if (typeof one === typeof other) return one.localeCompare(other, document.documentElement.lang);
    return typeof one === "number" ? -1 : 1;
  }

  function sort(heading) {
    const table = heading.closest("table");
    const turned = heading.getAttribute("aria-sort") && heading.dataset.turned !== "true";
    const column = heading.cellIndex;
    const rows = [...table.tBodies[0].rows].sort((one, other) => compare(valueOf(one, column), valueOf(other, column)));
    if (turned) rows.reverse();
    rows.forEach((row, index) => row.classList.toggle("further", rows.length > LONG && index >= ROWS));
    table.tBodies[0].append(...rows);
    [...heading.parentElement.cells].forEach((cell) => cell.removeAttribute("aria-sort"));
    const numbers = rows.some((row) => typeof valueOf(row, column) === "number");
    heading.setAttribute("aria-sort", numbers === turned ? "ascending" : "descending");
    heading.dataset.turned = String(turned);
  }

  function makeSortable() {
    for (const heading of document.querySelectorAll("table.sortable thead th")) {
      if (heading.querySelector("button")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
    }
  }

  document.addEventListener("click", (event) => {
    const heading = event.target.closest("table.sortable thead th");
    if (heading) sort(heading);
    const all = event.target.closest("[data-shows]");
    if (all) {
      document.getElementById(all.dataset.shows).classList.add("all");
      all.parentElement.remove();
    }
  });

  document.addEventListener("input", (event) => {
    if (event.target.id === "year") {
      document.getElementById("shown-year").textContent = event.target.value;
      event.target.setAttribute("aria-valuetext", event.target.value);
    }
  });

  // All flows are as good as none named, and no source is no source.
  document.addEventListener("htmx:configRequest", ({ target, detail }) => {
    if (target.id !== "filter-form") return;
    const flows = [...target.querySelectorAll("[name=flows]")];
    if (flows.every((flow) => flow.checked)) delete detail.parameters.flows;
    if (!detail.parameters.source) delete detail.parameters.source;
  });

  document.addEventListener("htmx:afterSettle", makeSortable);
  document.addEventListener("htmx:historyRestore", makeSortable);
  makeSortable();
})();
