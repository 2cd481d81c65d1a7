import type { ChartConfig, DataConfig } from './chart.schema.js';
import { parseNumber } from './numbers.js';

/** A file as columns and lines, whatever it was written in. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** `at` is the line of the file on which it begins, counted from 1. */
export interface Line {
  readonly at: number;
  readonly cells: readonly unknown[];
}

/** What is wrong on a line: a number of cells, no category, no date, no number (shown as missing), a share below zero. */
export type Problem = 'cells' | 'category' | 'date' | 'number' | 'negative';

export interface LineFault {
  readonly line: number;
  readonly problem: Problem;
  readonly column?: string | undefined;
  readonly found: string;
}

/** What a file gives to a chart: categories with a value per series and per target that has a column. */
export interface Rows {
  readonly categories: readonly { readonly label?: string; readonly date?: string }[];
  /** Per series, a value per category. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Per target with a column, a value per category. */
  readonly targets: readonly (readonly (number | null)[])[];
  /** Lines that were read, wrong ones included. */
  readonly lines: number;
  readonly faults: readonly LineFault[];
}

interface Row {
  readonly name: string;
  readonly cells: readonly (number | null)[];
}

/** A column's name as it is compared: the config's own has had its spaces mended, and a spreadsheet may add some. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();

/** The columns that a config names and a file lacks. */
export const missingColumns = ({ columns }: Sheet, config: ChartConfig): string[] => {
  const known = new Set(columns.map(columnKey));
  return wantedColumns(config).filter((column) => !known.has(columnKey(column)));
};

const wantedColumns = ({ data, targets = [] }: ChartConfig): string[] => [data!.category, ...numberColumns(data!, targets)];

const numberColumns = ({ series }: DataConfig, targets: ChartConfig['targets'] = []) => [
  ...series.map(({ column }) => column),
  ...targets.flatMap(({ column }) => column ?? []),
];

/** Reads each line. A wrong one is told of; what can be kept of it is kept, so that no territory goes without a word. */
export function rowsOf(sheet: Sheet, config: ChartConfig): Rows {
  const data = config.data!;
  const index = new Map(sheet.columns.map((name, i) => [columnKey(name), i]));
  const at = (column: string) => index.get(columnKey(column))!;
  const [first, wanted] = [at(data.category), numberColumns(data, config.targets).map((name) => ({ name, at: at(name) }))];
  const faults: LineFault[] = [];
  let rows: Row[] = [];
  for (const { at: line, cells } of sheet.lines) {
    const wrong = (problem: Problem, found: unknown, column?: string) => faults.push({ line, problem, column, found: asText(found) });
    if (cells.length !== sheet.columns.length) {
      wrong('cells', cells.length);
      continue;
    }
    const given = asText(cells[first]).trim();
    const name = config.kind === 'line' ? isoDate(given) : given;
    if (!name) {
      wrong(config.kind === 'line' ? 'date' : 'category', given, data.category);
      continue;
    }
    const numbers = wanted.map((column) => {
      const value = parseNumber(cells[column.at], data.decimal);
      if (value === undefined) wrong('number', cells[column.at], column.name);
      else if (value !== null && value < 0 && config.kind === 'doughnut') wrong('negative', value, column.name);
      else return value;
      return null;
    });
    rows.push({ name, cells: numbers });
  }
  if (data.sum) rows = summed(rows);
  if (data.top) rows = topOf(rows, data.top, data.others ?? 'Autres');
  const column = (i: number) => rows.map(({ cells }) => cells[i] ?? null);
  return {
    categories: rows.map(({ name }) => (config.kind === 'line' ? { date: name } : { label: name })),
    values: data.series.map((_, i) => column(i)),
    targets: wanted.slice(data.series.length).map((_, i) => column(data.series.length + i)),
    lines: sheet.lines.length,
    faults,
  };
}

const asText = (cell: unknown): string =>
  typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell);

/** « 2024 », « 2024-01 », « 31/01/2024 », « 01/2024 » as the format's own dates. */
export function isoDate(text: string): string | undefined {
  const french = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = french ? [french[3], french[2], french[1]].flatMap((part) => part?.padStart(2, '0') ?? []).join('-') : text.slice(0, 10);
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(iso) || (!french && text.length > 10 && text[10] !== 'T')) return undefined;
  const date = new Date(iso);
  return date.toString() !== 'Invalid Date' && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Adds what is known; nothing known stays unknown. */
const add = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b);

function merge(name: string, rows: readonly Row[]): Row {
  const [first, ...rest] = rows;
  return { name, cells: rest.reduce((sum, { cells }) => sum.map((value, i) => add(value, cells[i]!)), [...first!.cells]) };
}

function summed(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.name);
    if (group) group.push(row);
    else groups.set(row.name, [row]);
  }
  return [...groups].map(([name, group]) => merge(name, group));
}

/** The largest by their first value, in the file's order; the others, added up, last. */
function topOf(rows: readonly Row[], count: number, others: string): Row[] {
  const ranked = [...rows].sort((a, b) => (b.cells[0] ?? -Infinity) - (a.cells[0] ?? -Infinity));
  const kept = new Set(ranked.slice(0, count));
  const rest = rows.filter((row) => !kept.has(row));
  return [...rows.filter((row) => kept.has(row)), ...(rest.length ? [merge(others, rest)] : [])];
}
