// The page on which a person looks at the pictures of all stories.
const names = new Map([
  ['light', '768 px, clair'],
  ['dark', '768 px, sombre'],
  ['320', '320 px'],
]);
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const hasChanged = ({ pictures, wrong }) => wrong || pictures.some(({ kind }) => kind);

const image = (folder, file, words) => `<img loading="lazy" src="${folder}/${file}" alt="${words}">`;

function pictureOf({ look, file, kind, words }) {
  const pictures =
    kind === 'changed' || kind === 'size'
      ? `<div class="three">${[
          ['before', 'avant'],
          ['now', 'maintenant'],
          ['changed', 'différence'],
        ]
          .map(([folder, label]) => `<figure>${image(folder, file, label)}<figcaption>${label}</figcaption></figure>`)
          .join('')}</div>`
      : image('now', file, '');
  return `<div class="look ${kind ?? ''}" data-look="${look}">${pictures}<p>${names.get(look)}${words ? ` <b>${words === 'new' ? 'nouveau' : words.replace('.', ',')}</b>` : ''}</p></div>`;
}

const storyOf = (story) => {
  const { title, name, tags, wrong, pictures } = story;
  const words = escaped(`${title} ${name} ${tags.join(' ')}`.toLowerCase());
  return `<article class="${hasChanged(story) ? 'touched' : ''}" data-words="${words}"><h3>${escaped(name)}</h3>${
    wrong ? `<p class="wrong">${escaped(wrong)}</p>` : ''
  }<div class="looks">${pictures.map(pictureOf).join('')}</div></article>`;
};

/** Widget by widget, what changed first. */
export function contactPage(stories) {
  const titles = [...new Set(stories.map(({ title }) => title))];
  const sections = titles.map((title) => {
    const own = stories.filter((story) => story.title === title).sort((a, b) => Boolean(hasChanged(b)) - Boolean(hasChanged(a)));
    return `<section><h2>${escaped(title)} <small>${own.length}, ${own.filter(hasChanged).length} à regarder</small></h2>${own.map(storyOf).join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Toutes les histoires</title>
<style>${style}</style>
<header>
  <h1>Toutes les histoires</h1>
  <label>Chercher un nom, un état <input type="search"></label>
  <label><input type="checkbox" name="touched"> Ce qui a changé seulement</label>
  ${[...names].map(([look, name]) => `<label><input type="checkbox" name="look" value="${look}" checked> ${name}</label>`).join(' ')}
  <output></output>
</header>
${sections.join('\n')}
<script>${script}</script>
</html>`;
}

const style = `
body { margin: 0; padding: 0 24px 24px; background: #eceaf1; color: #1e2130; font: 15px/1.4 system-ui, sans-serif; }
header { position: sticky; z-index: 1; top: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; margin: 0 -24px; padding: 12px 24px;
  background: #fff; box-shadow: 0 1px 4px #0003; }
h1 { margin: 0; font-size: 20px; } h2 { margin: 32px 0 8px; font-size: 24px; } h3 { margin: 0 0 8px; font-size: 15px; } small { font-weight: 400; }
input { font: inherit; } input[type=search] { min-height: 36px; padding: 0 10px; } output { margin-inline-start: auto; }
article { margin-bottom: 16px; padding: 12px 16px; border-radius: 12px; background: #fff; } article.touched { border-inline-start: 6px solid #b35c00; }
.looks, .three { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; } figure { margin: 0; } p, figcaption { margin: 4px 0 0; font-size: 13px; }
img { display: block; max-width: 100%; border: 1px solid #c9c6d3; } b { color: #8a4600; } .wrong { color: #a8231b; }
.three { padding: 8px; background: #fdf1dc; }
article[hidden], .look[hidden] { display: none; }
.sheet header, .sheet .look:not([data-look=light]) { display: none; }
.sheet section { columns: 5; column-gap: 12px; } .sheet h2 { column-span: all; } .sheet article { break-inside: avoid; margin-bottom: 12px; padding: 8px; }
.sheet .three figure:not(:nth-child(2)), .sheet p, .sheet figcaption { display: none; } .sheet .three { padding: 0; }`;

/** Filters; \`#sheet\` is for the one picture of all. */
const script = `
const [search, touched, ...looks] = document.querySelectorAll('input');
function filter() {
  const words = search.value.trim().toLowerCase();
  let count = 0;
  for (const article of document.querySelectorAll('article')) {
    article.hidden = !article.dataset.words.includes(words) || (touched.checked && !article.classList.contains('touched'));
    if (!article.hidden) count++;
  }
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('article:not([hidden])');
  for (const { value, checked } of looks) for (const look of document.querySelectorAll('.look[data-look="' + value + '"]')) look.hidden = !checked;
  document.querySelector('output').textContent = count + ' histoires';
}
addEventListener('input', filter);
filter();
if (location.hash === '#sheet') {
  document.body.className = 'sheet';
  for (const image of document.images) image.loading = 'eager';
}`;
