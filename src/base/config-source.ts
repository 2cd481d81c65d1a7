/** Where a widget's config comes from: the last of the three ways that the page used. */
export type ConfigSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'direct'; readonly value: unknown };

/** The text of the element's own `<script type="application/json">`, if it has one. */
export function inlineConfig(element: Element): string | undefined {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

/** True if the tag holds anything that a visitor could read before the widget is ready. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !/^(script|template|style)$/i.test(node.localName) : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
  );
}
