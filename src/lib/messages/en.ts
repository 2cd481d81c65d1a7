/** Every English word the interface says; same keys as `fr.ts`. */
import type * as fr from './fr.js';

const n = (count: number) => new Intl.NumberFormat('en').format(count);
const s = (count: number) => (count === 1 ? '' : 's');

const nouns: Record<string, readonly [string, string]> = {
  options: ['answer', 'answers'],
  questions: ['question', 'questions'],
  sources: ['source', 'sources'],
  profiles: ['profile', 'profiles'],
};

export const common: typeof fr.common = {
  cause: 'For the webmaster',
  newTab: '(new tab)',
};

export const waiting: typeof fr.waiting = {
  loading: 'Loading…',
  retry: 'Try again',
  unavailable: 'This content cannot be shown for the moment.',
  noConfig: 'has no config: it needs a src attribute, an application/json script, or the config property',
};

export const sources: typeof fr.sources = {
  source: 'Source',
  sources: 'Sources',
  undated: 'undated page',
  verified: (day) => `Content checked on ${day}.`,
};

export const loading: typeof fr.loading = {
  sentence: (url, found) => `${url}: ${found}`,
  httpsAddress: 'an https address, or one of the page’s own site',
  refusedAddress: 'address refused (https is needed, or the page’s own site)',
  ok: 'status 200',
  status: (code) =>
    `the server answers ${code}${code === 404 ? ' (file not found: check its name and folder)' : code === 403 ? ' (forbidden)' : ''}`,
  atMost: 'at most 256 kB',
  tooLarge: 'file of more than 256 kB',
  answer: 'an answer from the server',
  late: 'no answer after 10 seconds',
  noAnswer: 'no answer (network down, another site that does not allow it (CORS), or blocked by the page’s connect-src rule)',
};

export const faults: typeof fr.faults = {
  sentence: (path, expected, found) => `${path || 'The file'}: needs ${expected}, found ${found}`,
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ … ]',
    object: 'an object { … }',
  },
  foundType: (type) => type,
  missing: 'nothing',
  items: (key, least, limit, found) => {
    const [one, many] = nouns[key] ?? ['item', 'items'];
    return [`at ${least ? 'least' : 'most'} ${n(limit)} ${limit === 1 ? one : many}`, found ? n(found) : 'none'];
  },
  characters: (least, limit, found) => (least ? ['a text', 'an empty one'] : [`at most ${n(limit)} characters`, n(found)]),
  number: (least, limit, included, found) => [
    `a number of ${included ? (least ? 'at least' : 'at most') : least ? 'more than' : 'less than'} ${n(limit)}`,
    n(found),
  ],
  oneOf: (values) => `${values.length === 1 ? '' : 'one of '}${values.map((v) => JSON.stringify(v)).join(', ')}`,
  value: (value) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)),
  twice: (id) => `"${id}" twice`,
  allowed: 'an allowed value',
  rules: {
    slug: 'a name of lower-case letters, digits and hyphens (64 at most)',
    day: 'a day such as 2026-01-31',
    sourceDate: 'a date such as 2024, 2024-01 or 2024-01-31',
    lang: 'a language such as fr or en-GB',
    link: 'an address that is https, mailto, tel, or relative to the page',
    exit: 'an https address, or a path of the same site such as /news',
    uniqueIds: 'ids that all differ',
    knownSource: 'the id of a source in about.sources',
    oneRight: 'exactly one answer with "correct": true',
    someRight: 'at least one answer with "correct": true',
    range: 'min below max, step no larger than their distance, and answer between them',
    profiles: 'profiles, one of them with "from": 0, since a scale question gives points',
  },
  known: 'a known key',
  unknown: 'unknown key',
  unknownKey: (path) => `${path}: unknown key, ignored (a typing slip?)`,
  reviewed: 'a reviewed content',
  reviewDue: (day) => `about.reviewBy: this content was to be reviewed by ${day}`,
  json: 'JSON',
  nothing: 'an empty file',
  html: 'an HTML page instead (an error or sign-in page?)',
  broken: (at, message) => `a syntax error${at ? ` at line ${at.line}, column ${at.column}` : ''} (${message})`,
  notJson: (found) => `The config is not JSON: ${found}`,
  plainObject: 'an object that JSON can write',
  notPlain: (why) => `The config given to .config cannot be written as JSON (${why})`,
};

export const quiz: typeof fr.quiz = {
  questions: (count) => `${count} question${s(count)}`,
  minutes: (count) => `about ${count} min`,
  private: 'Your answers stay on this device.',
  start: 'Start',
  progress: (at, total) => `Question ${at} of ${total}`,
  hint: 'A hint',
  several: 'Several answers possible',
  debate: 'For debate: there is no right answer',
  yes: 'True',
  no: 'False',
  positions: { agree: 'Rather agree', depends: 'It depends', disagree: 'Rather disagree' },
  estimate: 'Your estimate',
  validate: 'Confirm',
  next: 'Next question',
  finish: 'Finish',
  back: 'Back',
  change: 'Change my answer',
  chooseFirst: 'Choose an answer, then confirm.',
  numberFirst: (min, max) => `Give a number between ${min} and ${max}, then confirm.`,
  right: 'That’s right',
  rightIs: (answer) => `That’s right: ${answer}`,
  close: (answer) => `Very close: ${answer}`,
  notQuite: 'Not quite',
  answerIs: (answer) => `The answer is: ${answer}.`,
  answersAre: (answers) => `The right answers are: ${answers}.`,
  noted: 'Answer noted',
  discuss: 'What do the people around you say?',
  further: 'To go further, after the discussion',
  reading: (what, who) => `${what} with ${who}`,
  unanswered: 'no answer yet',
  yours: 'your answer',
  good: 'right answer',
  done: 'All done, thank you!',
  lifted: (count) => (count === 1 ? 'One received idea lifted' : `${count} received ideas lifted`),
  learnt: (count) => (count === 1 ? 'One thing learnt' : `${count} things learnt`),
  known: (count) => (count === 1 ? 'One point you already knew' : `${count} points you already knew`),
  takeaways: 'To remember',
  advice: 'What you can do',
  seeMore: 'To find out more',
  positionsTaken: 'Your positions',
  review: 'Review questions and answers',
  yourAnswer: (answer) => `Your answer: ${answer}`,
  skipped: 'no answer',
  print: 'Print',
  printBlocked: 'The browser blocks printing here.',
  restart: 'Start again',
  helpline: 'A child or a parent needs help? The 3018 helpline answers, free and anonymously.',
  call: 'Call 3018',
};

export const banner3018: typeof fr.banner3018 = {
  name: '3018, help for young victims of digital violence',
  message: 'Digital violence? 3018 answers young victims and their parents.',
  line: 'Digital violence?',
  call: 'Call 3018',
  chat: 'Chat on 3018.fr',
  app: 'App',
  qualities: 'Free, anonymous, confidential',
  open: (until) => `Open, usually until ${until}`,
  closed: 'Closed at this hour',
  reopens: (day, at) => `Usually reopens ${day} at ${at}`,
  elsewhere: (paris, here) => `${paris}, Paris time (${here} where you are)`,
  hours: (open, close, statedOn) => `Usually 7 days a week, ${open} to ${close}, Paris time (as stated on ${statedOn}).`,
  whoAnswers: 'Other numbers that answer:',
  danger: 'Danger, or another need:',
  others: {
    '119': 'child in danger, around the clock',
    '17': 'police',
    '112': 'European emergency number',
    '114': 'emergency by text message, if one cannot speak or hear',
  },
  here: 'this page',
  relayed: (by) => `Information passed on by ${by}. This is not the official site of 3018.`,
  unofficial: 'Not an official page.',
  sources: 'Sources: ministère des Solidarités, 2025; AMIF and info.gouv.fr, 2023; handicap.fr, 2024.',
  fold: 'Fold',
  unfold: 'Show the help',
  exit: 'Leave quickly',
  exitHint: 'Or press Shift three times. The browser’s history is not erased.',
  exitMore: (left) => `Shift ${left} more time${s(left)} to leave the page.`,
};
