import { html, nothing, type TemplateResult } from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import Keyboard from 'lucide/dist/esm/icons/keyboard.mjs';
import Maximize from 'lucide/dist/esm/icons/maximize.mjs';
import Moon from 'lucide/dist/esm/icons/moon.mjs';
import Square from 'lucide/dist/esm/icons/square.mjs';
import Sun from 'lucide/dist/esm/icons/sun.mjs';
import Timer from 'lucide/dist/esm/icons/timer.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../icon.js';
import { marked, spoken } from '../in-lang.js';
import type { Locale } from '../../lib/localize.js';
import { clock, foreign, sourceWords, words } from './room-words.js';
import type { Show } from './show.js';
import { slideView } from './slide-view.js';

export interface ProjectionView {
  show: Show;
  locale: Locale;
  /** Night or paper. */
  night: boolean;
  /** False where the browser gives no full screen, or has it already. */
  canFill: boolean;
  /** With the content's words marked. */
  status: string;
  onLeave: () => void;
  onFill: () => void;
  onNight: () => void;
}

/** The whole screen: one slide, a foot with the way, and what lies over them (black screen, help). */
export function projectionView(view: ProjectionView): TemplateResult {
  const { show, locale } = view;
  const w = words[locale];
  return html`
    <div class="screen" ?inert=${show.black || show.help}>
      <div class="pages" tabindex="-1"><div class="flow">${slideView(show, locale)}</div></div>
      ${footView(view)}
    </div>
    ${show.help ? helpView(view) : nothing}
    ${show.black ? html`<button type="button" class="black" aria-label=${w.black} @click=${() => show.set({ black: false })}></button>` : nothing}
    <p id="projecting" hidden>${spoken(foreign(show.deck.lang, locale), w.projecting(marked(show.deck.title)))}</p>
    <p role="status" class="sr">${spoken(foreign(show.deck.lang, locale), view.status)}</p>
  `;
}

/** Where the show stands, in words. */
export function whereabouts({ deck, at, page, pages }: Show, locale: Locale): string {
  const w = words[locale];
  const total = deck.slides.length;
  const item = at >= 0 && at < total ? w.at[deck.kind](at + 1, total) : '';
  return [item, pages > 1 ? w.page(Math.min(page, pages - 1) + 1, pages) : ''].filter(Boolean).join(sourceWords[locale].comma);
}

function footView(view: ProjectionView) {
  const { show, locale, night, canFill } = view;
  const w = words[locale];
  const tool = (nodes: Parameters<typeof icon>[0], label: string, act: () => void, pressed?: boolean) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} aria-pressed=${pressed ?? nothing} @click=${act}>
      ${icon(nodes)}
    </button>`;
  return html`<div class="foot">
    <p class="where">${whereabouts(show, locale)}</p>
    ${show.minus ? html`<p class="flag">${w.minus}</p>` : nothing} ${timerView(show, locale)}
    <div class="tools">
      ${tool(ArrowLeft, w.back, () => show.back())} ${tool(ArrowRight, w.next, () => show.next())}
      ${tool(Timer, w.timer, () => show.toggleTimer(), show.timer === 'running')} ${tool(Square, w.black, () => show.set({ black: true }))}
      ${tool(night ? Sun : Moon, night ? w.light : w.dark, view.onNight)} ${tool(Keyboard, w.keys, () => show.set({ help: true }))}
      ${canFill ? tool(Maximize, w.fullScreen, view.onFill) : nothing} ${tool(X, w.leave, view.onLeave)}
    </div>
  </div>`;
}

export function timerView(show: Show, locale: Locale) {
  const w = words[locale];
  if (show.timer === 'off') return nothing;
  if (show.timer === 'over') return html`<p class="flag">${w.timeOver}</p>`;
  return html`<p class="clock" role="timer">
    ${clock(show.left)}${show.timer === 'paused' ? html` <small>${w.pausedAt}</small>` : nothing}
  </p>`;
}

function helpView({ show, locale }: ProjectionView) {
  const w = words[locale];
  return html`<div class="help" role="region" aria-label=${w.keys}>
    <h2 tabindex="-1">${w.keys}</h2>
    <dl>
      ${w.keyList.map(
        ([keys, what]) =>
          html`<div>
            <dt>${keys}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
    <label class="switch"
      ><input
        type="checkbox"
        .checked=${show.shortcuts}
        @change=${(event: Event) => show.set({ shortcuts: (event.target as HTMLInputElement).checked })}
      />${w.shortcuts}</label
    >
    <button type="button" class="close" @click=${() => show.set({ help: false })}>${w.close}</button>
  </div>`;
}
