import { html, nothing, render, type TemplateResult } from 'lit';
import { inLang } from '../../base/in-lang.js';
import { printPaper, type Paper } from '../../base/paper-window.js';
import type { Locale } from '../../lib/localize.js';
import { signupPaper as en } from '../../lib/messages/en.js';
import { signupPaper as fr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import { sentence } from '../../lib/typography.js';
import { hasBegun, momentsOf, momentWords } from './moments.js';
import { paperFormStyles } from './paper-form.styles.js';
import type { Session, SignupConfig } from './signup.schema.js';
import { sharedWords } from './shared-words.js';

export { saveCalendar } from './session-calendar.js';

const words = phrases({ fr: { ...sharedWords.fr, ...fr }, en: { ...sharedWords.en, ...en } }, 'signupShared', 'signupPaper');
const notice = ['legalBasis', 'recipients', 'retention', 'rights', 'contact'] as const;

/** Prints the form for a pen: some families have no e-mail. False where it became a file. */
export function printPaperForm(config: SignupConfig, locale: Locale, now: Date): boolean {
  const title = `${config.title} - ${words[locale].paperTitle}`;
  return printPaper({
    title,
    lang: locale,
    styles: [paperFormStyles],
    draw: (body) => render(paperView(config, locale, now), body, { creationScope: body.ownerDocument }),
  });
}

/** Prints what the widget shows. False where it became a file. */
export function printNode(paper: Omit<Paper, 'draw'>, content: Node): boolean {
  return printPaper({ ...paper, draw: (body) => void body.append(body.ownerDocument.importNode(content, true)) });
}

function paperView(config: SignupConfig, locale: Locale, now: Date): TemplateResult {
  const { ask = {}, contact, privacy, lang } = config;
  const w = words[locale];
  const isAhead = (session: Session) => !hasBegun(session, now);
  const line = (label: string) => html`<p class="blank">${label}</p>`;
  const boxes = (label: string, options: readonly { label: string }[]) =>
    html`<p class="asked">${label}</p>
      <ul class="boxes">
        ${options.map((option) => html`<li ${inLang(lang)}><span class="box"></span>${option.label}</li>`)}
      </ul>`;
  return html`<main>
    <header>
      <p>${w.paperTitle}</p>
      <h1 ${inLang(lang)}>${config.title}</h1>
    </header>
    <h2>${w.paperFor}</h2>
    ${config.workshops.some(({ sessions }) => sessions.some(isAhead)) ? nothing : line('')}
    ${config.workshops.map(({ title, sessions }) => {
      const ahead = sessions.filter(isAhead);
      if (!ahead.length) return nothing;
      return html`<p class="asked" ${inLang(lang)}>${title}</p>
        <ul class="boxes">
          ${ahead.map(
            (session) =>
              html`<li>
                <span class="box"></span>
                <span>
                  ${momentsOf(session).map((moment) => html`${momentWords(moment, locale)}<br />`)}<span ${inLang(lang)}
                    >${session.place.name}, ${session.place.address}</span
                  >
                </span>
              </li>`,
          )}
        </ul>`;
    })}
    <h2>${w.who}</h2>
    ${line(w.fields.name)} ${line(w.fields.email)} ${line(w.fields.phone)} ${ask.children ? line(w.fields.children) : nothing}
    ${ask.ages ? boxes(w.fields.age, ask.ages) : nothing} ${ask.arrangements ? boxes(w.fields.arrangements, ask.arrangements) : nothing}
    ${ask.questions?.map(
      ({ label }) =>
        html`<p class="asked" ${inLang(lang)}>${label}</p>
          ${line('')}${line('')}`,
    )}
    <ul class="boxes">
      <li><span class="box"></span>${w.fields.contactMe}</li>
    </ul>
    <footer>
      <p>${w.paperSign} ${[contact.desk, contact.phone, contact.email].filter(Boolean).join(' ; ')}</p>
      <p ${inLang(lang)}>
        ${w.noticeLine(sentence(privacy.controller), sentence(privacy.purpose))}
        ${notice.map((row) => `${w.pair(w.privacy[row], sentence(privacy[row]))} `)} ${w.cnil}
      </p>
    </footer>
  </main>`;
}
