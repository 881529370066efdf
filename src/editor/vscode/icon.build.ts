/** The extension's icon: Python on the left, TypeScript on the right, as a PNG of 128 by 128. */
import { crc32, deflateSync } from "node:zlib";

const size = 128;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const background: Colour = [24, 34, 48, 255];
const clear: Colour = [0, 0, 0, 0];
const python: Colour = [255, 212, 59, 255];
const typescript: Colour = [76, 154, 255, 255];

/** Lines of code: left edge, top, width, in eighths of the icon's quarter. */
const bars: readonly (readonly [x: number, y: number, width: number, colour: Colour])[] = [
  [18, 32, 36, python],
  [26, 50, 28, python],
  [26, 68, 20, python],
  [18, 86, 30, python],
  [74, 32, 36, typescript],
  [82, 50, 28, typescript],
  [82, 68, 20, typescript],
  [74, 86, 30, typescript],
];

const radius = 22;

function colourAt(x: number, y: number): Colour {
  const [dx, dy] = [x, y].map((one) => Math.max(radius - one, one - (size - 1 - radius), 0)) as [
    number,
    number,
  ];
  if (Math.hypot(dx, dy) > radius) return clear;
  const bar = bars.find(([left, top, width]) => x >= left && x < left + width && y >= top && y < top + 9);
  return bar?.[3] ?? background;
}

/** The bytes of the PNG. */
export function iconPng(): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < size; y++) {
    rows.push(0);
    for (let x = 0; x < size; x++) rows.push(...colourAt(x, y));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return out;
}
