export type IconNode = readonly (readonly [tag: string, attributes: Record<string, string | number>])[];

/** A decorative icon from lucide's data, drawn node by node: what it means always stands beside it in words. */
export function icon(nodes: IconNode): SVGElement {
  const root = make('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  for (const [tag, attributes] of nodes) root.append(make(tag, attributes));
  return root;
}

function make(tag: string, attributes: Record<string, string | number>): SVGElement {
  const node: SVGElement = document.createElementNS('http://www.w3.org/2000/svg', tag as 'path');
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}
