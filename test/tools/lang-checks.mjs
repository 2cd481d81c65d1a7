// Whether each text says the language that it is in, as far as its letters tell.

/** What has no language: names, and what is written on a key. */
const names = ['Balise', 'e-Enfance', 'AMIF', 'Samia Martin', 'la commune de Saint-Aubin-sur-Loue', 'Page Down', 'Page Up', 'Shift'];

/** Arabic letters stand under lang=ar, Latin words do not, and each runs its own way. */
export function misnamed(page) {
  return page.evaluate((names) => {
    const { all, isShown, nearest, written, around, texts, name } = window.parts;
    const arabic = /\p{Script=Arabic}/u;
    // A name that is only heard has the language of the element that bears it.
    const heard = all().filter((node) => node instanceof Element && node.hasAttribute('aria-label') && isShown(node));
    const labels = heard.map((node) => ({ holder: node, data: node.getAttribute('aria-label'), isHeard: true }));
    const seen = texts().map((text) => ({ holder: text.parentElement ?? around(text), data: text.data }));
    return [...seen, ...labels].flatMap(({ holder, data, isHeard }) => {
      const addresses = /\S+@\S+|https?:\S+|[\w-]+(\.[\w-]+)+\S*/g;
      const words = names.reduce((left, one) => left.replaceAll(one, ''), data.replace(addresses, ''));
      const [latin] = words.match(/\p{Script=Latin}{4,}/u) ?? [];
      if (!latin && !arabic.test(words)) return [];
      const lang = nearest(holder, '[lang]', written)?.lang ?? '';
      const isArabic = lang.startsWith('ar');
      const where = `${name(holder)} « ${data.trim().slice(0, 40)} »`;
      const said = [];
      if (arabic.test(words) && !isArabic) said.push(`lang: Arabic under lang="${lang}": ${where}`);
      if (latin && isArabic) said.push(`lang: « ${latin} » under lang="${lang}": ${where}`);
      if (isHeard) return said;
      // What says its language says its way; a number or an address alone may say another.
      const isRtl = getComputedStyle(holder).direction === 'rtl';
      if (nearest(holder, '[lang], [dir]', written)?.lang && isRtl !== isArabic) said.push(`lang: runs the wrong way: ${where}`);
      return said;
    });
  }, names);
}
