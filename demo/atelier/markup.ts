/** A text as HTML text, or as the value of a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** A tag's attributes, each after a space; true stands for an attribute without a value, undefined for none. */
export function attributes(values: Readonly<Record<string, string | true | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** Lines, two spaces further in. */
export const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
