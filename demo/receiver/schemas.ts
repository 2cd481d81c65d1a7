import { reasons } from './words.ts';

const text = (maxLength: number, more: object = {}) => ({ type: 'string', maxLength, ...more });
/** PostgreSQL cannot hold a NUL; a name is one line. */
const noNul = '^[^\\u0000]*$';
const oneLine = '^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f\\u00a0][^\\u0000-\\u001f\\u007f]*$';
const object = (required: string[], properties: object, more: object = {}) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
  ...more,
});
const id = text(80, { pattern: '^[a-z0-9-]+$' });

const signup = object(
  ['session', 'name'],
  {
    session: id,
    name: text(120, { minLength: 1, pattern: oneLine }),
    email: text(254, { pattern: '^\\s*[^\\s@<>,;"\\u0000-\\u001f]+@[^\\s@<>,;"\\u0000-\\u001f]+\\.[^\\s@<>,;".\\u0000-\\u001f]{2,}\\s*$' }),
    phone: text(30, { pattern: '^[0-9+(). \\u00a0\\u202f-]+$' }),
    children: { type: 'integer', minimum: 1, maximum: 20 },
    age: id,
    arrangements: { type: 'array', items: id, maxItems: 50, uniqueItems: true },
    answers: { type: 'object', maxProperties: 3, additionalProperties: text(500, { pattern: noNul }) },
    contactMe: { type: 'boolean' },
    trap: { type: 'string', description: 'Left empty by people.' },
    took: { type: 'integer', minimum: 0, description: 'Milliseconds since the form was shown.' },
  },
  { anyOf: [{ required: ['email'] }, { required: ['phone'] }] },
);

const problem = object(['reason', 'message'], {
  reason: { type: 'string', enum: reasons },
  message: { type: 'string' },
  faults: { type: 'array', items: object(['field', 'message'], { field: { type: 'string' }, message: { type: 'string' } }) },
});

const told = (description: string, schema: object, headers?: object) => ({ description, ...(headers && { headers }), ...schema });
const refused = (description: string) => told(description, problem);
const later = { 'Retry-After': { type: 'integer', description: 'In seconds.' } };

const always = {
  403: refused('The page that asks is not one of the town’s.'),
  429: told('Too many requests from one address.', problem, later),
  500: refused('A fault of the server.'),
  503: refused('The server stops, or its database is away.'),
};
const posted = {
  ...always,
  413: refused('The body is too large.'),
  415: refused('The body is not application/json.'),
};

const code = { type: 'string', minLength: 1, maxLength: 40, pattern: noNul };
const reference = { type: 'string', examples: ['K7M-4QP'] };
const secret = { type: 'string', examples: ['K7MA-4QPX-9RTC'] };

export const listSessions = {
  summary: 'The sessions and the places left.',
  response: {
    200: told(
      'In the order of their dates.',
      object(['sessions'], {
        sessions: {
          type: 'array',
          items: object(['id', 'capacity', 'left', 'state'], {
            id: { type: 'string' },
            capacity: { type: 'integer' },
            left: { type: 'integer' },
            state: { type: 'string', enum: ['open', 'waiting', 'full', 'closed'] },
          }),
        },
      }),
    ),
    ...always,
  },
};

export const postSignup = {
  summary: 'Signs up to a session, or to its waiting list.',
  headers: {
    type: 'object',
    required: ['idempotency-key'],
    properties: {
      'idempotency-key': { type: 'string', pattern: '^[A-Za-z0-9_-]{8,100}$', description: 'One for each request; the same to repeat it.' },
    },
  },
  body: signup,
  response: {
    201: told(
      'Signed up. Idempotent-Replay says that it was so before.',
      {
        ...object(['status', 'reference', 'secret'], {
          status: { type: 'string', enum: ['seated', 'waiting'] },
          position: { type: 'integer', minimum: 1 },
          reference,
          secret,
        }),
      },
      { 'Idempotent-Replay': { type: 'string', enum: ['true'] } },
    ),
    400: refused('The key is missing, or fields are wrong.'),
    404: refused('There is no such session.'),
    409: refused('Full, closed, already signed up, being registered, or not to be done online.'),
    422: refused('The key was used for another request.'),
    ...posted,
  },
};

export const postCancellation = {
  summary: 'Cancels a sign-up; its place goes to who waits first.',
  body: object(['reference', 'secret'], { reference: code, secret: code }),
  response: {
    200: told(
      'Cancelled, now or before.',
      object(['status', 'session'], { status: { type: 'string', enum: ['cancelled'] }, session: { type: 'string' } }),
    ),
    400: refused('Fields are wrong.'),
    404: refused('The reference or the secret is wrong.'),
    ...posted,
  },
};

export const getHealth = {
  summary: 'Whether the server and its database answer.',
  response: { 200: told('They do.', object(['status'], { status: { type: 'string', enum: ['ok'] } })), 500: always[500], 503: always[503] },
};
