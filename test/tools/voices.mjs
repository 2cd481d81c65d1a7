// Real voices for the tests: speech-dispatcher with eSpeak NG, whose sound goes nowhere.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './find-browser.mjs';

const packages = 'speech-dispatcher speech-dispatcher-audio-plugins speech-dispatcher-espeak-ng espeak-ng xvfb';
const configs = '/etc/speech-dispatcher';
const module = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';

/** Why there can be none here; undefined where there can. */
export function noVoices() {
  if (onPath('speech-dispatcher') && existsSync(module) && onPath('Xvfb')) return undefined;
  return `no voice on this machine: on Debian, apt-get install ${packages}`;
}

/** Starts the voices and a screen, which Chromium wants for them; browsers find both by the `env` that comes back. */
export async function startVoices() {
  const folder = mkdtempSync(join(tmpdir(), 'balise-voices-'));
  const config = join(folder, 'config');
  cpSync(configs, config, { recursive: true });
  const text = readFileSync(join(config, 'speechd.conf'), 'utf8').replace(/^\s*(AddModule|DefaultModule|AudioOutputMethod).*$/gm, '');
  const own = 'AudioOutputMethod "alsa"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n';
  writeFileSync(join(config, 'speechd.conf'), `${text}\n${own}`);
  const sound = join(folder, 'asoundrc');
  writeFileSync(sound, 'pcm.!default { type null }\nctl.!default { type null }\n');
  const env = { ...process.env, XDG_RUNTIME_DIR: folder, ALSA_CONFIG_PATH: sound, DISPLAY: ':87' };
  const screen = spawn('Xvfb', [':87', '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const voices = spawn('speech-dispatcher', ['-s', '-t', '0', '-C', config, '-L', folder, '-l', '1'], { env, stdio: 'ignore' });
  const socket = join(folder, 'speech-dispatcher', 'speechd.sock');
  const isReady = () => [socket, '/tmp/.X11-unix/X87'].every(existsSync);
  for (let i = 0; i < 100 && !isReady(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    env,
    stop() {
      voices.kill();
      screen.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
