import { signup as en } from '../../lib/messages/en.js';
import { signup as fr } from '../../lib/messages/fr.js';

export const words = { fr, en };
