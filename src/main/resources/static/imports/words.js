// The words of the page for what a script tells, in the language of the page.

const words = document.querySelector("#words").content;

/** A text, with values put in the place of {0}, {1} … */
export function word(key, ...values) {
  const text = words.querySelector(`[data-word="${key}"]`).textContent;
  return values.reduce((told, value, at) => told.replace(`{${at}}`, () => value), text);
}

/** Something that could not be done, in words for the reader. */
export class Refusal extends Error {

  constructor(message, language = document.documentElement.lang) {
    super(message);
    this.language = language;
  }

}

/** Tells a refusal in its place, or nothing any more. */
export function tell(place, refusal) {
  place.lang = refusal?.language ?? "";
  place.textContent = refusal?.message ?? "";
}

/** A number with its unit, as it is written in the language of the page. */
export function measure(number, unit, unitDisplay = "long") {
  return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 })
    .format(number);
}
