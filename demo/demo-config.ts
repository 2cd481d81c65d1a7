import { readFile } from 'node:fs/promises';
import { upcoming, type Template } from './workshops.ts';

/** What the receiver is given in the demo: the town's programme, with dates ahead of today. */
export async function demoConfig(now = Date.now()): Promise<object> {
  const template = await readFile(new URL('workshops.json', import.meta.url), 'utf8');
  return upcoming(JSON.parse(template) as Template, now);
}
