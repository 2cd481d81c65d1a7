import { existsSync, readFileSync } from 'node:fs';
import { checked, criteria, tests, widgets } from './rgaa.mjs';

const titles = { 3018: 'Le bandeau 3018', quiz: 'Le quiz', cards: 'Les cartes', chart: 'L’indicateur', signup: 'L’inscription' };

/** What a town pastes in its accessibility statement: per widget, what each criterion of the RGAA is known by. */
export function accessibilityPage() {
  for (const file of Object.values(tests))
    if (!existsSync(file)) throw new Error(`${file} is named in demo/tools/rgaa.mjs and is not there`);
  if (criteria.length !== 106) throw new Error(`the RGAA has 106 criteria, not ${criteria.length}`);
  const used = new Set(criteria.flatMap((row) => row.slice(2)).flatMap((status) => (/^[-?]/.test(status) ? [] : status.split(' '))));
  for (const key of Object.keys(tests)) if (!used.has(key)) throw new Error(`no criterion is tested by ${key}`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `# L’accessibilité des composants Balise

À reprendre dans la déclaration d’accessibilité de votre site, pour les composants que vous y mettez. Elle ne remplace pas l’audit de
votre page.

## Ce que dit ce document

**Version :** Balise ${version}, vérifiée le ${checked.on}. **Référentiel :** RGAA 4.1, ses 106 critères.

**Périmètre :** les cinq composants (bandeau 3018, quiz, cartes, indicateur, inscription), et dans chacun d’eux le menu de confort
« Aa », la lecture à voix haute et la projection devant un groupe. Le papier (fiches, guide, affiche, formulaire) est imprimé depuis
ces composants : le RGAA n’en parle pas. L’atelier, le guide et le service d’inscription sont en dehors.

**Navigateurs :** ${checked.browsers}, sous Linux.
Tous les tests sont joués dans Chromium. Ceux de \`test/base\` et de \`test/widgets\` le sont aussi dans les deux autres, pour ce que
ces moteurs permettent. Le clavier, la structure, le pointeur (\`test/stories\`) et la revue de tous les états
(\`test/tools/matrix.mjs\`) ne le sont que dans Chromium. Rien n’a été essayé dans Safari, ni sur un téléphone.

**Aucun test n’a été fait avec des personnes qui utilisent un lecteur d’écran, ni avec d’autres personnes handicapées.** Aucun
lecteur d’écran n’a été écouté. Aucun audit RGAA n’a été mené par un tiers : ce document ne donne pas de taux de conformité.

Chaque critère a l’un de ces états :

- **Testé** : un test automatique regarde ce critère, dans un vrai navigateur, et échouerait devant une faute. Il ne voit que ce
  qu’une machine peut voir. Le fichier du test est nommé.
- **Non applicable** : le composant n’a rien de tel, ou c’est l’affaire de la page.
- **Non testé** : rien ne le vérifie à ce jour, et la raison est dite. Cela ne veut pas dire que c’est faux.

${widgets.map(summary).join('\n')}

## Ce qu’il vous reste à vérifier dans votre page

- La langue de la page, son titre, ses zones (en-tête, menu, contenu, pied) et ses liens d’évitement.
- Le niveau de titre donné au composant (\`heading-level\`) : il suit le titre qui est au-dessus.
- Le contenu de secours que vous laissez dans la balise : il doit dire l’essentiel sans script.
- Le titre du cadre (\`title\`), si vous collez une balise \`iframe\`.
- Vos textes, leurs langues (\`lang\`), l’alternative de vos images, le texte de vos liens, les mots comme « ci-dessous » ou « en vert ».
- Vos couleurs, si vous changez d’autres réglages que \`--balise-accent\`.
- Les documents que vous proposez à côté : un quiz ou un formulaire en PDF, par exemple.
- Le parcours de toute la page au clavier, puis avec un lecteur d’écran.

${widgets.map(section).join('\n')}`;
}

const statusOf = (widget) => (row) => row[2 + widgets.indexOf(widget)];

function summary(widget) {
  const statuses = criteria.map(statusOf(widget));
  const count = (test) => statuses.filter(test).length;
  const [apart, unknown] = [count((one) => one.startsWith('-')), count((one) => one.startsWith('?'))];
  return `- ${titles[widget]} : ${106 - apart - unknown} critères testés, ${apart} non applicables, ${unknown} non testés.`;
}

function section(widget) {
  const row = (criterion) => `| ${criterion[0]} | ${criterion[1]} | ${inWords(statusOf(widget)(criterion))} |`;
  return `## ${titles[widget]}\n\n| Critère | Objet | État |\n| --- | --- | --- |\n${criteria.map(row).join('\n')}\n`;
}

function inWords(status) {
  if (status === '?') throw new Error('what is not tested has its reason in demo/tools/rgaa.mjs');
  if (status.startsWith('?')) return `Non testé : ${status.slice(1)}`;
  if (status.startsWith('-')) return `Non applicable : ${status.slice(1)}`;
  const files = status.split(' ').map((key) => {
    if (!tests[key]) throw new Error(`no test named ${key} in demo/tools/rgaa.mjs`);
    return `\`${tests[key]}\``;
  });
  return `Testé : ${files.join(', ')}`;
}
