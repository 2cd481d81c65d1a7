import { html, nothing } from 'lit';
import { saidIn } from '../../base/in-lang.js';
import { isCaged } from '../../base/sandbox.js';
import type { Locale } from '../../lib/localize.js';
import type { SignupConfig } from './signup.schema.js';
import { words } from './signup-words.js';

export interface Ways {
  config: SignupConfig;
  locale: Locale;
  lang: string | undefined;
  /** Prints the paper form; left out where it would be of no use. */
  onPaper?: (() => void) | undefined;
}

/** Phone, message, paper: for who has no e-mail, and for when nothing answers. In a frame of origin null, as text to read. */
export function waysView({ config: { contact }, locale, lang, onPaper }: Ways) {
  const w = words[locale];
  const { phone, email, desk } = contact;
  const link = (href: string, label: string) => (isCaged() ? label : html`<a href=${href}>${label}</a>`);
  return html`<ul class="ways">
    ${phone ? html`<li>${link(`tel:${phone.replace(/[^+\d]/g, '')}`, w.call(phone))}</li>` : nothing}
    ${email ? html`<li>${link(`mailto:${email}`, `${w.write} (${email})`)}</li>` : nothing}
    ${desk ? html`<li>${saidIn(lang, (of) => w.desk(of(desk)))}</li>` : nothing}
    ${onPaper && !isCaged() ? html`<li><button type="button" class="link" @click=${onPaper}>${w.paper}</button></li>` : nothing}
  </ul>`;
}
