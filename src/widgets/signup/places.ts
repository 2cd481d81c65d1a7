import { hasBegun } from './moments.js';
import type { Session } from './signup.schema.js';

const states = ['open', 'waiting', 'full', 'closed'] as const;

/** What the receiver says of a session; nothing is known of it as long as the receiver has not answered. */
export interface Places {
  readonly left: number;
  readonly state: (typeof states)[number];
}

export type PlacesBySession = ReadonlyMap<string, Places>;

/** What the receiver says of all sessions; what it says in no known words is left out. */
export function placesOf(answer: unknown): PlacesBySession {
  const said = (answer as { sessions?: unknown } | null | undefined)?.sessions;
  return new Map(
    (Array.isArray(said) ? (said as (Partial<Places & { id: string }> | null)[]) : []).flatMap((one): [string, Places][] => {
      const { id, left = 0, state } = one ?? {};
      if (typeof id !== 'string' || !states.includes(state!) || !Number.isInteger(left) || (state === 'open' && left < 1)) return [];
      return [[id, { left, state: state! }]];
    }),
  );
}

/** How a session stands now. The receiver knows best: the visitor's clock, which may be wrong, only counts as long as it is silent. */
export const stateOf = (session: Session, places: PlacesBySession, now: Date): Places['state'] =>
  places.get(session.id)?.state ?? (hasBegun(session, now) ? 'closed' : 'open');

/** True for one that a visitor can choose: a place, or a place in the queue. */
export const isOpen = (session: Session, places: PlacesBySession, now: Date): boolean =>
  ['open', 'waiting'].includes(stateOf(session, places, now));
