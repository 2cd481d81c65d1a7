// The sanitisers that hosts run over what a contributor pastes. Each takes a list of texts and gives what is left of each.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';
import { installPackages, onPath } from '../../tools/find-browser.mjs';
import { launch } from '../../tools/serve.mjs';
import { editor, serverFilter } from './edifice.mjs';

/** WordPress's allowlist for posts, as far as our own tags go; a run on the real wp_kses_post compares them. */
const common = ['class', 'id', 'style', 'title', 'role', 'lang', 'dir', 'aria-*', 'data-*', 'hidden'];
const wordpressPost = {
  allowedTags: [
    ...[
      'address',
      'a',
      'abbr',
      'article',
      'aside',
      'audio',
      'b',
      'bdo',
      'big',
      'blockquote',
      'br',
      'button',
      'caption',
      'cite',
      'code',
      'col',
    ],
    ...[
      'colgroup',
      'dd',
      'del',
      'details',
      'dfn',
      'div',
      'dl',
      'dt',
      'em',
      'fieldset',
      'figcaption',
      'figure',
      'footer',
      'h1',
      'h2',
      'h3',
      'h4',
    ],
    ...[
      'h5',
      'h6',
      'header',
      'hgroup',
      'hr',
      'i',
      'img',
      'ins',
      'kbd',
      'label',
      'legend',
      'li',
      'main',
      'map',
      'mark',
      'menu',
      'nav',
      'object',
    ],
    ...[
      'ol',
      'p',
      'pre',
      'q',
      'rb',
      'rp',
      'rt',
      'ruby',
      's',
      'samp',
      'section',
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'summary',
      'sup',
    ],
    ...['table', 'tbody', 'td', 'textarea', 'tfoot', 'th', 'thead', 'title', 'tr', 'track', 'tt', 'u', 'ul', 'var', 'video'],
  ],
  allowedAttributes: {
    '*': common,
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    details: ['open'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms', 'ftp'],
  // kses takes the tags and leaves what they hold.
  nonTextTags: [],
};

export const wordpress = (texts) => texts.map((text) => sanitizeHtml(text, wordpressPost));

function purifier(kind) {
  return (texts) => {
    const { status, stdout, stderr } = spawnSync('php', [fileURLToPath(new URL('purifier.php', import.meta.url)), kind], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status) throw new Error(stderr || stdout);
    return JSON.parse(stdout);
  };
}

/** PHP and Debian's HTML Purifier, installed where that is possible. */
export const hasPurifier = () =>
  (onPath('php') && existsSync('/usr/share/php/HTMLPurifier.auto.php')) || installPackages('php-cli', 'php-htmlpurifier');

async function domPurify(texts) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js')) });
    return await page.evaluate((all) => all.map((text) => globalThis.DOMPurify.sanitize(text)), texts);
  } finally {
    await browser.close();
  }
}

/** By the name that the README's table gives them; `needsPhp` ones wait for Debian's packages. */
export const sanitisers = [
  { name: 'DOMPurify, in Chromium', run: domPurify },
  { name: 'WordPress post rules (sanitize-html)', host: 'wordpress-author', run: wordpress },
  { name: 'HTML Purifier, Moodle, untrusted', host: 'moodle', needsPhp: true, run: purifier('moodle') },
  { name: 'HTML Purifier, Beneylu', host: 'beneylu', needsPhp: true, run: purifier('beneylu') },
  { name: 'Edifice editor + server filter', host: 'edifice', run: (texts) => texts.map((text) => serverFilter(editor(text))) },
  { name: 'Edifice server filter alone', run: (texts) => texts.map(serverFilter) },
];
