import { itemOf } from './labels.ts';
import { blank, isRecord, type Path, type Schema } from './schema.ts';

/** What a schema asks for at least, its items with ids already: nobody has to think of one. */
export function fresh(schema: Schema, widget: string, path: Path, taken: readonly unknown[] = []): unknown {
  const made = named(blank(schema), widget, path);
  return isRecord(made) && made['id'] === '' ? { ...made, id: freeId(taken, itemOf(widget, path)[2]) } : made;
}

function named(value: unknown, widget: string, path: Path): unknown {
  if (Array.isArray(value)) {
    const stem = itemOf(widget, path)[2];
    return value.map((item: unknown, i) => {
      const part = named(item, widget, path);
      return isRecord(part) && part['id'] === '' ? { ...part, id: `${stem}-${i + 1}` } : part;
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, named(part, widget, [...path, name])]));
}

/** An id that the list does not have yet: `question-3`. */
function freeId(items: readonly unknown[], stem: string): string {
  const taken = new Set(items.map((item) => (isRecord(item) ? item['id'] : undefined)));
  for (let i = items.length + 1; ; i++) if (!taken.has(`${stem}-${i}`)) return `${stem}-${i}`;
}
