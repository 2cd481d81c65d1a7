/** The script of `embed.html`: every widget in one classic file, so that it also runs in a frame of origin null. */
import { showContent } from '../base/embed-page.js';
import type { WidgetElement } from '../base/widget-element.js';
import './all.js';
import { ownScript } from './own-script.js';

const own = ownScript();
// A file to take away holds one widget, not all of them.
for (const tag of ['balise-quiz', 'balise-cards'])
  if (own) (customElements.get(tag) as unknown as typeof WidgetElement).script = new URL(`${tag}.js`, own).href;

if (typeof document !== 'undefined') void showContent(document.querySelector('main')!);
