/** A voice for tests: it says nothing, and is told when a sentence, or a word of it, is over. */
export class FakeVoice extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  said: string[] = [];
  current: FakeUtterance | undefined;
  cancelled = 0;

  getVoices = () => this.voices;

  speak = (utterance: FakeUtterance) => {
    this.said.push(utterance.text);
    this.current = utterance;
  };

  /** As Firefox does: a sentence that is cut short tells its end all the same. */
  cancel = () => {
    this.cancelled++;
    const cut = this.current;
    this.current = undefined;
    cut?.onend?.();
  };

  finish(): void {
    const done = this.current;
    this.current = undefined;
    done?.onend?.();
  }

  word(charIndex: number): void {
    this.current?.onboundary?.({ name: 'word', charIndex });
  }
}

class FakeUtterance {
  lang = '';
  rate = 1;
  voice: Partial<SpeechSynthesisVoice> | null = null;
  onend?: () => void;
  onerror?: () => void;
  onboundary?: (event: { name: string; charIndex: number }) => void;
  constructor(readonly text: string) {}
}

export const french = { name: 'Amélie', lang: 'fr-FR', localService: true, voiceURI: 'a', default: true };
export const english = { name: 'Ada', lang: 'en-GB', localService: true, voiceURI: 'b', default: false };

/** Puts it in the place of the browser's own; `restore` gives that back. */
export function speakWith(...voices: Partial<SpeechSynthesisVoice>[]): { voice: FakeVoice; restore: () => void } {
  const voice = Object.assign(new FakeVoice(), { voices });
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const own = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
  [voice, FakeUtterance].forEach((value, i) => Object.defineProperty(window, names[i]!, { value, configurable: true, writable: true }));
  const restore = () =>
    names.forEach((name, i) => (own[i] ? Object.defineProperty(window, name, own[i]) : Reflect.deleteProperty(window, name)));
  return { voice, restore };
}
