import { html, render, svg, type TemplateResult } from 'lit';
import { generate } from 'lean-qr';
import { printPaper } from '../../base/paper-window.js';
import { formatDate } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import { banner3018 as bannerEn, otherNumbers as otherEn, poster as en } from '../../lib/messages/en.js';
import { banner3018 as bannerFr, otherNumbers as otherFr, poster as fr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import { helpline, otherHelp } from './helpline.js';
import { clockTime } from '../../lib/zoned-time.js';
import { posterStyles } from './poster.styles.js';

const words = phrases({ fr: { ...bannerFr, ...fr }, en: { ...bannerEn, ...en } }, 'banner3018', 'poster');
const others = phrases({ fr: otherFr, en: otherEn }, 'otherNumbers');

export interface PosterOptions {
  /** Who puts the poster up, as in « la commune de … ». */
  readonly by: string | undefined;
  /** Hours past their review date are not printed: paper stays on walls for years. */
  readonly hours: boolean;
  readonly locale: Locale;
}

/** Prints an A4 poster of the 3018, from constants alone. Where it became a file, the sentence that says so. */
export function printPoster(options: PosterOptions): string {
  const w = words[options.locale];
  const isPrinted = printPaper({
    title: w.posterTitle,
    lang: options.locale,
    styles: [posterStyles],
    draw: (body) => {
      render(posterView(options), body, { creationScope: body.ownerDocument });
      const main = body.querySelector('main')!;
      // A long name, a wide font: nothing is cut.
      for (let points = 16; points > 10 && main.scrollHeight > main.clientHeight; points -= 0.5) main.style.fontSize = `${points}pt`;
    },
  });
  return isPrinted ? '' : w.posterSaved;
}

function posterView({ by, hours, locale }: PosterOptions): TemplateResult {
  const w = words[locale];
  const { open, close } = helpline.hours;
  const at = (hour: number) => clockTime(new Date(Date.UTC(2000, 0, 1, hour)), 'UTC', locale);
  return html`<main>
    <p class="lead">${w.posterLead}</p>
    <h1>${helpline.phone}</h1>
    <p class="qualities">${w.qualities}</p>
    <p class="for">${w.posterFor}</p>
    ${hours ? html`<p class="hours">${w.hours(at(open), at(close), formatDate(helpline.statedOn, locale))}</p>` : ''}
    <div class="ways">
      ${qrCode(helpline.site)}
      <p>${w.posterChat} <strong dir="ltr">3018.fr</strong><br />${w.posterApp} <strong dir="ltr">app.3018.org</strong></p>
    </div>
    <div class="others">
      <p>${w.danger}</p>
      <ul>
        ${otherHelp.map(({ phone }) => html`<li><strong>${phone}</strong> <span>${others[locale][phone]}</span></li>`)}
      </ul>
    </div>
    <footer>
      <p>${by ? w.posterBy(by) : ''} ${w.posterKit}</p>
      <p>${w.sources}</p>
    </footer>
  </main>`;
}

/** A QR code of an address, drawn as one path; its quiet zone is the four blank modules around it. */
function qrCode(address: string) {
  const code = generate(address);
  let path = '';
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const size = code.size + 8;
  return html`<svg class="qr" viewBox="-4 -4 ${size} ${size}" role="img" aria-label=${address} shape-rendering="crispEdges">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
