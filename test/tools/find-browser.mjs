// Finds a Chromium for the tests, or installs one, saying which it does.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an executable on PATH, if it is there. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
}

const installed = () => process.env.CHROME_PATH || (names.map(onPath).find(Boolean) ?? elsewhere.find((file) => existsSync(file)));

/** Installs Debian or Ubuntu packages, where that is possible and allowed. */
export function installPackages(...packages) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get…`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status === 0;
}

/** The path of a Chromium: CHROME_PATH, an installed one, Debian's, or Playwright's. */
export function findChromium() {
  const found = installed();
  if (found) return found;
  if (installPackages('chromium') && installed()) return installed();
  console.log('Installing Chromium with Playwright…');
  execFileSync('npx', ['--yes', 'playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return execFileSync('npx', ['--yes', 'playwright', 'chromium', '--executable-path'], { encoding: 'utf8' }).trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findChromium());
