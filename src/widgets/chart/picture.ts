import { formatDate } from '../../lib/dates.js';
import { directionOf } from '../../lib/localize.js';
import { sources as en } from '../../lib/messages/en.js';
import { sources as fr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import type { Draw, Drawing } from './draw.js';
import { barOf } from './figure-view.js';
import { words as chartWords } from './format.js';
import { targetSentences } from './gaps.js';
import { Pen, strokeTarget } from './pen.js';
import type { Palette, Scene } from './scene.js';
import type { TakenAway } from './take-away.js';

const words = phrases({ fr, en }, 'sources');

const ratio = 2;
const width = 1000;
const size = 18;

/** A drawing on a canvas that no page holds. */
function drawingCanvas(
  draw: Draw,
  scene: Scene,
  room: number,
  direction: 'ltr' | 'rtl',
): { canvas: HTMLCanvasElement; drawing: Drawing; height: number } {
  const canvas = document.createElement('canvas');
  canvas.dir = direction;
  const drawing = draw(canvas, ratio);
  drawing.redraw(scene, room);
  return { canvas, drawing, height: canvas.height * (room / canvas.width) };
}

/** Something of the picture: how high it is, and how it is drawn from there. */
interface Block {
  readonly height: number;
  readonly draw: (top: number) => void;
}

/**
 * The indicator as a picture that stands by itself: title, sentence, drawing, legend, targets, source and date, in light colours.
 * First all is measured, then drawn. Not `alone`, it is the drawing and its legend, for a page that says the rest.
 */
export function pictureOf(taken: TakenAway, palette: Palette, alone = true): HTMLCanvasElement {
  const { config, locale, indicator, format } = taken;
  const scene = taken.scene(palette, size);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const pen = new Pen(context, scene);
  const margin = alone ? 40 : 0;
  const room = width - 2 * margin;
  const direction = directionOf(config.lang);
  const align = direction === 'rtl' ? 'right' : 'left';
  /** The left edge of what is so wide, so far from where lines begin. */
  const from = (way: number, wide = 0) => (direction === 'rtl' ? width - margin - way - wide : margin + way);

  const paragraph = (text: string, scale = 1, weight = 400, colour = palette.ink): Block => {
    const lines = pen.wrap(text, room, weight, size * scale);
    const height = lines.length * Math.round(size * scale * 1.3);
    return {
      height: height + 12,
      draw: (top) => pen.write(lines, from(0), top + height / 2, colour, { align, weight, size: size * scale }),
    };
  };
  const middle = taken.draw ? drawn(taken.draw) : [figure()];
  const blocks = alone ? [...before(), ...middle, ...after()] : middle;
  const height = blocks.reduce((sum, block) => sum + block.height, 2 * margin);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  context.scale(ratio, ratio);
  context.direction = direction;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  let top = margin;
  for (const block of blocks) {
    block.draw(top);
    top += block.height;
  }
  return canvas;

  function before(): Block[] {
    const unit = format.unit && paragraph(chartWords[locale].unit(format.unit), 0.85, 400, palette.soft);
    return [paragraph(config.title, 1.6, 700), paragraph(config.reading), ...(unit ? [unit] : [])];
  }

  function after(): Block[] {
    const space = locale === 'fr' ? '\u00a0' : '';
    const small = (text: string) => paragraph(text, 0.85, 400, palette.soft);
    // A day's number would be taken for the end of a Latin title.
    const onItsOwn = (date: string) => (direction === 'rtl' ? `\u200f${date}` : date);
    return [
      ...indicator.targets.map((target) => {
        const said = targetSentences(indicator, target, format, locale).join(' ');
        return paragraph(target.example ? `${said} ${chartWords[locale].example}` : said);
      }),
      ...(config.note ? [small(config.note)] : []),
      ...config.about.sources.map(({ publisher, title, date }) =>
        small(`${words[locale].source}${space}: ${[publisher, title, onItsOwn(formatDate(date, locale))].join(words[locale].comma)}`),
      ),
    ];
  }

  function drawn(draw: Draw): Block[] {
    const made = drawingCanvas(draw, scene, scene.kind === 'doughnut' ? room / 2 : room, direction);
    const step = Math.round(size * 1.8);
    const legend = scene.legend.map(({ label, value = '' }) => pen.wrap(`${label} ${value}`, room - 50));
    const paintLegend = (top: number) => {
      let y = top;
      scene.legend.forEach((item, i) => {
        const mark = document.createElement('canvas');
        made.drawing.swatch(mark, item);
        context.drawImage(mark, from(0, 28), y, 28, 18);
        pen.write(legend[i]!, from(40), y + 9 + ((legend[i]!.length - 1) * pen.lineHeight) / 2, palette.ink, { align });
        y += step + (legend[i]!.length - 1) * pen.lineHeight;
      });
      made.drawing.destroy();
    };
    return [
      {
        height: made.height + 16,
        draw: (top) => {
          const wide = (made.canvas.width / made.canvas.height) * made.height;
          context.drawImage(made.canvas, from(0, wide), top, wide, made.height);
        },
      },
      { height: legend.reduce((sum, lines) => sum + step + (lines.length - 1) * pen.lineHeight, 8), draw: paintLegend },
    ];
  }

  function figure(): Block {
    const value = indicator.series[0]!.values[0] ?? null;
    const bar = barOf(indicator, config.max);
    return {
      height: bar ? 160 : 110,
      draw: (top) => {
        const text = [config.prefix, format.short(value)].filter(Boolean).join(' ');
        pen.write([text], from(0), top + 45, palette.accent, { align, weight: 700, size: size * 3 });
        if (!bar) return;
        context.fillStyle = palette.hair;
        context.fillRect(margin, top + 95, room, 28);
        context.fillStyle = palette.accent;
        const full = (room * bar.fill) / 100;
        context.fillRect(from(0, full), top + 95, full, 28);
        for (const aim of bar.aims) {
          const x = from((room * aim) / 100);
          strokeTarget(
            context,
            [
              [x, top + 90],
              [x, top + 128],
            ],
            palette,
          );
        }
      },
    };
  }
}
