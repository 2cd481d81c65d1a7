import type { ChartConfig } from '../../src/widgets/chart/chart.schema.ts';
import { indicatorOf } from '../../src/widgets/chart/indicator.ts';
import { readData } from '../../src/widgets/chart/read-data.ts';
import type { Piece } from './model.ts';
import { isRecord } from './schema.ts';

/** The file of figures that a chart reads, as its content names it. */
export function dataFileOf({ config }: Piece): string | undefined {
  const data = config?.['data'];
  return isRecord(data) && typeof data['url'] === 'string' ? data['url'] : undefined;
}

/** Why a chart's figures are not in a page that should hold them, in French. */
export class FiguresError extends Error {}

/** The same piece with the figures of its file written out, for pages that read no file. */
export async function withFigures(piece: Piece): Promise<Piece> {
  const file = dataFileOf(piece);
  if (!file) return piece;
  const config = piece.config as unknown as ChartConfig;
  const base = new URL('../contents/', document.baseURI).href;
  const { signal } = new AbortController();
  const { rows } = await readData(config, { base, page: document.baseURI, locale: 'fr', signal }).catch((error: unknown) => {
    throw new FiguresError(`les chiffres de « ${file} » ne se lisent pas. Déposez d’abord ce fichier dans « contents ».`, { cause: error });
  });
  const columns = rows.targets[Symbol.iterator]();
  const targets = config.targets?.map((target) =>
    target.column ? { ...target, column: undefined, values: columns.next().value } : target,
  );
  const series = config.data!.series.map(({ id, label }, i) => ({ id, label, values: rows.values[i] }));
  const values =
    config.kind === 'figure' ? { value: indicatorOf(config, rows, 'fr').series[0]?.values[0] } : { categories: rows.categories, series };
  return { ...piece, config: { ...config, ...values, ...(targets && { targets }) } };
}
