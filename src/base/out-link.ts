import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../lib/localize.js';
import { common as en } from '../lib/messages/en.js';
import { common as fr } from '../lib/messages/fr.js';
import { phrases } from '../lib/phrases.js';
import { safeLink } from '../lib/safe-url.js';

const words = phrases({ fr, en }, 'common');

/**
 * A link out of the widget, in a tab of its own so that what the visitor was doing is still there; the bare label if the address
 * is one that a visitor may not be sent to.
 */
export function outLink(url: string, label: unknown, locale: Locale, className?: string): unknown {
  const href = safeLink(url, document.baseURI);
  return href ? knownLink(href, label, locale, className) : label;
}

/** The same, to an address that needs no check because it is a constant of the library. */
export function knownLink(href: string, label: unknown, locale: Locale, className?: string): TemplateResult {
  // A part of this very page needs no tab; a frame of origin null opens none, and there the address itself is what one can use.
  const web = href.startsWith('http') && href.split('#')[0] !== document.baseURI.split('#')[0];
  if (web && window.origin === 'null') return html`<span class=${className ?? nothing}>${label} (${href})</span>`;
  return html`<a class=${className ?? nothing} href=${href} target=${web ? '_blank' : nothing} rel=${web ? 'noopener noreferrer' : nothing}
    >${label}${web ? html`<span class="sr"> ${words[locale].newTab}</span>` : nothing}</a
  >`;
}
