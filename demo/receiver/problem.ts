import { sentence, type Reason } from './words.ts';

export interface Fault {
  field: string;
  message: string;
}

/** A refusal that is told to who asked, with its HTTP status. */
export class Problem extends Error {
  readonly status: number;
  readonly reason: Reason;
  readonly faults: Fault[] | undefined;

  constructor(status: number, reason: Reason, faults?: Fault[]) {
    super(reason);
    this.status = status;
    this.reason = reason;
    this.faults = faults;
  }

  toJSON() {
    return { reason: this.reason, message: sentence(this.reason), ...(this.faults && { faults: this.faults }) };
  }
}
