import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet takes for a formula, behind the apostrophes of an earlier export or not. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that a spreadsheet would calculate begins with an apostrophe. csv-stringify does so too, but lets a line feed pass, and does
 * not mark a text that had the apostrophe already, which could then not be told from one that it put.
 */
export const neutral = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
/** The cell as it was, for a program that reads the file. */
export const restored = (cell: string) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** What French spreadsheets open at once: UTF-8 with its mark, semicolons, lines that end as theirs do. */
export const toCsv = (header: string[], rows: string[][]) =>
  stringify(
    [header, ...rows].map((row) => row.map(neutral)),
    { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n\t]/ },
  );
