import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/cards.js';
import type { CardsElement, WidgetErrorEvent } from '../../../src/index.js';
import config from '../../fixtures/cards.json';
import { $$, clone, listenToConsole, once, shadow, text } from '../../helpers.js';
import { deal, open, press, shownTitle, tiles } from './walk.js';

type Change = (cards: Record<string, unknown>[], deck: Record<string, unknown>) => void;

const titles = config.cards.map(({ title }) => title);

/** The fixture's deck with something wrong in it. */
function broken(change: Change): Record<string, unknown> {
  const deck = clone(config) as unknown as Record<string, unknown>;
  change(deck.cards as Record<string, unknown>[], deck);
  return deck;
}

const plainly = (lines: string[]) => lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));

/** What is shown of a deck, and what the console says. */
async function shown(change: Change): Promise<{ cards: CardsElement; titles: string[]; warnings: string[] }> {
  const { lines, restore } = listenToConsole('warn');
  try {
    const cards = await deal(broken(change));
    if (shadow(cards).querySelector('.tiles + .button')) await press(cards, '.tiles + .button');
    return { cards, titles: tiles(cards), warnings: plainly(lines) };
  } finally {
    restore();
  }
}

/** The faults of a deck that is refused. */
async function refused(change: Change): Promise<{ cards: CardsElement; detail: WidgetErrorEvent['detail']; lines: string[] }> {
  const { lines, restore } = listenToConsole('error');
  try {
    const cards = document.createElement('balise-cards');
    cards.innerHTML = '<p>Les cartes sont à l’accueil.</p>';
    const failed = once<WidgetErrorEvent>(cards, 'balise-error');
    cards.config = broken(change);
    (await fixture<HTMLElement>(html`<div></div>`)).append(cards);
    const { detail } = await failed;
    await cards.updateComplete;
    return { cards, detail, lines };
  } finally {
    restore();
  }
}

const without = (...out: number[]) => titles.filter((_, i) => !out.includes(i));
const leftOut = '(ceci n’est pas affiché, le reste l’est)';

describe('a sound deck', () => {
  it('says nothing in the console', async () => {
    const { titles: all, warnings } = await shown(() => undefined);
    expect([all, warnings]).to.deep.equal([titles, []]);
  });
});

describe('a wrong card', () => {
  it('is not shown, the others are, and the integrator is told which and why', async () => {
    const { cards, titles, warnings } = await shown((cards) => (cards[3]!.title = 42));
    expect(titles).to.deep.equal(without(3));
    expect(text(cards)).to.contain('7 cartes').and.to.not.contain('42');
    expect(warnings).to.deep.equal([`<balise-cards> cards[3].title : il faut un texte, trouvé : un nombre ${leftOut}`]);
  });

  it('tells the visitor nothing', async () => {
    const { cards } = await shown((cards) => delete cards[3]!.what);
    expect(text(cards)).to.not.contain('cards[3]').and.to.not.contain('il faut');
    expect($$(cards, '.notice, [part=error]').length).to.equal(0);
  });

  it('is passed over by the reading, too', async () => {
    const { cards } = await shown((cards) => (cards[1]!.audience = []));
    await open(cards, 0);
    expect(text(cards)).to.contain('Carte 1 sur 7');
    await press(cards, '.actions .onward');
    expect(shownTitle(cards)).to.equal(titles[2]);
  });

  it('is named by its own place, however many before it are wrong, each for its reason', async () => {
    const { titles, warnings } = await shown((cards) => {
      delete cards[1]!.what;
      cards[3]!.theme = 'inconnu';
      cards[6]!.minutes = 0;
    });
    expect(titles).to.deep.equal(without(1, 3, 6));
    expect(warnings).to.have.members([
      `<balise-cards> cards[1].what : il faut un objet { … }, rien trouvé ${leftOut}`,
      `<balise-cards> cards[3].theme : il faut l’« id » d’un des thèmes (themes), "inconnu" trouvé ${leftOut}`,
      `<balise-cards> cards[6].minutes : il faut un nombre d’au moins 1, 0 trouvé ${leftOut}`,
    ]);
  });

  const reasons: Record<string, [change: (card: Record<string, unknown>) => void, fault: string]> = {
    'names a theme that is not there': [
      (card) => (card.theme = 'rien'),
      'theme : il faut l’« id » d’un des thèmes (themes), "rien" trouvé',
    ],
    'names an age that is not there': [
      (card) => (card.ages = ['petits', 'bebes']),
      'ages[1] : il faut l’« id » d’une des tranches d’âge (ages), "bebes" trouvé',
    ],
    'cites a source that is not there': [
      (card) => (card.what = { text: 'x', source: 'on-dit' }),
      'what.source : il faut l’« id » d’une source de about.sources, "on-dit" trouvé',
    ],
    'cites one for a sign': [
      (card) => (card.signs = [{ text: 'x', source: 'on-dit' }]),
      'signs[0].source : il faut l’« id » d’une source de about.sources, "on-dit" trouvé',
    ],
    'cites one for an action': [
      (card) => (card.actions = [...(card.actions as []), { text: 'x', source: 'on-dit' }]),
      'actions[1].source : il faut l’« id » d’une source de about.sources, "on-dit" trouvé',
    ],
    'claims something without a source': [(card) => (card.what = { text: 'x' }), 'what.source : il faut un texte, rien trouvé'],
    'gives a child an adult theme': [
      (card) => (card.theme = 'danger'),
      'theme : il faut un public sans « children », puisque ce thème est réservé aux adultes, "danger" trouvé',
    ],
    'has the id of another': [(card) => (card.id = 'chambre'), 'id : il faut un « id » qu’aucune carte n’a déjà, "chambre" trouvé'],
    'is drawn with an unknown icon': [(card) => (card.icon = 'skull'), 'icon : il faut l’une des valeurs "at-sign", '],
    'gives a number of its own to call': [
      (card) => (card.call = ['0899999999']),
      'call[0] : il faut l’une des valeurs "15", "17", "112", "114", "119", "3018", "0899999999" trouvé',
    ],
    'links to what no visitor may be sent to': [
      (card) => (card.links = [{ label: 'x', url: 'javascript:alert(1)' }]),
      'links[0].url : il faut une adresse https, mailto, tel, ou relative à la page, "javascript:alert(1)" trouvé',
    ],
    'is written for nobody we know': [(card) => (card.audience = ['teachers']), 'audience[0] : il faut l’une des valeurs "children", '],
    'goes on too long': [
      (card) => (card.what = { text: 'x'.repeat(401), source: 'amif' }),
      'what.text : il faut 400 caractères au plus, 401 trouvés',
    ],
  };
  for (const [name, [change, fault]] of Object.entries(reasons))
    it(`is one that ${name}`, async () => {
      // The fourth card is for children and parents.
      const { titles, warnings } = await shown((cards) => change(cards[3]!));
      expect(titles).to.deep.equal(without(3));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`<balise-cards> cards[3].${fault}`);
      expect(warnings[0]).to.match(/\(ceci n’est pas affiché, le reste l’est\)$/);
    });

  it('with the id of another does not take that one along', async () => {
    const { titles } = await shown((cards) => (cards[0]!.id = 'message'));
    expect(titles).to.deep.equal(without(3));
  });

  it('leaves its id to the next that has it', async () => {
    for (const [key, value] of Object.entries({ theme: 'inconnu', title: 'x'.repeat(81), minutes: 'trois' })) {
      const { titles, warnings } = await shown((cards) => {
        cards[3]![key] = value;
        cards[4]!.id = 'message';
      });
      expect(titles, key).to.deep.equal(without(3));
      expect(warnings, key).to.have.lengthOf(1);
    }
  });

  it('leaves the adult theme to the others', async () => {
    const { titles } = await shown((cards) => (cards[2]!.theme = 'danger'));
    expect(titles).to.deep.equal(without(2));
  });

  it('takes a theme out of the filters when it was its only one', async () => {
    const { cards } = await shown((cards) => delete cards[6]!.question);
    expect([...$$<HTMLSelectElement>(cards, 'select')[0]!.options].map(({ value }) => value)).to.deep.equal([
      '',
      'ecrans',
      'harcelement',
      'arnaques',
    ]);
  });
});

describe('an unknown key', () => {
  it('is told at its own place behind a card that was left out, and is no reason to leave one out', async () => {
    const { titles, warnings } = await shown((cards, deck) => {
      delete cards[1]!.title;
      cards[1]!.titre = 'x';
      cards[4]!.sign = [];
      (cards[5]!.what as Record<string, unknown>).sources = 'amif';
      deck.tittle = 'x';
    });
    expect(titles).to.deep.equal(without(1));
    expect(warnings).to.have.members([
      `<balise-cards> cards[1].title : il faut un texte, rien trouvé ${leftOut}`,
      '<balise-cards> cards[4].sign : champ inconnu, ignoré (faute de frappe ?)',
      '<balise-cards> cards[5].what.sources : champ inconnu, ignoré (faute de frappe ?)',
      '<balise-cards> tittle : champ inconnu, ignoré (faute de frappe ?)',
    ]);
  });
});

describe('a deck that is refused', () => {
  it('is one whose cards are all wrong: it fails like any other, and keeps its fallback', async () => {
    const { cards, detail, lines } = await refused((cards) => cards.forEach((card) => delete card.question));
    expect([detail.kind, detail.faults.length]).to.deep.equal(['schema', 8]);
    expect(detail.faults.map(({ path }) => path)).to.deep.equal(titles.map((_, i) => `cards[${i}].question`));
    expect(detail.faults[0]!.message).to.not.contain('le reste');
    expect(plainly(lines)[0]).to.contain('cards[0].question : il faut un texte, rien trouvé');
    expect(text(cards)).to.contain('Ce contenu ne s’affiche pas pour le moment.');
    expect(cards.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('is one whose last sound card falls at a second look', async () => {
    const { detail } = await refused((cards) => {
      cards.forEach((card) => delete card.question);
      cards[5] = { ...clone(config.cards[5]!), theme: 'inconnu' };
    });
    expect(detail.faults.map(({ path }) => path)).to.have.members([
      ...titles.map((_, i) => (i === 5 ? 'cards[5].theme' : `cards[${i}].question`)),
    ]);
  });

  it('is one with a fault outside its cards', async () => {
    for (const [path, change] of Object.entries<Change>({
      title: (_, deck) => delete deck.title,
      'about.verifiedOn': (_, deck) => ((deck.about as Record<string, unknown>).verifiedOn = 'hier'),
      'themes[1].icon': (_, deck) => ((deck.themes as Record<string, unknown>[])[1]!.icon = 'skull'),
      themes: (_, deck) => (deck.themes as unknown[]).push({ id: 'ecrans', label: 'Encore' }),
      ages: (_, deck) => (deck.ages as unknown[]).push({ id: 'petits', label: 'Encore' }),
      cards: (_, deck) => (deck.cards = []),
      widget: (_, deck) => (deck.widget = 'quiz'),
      timer: (_, deck) => (deck.timer = 5),
    })) {
      const { detail } = await refused(change);
      expect([detail.kind, ...detail.faults.map((fault) => fault.path)], path).to.deep.equal(['schema', path]);
    }
  });

  it('is one with more than a hundred cards', async () => {
    const { detail } = await refused((_, deck) => {
      deck.cards = Array.from({ length: 101 }, (_, i) => ({ ...clone(config.cards[5]!), id: `c${i}` }));
    });
    expect(plainly(detail.faults.map(({ message }) => message))).to.deep.equal(['cards : il faut 100 cartes au plus, 101 trouvées']);
  });
});
