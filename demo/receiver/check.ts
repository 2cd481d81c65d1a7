import type { Config } from './config.ts';
import type { Fault } from './problem.ts';
import type { Request } from './signups.ts';
import { cleanPhone } from './contacts.ts';
import { faultOf, notAsked } from './words.ts';

/** The faults that depend on what the town asks: the JSON Schema of the request says the rest. */
export function check({ children, age, arrangements = [], answers = {}, phone }: Request, ask: Config['ask']): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message = faultOf(field, 'enum')) => faults.push({ field, message });
  const has = (list: { id: string }[], id: string) => list.some((item) => item.id === id);
  if (phone !== undefined && !/^(0[1-9]\d{8}|\+[1-9]\d{6,14})$/.test(cleanPhone(phone))) fault('phone');
  if (children !== undefined && !ask.children) fault('children', notAsked);
  if (age !== undefined && !has(ask.ages, age)) fault('age', ask.ages.length ? undefined : notAsked);
  if (arrangements.some((id) => !has(ask.arrangements, id))) fault('arrangements', ask.arrangements.length ? undefined : notAsked);
  for (const id of Object.keys(answers)) if (!has(ask.questions, id)) fault(`answers.${id}`, notAsked);
  return faults;
}
