// Makes the two archives of a release from what `npm run build` built:
//   release/balise-<version>.zip           what a town uploads, as balise/<version>/: an upgrade adds a folder, and pasted hashes stay true
//   release/balise-receiver-<version>.zip  the receiver of sign-ups, with a lockfile of its own
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('release', { recursive: true });

pack(`balise-${version}`, 'hosted', `balise/${version}`);

const receiver = mkdtempSync(join(tmpdir(), 'balise-receiver-'));
cpSync('demo/receiver', receiver, { recursive: true, filter: (path) => !/node_modules|tsconfig\.json$|\.sqlite/.test(path) });
const { devDependencies: _, ...manifest } = JSON.parse(readFileSync('demo/receiver/package.json', 'utf8'));
writeFileSync(join(receiver, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
cpSync('.npmrc', join(receiver, '.npmrc'));
cpSync('LICENSE', join(receiver, 'LICENSE'));
// From the project's own lockfile, so that each package keeps the version that was tested.
cpSync('package-lock.json', join(receiver, 'package-lock.json'));
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: receiver, stdio: ['ignore', 'ignore', 'inherit'] });
pack(`balise-receiver-${version}`, receiver, `balise-receiver-${version}`);
rmSync(receiver, { recursive: true });

/** A folder, hidden files included, as an archive that holds it under another name. The same files give the same archive. */
function pack(name, from, to) {
  const files = {};
  for (const path of readdirSync(from, { recursive: true }).sort())
    if (statSync(join(from, path)).isFile()) files[`${to}/${path}`] = readFileSync(join(from, path));
  const archive = zipSync(files, { level: 9, mtime: '1980-01-01T12:00:00' });
  writeFileSync(`release/${name}.zip`, archive);
  console.log(`release/${name}.zip: ${Object.keys(files).length} files, ${(archive.length / 1024).toFixed(0)} kB`);
}
