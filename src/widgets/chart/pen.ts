import type { Paint, Scene } from './scene.js';

/** Text on a canvas: measured, wrapped, and written with a rim of the ground's colour so that it reads on anything. */
export class Pen {
  readonly context: CanvasRenderingContext2D;
  readonly size: number;
  readonly lineHeight: number;
  #family: string;
  #rim: string;
  #isMirrored: boolean;

  /** `isMirrored` says that all else is drawn as in a mirror: letters are not, and stand where they would be seen in it. */
  constructor(
    context: CanvasRenderingContext2D,
    { family, size, palette }: Pick<Scene, 'family' | 'size' | 'palette'>,
    isMirrored = false,
  ) {
    this.context = context;
    this.size = size;
    this.lineHeight = Math.round(size * 1.3);
    this.#family = family;
    this.#rim = palette.paper;
    this.#isMirrored = isMirrored;
  }

  font(weight = 400, size = this.size): string {
    return `${weight} ${size}px ${this.#family}`;
  }

  width(text: string, weight = 400, size = this.size): number {
    this.context.font = this.font(weight, size);
    return this.context.measureText(text).width;
  }

  /** Lines no wider than `room`: broken at spaces and after hyphens, inside a word only if it is wider than all there is. */
  wrap(text: string, room: number, weight = 400, size = this.size): string[] {
    const lines: string[] = [];
    let line = '';
    const fits = (words: string) => this.width(words.trimEnd(), weight, size) <= room;
    for (const word of text.split(/(?<=[ \-\u2011/])/)) {
      if (fits(line + word)) {
        line += word;
        continue;
      }
      if (line) lines.push(line.trimEnd());
      line = word;
      while (!fits(line) && line.length > 1) {
        let cut = line.length - 1;
        while (cut > 1 && !fits(line.slice(0, cut))) cut--;
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    return line.trim() ? [...lines, line.trimEnd()] : lines;
  }

  /** Lines around a middle height. */
  write(
    lines: readonly string[],
    x: number,
    middle: number,
    colour: string,
    { align = 'left', weight = 400, size = this.size }: { align?: CanvasTextAlign; weight?: number; size?: number } = {},
  ): void {
    const { context } = this;
    const step = Math.round(size * 1.3);
    context.save();
    context.font = this.font(weight, size);
    context.textAlign = align;
    if (this.#isMirrored) {
      context.scale(-1, 1);
      x = -x;
      if (align !== 'center') context.textAlign = align === 'left' ? 'right' : 'left';
    }
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = this.#rim;
    context.fillStyle = colour;
    lines.forEach((line, i) => {
      const y = middle + (i - (lines.length - 1) / 2) * step;
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
    context.restore();
  }
}

/** A rectangle or any other path is filled with it: the colour, and lines of the ground's colour where there is a pattern. */
export function fillOf(context: CanvasRenderingContext2D, { colour, pattern }: Paint, paper: string): string | CanvasPattern {
  if (!pattern) return colour;
  const side = 10;
  // Drawn at the screen's own sharpness, and laid out in the page's pixels.
  const ratio = 2;
  const tile = context.canvas.ownerDocument.createElement('canvas');
  tile.width = tile.height = side * ratio;
  const pen = tile.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = pen.fillStyle = paper;
  pen.lineWidth = 2;
  pen.beginPath();
  if (pattern === 2) {
    pen.arc(side / 2, side / 2, 2.2, 0, 7);
    pen.fill();
  } else {
    // The corners are drawn twice, so that tiles meet.
    const lines: readonly (readonly number[])[] =
      {
        1: [
          [-1, side + 1, side + 1, -1],
          [-1, 1, 1, -1],
          [side - 1, side + 1, side + 1, side - 1],
        ],
        3: [
          [-1, -1, side + 1, side + 1],
          [-1, side - 1, 1, side + 1],
          [side - 1, -1, side + 1, 1],
        ],
        4: [[0, side / 2, side, side / 2]],
        5: [
          [0, side / 2, side, side / 2],
          [side / 2, 0, side / 2, side],
        ],
      }[pattern] ?? [];
    for (const [x, y, toX, toY] of lines) {
      pen.moveTo(x!, y!);
      pen.lineTo(toX!, toY!);
    }
    pen.stroke();
  }
  const fill = context.createPattern(tile, 'repeat')!;
  fill.setTransform(new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, 0, 0]));
  return fill;
}

/** The dashes that tell one line from another; the line in focus has none. */
export const dashes: readonly (readonly number[])[] = [[], [8, 4], [2, 4], [12, 4, 2, 4], [4, 4], [12, 6]];
/** What its points are, by chart.js's names. */
export const shapes = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'crossRot'] as const;

/** A target's line: dashed, in ink, on a rim of the ground. */
export function strokeTarget(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
  { ink, paper }: Scene['palette'],
) {
  context.save();
  for (const [colour, width, dash] of [
    [paper, 5, []],
    [ink, 2.5, [6, 4]],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.beginPath();
    points.forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
    context.stroke();
  }
  context.restore();
}
