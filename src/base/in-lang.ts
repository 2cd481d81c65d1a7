import { html, noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
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
export const inLang: (lang: string | undefined) => DirectiveResult = directive(InLang);

/** Marks words of the content inside a sentence of the interface, by characters that no text uses. */
export const marked = (content: string): string => `\ue000${content}\ue001`;

/** A sentence of the interface in which words of the content may be marked: those bear their own language. */
export function spoken(lang: string | undefined, sentence: string): unknown {
  return sentence.split(/[\ue000\ue001]/).map((part, i) => (i % 2 && lang ? html`<bdi ${inLang(lang)}>${part}</bdi>` : part));
}

/** The same for a sentence that is put together on the spot, such as « La réponse est : … »: what `say` passes through `of` is the content's. */
export function saidIn(lang: string | undefined, say: (of: (content: string) => string) => string): unknown {
  return lang ? spoken(lang, say(marked)) : say((content) => content);
}
