/** The text of the element's own `<script type="application/json">`, if it has one. */
export function inlineConfig(element: Element): string | undefined {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

/** True if the tag holds anything that a visitor could read before the widget is ready. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|template|style)$/i.test(node.localName)
      : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim(),
  );
}
