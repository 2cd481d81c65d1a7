import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import type { Locale } from '../../lib/localize.js';
import { words } from './signup-words.js';

export interface CancelView {
  reference: string;
  secret: string;
  /** What went wrong, in words. */
  fault: string;
  busy: boolean;
  level: number;
  locale: Locale;
  onChange: (change: { reference?: string; secret?: string }) => void;
  onCancel: () => void;
  onBack: () => void;
}

/** Gives a place back, by the reference and the code that were given with it. */
export function cancelView(view: CancelView) {
  const { fault, level, locale, onChange } = view;
  const w = words[locale];
  const field = (id: 'reference' | 'secret', label: string) =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'cancel-fault' : nothing}
        .value=${view[id]}
        @input=${(event: Event) => onChange({ [id]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  return html`${heading(level, w.cancelTitle, { class: 'title large', focusable: true })}
    <p>${w.cancelText}</p>
    ${fault ? html`<p id="cancel-fault" class="fault">${fault}</p>` : nothing} ${field('reference', w.reference)} ${field('secret', w.code)}
    <div class="actions">
      <button type="button" class="button ghost" @click=${view.onBack}>${w.back}</button>
      <button type="button" class="button onward" ?disabled=${view.busy} @click=${view.onCancel}>${w.cancel}</button>
    </div>`;
}
