import { jsonLanguage } from '@codemirror/lang-json';
import type { Path } from './schema.ts';

export interface Place {
  readonly from: number;
  readonly to: number;
}

type Node = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

/** Where in a JSON text the value at a path stands; where it is missing, what should have held it. */
export function placeOf(text: string, path: Path): Place {
  let node: Node = jsonLanguage.parser.parse(text).topNode.firstChild ?? jsonLanguage.parser.parse(text).topNode;
  for (const key of path) {
    const next = typeof key === 'number' ? itemAt(node, key) : propertyOf(node, key, text);
    if (!next) return firstLine(node, text);
    node = next;
  }
  return path.length ? firstLine(node, text) : { from: 0, to: 0 };
}

/** A whole object underlined says nothing: its first line does. */
function firstLine({ from, to }: Node, text: string): Place {
  const end = text.indexOf('\n', from);
  return { from, to: end < 0 ? to : Math.min(to, end) };
}

const isValue = ({ name }: Node) => !/^([[\]{},:]|⚠)$/.test(name);

function itemAt(node: Node, index: number): Node | undefined {
  if (node.name !== 'Array') return undefined;
  let at = 0;
  for (let child = node.firstChild; child; child = child.nextSibling) if (isValue(child) && at++ === index) return child;
  return undefined;
}

function propertyOf(node: Node, name: string, text: string): Node | undefined {
  if (node.name !== 'Object') return undefined;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const key = child.name === 'Property' ? child.firstChild : undefined;
    if (!key || text.slice(key.from + 1, key.to - 1) !== name) continue;
    const value = child.lastChild;
    return value && value !== key && isValue(value) ? value : key;
  }
  return undefined;
}

/** Where a text stops being JSON. */
export function brokenAt(text: string): Place {
  let from = text.length;
  jsonLanguage.parser.parse(text).iterate({
    enter: (node) => {
      if (node.type.isError) from = Math.min(from, node.from);
    },
  });
  return { from, to: Math.min(text.length, from + 1) };
}
