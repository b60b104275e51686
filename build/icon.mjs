/** Draws client/media/icon.png: a speech bubble with one line marked. Run by hand when the drawing changes. */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Samples a pixel's side, for smooth edges. */
const FINE = 4;

const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, 0, x - right + radius);
  const dy = Math.max(top + radius - y, 0, y - bottom + radius);
  return Math.hypot(dx, dy) <= radius;
};
const tail = (x, y) => y >= 164 && y <= 206 && x >= 76 && x <= 118 - (y - 164);

/** Bottom to top; the last shape that covers a point gives its colour. */
const shapes = [
  [box(0, 0, 256, 256, 48), [22, 63, 79]],
  [box(40, 52, 216, 168, 22), [247, 246, 240]],
  [tail, [247, 246, 240]],
  [box(64, 78, 168, 92, 7), [122, 146, 156]],
  [box(56, 98, 198, 124, 6), [255, 205, 74]],
  [box(64, 104, 190, 118, 7), [22, 63, 79]],
  [box(64, 130, 148, 144, 7), [122, 146, 156]],
];

function pixel(px, py) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < FINE * FINE; i++) {
    const x = px + ((i % FINE) + 0.5) / FINE;
    const y = py + (Math.floor(i / FINE) + 0.5) / FINE;
    const colour = shapes.findLast(([covers]) => covers(x, y))?.[1];
    if (!colour) continue;
    colour.forEach((value, channel) => (sum[channel] += value));
    sum[3] += 255;
  }
  const covered = sum[3] / 255 || 1;
  return [sum[0] / covered, sum[1] / covered, sum[2] / covered, sum[3] / (FINE * FINE)].map(Math.round);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const rows = Array.from({ length: SIZE }, (_, y) => [0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()]);
const png = [
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
];
writeFileSync(new URL('../client/media/icon.png', import.meta.url), Buffer.concat(png));
