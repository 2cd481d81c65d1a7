import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { sourceLine } from '../../base/cite.js';
import { ContentElement } from '../../base/content-element.js';
import { contentStyles } from '../../base/content.styles.js';
import { copyText } from '../../base/copy-text.js';
import { heading, sectionName } from '../../base/heading.js';
import { hostStyles } from '../../base/host.styles.js';
import { inLang, marked, saidIn, spoken } from '../../base/in-lang.js';
import { isCaged } from '../../base/sandbox.js';
import { ConfigError } from '../../lib/config-error.js';
import type { ConfigRequest, ParsedConfig } from '../../lib/config-source.js';
import { readConfig } from '../../lib/read-config.js';
import { ChartDataEvent, ChartPointEvent, ChartSaveEvent, ChartViewEvent } from './chart-events.js';
import { chartSchema, type ChartConfig } from './chart.schema.js';
import { chartStyles } from './chart.styles.js';
import { DrawingController, drawOf } from './drawing-controller.js';
import { figureView } from './figure-view.js';
import { formatOf, words, type Format } from './format.js';
import { targetSentences } from './gaps.js';
import { indicatorOf, type Indicator } from './indicator.js';
import { legendView } from './legend-view.js';
import { MediaController } from './media-controller.js';
import { paletteOf } from './palette.js';
import { pointText, type Position } from './points.js';
import type { Rows } from './rows.js';
import { legendOf, paintsOf, sceneOf, type Palette, type Scene } from './scene.js';
import { tableView } from './table-view.js';
import { tableOf } from './table.js';
import type { TakenAway } from './take-away.js';

/** A config with what came of its file. */
type Content = ChartConfig & {
  readonly rows?: Rows | undefined;
  /** What the file's address is relative to. */
  readonly base: string;
};

/** A legend is laid out before any colour is known: the drawing paints its marks. */
const noColours: Palette = { paper: '', ink: '', soft: '', line: '', hair: '', accent: '', data: ['', '', '', '', '', ''] };

/**
 * One indicator: what it says in a sentence, a drawing, the same numbers in a table, how far it is from its target, and where it
 * comes from. The drawing is fetched when it comes near the screen; the table stands in for it wherever it cannot be seen.
 *
 * @summary An indicator as a chart, a table and a sentence.
 * @tag balise-chart
 * @slot - Shown until the indicator is ready, and kept if it never is: its figure in a sentence, or a link.
 * @fires {ChartPointEvent} balise-chart-point - The visitor reads a value of the drawing; `detail` has the series' id and the category's index.
 * @fires {ChartViewEvent} balise-chart-view - The visitor went to the table, or back to the drawing.
 * @fires {ChartSaveEvent} balise-chart-save - The visitor took a picture, a CSV, the sentence or a paper away.
 * @fires {ChartDataEvent} balise-chart-data - The file of the figures was read; `detail` has how many lines it has, and which are wrong.
 * @csspart chart - The whole indicator.
 * @csspart drawing - The box of the canvas.
 * @csspart legend - What the marks stand for.
 * @csspart figure - The large number and its bar.
 * @csspart table - The table, which scrolls by itself.
 * @csspart targets - How far it is from its targets, in words.
 * @csspart tools - The buttons.
 * @csspart error - The sentence and the button shown when the config cannot be.
 * @cssprop [--balise-chart-min-height=16em] - The height kept for the indicator, so that the page does not jump.
 */
export class ChartElement extends ContentElement<Content> {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    _rows: { state: true },
    _asTable: { state: true },
    _at: { state: true },
    _busy: { state: true },
    _message: { state: true },
  };

  static override styles = [hostStyles, contentStyles, chartStyles];

  /** The level of the title among the page's headings, 1 to 6. */
  headingLevel = 2;

  /** What the file said when it was last asked; the config's own rows are those of the first time. */
  private _rows?: Rows | undefined;
  private _asTable = false;
  private _at?: Position | undefined;
  private _busy = false;
  private _message = '';

  #indicator!: Indicator;
  #format!: Format;
  /** The same for what is read on the page, where units in another language are marked. */
  #spoken!: Format;
  #media = new MediaController(this);
  #drawing = new DrawingController(this, {
    box: () => this.renderRoot.querySelector<HTMLElement>('.drawing'),
    scene: () => this.#scene(),
  });
  #asked = new AbortController();
  /** What reads a file of figures, once there was one to read. */
  #reader?: typeof import('./read-data.js');

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asked.abort();
  }

  protected async readConfig(request: ConfigRequest): Promise<ParsedConfig<Content>> {
    const { config, warnings } = await readConfig(request, chartSchema);
    const { source, base: page, locale, signal, fresh } = request;
    const base = source.kind === 'url' ? new URL(source.url, page).href : page;
    if (!config.data) return { config: { ...config, base }, warnings };
    const reader = await later(import('./read-data.js'));
    if (!this.#reader) {
      this.#reader = reader;
      new reader.RefreshController(
        this,
        () => this.content?.data?.refresh,
        () => void this.#refresh(),
      );
    }
    const { rows, sentences } = await reader.readData(config, { base, page, locale, signal, fresh: fresh ?? false });
    const told = sentences.map((message) => ({ path: config.data!.url, expected: '', found: '', message }));
    return { config: { ...config, base, rows }, warnings: [...warnings, ...told] };
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { content } = this;
    if (!content) return;
    if (changed.has('_loaded')) {
      this._rows = content.rows;
      if (!this.isKnown(changed)) this._asTable = false;
      this._at = undefined;
      this._message = '';
      this.#drawing.reset();
    }
    const { locale } = this;
    this.#indicator = indicatorOf(content, this._rows, locale);
    this.#format = formatOf(this.#indicator, locale);
    this.#spoken = formatOf(this.#indicator, locale, this.contentLang ? marked : undefined);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('_at')) this.#drawing.highlight(this._at);
    if (changed.has('_rows') && this._rows) {
      const { lines, faults } = this._rows;
      this.dispatchEvent(new ChartDataEvent({ lines, faults: faults.map(({ line, problem }) => ({ line, problem })) }));
    }
  }

  protected renderContent(content: Content): unknown {
    const { locale, contentLang: lang } = this;
    const w = words[locale];
    const of = lang ? marked : undefined;
    const hasDrawing = this.#hasDrawing;
    const alone = this.#indicator.series.length < 2 && content.kind !== 'doughnut' ? 'alone' : '';
    return html`<section class="panel chart ${alone}" part="chart" aria-labelledby="section-name">
      <i class="probe" aria-hidden="true"></i><i class="probe data" aria-hidden="true"></i>
      <i class="probe sentinel" aria-hidden="true" @transitionend=${this.#onColours}></i
      ><i class="probe data sentinel" aria-hidden="true" @transitionend=${this.#onColours}></i>
      ${heading(this.headingLevel, content.title, { class: 'title', lang })}
      <p class="reading" ${inLang(lang)}>${content.reading}</p>
      ${this.#format.unit && content.kind !== 'figure' ? html`<p class="quiet">${spoken(lang, w.unit(this.#spoken.unit))}</p>` : nothing}
      ${hasDrawing ? this.#renderDrawing(content) : this.#drawing.failed ? html`<p class="notice">${w.noDrawing}</p>` : nothing}
      ${tableView({ table: tableOf(this.#indicator, this.#spoken, locale, content.categoryLabel, of), caption: content.title, lang, hidden: this.#isShown })}
      ${this.#renderTargets(content)} ${content.note ? html`<p class="quiet" ${inLang(lang)}>${content.note}</p>` : nothing}
      ${this.#renderWrongLines()}
      <div>${content.about.sources.map((source) => sourceLine(source, locale, lang))}</div>
      ${this._message ? html`<p class="notice">${this._message}</p>` : nothing} ${this.#renderTools(content)}
      ${sectionName(content.title, this.contentLang)}
    </section>`;
  }

  /** True where something else than the table shows the numbers. */
  get #isShown(): boolean {
    return !this._asTable && (this.content?.kind === 'figure' || this.#hasDrawing);
  }

  get #hasDrawing(): boolean {
    if (this.content?.kind === 'figure') return !this._asTable;
    return !this._asTable && !this.#media.forcedColours && !this.#drawing.failed;
  }

  #renderDrawing(content: Content) {
    const { locale, contentLang: lang } = this;
    const w = words[locale];
    const { kind, prefix, max } = content;
    if (kind === 'figure')
      return html`<div class="view figures">
        ${figureView({ indicator: this.#indicator, format: this.#spoken, prefix, max, locale, lang })}
      </div>`;
    const legend = legendOf(
      this.#indicator,
      paintsOf(this.#indicator, noColours),
      this.#spoken,
      locale,
      noColours,
      lang ? marked : undefined,
    );
    const shown = legendView(legend, lang);
    // Read before the bars that it explains; beside a ring.
    const [before, after] = kind === 'doughnut' ? ['', shown] : [shown, ''];
    return html`<div class="view ${kind}" @pointerleave=${this.#onLeave}>
      ${before}
      <div
        class="drawing"
        part="drawing"
        role="application"
        tabindex="0"
        aria-roledescription=${w.drawingRole}
        aria-label=${w.drawing}
        @keydown=${this.#onKey}
        @click=${this.#onPointer}
        @pointermove=${this.#onPointer}
        @blur=${this.#onLeave}
      >
        <canvas aria-hidden="true" ${inLang(lang)}></canvas>
      </div>
      ${after}
      <p class="point">${saidIn(lang, (of) => (this._at ? pointText(this.#indicator, this.#spoken, this._at, locale, of) : ''))}</p>
    </div>`;
  }

  #renderTargets({ targets = [] }: Content) {
    if (!targets.length) return nothing;
    const { locale } = this;
    return html`<div class="targets" part="targets">
      ${this.#indicator.targets.map(
        (target) =>
          html`<p>
            ${saidIn(this.contentLang, (of) => targetSentences(this.#indicator, target, this.#spoken, locale, of).join(' '))}
            ${target.example ? html`<strong>${words[locale].example}</strong>` : nothing}
          </p>`,
      )}
    </div>`;
  }

  /** Nothing is dropped without a word: the visitor learns how many lines are wrong, the integrator which. */
  #renderWrongLines() {
    const told = this._rows && this.#reader?.wrongLines(this._rows, this.locale);
    return told ? html`<p class="quiet wrong">${told}</p>` : nothing;
  }

  #renderTools({ data, kind }: Content) {
    const w = words[this.locale];
    const canSave = !isCaged();
    const button = (label: string, onClick: () => void) =>
      html`<button type="button" class="link" ?disabled=${this._busy} @click=${onClick}>${label}</button>`;
    return html`<div class="tools" part="tools">
      ${
        this.#media.forcedColours && kind !== 'figure'
          ? nothing
          : html`<button type="button" class="button ghost as-table" aria-pressed=${!this.#isShown} @click=${this.#toggle}>
              ${w.table}
            </button>`
      }
      ${
        data
          ? html`<button type="button" class="button ghost refresh" ?disabled=${this._busy} @click=${() => void this.#refresh(true)}>
              ${w.refresh}
            </button>`
          : nothing
      }
      <details>
        <summary>${w.tools}</summary>
        <p>
          ${canSave && !this.#drawing.failed ? button(w.picture, () => this.#take('picture')) : nothing}
          ${canSave ? button(w.csv, () => this.#take('csv')) : nothing} ${button(w.copy, () => void this.#copy())}
          ${canSave ? button(w.print, () => this.#take('paper')) : nothing}
        </p>
      </details>
    </div>`;
  }

  #scene(palette = paletteOf(this.renderRoot), size?: number): Scene | undefined {
    const base = this.renderRoot.querySelector('.base');
    if (!this.content || !base || !palette) return undefined;
    const { fontFamily, fontSize } = getComputedStyle(base);
    return sceneOf(this.#indicator, this.#format, this.locale, palette, fontFamily, size ?? (parseFloat(fontSize) || 16));
  }

  #onColours = () => this.requestUpdate();

  #toggle = () => {
    if (this.#isShown) this._asTable = true;
    else {
      this._asTable = false;
      // Who asks for a drawing that failed has it tried again.
      this.#drawing.reset();
      this.requestUpdate();
    }
    this._at = undefined;
    this.dispatchEvent(new ChartViewEvent({ view: this._asTable ? 'table' : 'drawing' }));
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = this.#drawing.next(this._at, event.key);
    if (!next) return;
    event.preventDefault();
    this.#goTo(next);
    this.announce(pointText(this.#indicator, this.#spoken, next, this.locale, marked));
  };

  #onPointer = (event: Event) => {
    const near = this.#drawing.nearest(event);
    if (!near || (near.series === this._at?.series && near.category === this._at.category)) return;
    if (event.type === 'click') this.#goTo(near);
    else this._at = near;
  };

  #onLeave = (event: Event) => {
    // A finger leaves as it lifts: what it touched stays to be read.
    if ((event as PointerEvent).pointerType !== 'touch') this._at = undefined;
  };

  #goTo(at: Position) {
    this._at = at;
    this.dispatchEvent(new ChartPointEvent({ series: this.#indicator.series[at.series]!.id, category: at.category }));
  }

  async #refresh(byHand = false) {
    const { content, locale } = this;
    if (!content?.data || this._busy) return;
    const w = words[locale];
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    this._busy = byHand;
    try {
      const { rows, sentences } = await this.#reader!.readData(content, {
        base: content.base,
        page: document.baseURI,
        locale,
        signal,
        fresh: true,
      });
      if (signal.aborted || this.content !== content) return;
      for (const sentence of sentences) console.warn(`<${this.localName}> ${sentence}`);
      this._rows = rows;
      this._at = undefined;
      this._message = '';
      if (byHand) this.announce(w.refreshed);
    } catch (error) {
      if (signal.aborted) return;
      console.warn(`<${this.localName}>`, error);
      this.#say(w.notRefreshed);
    } finally {
      this._busy = false;
    }
  }

  #say(sentence: string) {
    this._message = sentence;
    this.announce(sentence);
  }

  async #copy() {
    const { content, locale } = this;
    const sources = [...this.renderRoot.querySelectorAll<HTMLElement>('.chart > div > .quiet')].map(({ innerText }) => innerText);
    const isCopied = await copyText([content!.reading, ...sources].join('\n'), this.renderRoot);
    this.#say(words[locale][isCopied ? 'copied' : 'notCopied']);
    if (isCopied) this.dispatchEvent(new ChartSaveEvent({ as: 'sentence' }));
  }

  #take = (as: 'picture' | 'csv' | 'paper') => {
    void this.#takeAway(as);
  };

  async #takeAway(as: 'picture' | 'csv' | 'paper') {
    const { locale } = this;
    const w = words[locale];
    this._busy = true;
    try {
      const { takeAway } = await import('./take-away.js');
      const isWhole = await takeAway[as](await this.#taken());
      this.#say(as === 'paper' ? (isWhole ? '' : w.paperSaved) : w.saved);
      this.dispatchEvent(new ChartSaveEvent({ as }));
    } catch (error) {
      console.warn(`<${this.localName}>`, error);
      this.#say(w.failed);
    }
    this._busy = false;
  }

  async #taken(): Promise<TakenAway> {
    const { content, locale } = this;
    const config = content!;
    const { kind } = config;
    return {
      config,
      locale,
      root: this.renderRoot as ShadowRoot,
      indicator: this.#indicator,
      format: this.#format,
      table: tableOf(this.#indicator, this.#format, locale, config.categoryLabel),
      styles: (this.constructor as typeof ChartElement).elementStyles,
      draw: kind === 'figure' || this.#drawing.failed ? undefined : await drawOf(kind),
      scene: (palette, size) => this.#scene(palette, size)!,
    };
  }
}

/** A file of the library's own that does not come is the network's fault, and may come next time. */
function later<T>(file: Promise<T>): Promise<T> {
  return file.catch((error: unknown) => {
    const found = String(error);
    throw new ConfigError('network', [{ path: '', expected: '', found, message: found }]);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-chart': ChartElement;
  }
}
