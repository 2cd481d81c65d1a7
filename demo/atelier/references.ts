import type { WidgetName } from './model.ts';
import { dotted, isRecord, type Path } from './schema.ts';

/** The ids that a field may name, with the words that tell them apart; undefined where it names none. */
export type Known = readonly { readonly id: string; readonly words: string }[];

export function knownIds(widget: WidgetName, path: Path, config: unknown): Known | undefined {
  const whole = isRecord(config) ? config : {};
  const about = isRecord(whole['about']) ? whole['about'] : {};
  const name = dotted(path);
  if (path.at(-1) === 'source' || name.endsWith('.source')) return ids(about['sources'], 'short', 'title');
  if (widget === 'cards' && name === 'cards.theme') return ids(whole['themes'], 'label');
  if (widget === 'cards' && name === 'cards.ages') return ids(whole['ages'], 'label');
  if (widget === 'chart' && name === 'targets.series') return ids(whole['series'], 'label');
  return undefined;
}

function ids(list: unknown, ...names: string[]): Known {
  return (Array.isArray(list) ? list : []).filter(isRecord).flatMap((item) => {
    const { id } = item;
    if (typeof id !== 'string') return [];
    const said = names.map((name) => item[name]).find((words) => typeof words === 'string' && words);
    return [{ id, words: typeof said === 'string' ? said : id }];
  });
}
