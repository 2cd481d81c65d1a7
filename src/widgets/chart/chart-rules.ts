import type { ChartConfig } from './chart.schema.js';

interface RuleFault {
  readonly path: readonly PropertyKey[];
  /** The name of the rule, whose words are among the messages. */
  readonly message: string;
}

/** What the parts of a config ask of each other. */
export function faultsOf(config: ChartConfig): RuleFault[] {
  return [...valueFaults(config), ...targetFaults(config), ...focusFaults(config)];
}

function valueFaults({ kind, categories, series, value, data }: ChartConfig): RuleFault[] {
  const inline = kind === 'figure' ? value !== undefined : categories && series;
  if (!inline === !data) return [{ path: [], message: kind === 'figure' ? 'figureValues' : 'chartValues' }];
  const faults: RuleFault[] = [];
  const fault = (message: string, ...path: PropertyKey[]) => faults.push({ path, message });
  if (kind === 'doughnut' && (series ?? data!.series).length > 1) fault('oneSeries', series ? 'series' : 'data');
  if (kind === 'figure') return faults;
  categories?.forEach(({ label, date }, i) => {
    if (kind === 'line' ? !date : !label && !date) fault(kind === 'line' ? 'lineDate' : 'named', 'categories', i);
  });
  series?.forEach(({ values }, i) => {
    if (values.length !== categories?.length) fault('asManyValues', 'series', i, 'values');
    if (kind === 'doughnut')
      values.forEach((one, j) => {
        if (one !== null && one < 0) fault('positive', 'series', i, 'values', j);
      });
  });
  return faults;
}

function targetFaults({ kind, categories, series, data, targets = [], about }: ChartConfig): RuleFault[] {
  const faults: RuleFault[] = [];
  const known = new Set((data?.series ?? series ?? []).map(({ id }) => id));
  targets.forEach((target, i) => {
    const fault = (message: string, ...path: PropertyKey[]) => faults.push({ path: ['targets', i, ...path], message });
    const { value, values, path, column } = target;
    if (kind === 'doughnut') return fault('noTarget');
    if ([value, values, path, column].filter((given) => given !== undefined).length !== 1) fault('oneTarget');
    if (values && values.length !== categories?.length) fault('asManyValues', 'values');
    if (path && kind !== 'line') fault('pathOnLine', 'path');
    if (column && !data) fault('columnOfData', 'column');
    if (target.series && !known.has(target.series)) fault('knownSeries', 'series');
    if (target.source ? !about.sources.some(({ id }) => id === target.source) : !target.example) fault('sourcedTarget', 'source');
  });
  return faults;
}

function focusFaults({ focus, categories, series }: ChartConfig): RuleFault[] {
  if (!focus || !categories || !series) return [];
  const found = series.some(({ id }) => id === focus) || categories.some(({ id, label }) => id === focus || label === focus);
  return found ? [] : [{ path: ['focus'], message: 'knownFocus' }];
}
