import { html, nothing } from 'lit';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import { heading } from '../../base/heading.js';
import { icon } from '../../base/icon.js';
import { isCaged } from '../../base/sandbox.js';
import type { Locale } from '../../lib/localize.js';
import type { Outcome } from './sending.js';
import { timesView } from './session-view.js';
import type { Session, SignupConfig, Workshop } from './signup.schema.js';
import { words } from './signup-words.js';

export interface OutcomeView {
  config: SignupConfig;
  workshop: Workshop;
  session: Session;
  outcome: Outcome;
  level: number;
  locale: Locale;
  lang: string | undefined;
  onCalendar: () => void;
  onPrint: () => void;
  onAgain: () => void;
  onChange: () => void;
  onCancel: () => void;
  onAnother: () => void;
  onPaper: () => void;
}

/** What became of the sign-up: in words, with what to do next. */
export function outcomeView(view: OutcomeView) {
  const { outcome, level, locale } = view;
  const w = words[locale];
  const isIn = outcome.kind === 'seated' || outcome.kind === 'waiting';
  const title = { seated: w.seated, waiting: w.waiting, refused: w.refused, unconfirmed: w.unconfirmed, handed: w.handed }[outcome.kind];
  return html`${heading(level, title, { class: 'title large', focusable: true })} ${textView(outcome, locale)}
    ${outcome.kind === 'refused' ? nothing : recapView(view)}
    ${
      isIn
        ? html`<dl class="ticket" part="ticket">
              <div>
                <dt>${w.reference}</dt>
                <dd>${outcome.reference}</dd>
              </div>
              <div>
                <dt>${w.code}</dt>
                <dd>${outcome.secret}</dd>
              </div>
            </dl>
            <p>${w.howToCancel}</p>`
        : nothing
    }
    ${
      isIn || outcome.kind === 'handed'
        ? nothing
        : html`<h3 class="subtitle">${w.otherWays}</h3>
            ${waysView(view)}`
    }
    <div class="actions">${buttons(view, isIn)}</div>`;
}

function textView(outcome: Outcome, locale: Locale) {
  const w = words[locale];
  switch (outcome.kind) {
    case 'seated':
      return html`<p>${w.seatedText}</p>`;
    case 'waiting':
      return html`<p>${w.waitingText(outcome.position)}</p>`;
    case 'refused':
      return html`<p>${w.reasons[outcome.reason as keyof typeof w.reasons] ?? outcome.message ?? w.reasons.other}</p>`;
    case 'unconfirmed':
      return html`<p>${w.unconfirmedText}</p>`;
    case 'handed':
      return nothing;
  }
}

/** Which session: the visitor checks it, and a print of the page holds it. */
export function recapView({ workshop, session, locale, lang }: Pick<OutcomeView, 'workshop' | 'session' | 'locale' | 'lang'>) {
  return html`<div class="recap">
    <p class="subtitle" lang=${lang ?? nothing} dir="auto">${workshop.title}</p>
    ${timesView(session, locale)}
    <p lang=${lang ?? nothing} dir="auto">${session.place.name}, ${session.place.address}</p>
    ${session.place.access ? html`<p class="quiet">${words[locale].access} <span lang=${lang ?? nothing}>${session.place.access}</span></p>` : nothing}
  </div>`;
}

/** Phone, message, paper: always there, for who has no e-mail and for when nothing answers. */
export function waysView({ config: { contact }, locale, lang, onPaper }: Pick<OutcomeView, 'config' | 'locale' | 'lang' | 'onPaper'>) {
  const w = words[locale];
  const { phone, email, desk } = contact;
  return html`<ul class="ways">
    ${phone ? html`<li><a href="tel:${phone.replace(/[^+\d]/g, '')}">${w.call(phone)}</a></li>` : nothing}
    ${email ? html`<li><a href="mailto:${email}">${w.write}</a> (${email})</li>` : nothing}
    ${desk ? html`<li lang=${lang ?? nothing} dir="auto">${w.desk(desk)}</li>` : nothing}
    ${isCaged() ? nothing : html`<li><button type="button" class="link" @click=${onPaper}>${w.paper}</button></li>`}
  </ul>`;
}

function buttons(view: OutcomeView, isIn: boolean) {
  const { outcome, locale } = view;
  const w = words[locale];
  const button = (label: string, act: () => void, look = 'button ghost') =>
    html`<button type="button" class=${look} @click=${act}>${label}</button>`;
  if (isIn)
    return html`<button type="button" class="button" @click=${view.onCalendar}>${icon(CalendarPlus)}${w.calendar}</button>
      ${button(w.print, view.onPrint)} ${button(w.another, view.onAnother)} ${button(w.cancel, view.onCancel, 'link')}`;
  if (outcome.kind === 'unconfirmed') return html`${button(w.again, view.onAgain, 'button')} ${button(w.change, view.onChange)}`;
  return outcome.kind === 'refused' ? button(w.change, view.onChange, 'button') : button(w.another, view.onAnother);
}
