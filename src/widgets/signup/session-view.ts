import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import { inLang } from '../../base/in-lang.js';
import type { Locale } from '../../lib/localize.js';
import { momentParts, momentsOf, momentWords } from './moments.js';
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
        <div>
          ${heading(level + 1, workshop.title, { class: 'subtitle', lang })}
          ${isOnePlace(workshop) ? placeView(workshop.sessions[0]!, locale, lang) : nothing}
        </div>
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

/** Said once then, under the title, and with each session to those who only hear it. */
const isOnePlace = ({ sessions }: Workshop) => new Set(sessions.map(({ place }) => JSON.stringify(place))).size === 1;

function aboutView({ places, now, locale, lang }: SessionsView, workshop: Workshop, session: Session) {
  const meetings = momentsOf(session).map((moment) => momentParts(moment, locale));
  return html`<span class="about">
    <span class="days" aria-hidden="true"
      >${meetings.map(({ inPlace }) => html`<span class="day"><b>${inPlace({ day: 'numeric' })}</b>${inPlace({ month: 'short' })}</span>`)}</span
    >
    <span class="told">
      <span class="sr" ${inLang(lang)}>${workshop.title}, </span>
      ${meetings.map(({ iso, day, weekday, hours, here }, i) => {
        // Meetings of a cycle that are alike but for their date are seen once: the tiles show the dates.
        const isSeen = !i || weekday + hours !== meetings[0]!.weekday + meetings[0]!.hours;
        return html`<time class=${isSeen ? 'when' : 'sr'} datetime=${iso}
          ><span aria-hidden="true">${weekday}</span
          ><span class="sr">${day}</span>${hours}${here ? html` <span class="quiet">(${here})</span>` : nothing}</time
        >`;
      })}
      ${placeView(session, locale, lang, isOnePlace(workshop) ? 'sr' : 'quiet')}
      <span class="state">${placesWords(session, places, stateOf(session, places, now), locale)}</span>
    </span>
  </span>`;
}

const placeView = ({ place: { name, address, access } }: Session, locale: Locale, lang: string | undefined, look = 'quiet') =>
  html`<span class=${look} ${inLang(lang)}>${name}, ${address}</span> ${
      access ? html`<span class=${look}>${words[locale].access} <span ${inLang(lang)}>${access}</span></span>` : nothing
    }`;

/** Which session: the visitor checks it, and a print of the page holds it. */
export function recapView({ workshop, session }: Choice, locale: Locale, lang: string | undefined) {
  return html`<div class="recap">
    <p class="subtitle" ${inLang(lang)}>${workshop.title}</p>
    ${momentsOf(session).map(
      (moment) => html`<time class="when" datetime=${moment.from.toISOString()}>${momentWords(moment, locale)}</time>`,
    )}
    ${placeView(session, locale, lang)}
  </div>`;
}

function placesWords(session: Session, places: PlacesBySession, state: Places['state'], locale: Locale): string {
  const w = words[locale];
  if (state !== 'open') return w.states[state];
  const known = places.get(session.id);
  return known ? w.left(known.left) : w.capacity(session.capacity);
}
