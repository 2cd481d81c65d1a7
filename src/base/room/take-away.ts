import { isDataImage, longestPicture, safeImage, safeLink } from '../../lib/safe-url.js';

export interface TakeAway {
  /** The widget's tag. */
  readonly tag: string;
  readonly title: string;
  readonly lang: string;
  readonly config: unknown;
  /** Address of the self-contained script that defines the widget. */
  readonly script: string;
  /** Names of the files beside it that it loads later. */
  readonly later: readonly string[];
}

/**
 * One page that holds the widget, what it loads later, its content and its pictures. Its policy lets it ask nothing of any network.
 * Rejects where one of the parts cannot be had.
 */
export async function takeAwayPage({ tag, title, lang, config, script, later }: TakeAway): Promise<string> {
  const [main, ...rest] = await Promise.all([script, ...later.map((file) => new URL(file, script).href)].map(textOf));
  const imports = Object.fromEntries(later.map((file, i) => [`./${file}`, `data:text/javascript,${encodeURIComponent(rest[i]!)}`]));
  const content = await portable(config);
  return `<!doctype html>
<html lang="${escape(lang)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>:root{color-scheme:light dark}body{max-width:60rem;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif}</style>
<script type="importmap">${json({ imports })}</script>
<${tag} heading-level="1"><script type="application/json">${json(content)}</script></${tag}>
<script>${main!.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>
</html>
`;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON inside a script: `<` is written so that no text of a config can end it. */
const json = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** A copy of a config whose pictures are in it, and whose links lead where they led on this page. */
async function portable(value: unknown, key = ''): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => portable(item)));
  if (key === 'url' && typeof value === 'string') return safeLink(value, document.baseURI) ?? value;
  if (!value || typeof value !== 'object') return value;
  const entries = await Promise.all(Object.entries(value).map(async ([name, item]) => [name, await portable(item, name)] as const));
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if (key === 'image' && typeof copy.src === 'string') copy.src = await dataUrl(copy.src);
  return copy;
}

/** A picture that is not shown here (another site's) is not asked for, and not shown there. */
async function dataUrl(src: string): Promise<string> {
  const address = safeImage(src, document.baseURI);
  if (!address || isDataImage(address)) return src;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${src}: ${response.status}`);
  const picture = await response.blob();
  const [type] = picture.type.split(';');
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error(`${src}: unreadable`));
    reader.readAsDataURL(picture.slice(0, picture.size, type));
  });
  // What the widget in the file would refuse, with all the rest.
  if (!isDataImage(url) || url.length > longestPicture) throw new Error(`${src}: ${type}, ${picture.size} bytes, cannot be taken away`);
  return url;
}
