// Finds a WordPress for the tests, or unpacks Debian's without installing it: no web server and no database come along.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, onPath } from './find-browser.mjs';

const unpacked = join(tmpdir(), 'balise-wordpress');
const places = () => [process.env.WORDPRESS_PATH, '/usr/share/wordpress', join(unpacked, 'usr/share/wordpress')];
const installed = () => places().find((path) => path && existsSync(join(path, 'wp-includes/kses.php')));

/** The folder of a WordPress, with a PHP to run it; undefined where neither can be had. */
export function findWordPress() {
  if (!onPath('php') && !installPackages('php-cli')) return undefined;
  if (installed()) return installed();
  if (!onPath('apt-get') || !onPath('dpkg')) return undefined;
  console.log('Unpacking Debian’s wordpress…');
  mkdirSync(unpacked, { recursive: true });
  spawnSync('apt-get', ['download', '-qq', 'wordpress'], { cwd: unpacked, stdio: 'ignore' });
  const archive = readdirSync(unpacked).find((file) => file.endsWith('.deb'));
  if (archive) spawnSync('dpkg', ['-x', archive, '.'], { cwd: unpacked });
  return installed();
}
