import { comfortChoices, onComfort, takeVoice } from '../../lib/comfort-choices.js';
import { sentences } from '../../lib/sentences.js';
import { voiceFor } from '../../lib/voices.js';
import { clearMarks, markSentence, markWord } from './marks.js';
import type { Part } from './parts.js';

export type ReaderState = 'silent' | 'reading' | 'paused' | 'done' | 'failed';

interface Line {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly voice: SpeechSynthesisVoice;
}

/** Frames of some engines, and some embedded browsers, have no voice at all. */
export const voices = (): SpeechSynthesisVoice[] => globalThis.speechSynthesis?.getVoices() ?? [];

/**
 * Reads parts of a page aloud, sentence by sentence, each in a voice of its language. Pausing ends the sentence, resuming begins it
 * again: engines differ in what their own pause does, and some do nothing.
 */
export class Reader {
  state: ReaderState = 'silent';
  /** The languages that the device has no voice for. */
  skipped: readonly string[] = [];
  #root: Node;
  #onChange: () => void;
  #lines: readonly Line[] = [];
  #at = 0;
  /** Held here: Chrome forgets an utterance that nobody holds, and its end is never told. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #hasFailed = false;
  #leave?: (() => void) | undefined;

  constructor(root: Node, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
  }

  get isActive(): boolean {
    return this.state === 'reading' || this.state === 'paused';
  }

  read(parts: readonly Part[]): void {
    this.stop();
    takeVoice();
    const known = voices();
    const voiced = parts.map((part) => ({ part, voice: voiceFor(part.lang, known) }));
    this.skipped = [...new Set(voiced.flatMap(({ part, voice }) => (voice ? [] : [part.lang])))];
    this.#lines = voiced.flatMap(({ part, voice }) =>
      voice ? sentences(part.text, part.lang).map(([start, end]) => ({ part, start, end, voice })) : [],
    );
    this.#listen();
    this.#speak(0);
  }

  pause(): void {
    this.#hush();
    this.#become('paused');
  }

  resume(): void {
    this.#speak(this.#at);
  }

  /** Takes up the pace that was chosen meanwhile. */
  pace(): void {
    if (this.state === 'reading') this.#speak(this.#at);
  }

  stop = (): void => {
    this.#hush();
    this.#end('silent');
  };

  #speak(at: number) {
    const line = this.#lines[at];
    this.#hush();
    this.#at = at;
    if (!line) return this.#end('done');
    const { part, start, end, voice } = line;
    const utterance = (this.#utterance = new SpeechSynthesisUtterance(part.text.slice(start, end)));
    Object.assign(utterance, { voice, lang: voice.lang, rate: comfortChoices().rate ?? 1 });
    // A sentence that was hushed still tells its end, in Firefox as if it had been read.
    const isCurrent = () => this.#utterance === utterance;
    utterance.onboundary = ({ name, charIndex }) => isCurrent() && name !== 'sentence' && markWord(part, start + charIndex, end);
    utterance.onend = () => {
      if (!isCurrent()) return;
      this.#hasFailed = false;
      this.#speak(at + 1);
    };
    utterance.onerror = () => {
      if (!isCurrent()) return;
      // Firefox fails once while it is still looking for its voices.
      if (this.#hasFailed) return this.#end('failed');
      this.#hasFailed = true;
      this.#speak(at);
    };
    markSentence(part, start, end);
    this.#become('reading');
    speechSynthesis.speak(utterance);
  }

  #hush() {
    const wasSpeaking = this.#utterance;
    this.#utterance = undefined;
    clearMarks();
    // Another page's script may be speaking: what is not ours is left alone.
    if (wasSpeaking) speechSynthesis.cancel();
  }

  #become(state: ReaderState) {
    if (this.state === state) return;
    this.state = state;
    this.#onChange();
  }

  #end(state: ReaderState) {
    this.#utterance = undefined;
    this.#hasFailed = false;
    clearMarks();
    this.#leave?.();
    this.#leave = undefined;
    this.#become(state);
  }

  /** It ends with what it reads: another screen, a page that is left, hidden or about to be left, another widget that is read. */
  #listen() {
    const changes = new MutationObserver((records) => records.some(isNews) && this.stop());
    changes.observe(this.#root, { childList: true, characterData: true, subtree: true });
    const ending = new AbortController();
    const { signal } = ending;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // In the widget, a dialog of the page around it does not close as well.
      if (event.composedPath().includes(this.#root)) event.preventDefault();
      this.stop();
    };
    const onHide = () => document.hidden && this.stop();
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('visibilitychange', onHide, { signal });
    // The quick exit of a 3018 is already on its way then; so is a call.
    addEventListener('beforeunload', this.stop, { signal });
    addEventListener('pagehide', this.stop, { signal });
    const leaveVoice = onComfort('voice', this.stop);
    this.#leave = () => {
      changes.disconnect();
      ending.abort();
      leaveVoice();
    };
  }
}

/** What comes under a pointer or is told to screen readers is not another screen. */
function isNews({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest('.point,[role=status]');
}
