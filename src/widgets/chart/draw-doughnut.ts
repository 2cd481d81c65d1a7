import { ArcElement, Chart, DoughnutController } from 'chart.js';
import { drawingOf, type Draw, type Plan } from './draw.js';
import { fillOf } from './pen.js';
import type { Scene } from './scene.js';

Chart.register(ArcElement, DoughnutController);

/** The parts of a whole. Their names and values stand beside the ring, in the page's own text; large parts bear their value too. */
export const draw: Draw = drawingOf((scene: Scene, width, pen): Plan<'doughnut'> => {
  const { palette, size } = scene;
  const [{ values, texts, paints, label }] = scene.series as [Scene['series'][number]];
  const height = Math.round(Math.min(width, size * 17));
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    height,
    config: {
      type: 'doughnut',
      data: {
        datasets: [
          {
            label,
            data: values as number[],
            backgroundColor: ({ dataIndex, chart }) => fillOf(chart.ctx, paints[dataIndex] ?? paints[0]!, palette.paper),
            borderColor: palette.paper,
            borderWidth: values.length > 60 ? 0 : 3,
            borderRadius: 2,
          },
        ],
      },
      options: { cutout: '52%', layout: { padding: 6, autoPadding: false } },
    },
    paint: (chart) => {
      chart.getDatasetMeta(0).data.forEach((arc, i) => {
        const value = values[i];
        if (!value || value / total < 0.07) return;
        const { x, y } = (arc as ArcElement).getCenterPoint(true);
        const room = pen.width(texts[i]!, 700) + 10;
        pen.context.fillStyle = palette.paper;
        pen.context.beginPath();
        pen.context.roundRect(x - room / 2, y - pen.lineHeight / 2, room, pen.lineHeight, 4);
        pen.context.fill();
        pen.write([texts[i]!], x, y + 1, palette.ink, { align: 'center', weight: 700 });
      });
    },
    mark: (chart, { category }) => {
      const arc = chart.getDatasetMeta(0).data[category] as ArcElement;
      const { x, y, startAngle, endAngle, innerRadius, outerRadius } = arc.getProps(
        ['x', 'y', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'],
        true,
      ) as Record<'x' | 'y' | 'startAngle' | 'endAngle' | 'innerRadius' | 'outerRadius', number>;
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 3;
      ctx.beginPath();
      ctx.arc(x, y, outerRadius + 2, startAngle, endAngle);
      ctx.arc(x, y, innerRadius - 2, endAngle, startAngle, true);
      ctx.closePath();
      ctx.stroke();
      ctx.restore();
    },
  };
});
