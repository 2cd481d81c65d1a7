import { ConfigError } from '../../lib/config-error.js';
import { loadConfigText, type Limits } from '../../lib/load-config.js';
import type { Locale } from '../../lib/localize.js';
import { chartData as en, chartFile as fileEn } from '../../lib/messages/en.js';
import { chartData as fr, chartFile as fileFr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import type { ChartConfig } from './chart.schema.js';
import { mostCategories } from './limits.js';
import { missingColumns, rowsOf, type LineFault, type Rows } from './rows.js';
import { sheetOf } from './sheet.js';

export { RefreshController } from './refresh-controller.js';

const words = phrases({ fr, en });
const fileWords = phrases({ fr: fileFr, en: fileEn }, 'chartFile');

const limits: Limits = { bytes: 5 * 1024 * 1024, milliseconds: 30_000 };

interface DataRequest {
  /** What the file's address is relative to: the config's own address, else the page's. */
  base: string;
  /** The page's address, whose site is allowed whatever its protocol. */
  page: string;
  locale: Locale;
  signal: AbortSignal;
  fresh?: boolean;
}

/** The rows of a chart from its file, and a sentence for each wrong line. Rejects with a ConfigError. */
export async function readData(config: ChartConfig, { base, page, locale, signal, fresh }: DataRequest) {
  const address = absolute(config.data!.url, base);
  const text = await loadConfigText({ url: address, base: page, locale, signal, fresh: fresh ?? false, limits });
  const rows = rowsIn(text, config, address, locale);
  return { rows, sentences: faultSentences(rows.faults, address, locale) };
}

export function rowsIn(text: string, config: ChartConfig, address: string, locale: Locale): Rows {
  const w = words[locale];
  const fail = (expected: string, found: string) => {
    const message = w.sentence(address, found);
    return new ConfigError('data', [{ path: address, expected, found, message }], true);
  };
  const sheet = sheetOf(text);
  if (!sheet?.lines.length) throw fail(w.rows, w.noRows);
  const [missing] = missingColumns(sheet, config);
  if (missing) throw fail(w.column(missing), w.noColumn(missing, sheet.columns));
  const rows = rowsOf(sheet, config);
  const count = rows.categories.length;
  if (!count) throw fail(w.rows, w.allWrong(rows.lines, rows.faults.map((fault) => lineSentence(fault, locale))[0]!));
  if (count > mostCategories) throw fail(w.atMost(mostCategories), w.tooMany(count));
  return rows;
}

/** What the visitor is told of wrong lines: how many, of how many. Empty where all are right. */
export function wrongLines({ lines, faults }: Rows, locale: Locale): string {
  const wrong = new Set(faults.map(({ line }) => line)).size;
  return wrong ? fileWords[locale].wrongLines(wrong, lines) : '';
}

/** Every wrong line has its sentence, but a file of nothing else would fill a console: the first hundred, then how many more. */
function faultSentences(faults: readonly LineFault[], address: string, locale: Locale): string[] {
  const told = faults.slice(0, 100).map((fault) => words[locale].sentence(address, lineSentence(fault, locale)));
  return faults.length > told.length ? [...told, words[locale].more(faults.length - told.length)] : told;
}

function lineSentence({ line, problem, column, found }: LineFault, locale: Locale): string {
  const w = words[locale];
  return w.line(line, w.problems[problem](found.slice(0, 60), column ?? ''));
}

function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}
