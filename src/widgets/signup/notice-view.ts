import { html } from 'lit';
import { inLang, saidIn } from '../../base/in-lang.js';
import { knownLink } from '../../base/out-link.js';
import type { Locale } from '../../lib/localize.js';
import { sentence } from '../../lib/typography.js';
import type { SignupConfig } from './signup.schema.js';
import { words } from './signup-words.js';

/** Who handles the data and why is always seen; the rest is one press away. */
export function noticeView({ privacy }: SignupConfig, locale: Locale, lang: string | undefined) {
  const w = words[locale];
  const rows = ['legalBasis', 'recipients', 'retention', 'rights', 'contact'] as const;
  return html`<div class="privacy" part="privacy">
    <p>${saidIn(lang, (of) => w.noticeLine(of(sentence(privacy.controller)), of(sentence(privacy.purpose))))}</p>
    <details>
      <summary>${w.notice}</summary>
      <dl>
        ${rows.map(
          (row) =>
            html`<div>
              <dt>${w.privacy[row]}</dt>
              <dd ${inLang(lang)}>${privacy[row]}</dd>
            </div>`,
        )}
      </dl>
      <p>${knownLink('https://www.cnil.fr/fr/plaintes', w.cnil, locale)}</p>
    </details>
  </div>`;
}
