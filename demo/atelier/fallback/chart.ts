import { formatDate } from '../../../src/lib/dates.ts';
import { chart as words } from '../../../src/lib/messages/fr.ts';
import { safeSource } from '../../../src/lib/safe-url.ts';
import type { ChartConfig, TargetConfig } from '../../../src/widgets/chart/chart.schema.ts';
import { attributes, escapeHtml } from '../markup.ts';
import { lines, list, type Writer } from './parts.ts';

/** What the chart says, then the numbers in a table; those that are in a file of their own are a link to it. */
export function chartParts(chart: ChartConfig, write: Writer, content: string): string {
  const { say } = write;
  const { data, kind, note, prefix, reading, targets = [], unit = '', value } = chart;
  const file = data && safeSource(data.url, content);
  const amount = (n: number | null | undefined) => escapeHtml(inWords(n, unit, chart.decimals));
  return lines(
    `<p>${say(reading)}</p>`,
    kind === 'figure' && value !== undefined && `<p><strong>${prefix ? `${say(prefix)} ` : ''}${amount(value)}</strong></p>`,
    chart.series && table(chart, write),
    file && `<p><a${attributes({ href: file })}>Les chiffres, dans un fichier à ouvrir avec un tableur</a></p>`,
    list(targets.map((target) => targetLine(target, write, amount))),
    note && `<p>${say(note)}</p>`,
  );
}

function table(
  { categories = [], categoryLabel, decimals, kind, series = [], targets = [], title, unit = '' }: ChartConfig,
  { say }: Writer,
) {
  const perCategory = targets.filter(({ values }) => values);
  const columns = [
    ...series.map(({ label, values }) => ({ head: label, values })),
    ...perCategory.map(({ label, example = false, values }) => ({ head: words.target(label, example), values: values! })),
  ];
  const first = categoryLabel ?? (kind === 'line' ? words.date : words.category);
  const head = (text: string) => `<th scope="col">${say(text)}</th>`;
  const rows = categories.map(({ label, date }, row) => {
    const name = label ?? (date ? formatDate(date, 'fr') : '');
    const cells = columns.map(({ values }) => `<td>${escapeHtml(inWords(values[row], unit, decimals))}</td>`);
    return `<tr><th scope="row">${say(name)}</th>${cells.join('')}</tr>`;
  });
  return lines(
    '<table>',
    `<caption>${say(title)}${unit.length > 3 ? ` (${say(unit)})` : ''}</caption>`,
    `<thead><tr>${head(first)}${columns.map((column) => head(column.head)).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  );
}

/** « Moyenne OCDE : 53 % », a path by its dates, and always that nobody set an example. */
function targetLine({ label, value, path, example = false, source }: TargetConfig, { say, cite }: Writer, amount: (n: number) => string) {
  const steps = path?.map((step) => `${formatDate(step.date, 'fr')} : ${amount(step.value)}`).join(' ; ');
  const aim = value === undefined ? steps : amount(value);
  return `${say(words.target(label, example))}${aim ? ` : ${aim}` : ''}${source ? cite(source) : ''}`;
}

/** A number with its unit where that is short; what is missing is said. */
function inWords(value: number | null | undefined, unit: string, decimals?: number): string {
  if (value === null || value === undefined) return words.missing;
  const number = new Intl.NumberFormat('fr', { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 3 }).format(value);
  return `${number.replace('-', '−')}${unit && unit.length <= 3 ? `\u00a0${unit}` : ''}`;
}
