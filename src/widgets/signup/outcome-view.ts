import { html, nothing } from 'lit';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import { asleep, drawing, lit } from '../../base/drawing.js';
import { heading } from '../../base/heading.js';
import { icon } from '../../base/icon.js';
import { inLang } from '../../base/in-lang.js';
import type { Locale } from '../../lib/localize.js';
import type { Outcome } from './sending.js';
import { recapView } from './session-view.js';
import type { Choice } from './signup.schema.js';
import { words } from './signup-words.js';
import { waysView, type Ways } from './ways-view.js';

export interface OutcomeView extends Ways {
  choice: Choice;
  outcome: Outcome;
  level: number;
  /** Another try is on its way. */
  busy: boolean;
  /** True if the widget can cancel a sign-up. */
  canCancel: boolean;
  notice: unknown;
  onCalendar: () => void;
  onPrint: () => void;
  onAgain: () => void;
  onChange: () => void;
  onCancel: () => void;
  onAnother: () => void;
}

/** What became of the sign-up: in words, with what to do next. */
export function outcomeView(view: OutcomeView) {
  const { outcome, level, locale } = view;
  const w = words[locale];
  const isIn = outcome.kind === 'seated' || outcome.kind === 'waiting';
  const isShut = outcome.kind === 'refused' && outcome.reason !== 'already';
  return html`${isIn ? drawing(lit) : isShut ? drawing(asleep) : nothing}${heading(level, titleOf(outcome, locale), { class: 'title large', focusable: true })}
    ${textView(view)} ${recapView(view.choice, locale, view.lang)} ${isIn ? ticketView(view, outcome) : nothing} ${view.notice}
    ${isIn ? nothing : html`<div>${heading(level + 1, w.otherWays, { class: 'subtitle' })} ${waysView(view)}</div>`}
    ${view.busy ? html`<p class="notice">${w.sending}</p>` : nothing}
    <div class="actions">${buttons(view, isIn)}</div>`;
}

function titleOf(outcome: Outcome, locale: Locale): string {
  const w = words[locale];
  if (outcome.kind === 'refused') return outcome.reason === 'already' ? w.already : w.refused;
  return w[outcome.kind];
}

function textView({ outcome, locale, lang }: OutcomeView) {
  const w = words[locale];
  switch (outcome.kind) {
    case 'seated':
      return html`<p>${w.seatedText}</p>`;
    case 'waiting':
      return html`<p>${w.waitingText(outcome.position)}</p>`;
    case 'refused': {
      const { reason, message } = outcome;
      const ours = w.reasons[(Object.hasOwn(w.reasons, reason) ? reason : 'other') as keyof typeof w.reasons];
      // A reason of the receiver's own is told in its words.
      return message === undefined || Object.hasOwn(w.reasons, reason) ? html`<p>${ours}</p>` : html`<p ${inLang(lang)}>${message}</p>`;
    }
    case 'unconfirmed':
      return html`<p>${w.unconfirmedText}</p>`;
    case 'handed':
      return html`<p>${w.handedText}</p>`;
  }
}

/** The reference, and the code that gives the place back. */
function ticketView({ locale, canCancel }: OutcomeView, { reference, secret }: { reference: string; secret: string }) {
  const w = words[locale];
  const row = (label: string, value: string) =>
    value
      ? html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  return html`<dl class="ticket" part="ticket">${row(w.reference, reference)} ${row(w.code, secret)}</dl>
    ${canCancel ? html`<p>${w.howToCancel}</p>` : nothing}`;
}

function buttons(view: OutcomeView, isIn: boolean) {
  const { outcome, locale, busy } = view;
  const w = words[locale];
  const button = (label: string, act: () => void, look = 'button ghost') =>
    html`<button type="button" class=${look} ?disabled=${busy} @click=${act}>${label}</button>`;
  if (isIn)
    return html`<button type="button" class="button" @click=${view.onCalendar}>${icon(CalendarPlus)}${w.calendar}</button>
      ${button(w.print, view.onPrint)} ${button(w.another, view.onAnother)}
      ${view.canCancel ? button(w.cancel, view.onCancel, 'link') : nothing}`;
  if (outcome.kind === 'unconfirmed')
    return html`<button type="button" class="button" aria-disabled=${busy ? 'true' : nothing} @click=${view.onAgain}>${w.again}</button>
      ${button(w.change, view.onChange)}`;
  return outcome.kind === 'refused' ? button(w.change, view.onChange, 'button') : button(w.another, view.onAnother);
}
