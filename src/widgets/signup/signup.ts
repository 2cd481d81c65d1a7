import type { Locale } from '../../lib/localize.js';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ContentElement } from '../../base/content-element.js';
import { contentStyles } from '../../base/content.styles.js';
import { asleep, drawing } from '../../base/drawing.js';
import { heading, sectionName } from '../../base/heading.js';
import { hostStyles } from '../../base/host.styles.js';
import { optionStyles } from '../../base/option.styles.js';
import { marked, spoken } from '../../base/in-lang.js';
import { isCaged } from '../../base/sandbox.js';
import { screenStyles } from '../../base/screen.styles.js';
import type { ConfigRequest } from '../../lib/config-source.js';
import { readConfig } from '../../lib/read-config.js';
import { safeSource } from '../../lib/safe-url.js';
import { cancelView, type Ticket } from './cancel-view.js';
import { chooseView } from './choose-view.js';
import { emptyDraft, entryOf, faultsOf, type Draft, type Entry } from './entry.js';
import { fromReceiver, inWords, type FieldFault } from './fault-view.js';
import { formView } from './form-view.js';
import { Intents } from './intents.js';
import { mailOf } from './mail-to.js';
import { mailView } from './mail-view.js';
import { sessionWords } from './moments.js';
import { outcomeView } from './outcome-view.js';
import { isOpen, placesOf, stateOf, type PlacesBySession } from './places.js';
import { kinds, post, sendEntry, type Means, type Outcome } from './sending.js';
import { SignupCancelEvent, SignupOutcomeEvent, SignupSubmitEvent } from './signup-events.js';
import { choiceOf, signupSchema, type Choice, type SignupConfig } from './signup.schema.js';
import { signupStyles } from './signup.styles.js';
import { words } from './signup-words.js';

type Screen = 'choose' | 'form' | 'mail' | 'outcome' | 'cancel' | 'cancelled';

/** A sign-up that was sent, and what became of it. It has its own session: the visitor, or the page, may choose another one. */
interface Ended {
  readonly choice: Choice;
  readonly entry: Entry;
  readonly outcome: Outcome;
}

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
 * @csspart mail - The message to send, where there is no receiver.
 * @csspart outcome - What became of the sign-up.
 * @csspart ticket - The reference and the code.
 * @csspart cancel - The fields that give a place back.
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
    _ended: { state: true },
    _message: { state: true },
    _ticket: { state: true },
  };

  static override styles = [hostStyles, contentStyles, screenStyles, optionStyles, signupStyles];

  /** The level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  /** The clock that tells which sessions have begun; another one is for previews and tests. */
  clock: () => Date = () => new Date();

  /** How sending reaches the network and waits; others are for previews and tests. */
  means: Means = {
    // A receiver elsewhere is told of no page.
    fetch: (url, init) => fetch(url, { ...init, referrerPolicy: 'same-origin' }),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };

  private _screen: Screen = 'choose';
  private _draft: Draft = emptyDraft();
  private _faults: readonly FieldFault[] = [];
  /** The language in which what stands there was said. */
  #spoken?: Locale;
  private _places: PlacesBySession = new Map();
  private _busy = false;
  private _ended?: Ended | undefined;
  private _message = '';
  private _ticket: Ticket = { reference: '', secret: '' };

  /** When the form came, by a clock that nobody sets. */
  #shownAt = 0;
  #intents = new Intents();
  /** The last receiver that was asked for places, and how often any was asked. */
  #asked?: string | undefined;
  #asking = 0;
  #hashRead = false;

  protected readConfig(request: ConfigRequest) {
    return readConfig(request, signupSchema);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { content } = this;
    if (!content) return;
    if (this.#canSend && !this.#hashRead) this.#readHash();
    if (changed.has('_loaded')) this.#keepPlace(content);
    const { locale } = this;
    // The words of a language may come a little after it was asked for.
    if (this.translated || (this.#spoken && this.#spoken !== locale)) this.#translate(content);
    this.#spoken = locale;
    if (changed.has('_loaded') || this.#receiver !== this.#asked) void this.#askPlaces();
  }

  /** The link in a confirmation leads to the cancellation: what follows # never reaches a server. */
  #readHash() {
    this.#hashRead = true;
    const [, reference, secret] = /^#annuler=([\w-]+)\.([\w-]+)$/.exec(location.hash) ?? [];
    if (reference && secret) [this._screen, this._ticket] = ['cancel', { reference, secret }];
  }

  /** A page may set its config again, as frameworks do: the visitor stays where the new one still has their session. */
  #keepPlace(config: SignupConfig) {
    const session = this._screen === 'outcome' ? this._ended?.entry.session : this._draft.session;
    if (!['form', 'mail', 'outcome'].includes(this._screen) || choiceOf(config, session ?? '')) return;
    this._screen = 'choose';
    this._faults = [];
  }

  /** What was said in the last language is said in this one, or no longer. */
  #translate(config: SignupConfig) {
    this._message = '';
    if (this._faults.length && this._screen === 'form') this._faults = inWords(faultsOf(this._draft, config.ask), this.locale);
    else this._faults = [];
    const ended = this._ended;
    if (ended) this._ended = { ...ended, choice: choiceOf(config, ended.entry.session) ?? ended.choice };
  }

  protected renderContent(config: SignupConfig): unknown {
    const { _screen: screen } = this;
    const onEnter: Partial<Record<Screen, () => void>> = { choose: this.#continue, form: this.#submit, cancel: this.#giveBack };
    return keyed(
      screen,
      html`<section
        class="panel screen"
        part=${screen === 'cancelled' ? 'cancel' : screen}
        aria-labelledby="section-name"
        @keydown=${(event: KeyboardEvent) => {
          const target = event.composedPath()[0] as HTMLElement;
          if (event.key === 'Enter' && target.localName === 'input' && !event.isComposing) onEnter[screen]?.();
        }}
      >
        ${this.#view(config)} ${sectionName(config.title, this.contentLang)}
      </section>`,
    );
  }

  #view(config: SignupConfig) {
    const { locale, _draft: draft, _busy: busy, _faults: faults, _places: places } = this;
    const w = words[locale];
    const canSend = this.#canSend;
    const notice = this.#notice(config);
    const common = { config, busy, faults, locale, lang: this.contentLang, level: this.headingLevel, notice, onPaper: this.#paper };
    switch (this._screen) {
      case 'choose':
        return chooseView({
          ...common,
          chosen: draft.session,
          places,
          now: this.clock(),
          canGoOn: canSend || (!!config.contact.email && !isCaged()),
          canCancel: canSend,
          onChoose: (session) => {
            this._draft = { ...this._draft, session };
            this._faults = [];
          },
          onContinue: this.#continue,
          onCancel: () => this.#goTo('cancel'),
        });
      case 'form': {
        const choice = this.#chosen!;
        const isWaiting = stateOf(choice.session, places, this.clock()) === 'waiting';
        return formView({
          ...common,
          choice,
          draft,
          send: canSend ? (isWaiting ? w.wait : w.send) : w.mail,
          onChange: (change) => (this._draft = { ...this._draft, ...change(this._draft) }),
          onGo: (field) => void this.focusOn(`#${field}`),
          onBack: () => this.#goTo('choose'),
          onSend: this.#submit,
        });
      }
      case 'mail':
        return mailView({
          ...common,
          mail: (of) => mailOf(config, this.#chosen!, draft, locale, of),
          address: config.contact.email!,
          onBack: () => this.#goTo('form'),
        });
      case 'outcome': {
        const { choice, entry, outcome } = this._ended!;
        return outcomeView({
          ...common,
          choice,
          outcome,
          canCancel: canSend,
          onCalendar: () => this.#saveCalendar(config),
          onPrint: () => void this.#print(config),
          onAgain: () => void this.#send(choice, entry),
          onChange: () => this.#goTo('choose'),
          onCancel: () => {
            if ('secret' in outcome) this._ticket = { reference: outcome.reference, secret: outcome.secret };
            this.#goTo('cancel');
          },
          onAnother: () => this.#forget(),
        });
      }
      case 'cancel':
        return cancelView({
          ...common,
          onPaper: undefined,
          ticket: this._ticket,
          failed: !!this._message,
          onChange: (change) => (this._ticket = { ...this._ticket, ...change }),
          onCancel: this.#giveBack,
          onBack: () => this.#goTo(this._ended && 'secret' in this._ended.outcome ? 'outcome' : 'choose'),
        });
      case 'cancelled':
        return html`${drawing(asleep)}${heading(this.headingLevel, w.cancelled, { class: 'title large', focusable: true })}
          <p>${w.cancelledText}</p>
          <div class="actions">
            <button type="button" class="button" @click=${() => this.#goTo('choose')}>${w.choose}</button>
          </div>`;
    }
  }

  /** What was just said, and the sendings that nobody knows the fate of, but for the one that the whole screen is about. */
  #notice(config: SignupConfig) {
    const { locale, _screen: screen, _message: message } = this;
    const about = screen === 'outcome' ? this._ended?.entry : undefined;
    const unsure = this.#intents.open.flatMap((entry) => {
      const choice = entry === about || this._busy ? undefined : choiceOf(config, entry.session);
      return choice ? [`${marked(choice.workshop.title)}, ${sessionWords(choice.session, locale)}`] : [];
    });
    const shown = ['choose', 'outcome'].includes(screen) && unsure.length ? words[locale].unsure([...new Set(unsure)].join(' ; ')) : '';
    return [message, shown].map((sentence) =>
      sentence ? html`<p class="notice"><span>${spoken(this.contentLang, sentence)}</span></p>` : '',
    );
  }

  get #chosen(): Choice | undefined {
    return this.content && choiceOf(this.content, this._draft.session);
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
    if (receiver !== this.#asked) this._places = new Map();
    this.#asked = receiver;
    const asking = ++this.#asking;
    if (!receiver) return;
    try {
      const response = await this.means.fetch(`${receiver}/sessions`, { cache: 'no-store' });
      const places = placesOf(await response.json());
      if (asking === this.#asking) this._places = places;
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
    if (screen === 'form') this.#shownAt = performance.now();
    void this.focusOn('.title');
  }

  /** Nothing of one person is left for the next one. */
  #forget() {
    this._draft = emptyDraft();
    this._ticket = { reference: '', secret: '' };
    this._ended = undefined;
    this.#intents.clear();
    this.#goTo('choose');
  }

  #continue = () => {
    const session = this.#chosen?.session;
    if (session && isOpen(session, this._places, this.clock())) return this.#goTo('form');
    this.#show(inWords([{ field: 'session', rule: 'session' }], this.locale), 'fieldset input:not(:disabled)');
  };

  #submit = () => {
    const { content, _draft: draft } = this;
    if (this._busy || !content) return;
    this.#show(inWords(faultsOf(draft, content.ask), this.locale));
    if (!this._faults.length) void this.#send(this.#chosen!, entryOf(draft, content.ask));
  };

  /** Says what is wrong, and takes the visitor there. */
  #show(faults: readonly FieldFault[], selector = '.summary') {
    this._faults = faults;
    this._message = '';
    if (faults.length) void this.focusOn(selector);
  }

  async #send(choice: Choice, wanted: Entry) {
    if (this._busy) return;
    this._busy = true;
    this._message = '';
    const took = performance.now() - this.#shownAt;
    const intent = this.#intents.of(wanted, Math.max(Math.round(took), leastTime));
    const { entry, key } = intent;
    const receiver = this.#receiver;
    const event = new SignupSubmitEvent(entry, key);
    this.dispatchEvent(event);
    if (!receiver && !event.defaultPrevented) {
      this._busy = false;
      this.#intents.settle(entry);
      return this.#goTo('mail');
    }
    this.announce(words[this.locale].sending);
    if (!event.defaultPrevented && took < leastTime) await this.means.pause(leastTime - took);
    const outcome = event.defaultPrevented ? await handedOver(event) : await sendEntry(`${receiver}/signups`, intent.body, key, this.means);
    this._busy = false;
    this.#settle(entry, outcome);
    this.dispatchEvent(new SignupOutcomeEvent({ session: entry.session, outcome: outcome.kind }));
    if (outcome.kind === 'refused' && outcome.faults?.length && this.#chosen) {
      this._screen = 'form';
      this.announce('');
      return this.#show(fromReceiver(outcome.faults, this.contentLang));
    }
    this._ended = { choice, entry, outcome };
    this.#goTo('outcome');
  }

  #settle(entry: Entry, outcome: Outcome) {
    if (outcome.kind !== 'unconfirmed') this.#intents.settle(entry);
    // It went through the first time, when no answer came.
    if (outcome.kind === 'refused' && outcome.reason === 'already')
      for (const other of this.#intents.open) if (other.session === entry.session) this.#intents.settle(other);
  }

  #giveBack = () => void this.#cancel();

  async #cancel() {
    if (this._busy) return;
    const w = words[this.locale];
    const [reference, secret] = [this._ticket.reference.trim(), this._ticket.secret.trim()];
    const missing = !reference ? 'reference' : !secret ? 'secret' : '';
    this.#show(missing ? [{ field: missing, message: w.giveBoth }] : [], `#${missing}`);
    if (missing) return;
    this._busy = true;
    this.announce(w.cancelling);
    const reply = await post(`${this.#receiver}/cancellations`, JSON.stringify({ reference, secret }), undefined, this.means);
    this._busy = false;
    if (reply?.status === 200 && reply.answer['status'] === 'cancelled') {
      this._ticket = { reference: '', secret: '' };
      this._ended = undefined;
      this.dispatchEvent(new SignupCancelEvent());
      return this.#goTo('cancelled');
    }
    if (reply?.answer['reason'] === 'unknown' || reply?.status === 400) {
      this.announce('');
      return this.#show([{ field: 'reference', message: w.unknown }], '#reference');
    }
    this.#tell(w.notCancelled);
  }

  /** Says something that changes no screen. */
  #tell(message: string) {
    this._message = message;
    this.announce(message);
  }

  #saveCalendar(config: SignupConfig) {
    const { choice, outcome } = this._ended!;
    const writing = { words: words[this.locale], site: location.hostname, now: this.clock() };
    void this.#onPaper(({ saveCalendar }) => saveCalendar(config, choice, outcome, writing));
  }

  #print({ title, lang }: SignupConfig) {
    const content = this.renderRoot.querySelector('.base')!.cloneNode(true);
    const styles = (this.constructor as typeof SignupElement).elementStyles;
    return this.#onPaper(({ printNode }) => printNode({ title, lang, styles }, content));
  }

  #paper = () => void this.#onPaper(({ printPaperForm }) => printPaperForm(this.content!, this.locale, this.clock()));

  async #onPaper(print: (file: typeof import('./paper-form.js')) => boolean) {
    const w = words[this.locale];
    try {
      this.#tell(print(await import('./paper-form.js')) ? '' : w.paperSaved);
    } catch {
      this.#tell(w.paperFailed);
    }
  }
}

/** What the page says became of it: it said nothing, or something that no outcome is. */
async function handedOver(event: SignupSubmitEvent): Promise<Outcome> {
  try {
    const outcome = (await event.outcome) ?? { kind: 'handed' };
    return kinds.includes(outcome.kind) ? outcome : { kind: 'unconfirmed' };
  } catch {
    return { kind: 'unconfirmed' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-signup': SignupElement;
  }
}
