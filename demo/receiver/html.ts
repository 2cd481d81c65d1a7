/** A piece of a page whose text is already escaped: only the tag below makes one. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
}

type Value = string | number | Markup | undefined | false | Value[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** A template where every value is escaped, in text or between the quotes of an attribute. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + show(values[index - 1]) + string));
}

function show(value: Value): string {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(show).join('');
  return value === undefined || value === false ? '' : escape(String(value));
}
