import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url).pathname;

/** What the host pages need beside them, as it is: another release of the library, and the State's design system. */
export async function finishHosts(hosted: string, folder: string): Promise<void> {
  await writeOlder(hosted, `${folder}/older`);
  // Copied, not bundled: its sheet has rules for Internet Explorer that a minifier takes for faults.
  const dsfr = `${root}node_modules/@gouvfr/dsfr/dist`;
  for (const part of ['dsfr.min.css', 'fonts', 'icons']) await cp(`${dsfr}/${part}`, `${folder}/dsfr/${part}`, { recursive: true });
}

/** Another release of the quiz, by its version alone. */
async function writeOlder(hosted: string, folder: string): Promise<void> {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string };
  const script = await readFile(`${hosted}/balise-quiz.js`, 'utf8');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/balise-quiz.js`, script.replaceAll(`"${version}"`, '"0.0.9"'));
}
