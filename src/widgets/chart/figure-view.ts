import { html, nothing, svg } from 'lit';
import { inLang, saidIn, spoken } from '../../base/in-lang.js';
import { words, type Format } from './format.js';
import type { Indicator } from './indicator.js';
import type { Locale } from '../../lib/localize.js';

interface FigureView {
  indicator: Indicator;
  format: Format;
  prefix: string | undefined;
  /** The end of the bar, if the config says so. */
  max: number | undefined;
  locale: Locale;
  lang: string | undefined;
}

/** How full the bar is and where the target stands on it, in per cent; undefined where a bar would say nothing. */
export function barOf(indicator: Indicator, max: number | undefined): { fill: number; aims: number[] } | undefined {
  const value = indicator.series[0]!.values[0];
  const aims = indicator.targets.flatMap((target) => target.values[0] ?? []);
  const end = max ?? (indicator.unit === '%' ? 100 : aims.length ? Math.max(...aims) : undefined);
  if (value === null || value === undefined || value < 0 || !end || end < 0) return undefined;
  const share = (part: number) => Math.max(0, Math.min(100, (part / end) * 100));
  return { fill: share(value), aims: aims.map(share) };
}

/** One number, large, with how far it is on its way: words and a bar of the page's own, no canvas. */
export function figureView({ indicator, format, prefix, max, locale, lang }: FigureView) {
  const value = indicator.series[0]!.values[0] ?? null;
  const bar = barOf(indicator, max);
  return html`<div class="figure" part="figure">
    <p class="big">
      ${prefix ? html`<span class="prefix" ${inLang(lang)}>${prefix}</span> ` : nothing}<strong
        >${value === null ? words[locale].missing : spoken(lang, format.short(value))}</strong
      >
      ${format.unit ? html`<span class="unit">${spoken(lang, format.unit)}</span>` : nothing}
    </p>
    ${bar ? barView(bar.fill, bar.aims, indicator, format, { locale, lang }) : nothing}
  </div>`;
}

function barView(
  fill: number,
  aims: readonly number[],
  { targets }: Indicator,
  format: Format,
  { locale, lang }: Pick<FigureView, 'locale' | 'lang'>,
) {
  return html`<svg class="progress" width="100%" height="1.5em" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%" rx="0.5em"></rect>
      <rect class="fill" width="${fill}%" height="100%" rx="0.5em"></rect>
      ${aims.map((aim) => svg`<line class="aim rim" x1="${aim}%" x2="${aim}%" y1="0" y2="100%"></line><line class="aim" x1="${aim}%" x2="${aim}%" y1="0" y2="100%"></line>`)}
    </svg>
    ${targets.map(
      ({ label, values, example }) =>
        html`<p class="aimed">
          <span class="key" aria-hidden="true"></span>${saidIn(lang, (of) => words[locale].target(of(label), example))}
          <strong>${spoken(lang, format.short(values[0] ?? null))}</strong>
        </p>`,
    )}`;
}
