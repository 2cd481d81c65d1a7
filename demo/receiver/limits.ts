import { hour, minute } from './time.ts';

export interface Limit {
  max: number;
  timeWindow: number;
}
export type Limits = Record<'reads' | 'signups' | 'cancellations' | 'organiser', Limit>;

/**
 * For one address (one /64 in IPv6). A school or a town hall has hundreds of families behind one: they may all sign up in the minutes
 * that follow a message, which a person alone does not come near.
 */
export const defaultLimits: Limits = {
  reads: { max: 1200, timeWindow: minute },
  signups: { max: 600, timeWindow: 10 * minute },
  cancellations: { max: 120, timeWindow: 10 * minute },
  // A password is not guessed at this pace; pages and forms are read at a slower one.
  organiser: { max: 600, timeWindow: hour },
};
