/** What the three applications show: the same contents, the same words. */
export { default as quiz } from '../contents/quiz-ecrans.json';

export const helpline = {
  widget: '3018',
  version: 1,
  lang: 'fr',
  title: 'de l’aide pour les familles',
  message: 'Une image, un message, un doute ? On peut en parler, même sans savoir par où commencer.',
};
