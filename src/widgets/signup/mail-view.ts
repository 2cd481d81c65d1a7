import { html } from 'lit';
import { heading } from '../../base/heading.js';
import { saidIn } from '../../base/in-lang.js';
import { mailTo, type Mail } from './mail-to.js';
import { words } from './signup-words.js';
import { waysView, type Ways } from './ways-view.js';

export interface MailView extends Ways {
  mail: (of?: (content: string) => string) => Mail;
  address: string;
  level: number;
  notice: unknown;
  onBack: () => void;
}

/** Without a receiver: the message to send, also as a text to copy, since many people read their mail in a browser. */
export function mailView(view: MailView) {
  const { mail, address, level, locale, lang } = view;
  const w = words[locale];
  return html`${heading(level, w.mailTitle, { class: 'title large', focusable: true })}
    <p>${w.mailText(address)}</p>
    <dl class="mail">
      <div>
        <dt>${w.mailSubjectLabel}</dt>
        <dd>${saidIn(lang, (of) => mail(of).subject)}</dd>
      </div>
      <div>
        <dt>${w.mailBody}</dt>
        <dd>${saidIn(lang, (of) => mail(of).body)}</dd>
      </div>
    </dl>
    ${view.notice}
    <div>${heading(level + 1, w.otherWays, { class: 'subtitle' })} ${waysView(view)}</div>
    <div class="actions">
      <button type="button" class="button ghost" @click=${view.onBack}>${w.back}</button>
      <a class="button onward" href=${mailTo(address, mail())}>${w.mailOpen}</a>
    </div>`;
}
