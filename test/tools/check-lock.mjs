// Fails on a lockfile that `npm ci` would refuse: an optional dependency (a platform's binary) that is named but not resolved.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = [];
for (const [at, { version, optionalDependencies = {} }] of Object.entries(packages))
  for (const name of Object.keys(optionalDependencies)) if (!isResolved(at, name)) missing.push(`${at}@${version} wants ${name}`);

console.log(missing.length ? missing.join('\n') : 'every optional dependency is resolved');
process.exitCode = missing.length ? 1 : 0;

/** As Node looks a package up: in this folder's node_modules, then in each one above. */
function isResolved(at, name) {
  for (let folder = at; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}
