/** What is asked of a voice: the browser's own, or a test's. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'voiceURI' | 'default'>;

/**
 * The device's own voice for a language: what is read never leaves the device, so a voice that lives on a server is none. The very
 * tag first (fr-CA for fr-CA), then the land where most speak it, then the device's usual one.
 */
export function voiceFor<V extends Voice>(lang: string, voices: readonly V[]): V | undefined {
  const wanted = tag(lang);
  const land = landOf(wanted);
  const score = (voice: V) => {
    const spoken = tag(voice.lang);
    // eSpeak has a hundred voices for each language: those with a + are its jokes and variants.
    return (spoken === wanted ? 8 : 0) + (spoken === land ? 4 : 0) + (voice.default ? 2 : 0) + (voice.name.includes('+') ? 0 : 1);
  };
  const fitting = voices.filter((voice) => isLocal(voice) && languageOf(voice.lang) === languageOf(lang));
  return fitting.sort((a, b) => score(b) - score(a))[0];
}

/** Firefox says of speech-dispatcher's voices that they are not local; it asks the device alone for them. */
const isLocal = ({ localService, voiceURI }: Voice) => localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** Android writes fr_FR. */
const tag = (lang: string) => lang.replace(/_/g, '-').toLowerCase();
const languageOf = (lang: string) => tag(lang).split('-', 1)[0];

function landOf(lang: string): string {
  try {
    const { language, region } = new Intl.Locale(lang).maximize();
    return `${language}-${region}`.toLowerCase();
  } catch {
    return lang;
  }
}
