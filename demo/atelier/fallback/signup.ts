import { signup as words, signupShared as shared } from '../../../src/lib/messages/fr.ts';
import { clockTime } from '../../../src/lib/zoned-time.ts';
import type { Session, SignupConfig } from '../../../src/widgets/signup/signup.schema.ts';
import { attributes, escapeHtml } from '../markup.ts';
import { lines, list, type Writer } from './parts.ts';

/** What takes place when and where, and how to reach the town: without a script nobody signs up here. */
export function signupParts({ contact, intro, workshops }: SignupConfig, { say }: Writer): string {
  const { phone, email, desk } = contact;
  const link = (href: string, label: string) => `<a${attributes({ href })}>${escapeHtml(label)}</a>`;
  return lines(
    intro && `<p>${say(intro)}</p>`,
    ...workshops.map(({ title, content = [], sessions }) =>
      lines(
        `<h2>${say(title)}</h2>`,
        list(content.map(say)),
        `<h3>${words.sessions}</h3>`,
        list(sessions.map((one) => sessionWords(one, say))),
      ),
    ),
    '<h2>Pour vous inscrire</h2>',
    list(
      [
        phone && link(`tel:${phone.replace(/[^+\d]/g, '')}`, words.call(phone)),
        email && link(`mailto:${email}`, `${words.write} (${email})`),
        desk && say(words.desk(desk)),
      ].filter((way): way is string => !!way),
    ),
  );
}

function sessionWords({ start, minutes, dates, timeZone, place }: Session, say: Writer['say']): string {
  const moments = [...(dates ?? [{ start: start!, minutes: minutes! }])]
    .sort((a, b) => a.start.localeCompare(b.start))
    .map((moment) => escapeHtml(momentWords(moment.start, moment.minutes, timeZone)));
  const { name, address, access } = place;
  return [...moments, `${say(name)}, ${say(address)}`, ...(access ? [`${words.access} ${say(access)}`] : [])].join('<br>');
}

/** « samedi 9 janvier 2027, de 10 h à 11 h 30 », as the clock on the place's wall shows it. */
function momentWords(start: string, minutes: number, timeZone: string): string {
  const from = new Date(`${start}Z`);
  const to = new Date(from.getTime() + minutes * 60_000);
  const day = from.toLocaleDateString('fr', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = shared.when(day.replace(/ 1 /, ' 1er '), clockTime(from, 'UTC', 'fr'), clockTime(to, 'UTC', 'fr'));
  return timeZone === 'Europe/Paris' ? time : `${time} (${shared.zone(timeZone.split('/').pop()!.replace(/_/g, ' '))})`;
}
