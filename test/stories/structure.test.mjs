// What each widget is made of, as the RGAA asks where a machine can tell: images, tables, links, valid code, language and direction,
// headings, what styles do and do not say, labels and groups, movement. With FULL=1 in every state, in French and in Arabic.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listWidgets, openStorybook, show, visit } from '../tools/stories.mjs';
import { structure } from '../tools/structure.mjs';

const states = [
  ['bandeau-3018--sortie-rapide', 'fr'],
  ['bandeau-3018--confort', 'fr'],
  ['quiz--pas-tout-a-fait', 'fr'],
  ['quiz--estimation', 'fr'],
  ['quiz--fin', 'fr'],
  ['quiz--confort', 'fr'],
  ['quiz--animer-un-groupe', 'fr'],
  ['quiz--projeter-question', 'fr'],
  ['cartes--toutes-les-cartes', 'fr'],
  ['cartes--verso', 'fr'],
  ['cartes--marquees', 'fr'],
  ['cartes--fin', 'fr'],
  ['indicateur--en-tableau', 'fr'],
  ['indicateur--outils', 'fr'],
  ['indicateur--empilees', 'fr'],
  ['inscription--seances', 'fr'],
  ['inscription--fautes', 'fr'],
  ['inscription--place-gardee', 'fr'],
  ['inscription--mauvais-code', 'fr'],
  ['bandeau-3018--carte', 'ar'],
  ['quiz--debat-apres', 'ar'],
  ['quiz--choix-unique', 'ar'],
  ['cartes--verso', 'ar'],
  ['indicateur--territoire-et-objectif', 'ar'],
  ['inscription--coordonnees', 'ar'],
];
const every = () => ['fr', 'ar'].flatMap((locale) => listWidgets().map(({ id }) => [id, locale]));

let storybook;
/** Each fault with the states that have it. */
const found = {};
const labels = new Map();
let looked = 0;
/** Kinds of fault found in a widget that has one of each. */
let planted;

/** Runs in the page. */
function plant() {
  const host = document.createElement('div');
  document.querySelector('#storybook-root main').append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div lang="fr">
    <svg width="9" height="9"></svg>
    <table><caption>x</caption><tr><td>1</td></tr></table>
    <a href="/x" aria-label="Autre chose">Lire</a>
    <p id="a"></p><p id="a">مرحبا بكم</p>
    <h2>Titre</h2><h4>Saut</h4>
    <label for="f">Nom</label><p style="height: 90px">loin</p><input id="f">
  </div>`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('h2::before { content: "Partie" } h4:hover { display: none } p { animation: x 1s infinite }');
  root.adoptedStyleSheets = [sheet];
}

before(async () => {
  storybook = await openStorybook();
  const tab = await storybook.newPage();
  await show(tab, { theme: 'light', width: 768 });
  for (const [id, locale] of process.env.FULL ? every() : states) {
    assert.equal(await visit(tab, storybook.address(id, { locale })), undefined, id);
    const { faults, labels: said, parts } = await structure(tab);
    looked += parts;
    for (const [kind, lines] of Object.entries(faults))
      for (const line of lines) (found[kind] ??= new Set()).add(`${line} (${id} ${locale})`);
    for (const [field, label] of said) labels.set(`${field} ${locale}`, (labels.get(`${field} ${locale}`) ?? new Set()).add(label));
  }
  await tab.page.evaluate(plant);
  const { faults } = await structure(tab);
  planted = Object.keys(faults).filter((kind) => faults[kind].length);
});
after(() => storybook.close());

for (const [kind, title] of Object.entries({
  images: 'each image is named or passed over (1.1, 1.2)',
  tables: 'a table has a title that names what it is of, and each figure its headings (5.4 to 5.7)',
  names: 'links and buttons have a name that says what they do, in which what is seen stands (6.1, 6.2, 11.9)',
  code: 'the code is what the standard allows (8.2)',
  languages: 'each text is in its language and its direction (8.7, 8.8, 8.10)',
  presentation: 'no element and no attribute is there for its looks (8.9, 10.1)',
  headings: 'headings say something and skip no level (9.1)',
  styles: 'styles tell nothing, show nothing by themselves, and leave the order as it is (10.1 to 10.3, 10.14, 13.9)',
  colours: 'ink and paper are declared together, and a choice is told by more than its colour (3.1, 10.5)',
  fields: 'a field has a label, beside it, and a group has a name (11.1, 11.2, 11.4 to 11.7, 11.10)',
  motion: 'nothing moves for more than five seconds (13.8)',
}))
  test(title, () => assert.deepEqual([...(found[kind] ?? [])], []));

test('a field that is there twice has one label (11.3)', () => {
  assert.deepEqual(
    [...labels].filter(([, said]) => said.size > 1),
    [],
  );
  assert.ok(labels.size > 5, 'there are fields');
});

test('each of these would be found', () =>
  assert.deepEqual(planted, [
    'images',
    'names',
    'code',
    'presentation',
    'headings',
    'tables',
    'styles',
    'colours',
    'languages',
    'fields',
    'motion',
  ]));

test('there was something to look at', () => assert.ok(looked > 1000, `${looked} elements`));
