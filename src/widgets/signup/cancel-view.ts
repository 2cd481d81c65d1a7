import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import { faultView, isWrong, type FieldFault } from './fault-view.js';
import { words } from './signup-words.js';
import { waysView, type Ways } from './ways-view.js';

/** What gives a place back. */
export interface Ticket {
  reference: string;
  secret: string;
}

export interface CancelView extends Ways {
  ticket: Ticket;
  faults: readonly FieldFault[];
  busy: boolean;
  level: number;
  /** Nothing could be asked of the receiver: then it is told how else to cancel. */
  failed: boolean;
  notice: unknown;
  onChange: (change: Partial<Ticket>) => void;
  onCancel: () => void;
  onBack: () => void;
}

/** Gives a place back, by the reference and the code that were given with it. */
export function cancelView(view: CancelView) {
  const { faults, busy, level, locale } = view;
  const w = words[locale];
  const field = (id: keyof Ticket, label: string) => {
    const wrong = isWrong(faults, id);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${faultView(faults, id)}
      <input
        id=${id}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        ?readonly=${busy}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? `${id}-fault` : nothing}
        .value=${view.ticket[id]}
        @input=${(event: Event) => view.onChange({ [id]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  };
  return html`${heading(level, w.cancelTitle, { class: 'title large', focusable: true })}
    <p>${w.cancelText}</p>
    ${field('reference', w.reference)} ${field('secret', w.code)} ${busy ? html`<p class="notice">${w.cancelling}</p>` : nothing}
    ${view.notice}
    ${
      view.failed || faults.length
        ? html`<div>
            <p>${w.cancelWays}</p>
            ${waysView(view)}
          </div>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="button ghost" ?disabled=${busy} @click=${view.onBack}>${w.back}</button>
      <button type="button" class="button onward" aria-disabled=${busy ? 'true' : nothing} @click=${view.onCancel}>${w.cancel}</button>
    </div>`;
}
