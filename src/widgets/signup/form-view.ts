import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../lib/localize.js';
import { knownLink } from '../../base/out-link.js';
import { heading } from '../../base/heading.js';
import type { Draft, EntryFault } from './entry.js';
import type { SignupConfig } from './signup.schema.js';
import { words } from './signup-words.js';

/** A field that needs another look, and why: in our words, or in the receiver's. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

export interface FormView {
  config: SignupConfig;
  draft: Draft;
  faults: readonly FieldFault[];
  level: number;
  locale: Locale;
  lang: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

export const inWords = (faults: readonly EntryFault[], locale: Locale): FieldFault[] =>
  faults.map(({ field, rule }) => ({ field, message: words[locale].faults[rule] }));

/** What keeps the form from being sent: read first, each line leads to its field. */
export function summaryView(faults: readonly FieldFault[], level: number, locale: Locale, onGo: (field: string) => void) {
  if (!faults.length) return nothing;
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
    <div id="summary-title">${heading(level + 1, words[locale].faultTitle(faults.length), { class: 'subtitle' })}</div>
    <ul>
      ${faults.map(
        ({ field, message }) =>
          html`<li>
            <a
              href="#${field}"
              @click=${(event: Event) => {
                event.preventDefault();
                onGo(field);
              }}
              >${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

export function fieldsView(view: FormView) {
  const { config, draft, locale, lang, onChange } = view;
  const { ask = {} } = config;
  const w = words[locale];
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<p class="quiet">${w.whoHint}</p>
    ${inputView(view, 'name', { autocomplete: 'name', hint: w.hints.name, required: true })}
    <p id="reach">${w.hints.reach}</p>
    ${inputView(view, 'email', { type: 'email', autocomplete: 'email', hint: w.hints.email, also: 'reach' })}
    ${inputView(view, 'phone', { type: 'tel', autocomplete: 'tel', hint: w.hints.phone, also: 'reach' })}
    ${ask.children ? inputView(view, 'children', { mode: 'numeric', isOptional: true }) : nothing}
    ${
      ask.ages
        ? html`<fieldset>
            <legend>${w.fields.age} ${w.optional}</legend>
            <div class="choices">
              ${[...ask.ages, { id: '', label: w.noAge }].map(
                ({ id, label }) =>
                  html`<label class="choice"
                    ><input type="radio" name="age" value=${id} .checked=${draft.age === id} @change=${() => onChange({ age: id })} /><span
                      lang=${id ? (lang ?? nothing) : nothing}
                      >${label}</span
                    ></label
                  >`,
              )}
            </div>
          </fieldset>`
        : nothing
    }
    ${
      ask.arrangements
        ? html`<fieldset>
            <legend>${w.fields.arrangements} ${w.optional}</legend>
            <div class="choices">
              ${ask.arrangements.map(
                ({ id, label }) =>
                  html`<label class="choice"
                    ><input
                      type="checkbox"
                      .checked=${draft.arrangements.includes(id)}
                      @change=${(event: Event) =>
                        onChange({
                          arrangements: (event.target as HTMLInputElement).checked
                            ? [...draft.arrangements, id]
                            : draft.arrangements.filter((other) => other !== id),
                        })}
                    /><span lang=${lang ?? nothing}>${label}</span></label
                  >`,
              )}
            </div>
          </fieldset>`
        : nothing
    }
    ${ask.questions?.map(({ id, label }) => {
      const field = `answer-${id}`;
      return html`<div class="field">
        <label for=${field}><span lang=${lang ?? nothing}>${label}</span> ${w.optional}</label>
        ${faultView(view, field)}
        <textarea
          id=${field}
          rows="3"
          aria-invalid=${isWrong(view, field) ? 'true' : nothing}
          aria-describedby=${isWrong(view, field) ? `${field}-fault` : nothing}
          .value=${draft.answers[id] ?? ''}
          @input=${(event: Event) => onChange({ answers: { ...view.draft.answers, [id]: typed(event) } })}
        ></textarea>
      </div>`;
    })}
    <div class="trap" aria-hidden="true">
      <label
        >${w.trap}<input
          name="website"
          tabindex="-1"
          autocomplete="off"
          .value=${draft.trap}
          @input=${(event: Event) => onChange({ trap: typed(event) })}
      /></label>
    </div>
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${draft.contactMe}
        @change=${(event: Event) => onChange({ contactMe: (event.target as HTMLInputElement).checked })}
      /><span>${w.fields.contactMe} ${w.optional}</span></label
    >
    ${noticeView(view)}`;
}

interface Input {
  type?: string;
  mode?: string;
  autocomplete?: string;
  hint?: string;
  /** Another text that describes the field. */
  also?: string;
  required?: boolean;
  isOptional?: boolean;
}

function inputView(view: FormView, field: 'name' | 'email' | 'phone' | 'children', input: Input): TemplateResult {
  const { draft, locale, onChange } = view;
  const w = words[locale];
  const wrong = isWrong(view, field);
  const described = [wrong && `${field}-fault`, input.hint && `${field}-hint`, input.also].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${field}>${w.fields[field]}${input.isOptional ? ` ${w.optional}` : ''}</label>
    ${input.hint ? html`<p id="${field}-hint" class="quiet">${input.hint}</p>` : nothing} ${faultView(view, field)}
    <input
      id=${field}
      name=${field}
      type=${input.type ?? 'text'}
      inputmode=${input.mode ?? nothing}
      autocomplete=${input.autocomplete ?? 'off'}
      aria-required=${input.required ? 'true' : nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${described || nothing}
      .value=${draft[field]}
      @input=${(event: Event) => onChange({ [field]: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}

const isWrong = ({ faults }: FormView, field: string) => faults.some((fault) => fault.field === field);

function faultView({ faults }: FormView, field: string) {
  const said = faults.filter((fault) => fault.field === field);
  return said.length ? html`<p id="${field}-fault" class="fault">${said.map(({ message }) => message).join(' ')}</p>` : nothing;
}

/** Who handles the data and why is always seen; the rest is one press away. */
function noticeView({ config: { privacy }, locale, lang }: FormView) {
  const w = words[locale];
  const rows = ['legalBasis', 'recipients', 'retention', 'rights', 'contact'] as const;
  return html`<div class="privacy" part="privacy">
    <p lang=${lang ?? nothing} dir="auto">${w.noticeLine(privacy.controller, privacy.purpose)}</p>
    <details>
      <summary>${w.notice}</summary>
      <dl>
        ${rows.map(
          (row) =>
            html`<div>
              <dt>${w.privacy[row]}</dt>
              <dd lang=${lang ?? nothing} dir="auto">${privacy[row]}</dd>
            </div>`,
        )}
      </dl>
      <p>${knownLink('https://www.cnil.fr/fr/plaintes', w.cnil, locale)}</p>
    </details>
  </div>`;
}
