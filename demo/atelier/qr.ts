import { generate } from 'lean-qr';

/** Blank modules around the code, without which a phone does not see it. */
const quiet = 4;

/** A QR code as a drawing that prints sharp at any size. */
export function qrSvg(address: string): string {
  const code = generate(address);
  let path = '';
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const size = code.size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${quiet} -${quiet} ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M-${quiet} -${quiet}h${size}v${size}h-${size}z"/><path d="${path}"/></svg>\n`;
}

/** The same as a picture for a text processor, about 1,000 pixels wide. */
export async function qrPng(address: string): Promise<Blob> {
  const code = generate(address);
  const size = code.size + 2 * quiet;
  const scale = Math.ceil(1000 / size);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) pen.fillRect((x + quiet) * scale, (y + quiet) * scale, scale, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
