import type { Locale } from '../../lib/localize.js';
import type { Table } from './table.js';

/** What a spreadsheet would take for a formula, and run: it gets an apostrophe, which spreadsheets read as « this is text ». */
const formula = /^[=+\-@\t\r|%]/;

/** The table as a file that French spreadsheets open by itself: semicolons, a byte order mark, decimals as the language writes them. */
export function csvOf({ heads, rows }: Table, locale: Locale): string {
  const text = (cell: string) => {
    const safe = formula.test(cell) ? `'${cell}` : cell;
    return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  // Numbers are numbers, a minus sign included; what is missing is empty.
  const number = (value: number | null) => (value === null ? '' : locale === 'fr' ? String(value).replace('.', ',') : String(value));
  const lines = [heads.map(text), ...rows.map(({ name, cells }) => [text(name), ...cells.map(({ value }) => number(value))])];
  return `\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}
