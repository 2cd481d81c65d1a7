import { dsvFormat } from 'd3-dsv';
import type { Line, Sheet } from './rows.js';

const delimiters = [';', ',', '\t'] as const;

/** A file's text as columns and lines: CSV, or JSON as a list of objects. Undefined if it is neither. */
export function sheetOf(text: string): Sheet | undefined {
  return /^\s*[[{]/.test(text) ? jsonSheet(text) : csvSheet(text);
}

/**
 * CSV with whatever stands between its cells. d3's parser keeps line breaks inside quotes; the lines of the file are counted with
 * them, so that a fault names the line that an editor shows.
 */
export function csvSheet(text: string): Sheet | undefined {
  const rows = dsvFormat(delimiterOf(text)).parseRows(text.replace(/^\ufeff/, ''));
  const lines: Line[] = [];
  let at = 1;
  for (const cells of rows) {
    if (cells.length > 1 || cells[0]?.trim()) lines.push({ at, cells });
    at += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const [head, ...body] = lines;
  return head && { columns: head.cells.map(String), lines: body };
}

/** The sign that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const [head = ''] = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r|\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A list of objects, or an object that holds one: `{ "results": [ … ] }`, as open data portals answer. */
function jsonSheet(text: string): Sheet | undefined {
  const given = parse(text);
  const list = Array.isArray(given) ? (given as unknown[]) : Object.values((given ?? {}) as Record<string, unknown>).find(Array.isArray);
  if (!list) return undefined;
  const isRecord = (item: unknown): item is Record<string, unknown> => !!item && typeof item === 'object' && !Array.isArray(item);
  const columns = [...new Set(list.filter(isRecord).flatMap((item) => Object.keys(item)))];
  // An item that is no object has no cell: it is told of as a wrong line.
  return { columns, lines: list.map((item, i) => ({ at: i + 1, cells: isRecord(item) ? columns.map((key) => item[key] ?? null) : [] })) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
