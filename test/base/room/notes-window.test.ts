import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/cards.js';
import '../../../src/define/quiz.js';
import quiz from '../../fixtures/quiz.json';
import { $, $$, clone, once, text, words } from '../../helpers.js';
import { contents } from './decks.js';
import { goOnTo, onward, openRoom, part, press, project, replace, restore, tool, where, type Projectable } from './projecting.js';

// A real pop-up takes focus from the page of the tests: here it is a frame, in test/dist/projection.test.mjs a window.
let opened: Window[] = [];

beforeEach(async () => {
  opened = [];
  const frame = document.createElement('iframe');
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  const popup = frame.contentWindow!;
  replace(popup, 'close', { value: () => setTimeout(() => frame.remove()) });
  replace(popup, 'focus', { value: () => opened.push(popup) });
  replace(window, 'open', { value: () => popup });
  replace(document.documentElement, 'requestFullscreen', { value: () => Promise.reject(new TypeError('refused')) });
});
afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === opened[0]) frame.remove();
  restore();
});

async function openNotes(config: unknown = quiz, tag = 'balise-quiz') {
  const widget = await openRoom<Projectable>(config, tag);
  tool(widget, 1).click();
  const { document: page } = opened[0]!;
  const said = () => words(page.body);
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find((one) => one.ariaLabel === name || one.textContent.trim() === name)!;
  const tap = (key: string) => press(key, { view: opened[0]! }, page.body);
  return { widget, page, said, button, tap };
}

describe('the facilitator’s window', () => {
  it('has the notes, the answer before the room has it, and what comes next', async () => {
    const { page, said, button } = await openNotes();
    expect(page.title.replace(/\s/g, ' ')).to.equal(`Notes : ${quiz.title}`);
    expect(said()).to.contain('Ensuite Avant quel âge');
    button('Écran suivant').click();
    expect(said()).to.contain('Question 1 sur 5').and.to.contain('NOTE-ANIMATEUR : demander les habitudes de chacun.');
    expect(said()).to.contain('La réponse : 3 ans').and.to.contain('Source : AMIF, 30 mars 2023');
    expect(said()).to.contain('Ensuite À découvrir');
    button('Écran suivant').click();
    expect(said()).to.contain('Ensuite Quels repères');
    button('Écran suivant').click();
    expect(said()).to.contain('Aucune note pour cet écran');
  });

  it('has the time that went by, and the time that was planned', async () => {
    const { widget, said } = await openNotes();
    expect(said()).to.contain('0:00 sur 13 min prévues');
    project(widget);
    const now = Date.now.bind(Date);
    replace(Date, 'now', { value: () => now() + 125_000 });
    await waitUntil(() => /2:0\d sur 13 min prévues/.test(said()), said(), { timeout: 5000 });
  });

  it('follows the projection', async () => {
    const { widget, said, button } = await openNotes();
    const dialog = project(widget);
    onward(dialog);
    expect(said()).to.contain('Question 1 sur 5');
    press('1');
    press('1');
    press('2');
    expect(said()).to.contain('2 mains, 67 %').and.to.contain('1 main, 33 %');
    press('m');
    expect(said()).to.contain('Mode « retirer »');
    press('t');
    expect(said()).to.match(/\b(1:00|0:59)\b/);
    press('b');
    expect(button('Écran noir').ariaPressed).to.equal('true');
  });

  it('leads the projection: its buttons, its counters, its timer and its black screen', async () => {
    const { widget, button } = await openNotes();
    const dialog = project(widget);
    button('Écran suivant').click();
    goOnTo(dialog, '.counter');
    button('Une main de plus pour B').click();
    button('Une main de plus pour B').click();
    button('Une main de moins pour B').click();
    expect(part<HTMLInputElement>(dialog, '[aria-label="Mains levées pour B"]').value).to.equal('1');
    button('Minuteur').click();
    expect(part(dialog, '.clock').isConnected).to.equal(true);
    button('Écran noir').click();
    expect(part(dialog, '.black').isConnected).to.equal(true);
    button('Écran noir').click();
    expect(dialog.querySelector('.black') === null).to.equal(true);
    goOnTo(dialog, '.verdict');
    for (let i = 0; i < 4 && where(dialog); i++) button('Écran précédent').click();
    expect(where(dialog)).to.equal('');
  });

  it('has the same keys, and none of them scrolls or reloads it', async () => {
    const { widget, said, tap } = await openNotes();
    const dialog = project(widget);
    while (!dialog.querySelector('.counter')) expect(tap('PageDown').defaultPrevented).to.equal(true);
    tap('2');
    expect(part<HTMLInputElement>(dialog, '[aria-label="Mains levées pour B"]').value).to.equal('1');
    tap('b');
    expect(part(dialog, '.black').isConnected).to.equal(true);
    tap('b');
    tap('h');
    expect(part(dialog, '.help').isConnected).to.equal(true);
    tap('Escape');
    expect(dialog.querySelector('.help') === null).to.equal(true);
    expect(tap('F5').defaultPrevented).to.equal(true);
    for (let i = 0; i < 4 && where(dialog); i++) tap('PageUp');
    expect(where(dialog)).to.equal('');
    expect(said()).to.contain('Ensuite Avant quel âge');
  });

  it('goes back and forth before anybody projects, and the projection begins where it stands', async () => {
    const { widget, said, tap } = await openNotes();
    for (let i = 0; i < 5; i++) tap('ArrowRight');
    expect(said()).to.contain('Question 3 sur 5');
    for (let i = 0; i < 3; i++) tap('ArrowLeft');
    expect(said()).to.contain('Question 1 sur 5');
    expect(where(project(widget))).to.equal('Question 1 sur 5');
  });

  it('stays when the projection ends, and still follows the next one', async () => {
    const { widget, said } = await openNotes();
    project(widget).close();
    await waitUntil(() => !document.querySelector('dialog'));
    onward(project(widget));
    expect(said()).to.contain('Question 1 sur 5');
  });

  it('has both votes of a debate', async () => {
    const { widget, said } = await openNotes({ ...clone(quiz), questions: [quiz.questions[4]] });
    const dialog = project(widget);
    goOnTo(dialog, '.counter');
    press('1');
    onward(dialog);
    expect(said()).to.contain('Plutôt d’accord 1 main, 100 %');
    onward(dialog);
    expect(said()).to.contain('Plutôt d’accord 0 main');
    press('2');
    expect(said()).to.contain('Ça dépend 1 main, 100 %');
  });

  it('has a card’s back before the room turns it', async () => {
    const { config } = contents['cards-parents'];
    const { said, button } = await openNotes(config, 'balise-cards');
    button('Écran suivant').click();
    expect(said()).to.contain('De quoi s’agit-il').and.to.contain(config.cards[0]!.notes.slice(0, 20).replace(/\s/g, ' '));
  });

  it('is opened once: asked for again, it comes to the front', async () => {
    const { widget } = await openNotes();
    tool(widget, 1).click();
    expect(opened).to.have.length(2);
    expect(opened[0] === opened[1]).to.equal(true);
  });

  for (const [why, end] of [
    ['the widget leaves the page', (widget: Projectable) => widget.remove()],
    ['there is another config', (widget: Projectable) => (widget.config = { ...clone(quiz), title: 'Autre' })],
  ] as const)
    it(`is closed when ${why}`, async () => {
      const { widget } = await openNotes();
      const frames = document.querySelectorAll('iframe').length;
      end(widget);
      await waitUntil(() => document.querySelectorAll('iframe').length < frames, 'closed');
    });
});

describe('where the browser opens no window', () => {
  beforeEach(() => replace(window, 'open', { value: () => null }));

  const panel = (widget: Projectable) => words($(widget, '.group-panel'));

  it('the panel says so, and that the guide can be printed', async () => {
    const widget = await openRoom(quiz);
    tool(widget, 1).click();
    await widget.updateComplete;
    expect(panel(widget)).to.contain('Le navigateur bloque la fenêtre des notes.').and.to.contain('imprimez le guide');
  });

  it('the guide with the notes becomes a file, and the projection goes on without', async () => {
    const kept: { name: string; blob: Promise<string> }[] = [];
    const click = function (this: HTMLAnchorElement) {
      kept.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.text()) });
    };
    replace(HTMLAnchorElement.prototype, 'click', { value: click });
    const widget = await openRoom(quiz);
    $$<HTMLButtonElement>(widget, '.group-tools .link')
      .find((one) => words(one) === 'Le guide d’animation')!
      .click();
    await widget.updateComplete;
    expect(panel(widget)).to.contain('la feuille est dans vos téléchargements');
    expect(kept).to.have.length(1);
    expect(kept[0]!.name).to.match(/\.html$/);
    const guide = (await kept[0]!.blob).replace(/&nbsp;|\s+/g, ' ');
    expect(['NOTE-ANIMATEUR', 'La réponse : 3 ans'].filter((said) => !guide.includes(said))).to.deep.equal([]);
    onward(project(widget));
    expect(text(widget)).to.contain(quiz.title);
  });
});
