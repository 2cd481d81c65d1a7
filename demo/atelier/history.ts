/** What was, what is and what was undone, the same for every view of it. */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #mark: string | undefined;
  present: T;

  constructor(present: T) {
    this.present = present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A new state. Typing on in the same place, told by `mark`, is one step and not one per letter. */
  push(next: T, mark?: string): void {
    if (mark === undefined || mark !== this.#mark) this.#past.push(this.present);
    if (this.#past.length > 200) this.#past.shift();
    this.present = next;
    this.#future = [];
    this.#mark = mark;
  }

  /** What comes next is a step of its own, even in the same place. */
  pause(): void {
    this.#mark = undefined;
  }

  /** False where there is nothing to go back to. */
  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]): boolean {
    if (!from.length) return false;
    to.push(this.present);
    this.present = from.pop() as T;
    this.pause();
    return true;
  }
}
