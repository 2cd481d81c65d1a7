import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import { hostStyles } from '../../base/host.styles.js';
import { icon } from '../../base/icon.js';
import { knownLink } from '../../base/out-link.js';
import { QuickExitController } from '../../base/quick-exit-controller.js';
import { WidgetElement } from '../../base/widget-element.js';
import type { ConfigRequest } from '../../lib/config-source.js';
import { formatDate } from '../../lib/dates.js';
import { banner3018 as en, otherNumbers as otherEn } from '../../lib/messages/en.js';
import { banner3018 as fr, otherNumbers as otherFr } from '../../lib/messages/fr.js';
import { phrases, tagOf } from '../../lib/phrases.js';
import type { Banner3018Config } from './banner-3018.schema.js';
import { bannerStyles } from './banner-3018.styles.js';
import { helpline, neutralPlace, otherHelp } from './helpline.js';
import { clocksDiffer, clockTime, isoDay, sameDay } from '../../lib/zoned-time.js';
import { openingAt, type Opening } from './opening-hours.js';

const words = phrases({ fr, en }, 'banner3018');
const others = phrases({ fr: otherFr, en: otherEn }, 'otherNumbers');
const memory = 'balise-3018-folded';
const tel = `tel:${helpline.phone}`;

/**
 * The 3018, helpline for young victims of digital violence: number, call link and other ways in, whatever fails. It needs no
 * config, fires no event of its own and tells nobody who used it.
 *
 * @summary The 3018 helpline banner.
 * @tag balise-3018
 * @slot - Shown until the banner is ready: a link to tel:3018.
 * @csspart banner - The landmark.
 * @csspart call - The link that calls.
 */
export class Banner3018Element extends WidgetElement<Partial<Banner3018Config>> {
  static override properties: PropertyDeclarations = {
    variant: {},
    relayedBy: { attribute: 'relayed-by' },
    dismissible: { type: Boolean },
    quickExit: { type: Boolean, attribute: 'quick-exit' },
    poster: { type: Boolean },
    clock: { attribute: false },
    _folded: { state: true },
  };

  static override styles = [hostStyles, bannerStyles];

  /** `bar` (full width), `card` or `line`; the config's own if left out, else `card`. */
  variant?: 'bar' | 'card' | 'line';

  /** Who passes the information on, as in « la commune de … ». */
  relayedBy?: string;

  /** Lets the visitor fold the banner to one line with the number, for as long as the tab is open. */
  dismissible = false;

  /** Offers to leave the page at once. Only in a page of its own, not in a frame. */
  quickExit = false;

  /** Offers an A4 poster to print. Only in a page of its own, not in a frame. */
  poster = false;

  /** The clock that opening hours are read on; another one is for previews and tests. */
  clock: () => Date = () => new Date();

  private _folded = remembered();

  protected override readonly defaults = {};

  #tick?: ReturnType<typeof setTimeout>;
  #warned = false;
  private _said?: string;
  #exit = new QuickExitController(this, {
    armed: () => this.#mayExit,
    // The schema lets nothing pass but https and paths of this site.
    url: () => this.content?.exitUrl ?? neutralPlace,
    onCount: (left) => this.announce(this.#words.exitMore(left)),
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
  }

  protected async readConfig(request: ConfigRequest) {
    const { readBanner3018Config } = await import('./read-config.js');
    return readBanner3018Config(request);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Looks again at the boundary, and each minute until then: a timer sleeps with the device, and wakes late.
    clearTimeout(this.#tick);
    const now = this.clock();
    const left = openingAt(now, helpline.hours).changesAt.getTime() - now.getTime();
    if (this.isConnected) this.#tick = setTimeout(() => this.requestUpdate(), Math.min(left + 50, 60_000));
  }

  protected override rescue(): Node[] {
    return [Object.assign(document.createElement('a'), { href: tel, textContent: helpline.phone }), ...super.rescue()];
  }

  protected renderBody(content: Partial<Banner3018Config>): TemplateResult {
    const w = this.#words;
    const variant = this.variant ?? content.variant ?? 'card';
    const name = content.title ? `${helpline.phone}, ${content.title}` : w.name;
    const mayFold = this.dismissible || content.dismissible;
    if (mayFold && this._folded) return this.#renderFolded(name);
    const opening = this.#hoursStand(content) ? openingAt(this.clock(), helpline.hours) : undefined;
    const by = this.relayedBy || content.relayedBy;
    const line = variant === 'line';
    const closed = opening?.open === false;
    // Who calls in vain learns it before the call, which stays as it is: a visitor's clock may be wrong.
    const hours = opening ? this.#renderOpening(opening, line) : nothing;
    const ways = html`<div class="ways">
      <a class="call" part="call" href=${tel}>${icon(Phone)}${w.call}</a>
      ${knownLink(helpline.site, w.chat, this.locale, 'way')} ${line ? nothing : knownLink(helpline.app, w.app, this.locale, 'way')}
    </div>`;
    return html`<section class="banner ${variant}" part="banner" aria-label=${name}>
      <div class="lead">
        <p class="number">${helpline.phone}</p>
        <div>
          <p class="message">${line ? w.line : (content.message ?? w.message)}</p>
          <p class="small">${w.qualities}</p>
        </div>
      </div>
      ${closed && !line ? [hours, ways] : [ways, hours]}
      ${
        this.#mayExit
          ? html`<p class="exit small">
              <button type="button" class="way" @click=${this.#exit.leave}>${w.exit}</button> <span>${w.exitHint}</span>
            </p>`
          : nothing
      }
      ${line && !closed ? nothing : this.#renderOthers(opening)}
      <div class="foot small">
        <p>${line && !by ? w.unofficial : w.relayed(by || w.here)}${line ? nothing : html` ${w.sources}`}</p>
        ${
          this.poster && window.top === window
            ? html`<button type="button" class="way" @click=${this.#print}>${w.poster}</button>${this._said}`
            : nothing
        }
        ${mayFold ? html`<button type="button" class="way fold" @click=${this.#fold}>${w.fold}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderFolded(name: string) {
    const w = this.#words;
    return html`<section class="banner folded" part="banner" aria-label=${name}>
      <a class="way" href=${tel}>${icon(Phone)}<strong>${helpline.phone}</strong></a>
      <span class="small">${w.qualities}</span>
      <button type="button" class="way unfold" @click=${this.#fold}>${w.unfold}</button>
    </section>`;
  }

  #renderOpening(opening: Opening, line: boolean) {
    const w = this.#words;
    const { locale } = this;
    const { timeZone } = helpline.hours;
    const now = this.clock();
    const paris = clockTime(opening.changesAt, timeZone, locale);
    // Clocks that agree now may part in the night before it opens.
    const time = clocksDiffer(opening.changesAt, timeZone) ? w.elsewhere(paris, clockTime(opening.changesAt, undefined, locale)) : paris;
    const day = new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' }).format(sameDay(now, opening.changesAt) ? 0 : 1, 'day');
    const hour = (hours: number) => clockTime(new Date(Date.UTC(2000, 0, 1, hours)), 'UTC', locale);
    return html`<div class="opening small">
      <p class="pill ${opening.open ? 'open' : 'closed'}">
        <i></i><span>${opening.open ? w.open(time) : `${w.closed}. ${w.reopens(day, time)}`}</span>
      </p>
      ${
        line
          ? nothing
          : html`<p>${w.hours(hour(helpline.hours.open), hour(helpline.hours.close), formatDate(helpline.statedOn, locale))}</p>`
      }
    </div>`;
  }

  #renderOthers(opening: Opening | undefined) {
    const w = this.#words;
    return html`<div class="others small">
      <p>${opening?.open === false ? w.whoAnswers : w.danger}</p>
      <ul>
        ${otherHelp.map(({ phone, href }) => html`<li><a class="way" href=${href}>${phone}</a> <span>${others[this.locale][phone]}</span></li>`)}
      </ul>
    </div>`;
  }

  get #words() {
    return words[this.locale];
  }

  /** In a frame, only the frame would leave, and the page around it would stay. */
  get #mayExit(): boolean {
    return (this.quickExit || !!this.content?.quickExit) && window.top === window;
  }

  /** Hours past their review date are not shown: the number and the links are always right. */
  #hoursStand({ about }: Partial<Banner3018Config>): boolean {
    const today = isoDay(this.clock(), helpline.hours.timeZone);
    const stale = today > helpline.reviewBy;
    if (stale && !this.#warned) {
      this.#warned = true;
      console.warn(`<${this.localName}> hours not checked since ${helpline.reviewBy}, not shown: upgrade balise.`);
    }
    return !stale && !(about?.reviewBy && today > about.reviewBy);
  }

  #print = async () => {
    const { printPoster } = await import('./poster.js');
    const { relayedBy, content, locale } = this;
    this.announce((this._said = printPoster({ by: relayedBy || content!.relayedBy, hours: this.#hoursStand(content!), locale })));
  };

  #fold = async () => {
    this._folded = !this._folded;
    remember(this._folded);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.fold, .unfold')?.focus();
  };
}

/** Storage throws in a sandboxed frame and in some private windows: the banner then folds for the page alone. */
function remembered(): boolean {
  try {
    return sessionStorage.getItem(memory) === '1';
  } catch {
    return false;
  }
}

function remember(folded: boolean): void {
  try {
    if (folded) sessionStorage.setItem(memory, '1');
    else sessionStorage.removeItem(memory);
  } catch {
    // nothing to remember it with
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-3018': Banner3018Element;
  }
}
