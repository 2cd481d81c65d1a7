import { signup as en } from '../../lib/messages/en.js';
import { signup as fr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import { sharedWords } from './shared-words.js';

export const words = phrases({ fr: { ...sharedWords.fr, ...fr }, en: { ...sharedWords.en, ...en } }, 'signupShared', 'signup');
