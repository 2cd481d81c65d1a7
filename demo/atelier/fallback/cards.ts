import { cards as words, otherNumbers } from '../../../src/lib/messages/fr.ts';
import type { Card, CardsConfig } from '../../../src/widgets/cards/cards.schema.ts';
import { escapeHtml } from '../markup.ts';
import { lines, list, type Writer } from './parts.ts';

/** The cards under their themes: the question in sight, the back folded under it. */
export function cardsParts({ intro, themes, cards }: CardsConfig, write: Writer): string {
  const { say } = write;
  return lines(
    intro && `<p>${say(intro)}</p>`,
    ...themes.map((theme) => {
      // As in the widget: nothing of an adult theme is read to children.
      const own = cards.filter((card) => card.theme === theme.id && !(theme.adult && card.audience.includes('children')));
      return own.length > 0 && lines(`<h2>${say(theme.label)}</h2>`, '<ul>', ...own.map((card) => cardItem(card, write)), '</ul>');
    }),
  );
}

function cardItem({ title, question, what, signs = [], actions = [], call = [], links = [] }: Card, { say, cite, link }: Writer): string {
  const part = (head: string, items: readonly string[]) => items.length > 0 && lines(`<h4>${escapeHtml(head)}</h4>`, list(items));
  const sourced = (items: readonly { text: string; source: string }[]) => items.map((item) => `${say(item.text)}${cite(item.source)}`);
  const number = (phone: (typeof call)[number]) =>
    `<a href="${phone === '114' ? 'sms' : 'tel'}:${phone}">${phone}</a> : ${escapeHtml({ ...otherNumbers, ...words.numbers }[phone])}`;
  return lines(
    '<li>',
    `<h3>${say(title)}</h3>`,
    `<p>${say(question)}</p>`,
    '<details>',
    `<summary>${escapeHtml(words.what)}</summary>`,
    `<p>${say(what.text)}${cite(what.source)}</p>`,
    part(words.signs, sourced(signs)),
    part(words.actions, sourced(actions)),
    part(words.call, call.map(number)),
    part(
      words.links,
      links.map(({ url, label }) => link(url, label)),
    ),
    '</details>',
    '</li>',
  );
}
