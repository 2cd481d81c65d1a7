import { css } from 'lit';
import { comfortChoices, onComfort, type ComfortChoices } from '../../lib/comfort-choices.js';
import { calmRule, contrastRule } from '../accent.styles.js';
import { cssText } from '../sheets.js';

/** Colours of their own, since not every engine lets highlights know a widget's: ink on the beacon's yellow 10.4:1, on its tint more. */
const always = css`
  .base {
    letter-spacing: var(--balise-spacing, normal);
    word-spacing: var(--balise-spacing, normal);
  }
  .comfort {
    display: contents;
  }
  /* The sheet of choices comes after the 3018: the call stays where it is. */
  .base:has(> .banner) {
    display: flex;
    flex-direction: column;
  }
  ::highlight(balise-sentence) {
    background-color: rgb(255 201 77 / 0.35);
  }
  ::highlight(balise-word) {
    background-color: #ffc94d;
    color: #1e2130;
  }
  @media (forced-colors: active) {
    ::highlight(balise-sentence) {
      background-color: Mark;
      color: MarkText;
    }
    ::highlight(balise-word) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;

const sizes = { normal: 'medium', large: 'large', larger: 'x-large' } as const;

/** At least the amounts that WCAG 1.4.12 asks a text to bear: 0.12em between letters, 0.16em between words. */
const spaces = {
  normal: '--balise-spacing:normal;--balise-lines:1.5',
  wide: '--balise-spacing:.16em;--balise-lines:1.8',
} as const;
const wideBlocks = '.base :is(h1,h2,h3,h4,h5,h6,.button,.title,.subtitle){line-height:1.5}.base .panel>p{margin-block-end:1em}';

/** What was chosen, as rules: for screens alone, so that paper keeps its own sizes and colours. */
function rules({ textSize, spacing, theme }: ComfortChoices): string {
  const own = [
    textSize && `font-size:${sizes[textSize]}!important`,
    theme && theme !== 'contrast' && `color-scheme:${theme}!important`,
    spacing && spaces[spacing],
  ].filter(Boolean);
  return `@media screen{.base{${own.join(';')}}${spacing === 'wide' ? wideBlocks : ''}${theme === 'contrast' ? `${contrastRule}.base{--_edge:var(--_ink)}` : theme ? `${calmRule()}.base.contrast{--_edge:transparent}` : ''}}`;
}

let sheet: CSSStyleSheet | undefined;

/** One sheet that every widget of the page wears: a choice changes it, and nothing else is touched. */
export function choiceSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  const own = (sheet = new CSSStyleSheet());
  const fill = () => own.replaceSync(cssText([always]) + rules(comfortChoices()));
  onComfort('choose', fill);
  fill();
  return own;
}
