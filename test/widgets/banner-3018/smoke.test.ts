import { expect } from '@open-wc/testing';
import '../../../src/define/banner-3018.js';
import { $, axeFaults, once, text } from '../../helpers.js';

it('shows the number and the call link in this engine, with no config', async () => {
  const banner = document.createElement('balise-3018');
  const ready = once(banner, 'balise-ready');
  document.body.append(banner);
  await ready;
  expect(text(banner)).to.contain('3018').and.to.contain('Gratuit, anonyme, confidentiel');
  expect($(banner, '[part=call]').getAttribute('href')).to.equal('tel:3018');
  expect(await axeFaults(banner)).to.deep.equal([]);
  banner.remove();
});
