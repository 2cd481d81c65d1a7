import type { Moment } from './moments.js';

export interface CalendarEvent {
  /** Tells apart the sessions of all the towns in the world: calendars replace one event by another of the same name. */
  readonly id: string;
  readonly title: string;
  readonly moments: readonly Moment[];
  readonly location: string;
  readonly description: string;
  /** Not sure yet to take place for the visitor. */
  readonly tentative?: boolean;
}

/** An iCalendar file (RFC 5545): one event a meeting, in UTC so that every calendar shows the right hour. */
export function calendarFile({ id, title, moments, location, description, tentative }: CalendarEvent, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//balise//signup//FR',
    ...moments.flatMap(({ from, to }) => [
      'BEGIN:VEVENT',
      `UID:${utc(from)}-${id}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(from)}`,
      `DTEND:${utc(to)}`,
      `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
      `SUMMARY:${escaped(title)}`,
      `LOCATION:${escaped(location)}`,
      `DESCRIPTION:${escaped(description)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const utc = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines of at most 75 octets; what follows begins with a space. No character is split. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, size] = ['', 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 74) [out, size] = [`${out}\r\n `, 0];
    out += character;
    size += octets;
  }
  return out;
}
