import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { inLang } from '../../base/in-lang.js';
import type { Locale } from '../../lib/localize.js';
import type { Draft } from './entry.js';
import { faultView, isWrong, summaryView, type FieldFault } from './fault-view.js';
import { noticeView } from './notice-view.js';
import { recapView } from './session-view.js';
import type { Choice, SignupConfig } from './signup.schema.js';
import { words } from './signup-words.js';

export interface FormView {
  config: SignupConfig;
  choice: Choice;
  draft: Draft;
  faults: readonly FieldFault[];
  /** The words of the button that sends. */
  send: string;
  /** On its way: the fields can be read, and no longer changed. */
  busy: boolean;
  level: number;
  locale: Locale;
  lang: string | undefined;
  notice: unknown;
  onChange: (change: (draft: Draft) => Partial<Draft>) => void;
  onGo: (field: string) => void;
  onBack: () => void;
  onSend: () => void;
}

/** What the visitor never said: « I would rather not say » is not ticked beforehand. No id of a config is this. */
const unsaid = '?';

/** The ids of the fields that a config asks for. */
const fieldsOf = ({ ask = {} }: SignupConfig) => [
  ...['name', 'email', 'phone', 'contactMe'],
  ...(['children', 'ages', 'arrangements'] as const).flatMap((field) => (ask[field] ? [field === 'ages' ? 'age' : field] : [])),
  ...(ask.questions ?? []).map(({ id }) => `answer-${id}`),
];

/** Second screen: who. */
export function formView(view: FormView) {
  const { config, choice, faults, busy, level, locale, lang } = view;
  const w = words[locale];
  return html`${heading(level, w.who, { class: 'title large', focusable: true })} ${recapView(choice, locale, lang)}
    ${summaryView(faults, { fields: fieldsOf(config), level, locale, onGo: view.onGo })} ${fieldsView(view)} ${view.notice}
    ${busy ? html`<p class="notice">${w.sending}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button ghost" ?disabled=${busy} @click=${view.onBack}>${w.change}</button>
      <button type="button" class="button onward" aria-disabled=${busy ? 'true' : nothing} @click=${view.onSend}>${view.send}</button>
    </div>`;
}

function fieldsView(view: FormView) {
  const { config, draft, locale, lang, onChange } = view;
  const { ask = {} } = config;
  const w = words[locale];
  return html`<p class="quiet">${w.whoHint}</p>
    ${inputView(view, 'name', { autocomplete: 'name', hint: w.hints.name, required: true })}
    <p id="reach">${w.hints.reach}</p>
    ${inputView(view, 'email', { type: 'email', autocomplete: 'email', hint: w.hints.email, also: 'reach' })}
    ${inputView(view, 'phone', { type: 'tel', autocomplete: 'tel', hint: w.hints.phone, also: 'reach' })}
    ${ask.children ? inputView(view, 'children', { mode: 'numeric', optional: true }) : nothing}
    ${
      ask.ages
        ? choicesView(view, 'age', [...ask.ages, { id: unsaid, label: w.noAge }], ({ id }) => ({
            type: 'radio',
            checked: draft.age === id,
            onChange: () => onChange(() => ({ age: id })),
          }))
        : nothing
    }
    ${
      ask.arrangements
        ? choicesView(view, 'arrangements', ask.arrangements, ({ id }) => ({
            type: 'checkbox',
            checked: draft.arrangements.includes(id),
            onChange: (isChecked) =>
              onChange(({ arrangements }) => ({
                arrangements: [...arrangements.filter((other) => other !== id), ...(isChecked ? [id] : [])],
              })),
          }))
        : nothing
    }
    ${ask.questions?.map(({ id, label }) => {
      const field = `answer-${id}`;
      const wrong = isWrong(view.faults, field);
      return html`<div class="field">
        <label for=${field}><span ${inLang(lang)}>${label}</span> ${w.optional}</label>
        ${faultView(view.faults, field)}
        <textarea
          id=${field}
          rows="3"
          dir="auto"
          ?readonly=${view.busy}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? `${field}-fault` : nothing}
          .value=${draft.answers[id] ?? ''}
          @input=${(event: Event) => onChange(({ answers }) => ({ answers: { ...answers, [id]: typed(event) } }))}
        ></textarea>
      </div>`;
    })}
    <div class="sr trap" aria-hidden="true">
      <label
        >${w.trap}<input
          name="website"
          tabindex="-1"
          autocomplete="off"
          .value=${draft.trap}
          @input=${(event: Event) => onChange(() => ({ trap: typed(event) }))}
      /></label>
    </div>
    <div>
      ${faultView(view.faults, 'contactMe')}
      ${choiceView(view, 'contactMe', `${w.fields.contactMe} ${w.optional}`, {
        type: 'checkbox',
        checked: draft.contactMe,
        onChange: (contactMe) => onChange(() => ({ contactMe })),
      })}
    </div>
    ${noticeView(config, locale, lang)}`;
}

const typed = (event: Event) => (event.target as HTMLInputElement).value;

interface Input {
  type?: string;
  mode?: string;
  autocomplete?: string;
  hint?: string;
  /** Another text that describes the field. */
  also?: string;
  required?: boolean;
  optional?: boolean;
}

function inputView(view: FormView, field: 'name' | 'email' | 'phone' | 'children', input: Input): TemplateResult {
  const w = words[view.locale];
  const wrong = isWrong(view.faults, field);
  const described = [wrong && `${field}-fault`, input.hint && `${field}-hint`, input.also].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${field}>${w.fields[field]} ${input.required ? w.required : input.optional ? w.optional : nothing}</label>
    ${input.hint ? html`<p id="${field}-hint" class="quiet">${input.hint}</p>` : nothing} ${faultView(view.faults, field)}
    <input
      id=${field}
      name=${field}
      type=${input.type ?? 'text'}
      dir=${input.type ? 'ltr' : 'auto'}
      inputmode=${input.mode ?? nothing}
      autocomplete=${input.autocomplete ?? 'off'}
      ?readonly=${view.busy}
      aria-required=${input.required ? 'true' : nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${described || nothing}
      .value=${view.draft[field]}
      @input=${(event: Event) => view.onChange(() => ({ [field]: typed(event) }))}
    />
  </div>`;
}

interface Box {
  type: 'radio' | 'checkbox';
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A group of choices; the group's own id is the first one's, where focus goes. */
function choicesView(
  view: FormView,
  field: 'age' | 'arrangements',
  options: readonly { id: string; label: string }[],
  boxOf: (option: { id: string }) => Box,
) {
  const w = words[view.locale];
  const wrong = isWrong(view.faults, field);
  return html`<fieldset aria-describedby=${wrong ? `${field}-fault` : nothing}>
    <legend>${w.fields[field]} ${w.optional}</legend>
    ${faultView(view.faults, field)}
    <div class="choices">
      ${options.map((option, i) => {
        const label = html`<span ${inLang(option.id === unsaid ? undefined : view.lang)}>${option.label}</span>`;
        return choiceView(view, i ? undefined : field, label, boxOf(option), field);
      })}
    </div>
  </fieldset>`;
}

function choiceView({ busy, faults }: FormView, id: string | undefined, label: unknown, { type, checked, onChange }: Box, name = id) {
  return html`<label class="choice"
    ><input
      id=${id ?? nothing}
      type=${type}
      name=${name ?? nothing}
      aria-describedby=${id === 'contactMe' && isWrong(faults, id) ? 'contactMe-fault' : nothing}
      .checked=${checked}
      @click=${(event: Event) => busy && event.preventDefault()}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
