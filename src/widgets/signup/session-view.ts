import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import type { Locale } from '../../lib/localize.js';
import { hasBegun, momentsOf, momentWords } from './moments.js';
import type { Session, SignupConfig, Workshop } from './signup.schema.js';
import { words } from './signup-words.js';

/** What the receiver says of a session; nothing is known of it as long as the receiver has not answered. */
export interface Places {
  readonly left: number;
  readonly state: 'open' | 'waiting' | 'full' | 'closed';
}

export type PlacesBySession = ReadonlyMap<string, Places>;

/** How a session stands now; one that has begun is closed, whatever the receiver says. */
export function stateOf(session: Session, places: PlacesBySession, now: Date): Places['state'] {
  return hasBegun(session, now) ? 'closed' : (places.get(session.id)?.state ?? 'open');
}

export interface SessionsView {
  config: SignupConfig;
  chosen: string;
  places: PlacesBySession;
  now: Date;
  level: number;
  locale: Locale;
  lang: string | undefined;
  onChoose: (session: string) => void;
}

/** The sessions under their workshops, as one group of choices. What is full says so in words, and stays readable. */
export function sessionsView(view: SessionsView) {
  const { config, level, locale, lang } = view;
  const w = words[locale];
  return config.workshops.map(
    (workshop) =>
      html`<div class="workshop">
        ${heading(level + 1, workshop.title, { class: 'subtitle', lang })}
        ${
          workshop.content
            ? html`<details>
                <summary>${w.content}</summary>
                <ul lang=${lang ?? nothing} dir="auto">
                  ${workshop.content.map((line) => html`<li>${line}</li>`)}
                </ul>
              </details>`
            : nothing
        }
        <div class="options">${workshop.sessions.map((session) => optionView(view, workshop, session))}</div>
      </div>`,
  );
}

function optionView(view: SessionsView, workshop: Workshop, session: Session) {
  const { chosen, places, now, lang } = view;
  const state = stateOf(session, places, now);
  const isShut = state === 'full' || state === 'closed';
  return html`<label class="option ${chosen === session.id ? 'chosen' : ''} ${isShut ? 'shut' : ''}" part="session">
    <input
      type="radio"
      name="session"
      value=${session.id}
      ?disabled=${isShut}
      .checked=${chosen === session.id}
      @change=${() => view.onChoose(session.id)}
    />
    <span>
      <span class="sr" lang=${lang ?? nothing}>${workshop.title}, </span>${timesView(session, view.locale)}
      <span class="quiet" lang=${lang ?? nothing} dir="auto">${session.place.name}, ${session.place.address}</span>
      ${
        session.place.access
          ? html`<span class="quiet"
              >${words[view.locale].access} <span lang=${lang ?? nothing} dir="auto">${session.place.access}</span></span
            >`
          : nothing
      }
    </span>
    <span class="state">${placesWords(session, places, state, view.locale)}</span>
  </label>`;
}

/** Each meeting on a line of its own. */
export function timesView(session: Session, locale: Locale) {
  return momentsOf(session).map(
    (moment) => html`<time class="when" datetime=${moment.from.toISOString()}>${momentWords(moment, locale)}</time>`,
  );
}

function placesWords(session: Session, places: PlacesBySession, state: Places['state'], locale: Locale): string {
  const w = words[locale];
  if (state !== 'open') return w.states[state];
  const known = places.get(session.id);
  return known ? w.left(known.left) : w.capacity(session.capacity);
}
