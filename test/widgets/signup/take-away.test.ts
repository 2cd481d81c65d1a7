import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/signup.js';
import { $, clone, words } from '../../helpers.js';
import fixture from '../../fixtures/signup.json';
import { click, come, has, open, receiver, seated, signUp, type Answer } from './walk.js';

/** A sign-up that got these answers. */
async function ended(...answers: Answer[]) {
  const means = receiver(...answers);
  const element = await open(means);
  await signUp(element);
  return { element, means };
}
describe('what the visitor takes away', () => {
  /** What the widget saves from now on: its name, its type and its text. */
  function downloads() {
    const files: { name: string; type: string; text: Promise<string> }[] = [];
    const [make, press] = [URL.createObjectURL.bind(URL), HTMLAnchorElement.prototype.click];
    let blob = new Blob();
    URL.createObjectURL = (made) => make((blob = made as Blob));
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, type: blob.type, text: blob.text() });
    };
    return {
      files,
      restore: () => {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = press;
      },
    };
  }

  it('is a calendar file of every meeting', async () => {
    const element = await open();
    await signUp(element, 'mercredis');
    const { files, restore } = downloads();
    await click(element, 'Ajouter à mon agenda');
    await waitUntil(() => files.length, 'the file is made');
    restore();
    expect(files.map(({ name, type: kind }) => [name, kind])).to.deep.equal([['mercredis.ics', 'text/calendar']]);
    const lines = (await files[0]!.text).split('\r\n');
    expect(lines.filter((line) => line.startsWith('DTSTART:'))).to.deep.equal(['DTSTART:20270113T130000Z', 'DTSTART:20270120T130000Z']);
    expect(lines.filter((line) => line.startsWith('UID:')).every((line) => line.endsWith(`-mercredis@${location.hostname}`))).to.equal(
      true,
    );
  });

  it('is a print of what is shown, or a file where no window opens, which is then told', async () => {
    const { element } = await ended(seated());
    const { files, restore } = downloads();
    const { open: opens } = window;
    window.open = () => null;
    await click(element, 'Imprimer');
    await come(element, '.notice');
    window.open = opens;
    restore();
    expect(words($(element, '.notice'))).to.contain('la page à imprimer est dans vos téléchargements');
    expect($(element, '[role=status]').textContent).to.contain('téléchargements');
    expect(await files[0]!.text)
      .to.contain('K7M-4QP')
      .and.to.contain('H3X9-QW7T');
  });

  it('is printed from a window of its own', async () => {
    const { element } = await ended(seated());
    const frame = document.body.appendChild(document.createElement('iframe'));
    const realm = frame.contentWindow! as Window & typeof globalThis;
    let printed = 0;
    realm.print = () => printed++;
    const { open: opens } = window;
    window.open = () => realm;
    await click(element, 'Imprimer');
    for (let i = 0; i < 100 && !printed; i++) await aTimeout(10);
    window.open = opens;
    expect(printed).to.equal(1);
    expect(realm.document.title).to.equal(clone(fixture.title));
    expect(realm.document.body.textContent).to.contain('K7M-4QP').and.to.contain('École du Pont-Vieux');
    expect(has(element, '.notice')).to.equal(false);
    frame.remove();
  });
});
