/** A session of the template: a rule in place of dates. */
interface Rule {
  /** 1 to 4: the first to the fourth such day of the month. */
  week: number;
  day: (typeof days)[number];
  /** Local time, `10:00`. */
  at: string;
  minutes: number;
  /** The months in which it begins, 1 to 12; all of them if left out. */
  months?: number[];
  /** For a workshop of several half-days: as many months running. */
  times?: number;
}
interface TemplateSession {
  rule: Rule;
  timeZone: string;
  [key: string]: unknown;
}
interface TemplateWorkshop {
  id: string;
  sessions: TemplateSession[];
  [key: string]: unknown;
}
export interface Template {
  workshops: TemplateWorkshop[];
  [key: string]: unknown;
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** How many dates of each rule are shown. */
const shown = 2;

/**
 * The config of the demo: each rule of a template becomes its next two sessions, with concrete local times after `now`. The same day
 * gives the same config, and a session keeps its id (`prise-de-contact-2027-01-09`) until it has begun.
 */
export function upcoming(template: Template, now: number) {
  return { ...template, workshops: template.workshops.map((workshop) => datedWorkshop(workshop, now)) };
}

function datedWorkshop(workshop: TemplateWorkshop, now: number) {
  const sessions = workshop.sessions.flatMap(({ rule, ...rest }) =>
    nextDates(rule, localTime(now, rest.timeZone)).map((starts) => {
      const dates = starts.map((start) => ({ start, minutes: rule.minutes }));
      return { id: `${workshop.id}-${starts[0]!.slice(0, 10)}`, ...(dates.length > 1 ? { dates } : dates[0]), ...rest };
    }),
  );
  return { ...workshop, sessions };
}

/** The starts of the next sessions, each a list of half-days. */
function nextDates(rule: Rule, after: string): string[][] {
  const found: string[][] = [];
  for (let month = monthsOf(after); found.length < shown; month++) {
    if (rule.months && !rule.months.includes((month % 12) + 1)) continue;
    const starts = Array.from({ length: rule.times ?? 1 }, (_, index) => startIn(month + index, rule));
    if (starts[0]! > after) found.push(starts);
  }
  return found;
}

const monthsOf = (local: string) => Number(local.slice(0, 4)) * 12 + Number(local.slice(5, 7)) - 1;

function startIn(month: number, { week, day, at }: Rule): string {
  const first = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  const wait = (days.indexOf(day) - first.getUTCDay() + 7) % 7;
  first.setUTCDate(1 + wait + (week - 1) * 7);
  return `${first.toISOString().slice(0, 10)}T${at}`;
}

/** What clocks of the zone show, `2027-01-09T10:00`. */
const localTime = (now: number, timeZone: string) => new Date(now).toLocaleString('sv', { timeZone }).slice(0, 16).replace(' ', 'T');
