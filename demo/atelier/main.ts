import { controlStyles } from '../../src/base/controls.styles.ts';
import { hostStyles } from '../../src/base/host.styles.ts';
import { version } from '../../src/lib/version.ts';
import { App } from './app.ts';
import { widgetNames } from './check.ts';
import { page } from './page.ts';
import { ReadyContents, type Ready } from './ready-contents.ts';
import type { Schema } from './schema.ts';
import { chooseStyles } from './styles/choose.styles.ts';
import { formStyles } from './styles/form.styles.ts';
import { listStyles } from './styles/list.styles.ts';
import { pageStyles } from './styles/page.styles.ts';
import { pasteStyles } from './styles/paste.styles.ts';

/** What widgets are made of comes from the library itself; the page around them is ours. */
const styles = [...hostStyles, ...controlStyles, pageStyles, chooseStyles, formStyles, listStyles, pasteStyles];
document.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);

/** The uploaded folder, of which this page is a part. */
const folder = new URL('../', document.baseURI);
const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(new URL(path, folder));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
};

const app = new App(document.querySelector('#atelier')!, page, { folder: folder.href, version, integrity: {} });
app.draw();
void begin();

async function begin(): Promise<void> {
  try {
    const [integrity, ready, ...schemas] = await Promise.all([
      read<{ files: Record<string, string> }>('integrity.json'),
      read<Ready[]>('atelier/contents.json'),
      ...widgetNames.map((name) => read<Schema>(`schema/${name}.json`)),
    ]);
    app.place = { folder: folder.href, version, integrity: integrity.files };
    app.ready = new ReadyContents(ready);
    app.schemas = Object.fromEntries(widgetNames.map((name, i) => [name, schemas[i]!]));
    app.draw();
    await app.restore(location.hash);
    addEventListener('hashchange', () => void app.restore(location.hash));
  } catch (error) {
    console.error(error);
    app.see({
      refused: 'L’atelier ne trouve pas les fichiers de Balise à côté de lui. Il s’ouvre depuis le dossier complet, sur un serveur.',
    });
  }
}
