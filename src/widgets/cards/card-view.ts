import { html, nothing } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Rotate from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import { sourcesLine } from '../../base/cite.js';
import { heading } from '../../base/heading.js';
import { icon } from '../../base/icon.js';
import { inLang } from '../../base/in-lang.js';
import { outLink } from '../../base/out-link.js';
import type { Locale } from '../../lib/localize.js';
import { cardIcons } from './card-icons.js';
import { sourceWords, whoAnswers, words } from './cards-deck.js';
import type { Card, CardsConfig } from './cards.schema.js';

/** What a visitor says of a card. */
export type Mark = 'knew' | 'keep';

export interface CardView {
  card: Card;
  deck: CardsConfig;
  turned: boolean;
  /** It has been turned before: what one makes of it may be said. */
  read: boolean;
  mark: Mark | undefined;
  level: number;
  locale: Locale;
  /** The content's language, where it is not the interface's. */
  lang: string | undefined;
  onTurn: () => void;
  onMark: (mark: Mark | undefined) => void;
}

/** One card and what one does with it. The hidden face is inert and invisible; the button that turns stands below, apart from links. */
export function cardView(view: CardView) {
  const { turned, read, mark, locale, lang, onMark } = view;
  const w = words[locale];
  const choice = (value: Mark, nodes: Parameters<typeof icon>[0], label: string) =>
    html`<button type="button" class="chip" aria-pressed=${mark === value} @click=${() => onMark(mark === value ? undefined : value)}>
      ${icon(nodes)}${label}
    </button>`;
  return html`<div class="stage">
      <div class="card ${turned ? 'turned' : ''}" part="card">
        <div class="face front" ${inLang(lang)} ?inert=${turned}>${frontView(view)}</div>
        <div class="face back" id="back" ${inLang(lang)} ?inert=${!turned}>${backView(view)}</div>
      </div>
    </div>
    <div class="deeds">
      <button type="button" class="button turn ${turned ? 'ghost' : ''}" aria-expanded=${turned} aria-controls="back" @click=${view.onTurn}>
        ${icon(Rotate)}${turned ? w.turnBack : w.turn}
      </button>
      <div class="marks ${read ? '' : 'later'}" role="group" aria-label=${w.mark}>
        ${choice('knew', Check, w.knew)} ${choice('keep', Bookmark, w.keep)}
      </div>
    </div>`;
}

/** A card's theme with its picture. */
export function themeView(card: Card, { themes }: CardsConfig, lang: string | undefined) {
  const theme = themes.find(({ id }) => id === card.theme);
  const name = card.icon ?? theme?.icon;
  return html`${name ? html`<span class="emblem">${icon(cardIcons[name])}</span>` : nothing}
    <span class="theme" ${inLang(lang)}>${theme?.label}</span>`;
}

function frontView({ card, deck, level, locale, lang }: CardView) {
  const ages = deck.ages?.filter(({ id }) => card.ages?.includes(id)).map(({ label }) => label) ?? [];
  const audience = card.audience.map((id, i) => (i ? words[locale].audiences[id].toLowerCase() : words[locale].audiences[id]));
  return html`<p class="about">${themeView(card, deck, lang)}</p>
    ${heading(level, card.title, { class: 'title', focusable: true })}
    <p class="question">${card.question}</p>
    <p class="quiet foot" ${inLang(lang && locale)}>
      ${audience.join(sourceWords[locale].comma)}${ages.length ? html`<br /><span ${inLang(lang)}>${ages.join(lang ? ', ' : sourceWords[locale].comma)}</span>` : nothing}
    </p>`;
}

function backView({ card, deck, level, locale, lang }: CardView) {
  const w = words[locale];
  const { what, signs, actions, call, links } = card;
  /** The interface's language, within what is in the content's. */
  const ours = lang && locale;
  return html`${heading(level, card.title, { class: 'quiet' })} ${heading(level + 1, w.what, { class: 'subtitle', lang: ours })}
    <p>${what.text}</p>
    ${listView(w.signs, signs)} ${listView(w.actions, actions)}
    ${
      call
        ? html`<div class="call" ${inLang(ours)}>
            ${heading(level + 1, w.call, { class: 'subtitle' })}
            <ul>
              ${call.map(
                (number) =>
                  html`<li>
                    <a href="${number === '114' ? 'sms' : 'tel'}:${number}">${number}</a> <span>${whoAnswers(number, locale)}</span>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${
      links?.length
        ? html`${heading(level + 1, w.links, { class: 'subtitle', lang: ours })}
            <ul ${inLang(ours)}>
              ${links.map(({ url, label }) => html`<li>${outLink(url, html`<span ${inLang(lang)}>${label}</span>`, locale)}</li>`)}
            </ul>`
        : nothing
    }
    <p class="quiet foot" ${inLang(ours)}>${sourcesView(card, deck, locale, lang)}</p>`;

  function listView(title: string, items: readonly { text: string }[] | undefined) {
    if (!items) return nothing;
    return html`${heading(level + 1, title, { class: 'subtitle', lang: ours })}
      <ul>
        ${items.map(({ text }) => html`<li>${text}</li>`)}
      </ul>`;
  }
}

/** Every document that the card's sentences come from, each once. */
export function sourcesView({ what, signs = [], actions = [] }: Card, deck: CardsConfig, locale: Locale, lang: string | undefined) {
  const cited = new Set([what, ...signs, ...actions].map(({ source }) => source));
  return sourcesLine(
    deck.about.sources.filter(({ id }) => cited.has(id)),
    locale,
    lang,
  );
}
