import { html, nothing } from 'lit';
import { heading } from '../../base/heading.js';
import { inLang } from '../../base/in-lang.js';
import { faultView, type FieldFault } from './fault-view.js';
import { isOpen } from './places.js';
import { sessionsView, type SessionsView } from './session-view.js';
import { words } from './signup-words.js';
import { waysView } from './ways-view.js';

export interface ChooseView extends Omit<SessionsView, 'onChoose'> {
  faults: readonly FieldFault[];
  /** True if the widget can do something with a choice: send it, or write a message. */
  canGoOn: boolean;
  /** True if it can cancel a sign-up. */
  canCancel: boolean;
  notice: unknown;
  onChoose: (session: string) => void;
  onContinue: () => void;
  onCancel: () => void;
  onPaper: () => void;
}

/** First screen: which session. Where none can be chosen here, how else to sign up comes first. */
export function chooseView(view: ChooseView) {
  const { config, faults, level, locale, lang, canGoOn } = view;
  const w = words[locale];
  const sessions = config.workshops.flatMap((workshop) => workshop.sessions);
  const isAnyOpen = sessions.some((session) => isOpen(session, view.places, view.now));
  const isChoice = canGoOn && isAnyOpen;
  const isWrong = faults.length > 0;
  return html`${heading(level, config.title, { class: 'title large', focusable: true, lang })}
    ${config.intro ? html`<p class="plain" ${inLang(lang)}>${config.intro}</p>` : nothing} ${view.notice}
    ${
      isChoice
        ? nothing
        : html`<div>
            <p>${canGoOn ? w.noneOpen : w.noReceiver}</p>
            ${waysView(view)}
          </div>`
    }
    ${
      isChoice
        ? html`<fieldset aria-describedby=${isWrong ? 'session-fault' : nothing}>
            <legend class="legend">${w.choose}</legend>
            ${faultView(faults, 'session')} ${sessionsView(view)}
          </fieldset>`
        : html`<div>
            <p class="legend">${w.sessions}</p>
            ${sessionsView({ ...view, onChoose: undefined })}
          </div>`
    }
    <div class="actions">
      ${view.canCancel ? html`<button type="button" class="link" @click=${view.onCancel}>${w.haveReference}</button>` : nothing}
      ${isChoice ? html`<button type="button" class="button onward" @click=${view.onContinue}>${w.continue}</button>` : nothing}
    </div>
    ${
      isChoice
        ? html`<details>
            <summary>${w.otherWays}</summary>
            ${waysView(view)}
          </details>`
        : nothing
    }`;
}
