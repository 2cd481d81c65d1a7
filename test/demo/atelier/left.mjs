// What of a snippet a visitor still has, read from what a sanitiser left.
import { parseDocument } from 'htmlparser2';

function* elements(nodes) {
  for (const node of nodes) {
    if (node.attribs) yield node;
    if (node.children && !['script', 'style', 'iframe'].includes(node.name)) yield* elements(node.children);
  }
}

const textOf = (node) =>
  node.type === 'text' ? node.data : node.name === 'script' || node.name === 'style' ? '' : (node.children ?? []).map(textOf).join('');

/** The tags and words that are left; `addresses` are those of the piece: the frame's page and the page of its own. */
export function leftOf(html, addresses) {
  const document = parseDocument(html);
  const all = [...elements(document.children)];
  const text = textOf(document);
  const has = (name, key) => all.some((one) => one.name === name && addresses.includes(one.attribs[key]));
  return {
    names: new Set(all.map(({ name }) => name)),
    all,
    text,
    script: all.some((one) => one.name === 'script' && one.attribs.src),
    tag: all.some((one) => one.name.startsWith('balise-')),
    frame: has('iframe', 'src'),
    link: has('a', 'href') || addresses.includes(text.trim()),
    call: all.some((one) => one.name === 'a' && one.attribs.href === 'tel:3018'),
    number: /\b3018\b/.test(text),
  };
}
