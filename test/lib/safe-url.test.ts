import { expect } from '@open-wc/testing';
import { isDataImage, isLocalHost, safeImage, safeLink, safeSource } from '../../src/lib/safe-url.js';

const page = 'https://ville.example/ecole/page.html';

describe('safe addresses', () => {
  it('lets a visitor go to the web, a mailbox, a telephone or this site', () => {
    expect(safeLink('https://www.hcsp.fr/', page)).to.equal('https://www.hcsp.fr/');
    expect(safeLink('mailto:mairie@ville.example', page)).to.equal('mailto:mairie@ville.example');
    expect(safeLink('tel:3018', page)).to.equal('tel:3018');
    expect(safeLink('../ateliers?mois=12#lundi', page)).to.equal('https://ville.example/ateliers?mois=12#lundi');
    expect(safeLink('//www.hcsp.fr/', page)).to.equal('https://www.hcsp.fr/');
  });

  it('refuses every other protocol, in every spelling', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://ville.example/1',
      'file:///etc/passwd',
      'http://ailleurs.example/',
      'https://[',
    ]) {
      expect(safeLink(url, page), url).to.equal(undefined);
      expect(safeSource(url, page), url).to.equal(undefined);
    }
  });

  it('lets a town that is still on plain http reach itself, and no other', () => {
    const plain = 'http://village.example/page.html';
    expect(safeLink('/quiz.json', plain)).to.equal('http://village.example/quiz.json');
    expect(safeSource('quiz.json', plain)).to.equal('http://village.example/quiz.json');
    expect(safeSource('http://autre.example/quiz.json', plain)).to.equal(undefined);
    expect(safeSource('http://village.example:8080/quiz.json', plain)).to.equal(undefined);
  });

  it('fetches nothing from a mailbox or a telephone', () => {
    expect(safeSource('https://ville.example/quiz.json', page)).to.equal('https://ville.example/quiz.json');
    expect(safeSource('mailto:mairie@ville.example', page)).to.equal(undefined);
    expect(safeSource('tel:3018', page)).to.equal(undefined);
  });

  it('shows pictures of the page’s own site, and those that a config holds', () => {
    expect(safeImage('../dot.svg', page)).to.equal('https://ville.example/dot.svg');
    expect(safeImage('dot.svg', 'file:///media/usb/quiz.html')).to.equal('file:///media/usb/dot.svg');
    for (const type of ['png', 'jpeg', 'gif', 'webp', 'avif', 'svg+xml']) {
      const url = `data:image/${type};base64,iVBORw0KGgo=`;
      for (const base of [page, 'file:///media/usb/quiz.html']) expect(safeImage(url, base), url).to.equal(url);
    }
  });

  it('shows no other picture, on a page or in a file', () => {
    for (const url of [
      'https://ailleurs.example/x.png',
      '//ailleurs.example/x.png',
      'http://ville.example/x.png',
      'data:text/html;base64,PGI+',
      'data:image/svg+xml,<svg onload="alert(1)"></svg>',
      'data:image/svg+xml;charset=utf-8;base64,PGI+',
      'data:image/png;base64,',
      'data:image/png;base64,iVBO"onerror="alert(1)',
      'data:image/png;base64,iVBO\n',
      'data:image/bmp;base64,iVBORw0KGgo=',
      ' data:image/png;base64,iVBORw0KGgo=',
      'javascript:alert(1)',
      'blob:null/1',
    ])
      for (const base of [page, 'file:///media/usb/quiz.html']) {
        // Firefox reads no host in a file's address: what is left is on the visitor's own disk.
        expect([undefined, base.startsWith('file:') ? 'file:///x.png' : undefined], `${url} on ${base}`).to.include(safeImage(url, base));
        expect(isDataImage(url), url).to.equal(false);
      }
  });

  it('takes only this machine for this machine', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'balise.localhost']) expect(isLocalHost(name), name).to.equal(true);
    for (const name of ['localhost.example', 'notlocalhost', '127.0.0.1.example', 'ville.example', ''])
      expect(isLocalHost(name), name).to.equal(false);
  });
});
