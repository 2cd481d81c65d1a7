import { signup as en } from '../../lib/messages/en.js';
import { signup as fr } from '../../lib/messages/fr.js';
import { sharedWords } from './shared-words.js';

export const words = { fr: { ...sharedWords.fr, ...fr }, en: { ...sharedWords.en, ...en } };
