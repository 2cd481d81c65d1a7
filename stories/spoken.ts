import { found, openComfort, press } from './kit.js';

/** Reads without a sound as far as a sentence, and stays on its second word: a voice is the device's own, and a picture has none. */
function stillVoice(sentence: number) {
  let said = 0;
  return {
    getVoices: () => [{ lang: 'fr-FR', localService: true, name: 'Voix', voiceURI: 'voix', default: true }],
    cancel: () => {},
    speak(utterance: SpeechSynthesisUtterance) {
      if (said++ < sentence) {
        setTimeout(() => void utterance.onend?.({} as SpeechSynthesisEvent));
        return;
      }
      const charIndex = utterance.text.indexOf(' ') + 1;
      setTimeout(() => void utterance.onboundary?.({ name: 'word', charIndex } as SpeechSynthesisEvent));
    },
  };
}

/** For as long as the story is shown, the page has this voice and no other. */
export function withVoice(): () => void {
  const own = {
    speechSynthesis: stillVoice(1),
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(window, name, { configurable: true, writable: true, value });
  return () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(window, name);
  };
}

/** Presses « Écouter » and waits for the bar. */
export async function listen(context: { canvasElement: HTMLElement }): Promise<void> {
  await openComfort(context);
  await press('.comfort >>> .sheet.open .listen .button')(context);
  await found(context.canvasElement, '.comfort >>> .bar');
}
