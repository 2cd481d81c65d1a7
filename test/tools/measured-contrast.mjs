// The contrast of a text where axe cannot tell what it stands on: told from pictures, by every pixel behind it.
import { PNG } from 'pngjs';
import { contrastRatio, linear } from '../../src/lib/contrast.ts';

/** What is wrong with the text of an element, in words; nothing where it is seen whole with the contrast that WCAG asks for. */
export async function measureContrast(page, element) {
  const text = await element.evaluate(bringIntoView);
  const drawn = await picture(page);
  await element.evaluate(({ style }) => style.setProperty('-webkit-text-fill-color', 'transparent', 'important'));
  const ground = await picture(page);
  await element.evaluate(({ style }) => {
    style.removeProperty('-webkit-text-fill-color');
    for (const one of window.stuck) one.style.removeProperty('visibility');
    for (const [one, left, top] of window.scrolled) one.scrollTo(left, top);
  });
  if (!text.isWhole) return 'it is not all in the window';
  if (text.isFaint || text.colour[3] < 255) return 'its colour is transparent';
  return judge(text, drawn, ground);
}

/** Runs in the page. */
function bringIntoView(element) {
  const { all, boxes, crossing, up, around, sticks } = window.parts;
  const elsewhere = (one) => !up(element, around).includes(one);
  window.scrolled = up(element, around).map((one) => [one, one.scrollLeft, one.scrollTop]);
  element.scrollIntoView({ block: 'center', inline: 'center' });
  window.stuck = all().filter((one) => sticks(one) && elsewhere(one));
  for (const one of window.stuck) one.style.setProperty('visibility', 'hidden', 'important');
  const lines = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim()).flatMap(boxes);
  const inWindow = lines.map((line) => crossing(line, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }));
  const { webkitTextFillColor, fontSize, fontWeight } = getComputedStyle(element);
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  pen.fillStyle = webkitTextFillColor;
  pen.fillRect(0, 0, 1, 1);
  const size = parseFloat(fontSize);
  return {
    lines: inWindow,
    isWhole: lines.length > 0 && inWindow.every((box, i) => box.bottom - box.top > lines[i].bottom - lines[i].top - 1),
    isFaint: up(element, around).some((one) => getComputedStyle(one).opacity !== '1'),
    colour: [...pen.getImageData(0, 0, 1, 1).data],
    size,
    least: size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 3 : 4.5,
  };
}

/** Beside the contrast: that letters are seen all along each line, with nothing over them. */
function judge({ lines, size, colour, least }, drawn, ground) {
  const light = (channels) => [...channels].map((channel) => linear(channel / 255));
  const ink = light(colour.slice(0, 3));
  const known = new Map();
  let worst = 21;
  for (const { left, top, right, bottom } of lines) {
    let bare = 0;
    for (let x = Math.floor(left); x < Math.min(Math.ceil(right), ground.width); x++) {
      bare++;
      for (let y = Math.floor(top); y < Math.min(Math.ceil(bottom), ground.height); y++) {
        const at = 4 * (y * ground.width + x);
        const pixel = ground.data.readUInt32BE(at);
        if (pixel !== drawn.data.readUInt32BE(at)) bare = 0;
        if (!known.has(pixel)) known.set(pixel, contrastRatio(ink, light(ground.data.subarray(at, at + 3))));
        worst = Math.min(worst, known.get(pixel));
      }
      if (bare > 1.25 * size) return `a part of it, ${bare} px wide, is not seen`;
    }
  }
  return worst < least ? `${worst.toFixed(2)}:1, measured` : undefined;
}

/** What is on screen, once it has been drawn: a box scrolls a frame later. */
async function picture(page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return PNG.sync.read(Buffer.from(await page.screenshot()));
}
