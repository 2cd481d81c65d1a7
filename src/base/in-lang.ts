import { html, noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { directionOf } from '../lib/localize.js';

class InLang extends Directive {
  override render(_lang: string | undefined): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [lang]: [string | undefined]): unknown {
    for (const [name, value] of Object.entries({ lang, dir: lang && directionOf(lang) })) {
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    return noChange;
  }
}

/** Says on an element, as in `<p ${inLang(lang)}>`, which language its text is in and which way it is written; nothing where that is the language around. */
export const inLang = directive(InLang);

/**
 * A sentence of the interface around words of the content, such as « La réponse est : … »: what `say` passes through `of` bears its own
 * language.
 */
export function saidIn(lang: string | undefined, say: (of: (content: string) => string) => string): unknown {
  if (!lang) return say((content) => content);
  // Characters that no text uses mark where the content begins and ends.
  const parts = say((content) => `\ue000${content}\ue001`).split(/[\ue000\ue001]/);
  return parts.map((part, i) => (i % 2 ? html`<bdi ${inLang(lang)}>${part}</bdi>` : part));
}
