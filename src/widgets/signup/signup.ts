import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ContentElement } from '../../base/content-element.js';
import { controlStyles } from '../../base/controls.styles.js';
import { heading } from '../../base/heading.js';
import { hostStyles } from '../../base/host.styles.js';
import { optionStyles } from '../../base/option.styles.js';
import { isCaged } from '../../base/sandbox.js';
import { saveFile } from '../../base/save-file.js';
import { screenStyles } from '../../base/screen.styles.js';
import type { ConfigRequest } from '../../lib/config-source.js';
import { readConfig } from '../../lib/read-config.js';
import { safeSource } from '../../lib/safe-url.js';
import { calendarFile } from './calendar.js';
import { cancelView } from './cancel-view.js';
import { emptyDraft, entryOf, faultsOf, type Draft, type Entry } from './entry.js';
import { fieldsView, inWords, summaryView, type FieldFault } from './form-view.js';
import { mailTo } from './mail-to.js';
import { momentsOf } from './moments.js';
import { outcomeView, recapView, waysView } from './outcome-view.js';
import { jsonOf, newKey, post, sendEntry, type Means, type Outcome } from './sending.js';
import { sessionsView, stateOf, type Places } from './session-view.js';
import { SignupCancelEvent, SignupOutcomeEvent, SignupSubmitEvent } from './signup-events.js';
import { signupSchema, type Session, type SignupConfig, type Workshop } from './signup.schema.js';
import { signupStyles } from './signup.styles.js';
import { words } from './signup-words.js';

type Screen = 'choose' | 'form' | 'outcome' | 'cancel' | 'cancelled';

/** Milliseconds: a person needs longer to write a name. */
const leastTime = 3000;

/**
 * Signs a family up for a workshop: choose a session, say who, and know what became of it. Nothing is kept in the browser, and a
 * second try never makes a second sign-up.
 *
 * @summary Workshop sign-up.
 * @tag balise-signup
 * @slot - Shown until the form is ready, and kept if it never is: a phone number, an address.
 * @fires {SignupSubmitEvent} balise-signup-submit - The visitor sends the form; a page may take the entry over with `respondWith`.
 * @fires {SignupOutcomeEvent} balise-signup-outcome - It is known what became of it; `detail` has the session's id and the kind.
 * @fires {SignupCancelEvent} balise-signup-cancel - The visitor cancelled a sign-up.
 * @csspart choose - The sessions.
 * @csspart session - One session.
 * @csspart form - The fields.
 * @csspart privacy - The data protection notice.
 * @csspart outcome - What became of the sign-up.
 * @csspart ticket - The reference and the code.
 * @csspart error - The sentence and the button shown when the config cannot be.
 * @cssprop [--balise-signup-min-height=28em] - The height kept for the form, so that the page does not jump.
 */
export class SignupElement extends ContentElement<SignupConfig> {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    clock: { attribute: false },
    means: { attribute: false },
    _screen: { state: true },
    _draft: { state: true },
    _faults: { state: true },
    _places: { state: true },
    _busy: { state: true },
    _outcome: { state: true },
    _message: { state: true },
    _ticket: { state: true },
  };

  static override styles = [hostStyles, controlStyles, screenStyles, optionStyles, signupStyles];

  /** The level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  /** The clock that tells which sessions have begun; another one is for previews and tests. */
  clock: () => Date = () => new Date();

  /** How sending reaches the network and waits; others are for previews and tests. */
  means: Means = {
    fetch: (...args) => fetch(...args),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };

  private _screen: Screen = 'choose';
  private _draft: Draft = emptyDraft();
  private _faults: readonly FieldFault[] = [];
  private _places: ReadonlyMap<string, Places> = new Map();
  private _busy = false;
  private _outcome?: Outcome;
  private _message = '';
  private _ticket = { reference: '', secret: '' };

  #shownAt = 0;
  /** One key and one text for each entry that was sent: the same entry again is the same intent. */
  #intents = new Map<string, { key: string; body: string }>();

  protected readConfig(request: ConfigRequest) {
    return readConfig(request, signupSchema);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The link in a confirmation: what follows # never reaches a server.
    const [, reference, secret] = /^#annuler=([\w-]+)\.([\w-]+)$/.exec(location.hash) ?? [];
    if (reference && secret) [this._screen, this._ticket] = ['cancel', { reference, secret }];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_loaded') || !this.content) return;
    this._draft = emptyDraft();
    this._faults = [];
    this.#intents.clear();
    if (this._screen !== 'cancel') this._screen = 'choose';
    void this.#askPlaces();
  }

  protected renderContent(config: SignupConfig): unknown {
    const screens = { choose: this.#choose, form: this.#form, outcome: this.#end, cancel: this.#cancel, cancelled: this.#cancelled };
    return keyed(this._screen, screens[this._screen](config));
  }

  #choose = (config: SignupConfig) => {
    const { locale, headingLevel: level, _draft: draft } = this;
    const w = words[locale];
    return html`<section class="panel screen" part="choose" aria-label=${config.title}>
      ${heading(level, config.title, { class: 'title large', focusable: true, lang: this.contentLang })}
      ${config.intro ? html`<p class="plain" lang=${this.contentLang ?? nothing} dir="auto">${config.intro}</p>` : nothing}
      ${
        this.#canSend || config.contact.email
          ? nothing
          : html`<p>${w.noReceiver}</p>
              ${this.#ways(config)}`
      }
      <fieldset>
        <legend>${w.choose}</legend>
        ${sessionsView({
          config,
          chosen: draft.session,
          places: this._places,
          now: this.clock(),
          level,
          locale,
          lang: this.contentLang,
          onChoose: (session) => {
            this._draft = { ...draft, session };
            this._message = '';
          },
        })}
      </fieldset>
      ${this._message ? html`<p class="fault">${this._message}</p>` : nothing}
      <div class="actions">
        ${this.#canSend ? html`<button type="button" class="link" @click=${() => this.#goTo('cancel')}>${w.haveReference}</button>` : nothing}
        ${
          this.#canSend || (config.contact.email && !isCaged())
            ? html`<button type="button" class="button onward" @click=${this.#continue}>${w.continue}</button>`
            : nothing
        }
      </div>
      ${
        this.#canSend
          ? html`<details>
              <summary>${w.otherWays}</summary>
              ${this.#ways(config)}
            </details>`
          : nothing
      }
    </section>`;
  };

  #form = (config: SignupConfig) => {
    const { locale, headingLevel: level, _draft: draft, _faults: faults } = this;
    const w = words[locale];
    const { workshop, session } = this.#chosen!;
    const isWaiting = stateOf(session, this._places, this.clock()) === 'waiting';
    return html`<section class="panel screen" part="form" aria-label=${config.title} @keydown=${this.#onKey}>
      ${heading(level, w.who, { class: 'title large', focusable: true })}
      ${recapView({ workshop, session, locale, lang: this.contentLang })}
      ${summaryView(faults, level, locale, (field) => void this.focusOn(`#${field}`))}
      ${fieldsView({
        config,
        draft,
        faults,
        level,
        locale,
        lang: this.contentLang,
        onChange: (change) => (this._draft = { ...this._draft, ...change }),
      })}
      ${this._busy ? html`<p class="notice">${w.sending}</p>` : nothing}
      ${this._message ? html`<p class="notice">${this._message}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button ghost" ?disabled=${this._busy} @click=${() => this.#goTo('choose')}>${w.change}</button>
        <button type="button" class="button onward" aria-disabled=${this._busy ? 'true' : nothing} @click=${this.#submit}>
          ${this.#canSend ? (isWaiting ? w.wait : w.send) : w.mail}
        </button>
      </div>
    </section>`;
  };

  #end = (config: SignupConfig) => {
    const { workshop, session } = this.#chosen!;
    return html`<section class="panel screen" part="outcome" aria-label=${config.title}>
      ${outcomeView({
        config,
        workshop,
        session,
        outcome: this._outcome!,
        level: this.headingLevel,
        locale: this.locale,
        lang: this.contentLang,
        onCalendar: () => this.#saveCalendar(config, workshop, session),
        onPrint: () => void this.#print(),
        onAgain: () => void this.#send(),
        onChange: () => this.#goTo('choose'),
        onCancel: () => {
          const outcome = this._outcome!;
          if ('secret' in outcome) this._ticket = { reference: outcome.reference, secret: outcome.secret };
          this.#goTo('cancel');
        },
        onAnother: () => {
          this._draft = emptyDraft();
          this.#goTo('choose');
        },
        onPaper: () => void this.#paper(),
      })}
      ${this._message ? html`<p class="notice">${this._message}</p>` : nothing}
    </section>`;
  };

  #cancel = () =>
    html`<section class="panel screen" part="cancel">
      ${cancelView({
        ...this._ticket,
        fault: this._message,
        busy: this._busy,
        level: this.headingLevel,
        locale: this.locale,
        onChange: (change) => (this._ticket = { ...this._ticket, ...change }),
        onCancel: () => void this.#giveBack(),
        onBack: () => this.#goTo('choose'),
      })}
    </section>`;

  #cancelled = () => {
    const w = words[this.locale];
    return html`<section class="panel screen" part="cancel">
      ${heading(this.headingLevel, w.cancelled, { class: 'title large', focusable: true })}
      <p>${w.cancelledText}</p>
      <div class="actions">
        <button type="button" class="button ghost" @click=${() => this.#goTo('choose')}>${w.back}</button>
      </div>
    </section>`;
  };

  #ways(config: SignupConfig) {
    return waysView({ config, locale: this.locale, lang: this.contentLang, onPaper: () => void this.#paper() });
  }

  get #chosen(): { workshop: Workshop; session: Session } | undefined {
    for (const workshop of this.content?.workshops ?? []) {
      const session = workshop.sessions.find(({ id }) => id === this._draft.session);
      if (session) return { workshop, session };
    }
    return undefined;
  }

  /** Where sign-ups go, without a slash at its end; undefined if nowhere, or if a receiver would not believe this frame. */
  get #receiver(): string | undefined {
    const address = this.content?.receiver ?? this.settings.value.endpoint;
    return address && !isCaged() ? safeSource(address, document.baseURI)?.replace(/\/$/, '') : undefined;
  }

  get #canSend(): boolean {
    return !!this.#receiver;
  }

  /** How many places are left; unknown, the sessions show how many there are in all. */
  async #askPlaces() {
    const receiver = this.#receiver;
    if (!receiver) return;
    try {
      const { sessions } = (await (await this.means.fetch(`${receiver}/sessions`)).json()) as { sessions: ({ id: string } & Places)[] };
      this._places = new Map(sessions.map(({ id, left, state }) => [id, { left, state }]));
    } catch {
      // The receiver has the last word when the form is sent.
    }
  }

  #goTo(screen: Screen) {
    this._screen = screen;
    this._message = '';
    this._faults = [];
    this.announce('');
    if (screen === 'choose') void this.#askPlaces();
    if (screen === 'form') this.#shownAt = Date.now();
    void this.focusOn('.title');
  }

  #continue = () => {
    const session = this.#chosen?.session;
    const state = session && stateOf(session, this._places, this.clock());
    if (state === 'open' || state === 'waiting') return this.#goTo('form');
    this._message = words[this.locale].chooseFirst;
    this.announce(this._message);
    void this.focusOn('fieldset input:not(:disabled)');
  };

  #onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.key === 'Enter' && target.localName === 'input' && !event.isComposing) this.#submit();
  };

  #submit = () => {
    if (this._busy) return;
    const { content, locale, _draft: draft } = this;
    this.#show(inWords(faultsOf(draft, content!.ask), locale));
    if (this._faults.length) return;
    if (this.#canSend) return void this.#send();
    location.href = mailTo(content!, this.#chosen!, draft, locale);
    this._message = words[locale].mailReady;
  };

  #show(faults: readonly FieldFault[]) {
    this._faults = faults;
    if (!faults.length) return;
    void this.focusOn('.summary');
  }

  async #send() {
    if (this._busy) return;
    const entry = entryOf(this._draft);
    const event = new SignupSubmitEvent(entry);
    this.dispatchEvent(event);
    this._busy = true;
    this.announce(words[this.locale].sending);
    const outcome = event.defaultPrevented ? await this.#handOver(event) : await this.#deliver(entry);
    this._busy = false;
    this.announce('');
    if (outcome.kind === 'refused' && outcome.faults?.length) {
      this._screen = 'form';
      return this.#show(outcome.faults);
    }
    this._outcome = outcome;
    this.dispatchEvent(new SignupOutcomeEvent({ session: entry.session, outcome: outcome.kind }));
    this.#goTo('outcome');
  }

  async #handOver(event: SignupSubmitEvent): Promise<Outcome> {
    try {
      return (await event.outcome) ?? { kind: 'handed' };
    } catch {
      return { kind: 'unconfirmed' };
    }
  }

  async #deliver(entry: Entry): Promise<Outcome> {
    const written = JSON.stringify(entry);
    let intent = this.#intents.get(written);
    if (!intent) {
      const took = Date.now() - this.#shownAt;
      intent = { key: newKey(), body: JSON.stringify({ ...entry, took: Math.max(took, leastTime) }) };
      this.#intents.set(written, intent);
      await this.means.pause(Math.max(0, leastTime - took));
    }
    return sendEntry(`${this.#receiver}/signups`, intent.body, intent.key, this.means);
  }

  async #giveBack() {
    const w = words[this.locale];
    this._busy = true;
    const { reference, secret } = this._ticket;
    const body = JSON.stringify({ reference: reference.trim(), secret: secret.trim() });
    const response = await post(`${this.#receiver}/cancellations`, body, undefined, this.means);
    const answer = response && (await jsonOf(response));
    this._busy = false;
    if (response?.ok && answer?.status === 'cancelled') {
      this._ticket = { reference: '', secret: '' };
      this.dispatchEvent(new SignupCancelEvent());
      return this.#goTo('cancelled');
    }
    this._message = answer?.reason === 'unknown' || response?.status === 400 ? w.unknown : w.notCancelled;
    this.announce(this._message);
    void this.focusOn('#reference');
  }

  #saveCalendar(config: SignupConfig, workshop: Workshop, session: Session) {
    const { name, address, access } = session.place;
    const w = words[this.locale];
    const outcome = this._outcome!;
    const reference = 'reference' in outcome ? `${w.reference} ${outcome.reference}` : '';
    const file = calendarFile(
      {
        id: session.id,
        title: workshop.title,
        moments: momentsOf(session),
        location: `${name}, ${address}`,
        description: [reference, access, config.contact.phone].filter(Boolean).join('\n'),
      },
      this.clock(),
    );
    saveFile(file, `${session.id}.ics`, 'text/calendar');
  }

  async #print() {
    const content = this.renderRoot.querySelector('.base')!.cloneNode(true);
    const { title, lang } = this.content!;
    const styles = (this.constructor as typeof SignupElement).elementStyles;
    await this.#onPaper(({ printNode }) => printNode({ title, lang, styles }, content));
  }

  async #paper() {
    const config = this.content!;
    await this.#onPaper(({ printPaperForm }) => printPaperForm(config, this.locale, this.clock()));
  }

  async #onPaper(print: (file: typeof import('./paper-form.js')) => boolean) {
    const w = words[this.locale];
    try {
      this._message = print(await import('./paper-form.js')) ? '' : w.paperSaved;
    } catch {
      this._message = w.paperFailed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-signup': SignupElement;
  }
}
