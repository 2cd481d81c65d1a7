import { strokeTarget, type Pen } from './pen.js';
import type { Scene } from './scene.js';

/**
 * What stands over a chart for targets that are one line: their names, one above the other. Beside a level line they would lie on
 * the data.
 */
export function targetNotes({ targets, palette }: Scene, pen: Pen, width: number) {
  const mark = 28;
  const notes = targets.map(({ text, value }) => (value === undefined ? [] : pen.wrap(text, width - mark - 8, 700)));
  const heights = notes.map((lines) => (lines.length ? lines.length * pen.lineHeight + 4 : 0));
  const bottom = (index: number) => heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0);
  return {
    height: bottom(targets.length),
    bottom,
    /** Over its own line, as nearly as the edges allow; `at` left out: after a sample of a line that is level. */
    write(index: number, at?: number) {
      const lines = notes[index]!;
      const half = Math.max(...lines.map((line) => pen.width(line, 700))) / 2 + 2;
      const middle = bottom(index) - 2 - (lines.length * pen.lineHeight) / 2;
      const x = at === undefined ? mark + 8 : Math.min(width - half, Math.max(half, at));
      if (at === undefined)
        strokeTarget(
          pen.context,
          [
            [0, middle],
            [mark, middle],
          ],
          palette,
        );
      pen.write(lines, x, middle, palette.ink, { align: at === undefined ? 'left' : 'center', weight: 700 });
    },
  };
}
