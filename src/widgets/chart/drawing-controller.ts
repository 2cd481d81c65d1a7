import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Kind } from './chart.schema.js';
import type { Draw, Drawing } from './draw.js';
import { expectedHeight } from './expected-height.js';
import type { Position } from './points.js';
import type { Scene } from './scene.js';

/** Each kind is a file of its own beside what they share: a page of bars never fetches a ring. */
const files: Record<Exclude<Kind, 'figure'>, () => Promise<{ draw: Draw }>> = {
  bar: () => import('./draw-bar.js'),
  'horizontal-bar': () => import('./draw-bar.js'),
  'stacked-bar': () => import('./draw-bar.js'),
  line: () => import('./draw-line.js'),
  doughnut: () => import('./draw-doughnut.js'),
};

/** The file that draws a kind; the same one for every chart of the page. */
export const drawOf = async (kind: Exclude<Kind, 'figure'>): Promise<Draw> => (await files[kind]()).draw;

export interface DrawingOptions {
  /** The box that holds the canvas, where the chart is drawn now; none where the table is shown in its place. */
  readonly box: () => HTMLElement | null;
  /** What is drawn. */
  readonly scene: () => Scene | undefined;
}

/**
 * The canvas: its file is fetched when the chart comes near the screen, it is drawn at the width it has, again when that or
 * anything it is made of changes, and it is destroyed when the element goes.
 */
export class DrawingController implements ReactiveController {
  /** True once it turned out that there can be no drawing here. */
  failed = false;
  #host: ReactiveControllerHost & HTMLElement;
  #options: DrawingOptions;
  #box: HTMLElement | null = null;
  #drawing: Drawing | undefined;
  #drawn = '';
  #width = 0;
  #frame = 0;
  #isNear = false;
  #near?: IntersectionObserver;
  #size?: ResizeObserver;
  #draw: Draw | undefined;
  #kind: Scene['kind'] | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DrawingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // In Node there is neither, nor is anything ever connected.
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#near!.disconnect();
        void this.#update();
      },
      { rootMargin: '300px' },
    );
    this.#size = new ResizeObserver(() => {
      const width = this.#room();
      if (!width || width === this.#width) return;
      // In the next frame: a height that follows from a width would have the observer called again in this one.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => void this.#update());
    });
    this.#box = null;
    this.#isNear = false;
  }

  hostDisconnected(): void {
    this.#near?.disconnect();
    this.#size?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#drop();
  }

  hostUpdated(): void {
    const box = this.#options.box();
    if (box !== this.#box) {
      this.#drop();
      this.#near?.disconnect();
      this.#size?.disconnect();
      this.#box = box;
      if (box) {
        const scene = this.#options.scene();
        if (scene) box.style.minHeight = `${expectedHeight(scene, this.#room())}px`;
        if (!this.#isNear) this.#near?.observe(box);
        this.#size?.observe(box);
      }
    }
    if (box) void this.#update();
  }

  /** A new config may be drawn where the last one could not. */
  reset(): void {
    this.failed = false;
    this.#drawn = '';
  }

  highlight(position: Position | undefined): void {
    this.#drawing?.highlight(position);
  }

  next(from: Position | undefined, key: string): Position | undefined {
    return this.#drawing?.next(from, key);
  }

  nearest(event: Event): Position | undefined {
    return this.#drawing?.nearest(event);
  }

  #room(): number {
    return Math.floor(this.#box?.clientWidth ?? 0);
  }

  async #update() {
    const scene = this.#options.scene();
    if (!this.#isNear || !this.#box || !scene || scene.kind === 'figure' || this.failed) return;
    try {
      if (this.#kind !== scene.kind) {
        this.#draw = undefined;
        this.#kind = scene.kind;
        const draw = await drawOf(scene.kind);
        if (this.#kind !== scene.kind) return;
        this.#draw = draw;
        this.#drop();
        // Meanwhile the chart may have changed, or gone.
        return void this.#update();
      }
      if (!this.#draw || !this.#host.isConnected) return;
      this.#redraw(scene);
    } catch (error) {
      this.failed = true;
      this.#kind = undefined;
      this.#drop();
      console.warn(`<${this.#host.localName}>`, error);
      this.#host.requestUpdate();
    }
  }

  #redraw(scene: Scene) {
    const width = this.#room();
    const key = JSON.stringify(scene);
    if (!width || (this.#drawing && width === this.#width && key === this.#drawn)) return;
    this.#width = width;
    this.#drawn = key;
    this.#drawing ??= this.#draw!(this.#box!.querySelector('canvas')!);
    this.#drawing.redraw(scene, width);
    this.#box!.style.minHeight = '';
    const swatches = this.#host.shadowRoot!.querySelectorAll<HTMLCanvasElement>('canvas.swatch');
    swatches.forEach((swatch, i) => this.#drawing!.swatch(swatch, scene.legend[i]!));
  }

  #drop() {
    this.#drawing?.destroy();
    this.#drawing = undefined;
  }
}
