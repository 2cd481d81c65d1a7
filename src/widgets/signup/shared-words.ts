import { signupShared as en } from '../../lib/messages/en.js';
import { signupShared as fr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';

/** What the screen and the paper form both say: the paper form is a file of its own, and brings no other words. */
export const sharedWords = phrases({ fr, en }, 'signupShared');
