import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import { inLang } from '../../base/in-lang.js';
import type { Locale } from '../../lib/localize.js';
import { momentsOf, momentWords } from './moments.js';
import { stateOf, type Places, type PlacesBySession } from './places.js';
import type { Choice, Session, SignupConfig, Workshop } from './signup.schema.js';
import { words } from './signup-words.js';

export interface SessionsView {
  config: SignupConfig;
  chosen: string;
  places: PlacesBySession;
  now: Date;
  level: number;
  locale: Locale;
  lang: string | undefined;
  /** Left out where nothing can be done with a choice: then the sessions are only told. */
  onChoose: ((session: string) => void) | undefined;
}

/** The sessions under their workshops, as one group of choices. What is full says so in words, and stays readable. */
export function sessionsView(view: SessionsView) {
  const { config, level, locale, lang, onChoose } = view;
  const w = words[locale];
  return config.workshops.map(
    (workshop) =>
      html`<div class="workshop">
        ${heading(level + 1, workshop.title, { class: 'subtitle', lang })}
        ${
          workshop.content
            ? html`<details>
                <summary>${w.content}</summary>
                <ul ${inLang(lang)}>
                  ${workshop.content.map((line) => html`<li>${line}</li>`)}
                </ul>
              </details>`
            : nothing
        }
        <div class="options">
          ${workshop.sessions.map((session) =>
            onChoose
              ? optionView(view, workshop, session, onChoose)
              : html`<div class="option told" part="session">${aboutView(view, workshop, session)}</div>`,
          )}
        </div>
      </div>`,
  );
}

function optionView(view: SessionsView, workshop: Workshop, session: Session, onChoose: (session: string) => void) {
  const isChosen = view.chosen === session.id;
  const isShut = ['full', 'closed'].includes(stateOf(session, view.places, view.now));
  return html`<label class="option ${isChosen ? 'chosen' : ''} ${isShut ? 'shut' : ''}" part="session">
    <input type="radio" name="session" value=${session.id} ?disabled=${isShut} .checked=${isChosen} @change=${() => onChoose(session.id)} />
    ${aboutView(view, workshop, session)}
  </label>`;
}

function aboutView({ places, now, locale, lang }: SessionsView, workshop: Workshop, session: Session) {
  const { name, address, access } = session.place;
  return html`<span>
      <span class="sr" ${inLang(lang)}>${workshop.title}, </span>${timesView(session, locale)}
      <span class="quiet" ${inLang(lang)}>${name}, ${address}</span>
      ${access ? accessView(access, locale, lang) : nothing}
    </span>
    <span class="state">${placesWords(session, places, stateOf(session, places, now), locale)}</span>`;
}

const accessView = (access: string, locale: Locale, lang: string | undefined) =>
  html`<span class="quiet">${words[locale].access} <span ${inLang(lang)}>${access}</span></span>`;

/** Each meeting on a line of its own. */
export function timesView(session: Session, locale: Locale) {
  return momentsOf(session).map(
    (moment) => html`<time class="when" datetime=${moment.from.toISOString()}>${momentWords(moment, locale)}</time>`,
  );
}

/** Which session: the visitor checks it, and a print of the page holds it. */
export function recapView({ workshop, session }: Choice, locale: Locale, lang: string | undefined) {
  const { name, address, access } = session.place;
  return html`<div class="recap">
    <p class="subtitle" ${inLang(lang)}>${workshop.title}</p>
    ${timesView(session, locale)}
    <p ${inLang(lang)}>${name}, ${address}</p>
    ${access ? html`<p>${accessView(access, locale, lang)}</p>` : nothing}
  </div>`;
}

function placesWords(session: Session, places: PlacesBySession, state: Places['state'], locale: Locale): string {
  const w = words[locale];
  if (state !== 'open') return w.states[state];
  const known = places.get(session.id);
  return known ? w.left(known.left) : w.capacity(session.capacity);
}
