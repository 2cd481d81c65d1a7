import { expect } from '@open-wc/testing';
import type { Slide } from '../../../src/base/room/deck.js';
import { Show } from '../../../src/base/room/show.js';
import { deck, decks, slide } from './decks.js';

const where = ({ at, stage, page }: Show) => `${at}/${stage}/${page}`;

/** Counts pages as the projected slide does: each time something changes, by what is to be shown. */
function screen(show: Show, pagesOf: (show: Show) => number) {
  show.subscribe(() => {
    const pages = pagesOf(show);
    const page = Math.min(show.page, pages - 1);
    if (pages !== show.pages || page !== show.page) show.set({ pages, page });
  });
}

/** From the title to the end: every place, in order. */
function walk(show: Show, onPlace = () => {}): string[] {
  const places = [where(show)];
  for (;;) {
    onPlace();
    show.next();
    if (where(show) === places.at(-1)) return places;
    places.push(where(show));
  }
}

/** A show at its first slide, on a screen where each slide has one page. */
const at = (...slides: Parameters<typeof slide>[0][]) => {
  const show = onScreen(slides.map((kind, i) => slide(kind, `${kind}-${i}`)));
  show.next();
  return show;
};

function onScreen(slides: readonly Slide[]): Show {
  const show = new Show(deck(slides));
  screen(show, () => 1);
  return show;
}

const hands = (show: Show, round = show.round) => show.counts(show.slide!, round)?.map(({ hands }) => hands);
const percents = (show: Show, round = show.round) => show.counts(show.slide!, round)?.map(({ percent }) => percent);

describe('going through a show', () => {
  for (const [name, content] of decks)
    for (const isVoted of [false, true])
      for (const [pagesName, pagesOf] of [
        ['one page a slide', () => 1],
        ['several pages where text is long', ({ at, stage }: Show) => (at % 3 === 1 && stage === 'answer' ? 4 : at % 4 === 0 ? 2 : 1)],
      ] as const)
        it(`back undoes next, everywhere in ${name}, ${isVoted ? 'voted on' : 'not voted on'}, ${pagesName}`, () => {
          const show = new Show(content);
          screen(show, pagesOf);
          const places = walk(show, () => isVoted && show.hand(0));
          expect(places.at(-1)).to.match(new RegExp(`^${content.slides.length}/ask/`));
          const back = [where(show)];
          for (let i = 1; i < places.length; i++) {
            show.back();
            back.unshift(where(show));
          }
          expect(back).to.deep.equal(places);
          show.back();
          expect(where(show)).to.equal('-1/ask/0');
        });

  it('one key uncovers before it goes on, so that a clicker with two buttons is enough', () => {
    const show = at('question', 'card');
    expect(where(show)).to.equal('0/ask/0');
    show.next();
    expect(where(show)).to.equal('0/answer/0');
    show.next();
    expect(where(show)).to.equal('1/ask/0');
    show.next();
    expect(where(show)).to.equal('1/answer/0');
  });

  it('what is answered for oneself has nothing to uncover', () => {
    const show = at('private', 'question');
    show.next();
    expect(where(show)).to.equal('1/ask/0');
    show.back();
    expect(where(show)).to.equal('0/ask/0');
  });

  it('stays at the title going back, and at the end going on', () => {
    const show = onScreen([slide('question')]);
    show.back();
    expect(where(show)).to.equal('-1/ask/0');
    for (let i = 0; i < 5; i++) show.next();
    expect(where(show)).to.equal('1/ask/0');
    expect(show.slide).to.equal(undefined);
    show.back();
    expect(where(show)).to.equal('0/answer/0');
  });

  it('reads all pages of a slide before it uncovers, and comes back to the last one', () => {
    const show = new Show(deck([slide('question'), slide('card')]));
    screen(show, ({ at }) => (at === 0 ? 3 : 1));
    expect(walk(show)).to.deep.equal([
      '-1/ask/0',
      '0/ask/0',
      '0/ask/1',
      '0/ask/2',
      '0/answer/0',
      '0/answer/1',
      '0/answer/2',
      '1/ask/0',
      '1/answer/0',
      '2/ask/0',
    ]);
    for (let i = 0; i < 3; i++) show.back();
    expect(where(show)).to.equal('0/answer/2');
  });

  it('goes back from the facilitator’s window too, while no screen counts pages', () => {
    const show = new Show(deck([slide('question', 'a'), slide('question', 'b')]));
    for (let i = 0; i < 3; i++) show.next();
    const seen = [0, 0, 0].map(() => {
      show.back();
      return `${show.at}/${show.stage}`;
    });
    expect(seen).to.deep.equal(['0/answer', '0/ask', '-1/ask']);
  });

  it('knows what comes next, up to the end', () => {
    const show = new Show(deck([slide('question', 'a'), slide('question', 'b')]));
    expect(show.nextSlide?.id).to.equal('a');
    show.next();
    expect(show.nextSlide?.id).to.equal('b');
    show.next();
    show.next();
    expect(show.nextSlide).to.equal(undefined);
  });

  for (const count of [1, 100])
    it(`holds with ${count} question${count > 1 ? 's' : ''}`, () => {
      const show = onScreen(Array.from({ length: count }, (_, i) => slide('question', `q${i}`)));
      expect(walk(show)).to.have.length(2 + 2 * count);
      expect(show.at).to.equal(count);
      for (let i = 0; i < 3 + 2 * count; i++) show.back();
      expect(where(show)).to.equal('-1/ask/0');
    });
});

describe('a debate', () => {
  it('nobody voted on goes straight to what is uncovered', () => {
    const show = at('debate');
    show.next();
    expect(show.stage).to.equal('answer');
  });

  it('that was voted on is talked over, voted on again, then uncovered', () => {
    const show = at('debate');
    show.hand(0);
    const stages = [1, 2, 3].map(() => {
      show.next();
      return show.stage;
    });
    expect(stages).to.deep.equal(['discuss', 'again', 'answer']);
  });

  it('keeps both votes apart, so that the shift can be shown', () => {
    const show = at('debate');
    show.count(0, 8);
    show.count(1, 2);
    show.next();
    show.hand(0); // talking: no hand counts
    expect([show.isVoting, hands(show)]).to.deep.equal([false, [8, 2, 0]]);
    show.next();
    expect([show.isVoting, hands(show)]).to.deep.equal([true, undefined]);
    show.count(0, 5);
    show.count(2, 5);
    show.next();
    show.hand(0); // uncovered: the votes are closed
    expect(show.isVoting).to.equal(false);
    expect([percents(show, 0), percents(show, 1)]).to.deep.equal([
      [80, 20, 0],
      [50, 0, 50],
    ]);
  });

  it('whose hands were all taken away again was not voted on', () => {
    const show = at('debate');
    show.hand(0);
    show.hand(0, true);
    show.next();
    expect(show.stage).to.equal('answer');
  });
});

describe('hands', () => {
  it('are added by answer, and none where there is no such answer', () => {
    const show = at('question');
    show.hand(0);
    show.hand(2);
    show.hand(2);
    show.hand(3);
    show.hand(8);
    expect(hands(show)).to.deep.equal([1, 0, 2]);
  });

  it('are taken away in minus mode, never below none', () => {
    const show = at('question');
    show.hand(1);
    show.set({ minus: true });
    show.hand(1);
    show.hand(1);
    expect(hands(show)).to.equal(undefined);
    show.set({ minus: false });
    show.hand(1);
    expect(hands(show)).to.deep.equal([0, 1, 0]);
  });

  it('are taken away by a button, whatever the mode', () => {
    const show = at('question');
    show.count(0, 5);
    show.hand(0, true);
    show.set({ minus: true });
    show.hand(0, false);
    show.hand(0, true);
    expect(hands(show)).to.deep.equal([4, 0, 0]);
  });

  it('are counted upwards again on the next screen: minus mode ends there', () => {
    const show = at('question');
    show.set({ minus: true });
    show.next();
    expect(show.minus).to.equal(false);
  });

  for (const [typed, counted] of [
    [12, 12],
    [-3, 0],
    [2.6, 3],
    [Number.NaN, 0],
    [Infinity, 9999],
    [10_000, 9999],
  ] as const)
    it(`typed as ${typed} are ${counted}`, () => {
      const show = at('question');
      show.count(1, 1);
      show.count(0, typed);
      expect(hands(show)).to.deep.equal([counted, 1, 0]);
    });

  it('stop at a number that still fits the screen', () => {
    const show = at('question');
    show.count(0, 9999);
    show.hand(0);
    expect(hands(show)).to.deep.equal([9999, 0, 0]);
  });

  it('are shares of all hands raised, and no share at all while none is', () => {
    const show = at('question');
    expect(show.counts(show.slide!, 0)).to.equal(undefined);
    show.count(0, 1);
    show.count(2, 2);
    expect(percents(show)).to.deep.equal([33, 0, 67]);
  });

  it('can still be mended once the answer of a question is uncovered', () => {
    const show = at('question');
    show.hand(0);
    show.next();
    show.hand(0);
    expect(hands(show)).to.deep.equal([2, 0, 0]);
  });

  it('are never asked for where one answers for oneself, on a card, on the title and at the end', () => {
    for (const kind of ['private', 'card'] as const) {
      const show = at(kind);
      show.hand(0);
      show.count(0, 3);
      expect([show.isVoting, hands(show)]).to.deep.equal([false, undefined]);
    }
    const show = new Show(deck([slide('question')]));
    show.hand(0);
    expect(show.isVoting).to.equal(false);
    for (let i = 0; i < 3; i++) show.next();
    show.hand(0);
    show.count(0, 3);
    expect([show.isVoting, show.counts(slide('question'), 0)]).to.deep.equal([false, undefined]);
  });

  it('stay with their own question, and are there when one comes back to it', () => {
    const show = at('question', 'question');
    show.hand(1);
    show.next();
    show.next();
    expect(hands(show)).to.equal(undefined);
    show.back();
    show.back();
    expect([show.at, hands(show)]).to.deep.equal([0, [0, 1, 0]]);
  });
});

describe('the timer', () => {
  const timed = () => {
    const clock = { now: 1_000_000 };
    const show = new Show(deck([slide('question', 'a'), slide('question', 'b')], { timer: 90 }), () => clock.now);
    show.next();
    const state = () => [show.timer, show.left / 1000];
    return { show, state, wait: (seconds: number) => (clock.now += seconds * 1000) };
  };

  it('runs only once somebody starts it, for as long as the content says', () => {
    const { show, state, wait } = timed();
    wait(600);
    expect(state()).to.deep.equal(['off', 90]);
    show.toggleTimer();
    wait(20);
    expect(state()).to.deep.equal(['running', 70]);
  });

  it('keeps what is left while it is paused', () => {
    const { show, state, wait } = timed();
    show.toggleTimer();
    wait(20);
    show.toggleTimer();
    wait(600);
    expect(state()).to.deep.equal(['paused', 70]);
    show.toggleTimer();
    wait(10);
    expect(state()).to.deep.equal(['running', 60]);
  });

  it('ends at none left, and neither uncovers nor goes on by itself', () => {
    const { show, state, wait } = timed();
    show.toggleTimer();
    wait(90);
    expect([...state(), where(show)]).to.deep.equal(['over', 0, '0/ask/0']);
    wait(1000);
    expect([...state(), where(show)]).to.deep.equal(['over', 0, '0/ask/0']);
  });

  it('is not stretched by a screen that slept', () => {
    const { show, state, wait } = timed();
    show.toggleTimer();
    // nobody looked at it for a while, and then somebody did
    wait(80);
    expect(state()).to.deep.equal(['running', 10]);
    wait(3600);
    expect(state()).to.deep.equal(['over', 0]);
  });

  it('starts anew once it is over', () => {
    const { show, state, wait } = timed();
    show.toggleTimer();
    wait(200);
    show.toggleTimer();
    wait(1);
    expect(state()).to.deep.equal(['running', 89]);
  });

  it('goes on while the answer is uncovered, and is new for the next question', () => {
    const { show, state, wait } = timed();
    show.toggleTimer();
    wait(30);
    show.next();
    expect(state()).to.deep.equal(['running', 60]);
    show.next();
    expect(state()).to.deep.equal(['off', 90]);
    wait(30);
    expect(state()).to.deep.equal(['off', 90]);
  });

  it('is new after a pause and after its end too', () => {
    for (const seconds of [10, 500]) {
      const { show, state, wait } = timed();
      show.toggleTimer();
      wait(seconds);
      show.toggleTimer();
      show.back();
      show.next();
      expect(state()).to.deep.equal(['off', 90]);
    }
  });

  it('is told to the screens as it starts and pauses', () => {
    const { show } = timed();
    let told = 0;
    show.subscribe(() => told++);
    show.toggleTimer();
    show.toggleTimer();
    expect(told).to.equal(2);
  });
});

describe('the black screen', () => {
  it('gives way to the same place at the next key, forwards and backwards', () => {
    for (const move of ['next', 'back'] as const) {
      const show = at('question');
      show.set({ black: true });
      show[move]();
      expect([show.black, where(show)]).to.deep.equal([false, '0/ask/0']);
    }
  });
});

describe('a show that is taken up again', () => {
  it('goes on where it was, with its hands, without the black screen and the help', () => {
    const show = at('question', 'question');
    show.hand(1);
    show.next();
    show.set({ black: true, help: true, shortcuts: false });
    show.begin();
    expect([where(show), hands(show)]).to.deep.equal(['0/answer/0', [0, 1, 0]]);
    expect([show.black, show.help, show.shortcuts]).to.deep.equal([false, false, false]);
  });

  it('counts its time from its first beginning', () => {
    const clock = { now: 5000 };
    const show = new Show(deck([slide('card')]), () => clock.now);
    clock.now = 8000;
    expect(show.elapsed).to.equal(0);
    show.begin();
    clock.now = 9000;
    show.begin();
    clock.now = 12_000;
    expect(show.elapsed).to.equal(4000);
  });
});

it('tells all its screens of each change, and none that has gone', () => {
  const show = at('question');
  const told = [0, 0];
  const end = show.subscribe(() => told[0]!++);
  show.subscribe(() => told[1]!++);
  show.hand(0);
  show.next();
  end();
  show.set({ black: true });
  expect(told).to.deep.equal([2, 3]);
});
