// Runs a command with a PostgreSQL of its own, installed on Debian if it is not there, in a temporary folder and on a free port. Its
// address is in TEST_DATABASE_URL; without a PostgreSQL the command runs all the same, and the tests that want one are skipped.
//   node test/tools/with-postgres.mjs node --test test/receiver/*.test.mjs
// It does not wait for the disk, as nothing of it is to last; with DURABLE=1 it does, for what measures it.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, onPath } from './find-browser.mjs';

const [command, ...args] = process.argv.slice(2);
const postgres = process.env.TEST_DATABASE_URL ? undefined : await startPostgres();
const env = { ...process.env, ...(postgres && { TEST_DATABASE_URL: postgres.url }) };
const child = spawn(command, args, { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  postgres?.stop();
  process.exitCode = code ?? 1;
});

async function startPostgres() {
  const bin = findBin() ?? (installPackages('postgresql') ? findBin() : undefined);
  if (!bin) {
    console.log('No PostgreSQL here, and none could be installed: the tests that want one are skipped.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'balise-postgres-'));
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid() === 0;
  if (isRoot) chownSync(folder, ...['-u', '-g'].map((which) => Number(execFileSync('id', [which, 'postgres']))));
  chmodSync(folder, 0o700);
  const run = (program, ...words) => {
    const line = [join(bin, program), ...words];
    if (isRoot) line.unshift('runuser', '-u', 'postgres', '--');
    return execFileSync(line[0], line.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
  };
  const port = await freePort();
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-locale');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=200${process.env.DURABLE ? '' : ' -c fsync=off'}`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the newest version's programs: Debian keeps them off the PATH. */
function findBin() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => b - a) : [];
  const debian = versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
  return debian ?? (onPath('initdb') && onPath('pg_ctl') ? join(onPath('initdb'), '..') : undefined);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
