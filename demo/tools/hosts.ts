import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url).pathname;

/** What the host pages need beside them, as it is: another release of the library, and the State's design system. */
export async function finishHosts(hosted: string, folder: string): Promise<void> {
  await writeOlder(hosted, `${folder}/older`);
  // Copied, not bundled: its sheet has rules for Internet Explorer that a minifier takes for faults.
  const dsfr = `${root}node_modules/@gouvfr/dsfr/dist`;
  for (const part of ['dsfr.min.css', 'fonts', 'icons']) await cp(`${dsfr}/${part}`, `${folder}/dsfr/${part}`, { recursive: true });
}

/** Another release, by its version alone, with all that its files load later. */
async function writeOlder(hosted: string, folder: string): Promise<void> {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string };
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(hosted)) {
    if (!/^balise-.*\.js$/.test(file)) continue;
    const script = await readFile(`${hosted}/${file}`, 'utf8');
    await writeFile(`${folder}/${file}`, script.replaceAll(`"${version}"`, '"0.0.9"'));
  }
}
