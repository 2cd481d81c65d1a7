import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import { inLang } from '../../base/in-lang.js';
import type { Locale } from '../../lib/localize.js';
import type { EntryFault } from './entry.js';
import type { ReceiverFault } from './sending.js';
import { words } from './signup-words.js';

/** A field that needs another look, and why: in our words, or in the receiver's. */
export interface FieldFault {
  readonly field: string;
  readonly message: unknown;
}

export const inWords = (faults: readonly EntryFault[], locale: Locale): FieldFault[] =>
  faults.map(({ field, rule }) => ({ field, message: words[locale].faults[rule] }));

/** The receiver names what a sign-up holds: an own question is `answers.subject` there and `answer-subject` here. It speaks the content's language. */
export const fromReceiver = (faults: readonly ReceiverFault[], lang: string | undefined): FieldFault[] =>
  faults.map(({ field, message }) => ({
    field: field.replace(/^answers\./, 'answer-'),
    message: html`<bdi ${inLang(lang)}>${message}</bdi>`,
  }));

export const isWrong = (faults: readonly FieldFault[], field: string): boolean => faults.some((fault) => fault.field === field);

/** What is wrong with a field, beside it. */
export function faultView(faults: readonly FieldFault[], field: string) {
  const said = faults.flatMap((fault) => (fault.field === field ? [fault.message] : []));
  return said.length ? html`<p id="${field}-fault" class="fault">${said.map((message, i) => [i ? ' ' : '', message])}</p>` : nothing;
}

/** What keeps the form from being sent: read first. Each line leads to its field; one whose field is not asked for is told all the same. */
export function summaryView(
  faults: readonly FieldFault[],
  { fields, level, locale, onGo }: { fields: readonly string[]; level: number; locale: Locale; onGo: (field: string) => void },
) {
  if (!faults.length) return nothing;
  const link = ({ field, message }: FieldFault) =>
    html`<a
      href="#${field}"
      @click=${(event: Event) => {
        event.preventDefault();
        onGo(field);
      }}
      >${message}</a
    >`;
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
    <div id="summary-title">${heading(level + 1, words[locale].faultTitle(faults.length), { class: 'subtitle' })}</div>
    <ul>
      ${faults.map((fault) => html`<li>${fields.includes(fault.field) ? link(fault) : fault.message}</li>`)}
    </ul>
  </div>`;
}
