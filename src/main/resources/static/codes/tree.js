// Opens and closes the branches of a tree of codes; htmx fetches what is in them.
document.addEventListener("click", (event) => {
  const button = event.target.closest(".tree .open");
  if (button) {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    button.parentElement.querySelector(":scope > .below").hidden = !open;
  }
});
