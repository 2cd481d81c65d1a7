import { existsSync } from 'node:fs';
import { criteria, tests, widgets } from './rgaa.mjs';

const titles = { 3018: 'Le bandeau 3018', quiz: 'Le quiz', cards: 'Les cartes', chart: 'L’indicateur', signup: 'L’inscription' };

/** What a town pastes in its accessibility statement: per widget, what each criterion of the RGAA is known by. */
export function accessibilityPage() {
  for (const file of Object.values(tests))
    if (!existsSync(file)) throw new Error(`${file} is named in demo/tools/rgaa.mjs and is not there`);
  if (criteria.length !== 106) throw new Error(`the RGAA has 106 criteria, not ${criteria.length}`);
  return `# L’accessibilité des composants Balise

À reprendre dans la déclaration d’accessibilité de votre site, pour les composants que vous y mettez. Elle ne remplace pas l’audit de
votre page.

- **Testé** : un test automatique regarde ce critère, dans un vrai navigateur, et échouerait. Il ne regarde que ce qu’une machine peut
  regarder. Le fichier du test est nommé.
- **Non applicable** : le composant n’a rien de tel, ou c’est l’affaire de la page.
- **Non testé** : rien ne le vérifie à ce jour. Cela ne veut pas dire que c’est faux.

**Aucun test n’a été fait avec des personnes qui utilisent un lecteur d’écran, ni avec d’autres personnes handicapées.** Aucun audit
RGAA n’a été mené par un tiers. Vos propres textes, images et couleurs sont à vérifier.

${widgets.map(summary).join('\n')}

${widgets.map(section).join('\n')}`;
}

const statusOf = (widget) => (row) => row[2 + widgets.indexOf(widget)];

function summary(widget) {
  const statuses = criteria.map(statusOf(widget));
  const count = (test) => statuses.filter(test).length;
  const [apart, unknown] = [count((one) => one.startsWith('-')), count((one) => one === '?')];
  return `- ${titles[widget]} : ${106 - apart - unknown} critères testés, ${apart} non applicables, ${unknown} non testés.`;
}

function section(widget) {
  const row = (criterion) => `| ${criterion[0]} | ${criterion[1]} | ${inWords(statusOf(widget)(criterion))} |`;
  return `## ${titles[widget]}\n\n| Critère | Objet | État |\n| --- | --- | --- |\n${criteria.map(row).join('\n')}\n`;
}

function inWords(status) {
  if (status === '?') return 'Non testé';
  if (status.startsWith('-')) return `Non applicable : ${status.slice(1)}`;
  const files = status.split(' ').map((key) => {
    if (!tests[key]) throw new Error(`no test named ${key} in demo/tools/rgaa.mjs`);
    return `\`${tests[key]}\``;
  });
  return `Testé : ${files.join(', ')}`;
}
