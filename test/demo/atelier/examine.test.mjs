// The page that explains: what a webmaster pastes is told apart, in French, cause by cause; what works is told nothing of.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examine } from '../../../demo/atelier/examine.ts';
import { hosts } from '../../../demo/atelier/hosts.ts';
import { snippet } from '../../../demo/atelier/snippets.ts';
import { staticPage } from '../../../demo/atelier/static-page.ts';
import { pieceOf, pieces, place } from './pieces.mjs';

const address = 'https://www.ville.fr/quiz';
const quiz = pieceOf('quiz-ecrans');
const code = snippet(quiz, place, 'html').code;
const page = (body, head = '') =>
  `<!doctype html><html lang="fr"><head><title>Quiz</title>${head}</head><body><main>\n${body}\n</main></body></html>`;
const look = (body, headers = '', head = '') => examine(page(body, head), headers, { address, place });
const stopped = (findings) => findings.filter(({ severity }) => severity === 'stops');
/** Exactly one thing stops it, and this is it. */
const onlyStop = (findings, what, todo) => {
  assert.deepEqual(
    stopped(findings).map((one) => what.test(one.what)),
    [true],
    JSON.stringify(findings, null, 1),
  );
  if (todo) assert.match(stopped(findings)[0].todo, todo);
};

test('every snippet of the builder, and every page that it writes, has nothing to be told', () => {
  for (const piece of pieces) {
    for (const { id, way } of hosts)
      if (way !== 'address') assert.deepEqual(look(snippet(piece, place, id).code), [], `${piece.slug}, ${id}`);
    assert.deepEqual(examine(staticPage(piece, place)[0].text, '', { place }), [], piece.slug);
  }
  assert.deepEqual(examine(readFileSync('demo/hosted/embed.html', 'utf8')), []);
});

test('the policy of the README lets everything through but the style attribute', () => {
  const csp =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types balise";
  assert.deepEqual(look(code.replace(/ style="[^"]*"/, ''), csp), []);
  const [style, ...rest] = look(code, csp);
  assert.match(style.what, /interdit l’attribut style/);
  assert.deepEqual(rest, []);
});

const bare = '<script defer crossorigin src="/balise/0.1.0/balise-quiz.js"></script>';
const tag = '<balise-quiz src="/balise/0.1.0/contents/quiz-ecrans.json"><p>…</p></balise-quiz>';
const loader = '<script type="module" crossorigin src="/balise/0.1.0/balise.js"></script>';
const frame = (attributes) =>
  `<iframe src="https://www.ville.fr/balise/0.1.0/embed.html?c=quiz-ecrans" height="600" ${attributes}></iframe>`;

const faults = [
  ['all was stripped', '<p>Besoin d’aide ? 3018</p>', /rien de Balise/],
  ['the script was stripped', tag, /pas son script/],
  ['the tag was unwrapped', `${bare}<p>…</p>`, /pas sa balise <balise-quiz>/],
  ['the loader has nothing to load', loader, /aucune balise Balise/],
  ['a marked element has no loader', `${bare}<div data-balise="quiz" data-src="/q.json"></div>${tag}`, /balise\.js qui le lit/],
  ['the code was pasted as text', page(`<p>${bare.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`), /comme du texte/],
  ['typographic quotes', `${bare}<balise-quiz src=“/q.json”></balise-quiz>`, /guillemets typographiques/i],
  ['a file of the computer', `<script src="file:///C:/balise/balise-quiz.js"></script>${tag}`, /fichier de votre ordinateur/],
  ['a Windows path', `<script src="C:\\balise\\balise-quiz.js"></script>${tag}`, /fichier de votre ordinateur/],
  ['backslashes', `<script src="\\balise\\0.1.0\\balise-quiz.js"></script>${tag}`, /barres obliques/],
  ['a server on one’s own computer', `${bare.replace('src="/', 'src="http://127.0.0.1:4173/')}${tag}`, /que sur cet ordinateur/],
  ['http in an https page', `${bare.replace('src="/', 'src="http://www.ville.fr/')}${tag}`, /commence par http:/],
  [
    'a hash without crossorigin',
    `<script integrity="${place.integrity['balise-quiz.js']}" src="https://cdn.fr/balise/9.9.9/balise-quiz.js"></script>${tag}`,
    /pas crossorigin/,
  ],
  ['another version’s hash', code.replace(/integrity="sha384-./, 'integrity="sha384-Z'), /n’est pas celle de balise-quiz\.js/],
  ['a hash that was cut', code.replace(/integrity="sha384-.{20}/, 'integrity="sha384-'), /n’est pas entière/],
  ['the loader is no module', `<script src="/balise/0.1.0/balise.js"></script>${tag}`, /type="module"/],
  ['a consent tool holds the script', `<script type="text/plain" src="/balise/0.1.0/balise-quiz.js"></script>${tag}`, /retenu/],
  ['a plug-in delays the script', `<script data-rocket-src="/balise/0.1.0/balise-quiz.js"></script>${tag}`, /retenu/],
  ['a caged frame without scripts', frame('sandbox="allow-popups"'), /sandbox sans allow-scripts/],
  ['a widget that there is none of', `${loader}<div data-balise="quizz" data-src="/q.json"></div>`, /ne connaît pas «\squizz\s»/],
  [
    'a content in the page that is no JSON',
    `${bare}<balise-quiz><script type="application/json">{"a":1,}</script></balise-quiz>`,
    /pas du JSON/,
  ],
  ['an address with a space', `${bare}${tag.replace('contents/', 'mes contenus/')}`, /contient un espace/],
  ['all but the link and the number was stripped', code.replace(/^.*?(<p>.*<\/p>).*$/s, '$1'), /que le lien et le 3018/],
  ['WordPress embedded nothing', `<p><a href="${place.folder}quiz-ecrans.html">x</a></p>`, /comme un simple lien/],
  ['a frame without a content', '<iframe src="https://www.ville.fr/balise/0.1.0/embed.html" height="600"></iframe>', /quel contenu/],
];
for (const [name, body, what] of faults) test(`${name}: it is told, once`, () => onlyStop(look(body), what));

const policies = [
  ['scripts', "script-src 'none'", code, /interdit le script balise-quiz\.js \(script-src\)/, /'self'/],
  [
    'scripts of elsewhere',
    "script-src 'self'",
    code.replaceAll('www.ville.fr', 'mairie.example'),
    /interdit le script/,
    /https:\/\/mairie\.example/,
  ],
  ['everything that is not said', "default-src 'none'; script-src 'self'", code, /interdit de lire le contenu/, /connect-src 'self'/],
  ['contents', 'connect-src https://api.fr', code, /interdit de lire le contenu/, /'self'/],
  ['all but what bears a nonce', "script-src 'nonce-abc' 'strict-dynamic' https:", code, /interdit le script/, /nonce/],
  ['frames', "frame-src 'none'", frame(''), /interdit le cadre/, /'self'/],
  ['frames, by default-src', 'default-src https://autre.fr', frame(''), /interdit le cadre \(default-src\)/, /frame-src 'self'/],
  [
    'other names for Trusted Types',
    "require-trusted-types-for 'script'; trusted-types dompurify",
    code,
    /Trusted Types/,
    /trusted-types balise/,
  ],
  ['all scripts, by sandbox', 'sandbox allow-forms', code, /sandbox/, /allow-scripts/],
];
for (const [name, csp, body, what, todo] of policies)
  test(`a policy forbids ${name}: it is told, with what to ask for`, () => {
    onlyStop(look(body, `HTTP/2 200\ncontent-type: text/html\ncontent-security-policy: ${csp}`), what, todo);
    // A browser's tools give the name and the value on two lines.
    onlyStop(look(body, `content-security-policy:\n${csp}\nserver:\nnginx`), what, todo);
    if (!csp.startsWith('sandbox')) onlyStop(look(body, '', `<meta http-equiv="Content-Security-Policy" content="${csp}">`), what, todo);
    assert.deepEqual(look(body, `Content-Security-Policy-Report-Only: ${csp}`), [], 'a policy that only reports stops nothing');
  });

test('a policy that allows is not accused', () => {
  for (const csp of [
    'script-src https:; connect-src *',
    'script-src www.ville.fr; connect-src *.ville.fr',
    'script-src https://www.ville.fr/balise/',
    `script-src '${place.integrity['balise-quiz.js']}' 'strict-dynamic'`,
    "require-trusted-types-for 'script'",
    "require-trusted-types-for 'script'; trusted-types * ",
    "default-src 'self' 'unsafe-inline'",
  ])
    assert.deepEqual(look(code, `Content-Security-Policy: ${csp}`), [], csp);
});

test('what WordPress strips is told with the account to choose', () => {
  const left = `<link href="/wp-content/x.css">${code.replace(/^.*?(<p>.*<\/p>).*$/s, '$1')}`;
  onlyStop(look(left), /que le lien et le 3018/, /compte auteur/);
});

test('a tag that closes itself is told', () => {
  const [found] = look(`${bare}<balise-quiz src="/q.json" />`);
  assert.match(found.what, /se ferme elle-même/);
});

test('headers without colons are read; those that cannot be read are said to be so', () => {
  onlyStop(look(code, "content-security-policy\nscript-src 'none'\nserver\nnginx"), /interdit le script/);
  assert.match(look(code, 'bonjour')[0].what, /ne se lisent pas/);
  assert.match(examine('', 'content-type: text/javascript\naccess-control-allow-origin: https://a.fr')[0].what, /https:\/\/a\.fr/);
  assert.match(
    examine('', 'content-type\ntext/javascript\naccess-control-allow-origin\n*\ncross-origin-resource-policy\nsame-origin')[0].what,
    /Cross-Origin-Resource-Policy/,
  );
});

test('the work on a page grows with its length alone', () => {
  const large = '<p>x</p>\n'.repeat(100_000);
  const [found] = look(large + tag);
  assert.equal(found.line, 100_002);
});

test('the loader beside a frame alone is there to give it its height', () => {
  assert.deepEqual(look(loader + frame('')), []);
});

test('of two policies each must allow', () => {
  const both = "Content-Security-Policy: script-src 'self'\nContent-Security-Policy: script-src https://cdn.fr";
  onlyStop(look(code, both), /interdit le script/);
  onlyStop(look(code, "Content-Security-Policy: script-src 'self', script-src https://cdn.fr"), /interdit le script/);
});

test('a page that refuses frames is told of it where it is the one inside', () => {
  const inside = readFileSync('demo/hosted/embed.html', 'utf8');
  for (const headers of ['X-Frame-Options: SAMEORIGIN', "Content-Security-Policy: frame-ancestors 'self'"]) {
    onlyStop(examine(inside, headers, { place }), /dans le cadre d’un autre site/);
    assert.deepEqual(
      look(code, headers).map(({ severity }) => severity),
      ['hint'],
    );
  }
  assert.deepEqual(examine(inside, "X-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors 'self' https://ent.fr", { place }), []);
});

test('headers alone are those of a file: a script under a wrong type, a page in its place', () => {
  onlyStop(
    examine('', 'content-type: text/plain\nx-content-type-options: nosniff\naccess-control-allow-origin: *'),
    /sous le type «\stext\/plain\s»/,
  );
  onlyStop(examine('', 'Content-Type: text/html; charset=utf-8\nAccess-Control-Allow-Origin: *'), /une page HTML/);
  assert.deepEqual(examine('', 'Content-Type: text/javascript\nAccess-Control-Allow-Origin: *'), []);
});

test('what harms without stopping is told as such', () => {
  const harms = (body, what) => {
    const found = look(body);
    assert.deepEqual(
      found.map((one) => [one.severity, what.test(one.what)]),
      [['harms', true]],
      JSON.stringify(found),
    );
  };
  harms(
    `${loader.replace('crossorigin', `crossorigin integrity="${place.integrity['balise-quiz.js']}"`)}${tag}`,
    /balise\.js porte une empreinte/,
  );
  harms(`${bare}<balise-quiz></balise-quiz>`, /n’a pas de contenu/);
  harms(code.replace(/integrity="[^"]*"/, 'integrity="sha384-…"'), /ne se lit pas/);
  harms(`${bare}${tag}${bare.replace('0.1.0', '0.1.1')}`, /Deux versions/);
});

test('an older version is a hint, and its own hash is not accused', () => {
  const [found, ...rest] = look(code.replaceAll(place.version, '0.0.9').replace(/sha384-./, 'sha384-Z'));
  assert.equal(found.severity, 'hint');
  assert.match(found.what, /0\.0\.9/);
  assert.deepEqual(rest, []);
});

test('a finding says on which line', () => {
  const [found] = look(`\n\n${tag}`);
  assert.equal(found.line, 4);
});

test('whatever is pasted, nothing is thrown', () => {
  for (const text of [
    '',
    '<',
    '<script src=balise.js',
    '<balise-',
    '<iframe src="http://[::1/embed.html?c=%">',
    '\0',
    '<script src="//">',
    code.slice(0, 90),
  ])
    for (const headers of ['', 'Content-Security-Policy:', ':', 'content-security-policy: ;;; script-src', 'X-Frame-Options'])
      assert.ok(Array.isArray(examine(text, headers, { address: 'nowhere', place })));
});
