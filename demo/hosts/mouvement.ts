/** A portal that rearranges its blocks with plain DOM calls, as the widgets never hear of it. */
const [wide, narrow] = [document.querySelector('#large')!, document.querySelector('#etroite')!];
const quiz = document.querySelector('balise-quiz')!;
const banner = document.querySelector('balise-3018')!;

const actions: Record<string, () => void> = {
  move: () => (quiz.parentElement === wide ? narrow : wide).append(quiz),
  toggle: () => (quiz.isConnected ? quiz.remove() : wide.append(quiz)),
  copy: () => wide.append(quiz.cloneNode(true)),
  address() {
    const next = quiz.getAttribute('src')!.includes('ecrans') ? 'famille' : 'ecrans';
    quiz.setAttribute('src', `../balise/contents/quiz-${next}.json`);
  },
  look: () => banner.setAttribute('variant', banner.getAttribute('variant') === 'card' ? 'line' : 'card'),
};

for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
  button.addEventListener('click', () => actions[button.dataset.do!]!());
