/** Lets one choose a hostile sheet for the page in the frame, and tells what each does. */
import { hostileSheets } from './hostile-sheets.js';

const choice = document.querySelector('select')!;
const page = document.querySelector<HTMLIFrameElement>('#page')!;

for (const { id, title, css, reach } of hostileSheets) {
  choice.add(new Option(title, id));
  const row = document.querySelector<HTMLTableSectionElement>('#lignes')!.insertRow();
  const name = row.appendChild(document.createElement('th'));
  name.scope = 'row';
  name.textContent = title;
  row.insertCell().appendChild(document.createElement('code')).textContent = css;
  row.insertCell().textContent = reach ?? 'Rien.';
}

const show = () => {
  document.querySelector('#regle')!.textContent = hostileSheets.find(({ id }) => id === choice.value)?.css ?? 'Aucune règle.';
  page.src = `./hostile-page.html${choice.value && `?feuille=${choice.value}`}`;
};
choice.addEventListener('change', show);
choice.value = new URLSearchParams(location.search).get('feuille') ?? '';
if (choice.value) show();
