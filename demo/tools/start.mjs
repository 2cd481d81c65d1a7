// Serves the demo town's site, built before, with a receiver on SQLite behind /api: what one signs up to is really kept, in var/. Both
// stop on Ctrl+C.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const port = process.env.PORT ?? '8787';
const site = ['http://127.0.0.1:4173', 'http://localhost:4173'];
mkdirSync('var', { recursive: true });
const children = [
  run('node', ['demo/receiver/main.ts'], {
    DEMO: '1',
    PORT: port,
    ORIGINS: site.join(),
    SQLITE_FILE: 'var/demo.sqlite',
    PUBLIC_PAGE: `${site[0]}/ateliers.html`,
    // The demo is for this machine alone: its password is no secret.
    ORGANISER_USER: 'demo',
    ORGANISER_PASSWORD: 'demo-saint-aubin',
  }),
  run('vite', ['preview'], { RECEIVER: `http://127.0.0.1:${port}` }),
];
console.log(`Organisateur : http://127.0.0.1:${port}/organisation (demo, demo-saint-aubin)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

function run(command, args, env) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  child.on('error', (error) => console.error(`${command} : ${error.message}`));
  // One without the other is no demo.
  child.on('close', (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
  return child;
}

function stop() {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
}
