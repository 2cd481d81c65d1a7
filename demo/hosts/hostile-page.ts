/** Puts on the sheet that the address names, as the site's own theme would. */
import { hostileSheets } from './hostile-sheets.js';

const wanted = new URLSearchParams(location.search).get('feuille');
document.head.appendChild(document.createElement('style')).textContent = hostileSheets.find(({ id }) => id === wanted)?.css ?? '';
