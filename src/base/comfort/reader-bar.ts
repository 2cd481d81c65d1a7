import { html, nothing } from 'lit';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Square from 'lucide/dist/esm/icons/square.mjs';
import { choose, comfortChoices } from '../../lib/comfort-choices.js';
import type { Locale } from '../../lib/localize.js';
import type { comfort as fr } from '../../lib/messages/fr.js';
import { tagOf } from '../../lib/phrases.js';
import { icon } from '../icon.js';
import type { Reader } from './reader.js';

const rates = { slow: 0.75, normal: 1, fast: 1.3 } as const;

interface BarActions {
  readonly onListen: () => void;
  readonly onClose: () => void;
}

/** What one does with what is read aloud; it stays in view while the widget is. */
export function readerBar(reader: Reader, w: typeof fr, locale: Locale, { onListen, onClose }: BarActions) {
  if (reader.state === 'silent') return nothing;
  const { state, isActive } = reader;
  const { rate = 1 } = comfortChoices();
  const onRate = (event: Event) => {
    choose({ rate: Number((event.target as HTMLSelectElement).value) });
    reader.pace();
  };
  const [nodes, label, act] =
    state === 'reading'
      ? ([Pause, w.pause, () => reader.pause()] as const)
      : state === 'paused'
        ? ([Play, w.resume, () => reader.resume()] as const)
        : ([Play, w.again, onListen] as const);
  return html`<div class="bar" role="group" aria-label=${w.reading}>
    <button type="button" class="button" @click=${act}>${icon(nodes)}${label}</button>
    <button type="button" class="button ghost" @click=${onClose}>${isActive ? icon(Square) : nothing}${isActive ? w.stop : w.close}</button>
    <label class="rate"
      ><span>${w.rate}</span>
      <select @change=${onRate}>
        ${Object.entries(rates).map(
          ([name, value]) => html`<option value=${value} .selected=${value === rate}>${w.rates[name as keyof typeof rates]}</option>`,
        )}
      </select>
    </label>
    ${state === 'done' ? html`<p>${w.done}</p>` : state === 'failed' ? html`<p>${w.failed}</p>` : nothing}
    ${reader.skipped.length ? html`<p class="quiet">${w.skipped(languageNames(reader.skipped, locale))}</p>` : nothing}
  </div>`;
}

function languageNames(tags: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames(tagOf(locale), { type: 'language' });
  return new Intl.ListFormat(tagOf(locale)).format(tags.map((tag) => names.of(tag) ?? tag));
}
