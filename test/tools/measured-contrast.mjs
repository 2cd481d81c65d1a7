// The contrast of a text where axe cannot tell what it stands on: told from pictures, by the darkest and the lightest pixel behind it.
import { PNG } from 'pngjs';
import { contrastRatio, linear } from '../../src/lib/contrast.ts';

/** What is wrong with the text of an element, in words; nothing where it is seen whole with the contrast that WCAG asks for. */
export async function measureContrast(page, element) {
  const text = await element.evaluate((element) => {
    const { all, boxes, up, around, layers, sticks } = window.parts;
    // What lies under the top layer is read, and measured, without it.
    if (all().some((one) => one instanceof Element && one.matches(layers) && !up(element, around).includes(one))) return undefined;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    window.stuck = all().filter((one) => sticks(one) && !up(element, around).includes(one));
    for (const one of window.stuck) one.style.setProperty('visibility', 'hidden', 'important');
    const inWindow = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const lines = [...element.childNodes]
      .filter((node) => node instanceof Text && node.data.trim())
      .flatMap(boxes)
      .map((box) => window.parts.crossing(box, inWindow))
      .filter(({ left, top, right, bottom }) => right > left && bottom > top);
    const { webkitTextFillColor, fontSize, fontWeight } = getComputedStyle(element);
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    pen.fillStyle = webkitTextFillColor;
    pen.fillRect(0, 0, 1, 1);
    const size = parseFloat(fontSize);
    return {
      lines,
      size,
      colour: [...pen.getImageData(0, 0, 1, 1).data],
      isFaint: up(element, around).some((one) => getComputedStyle(one).opacity !== '1'),
      least: size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 3 : 4.5,
    };
  });
  if (!text) return undefined;
  if (!text.lines.length) return 'no line of it can be scrolled into view';
  if (text.isFaint || text.colour[3] < 255) return 'its colour is transparent';
  const drawn = PNG.sync.read(Buffer.from(await page.screenshot()));
  await element.evaluate((element) => element.style.setProperty('-webkit-text-fill-color', 'transparent', 'important'));
  const ground = PNG.sync.read(Buffer.from(await page.screenshot()));
  await element.evaluate((element) => {
    element.style.removeProperty('-webkit-text-fill-color');
    for (const one of window.stuck) one.style.removeProperty('visibility');
  });
  const light = (red, green, blue) => [red, green, blue].map((channel) => linear(channel / 255));
  const colour = light(...text.colour);
  const known = new Map();
  let worst = 21;
  for (const { left, top, right, bottom } of text.lines) {
    let [inked, gap] = [0, 0];
    for (let x = Math.floor(left); x < Math.min(Math.ceil(right), ground.width); x++) {
      let isInked = false;
      for (let y = Math.floor(top); y < Math.min(Math.ceil(bottom), ground.height); y++) {
        const at = 4 * (y * ground.width + x);
        const pixel = ground.data.readUInt32BE(at);
        isInked ||= pixel !== drawn.data.readUInt32BE(at);
        if (!known.has(pixel)) known.set(pixel, contrastRatio(colour, light(...ground.data.subarray(at, at + 3))));
        worst = Math.min(worst, known.get(pixel));
      }
      inked = isInked ? 0 : inked + 1;
      gap = Math.max(gap, inked);
    }
    if (gap > 1.25 * text.size) return `${gap} px of a line of it are not seen`;
  }
  return worst < text.least && `${worst.toFixed(2)}:1, measured`;
}
