/** Small pictures of pages: read from a screenshot, kept as a small file, shown side by side. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { compare, extend, type Difference } from './compare.js';

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  data: Buffer;
}

const raw = ({ width, height }: Picture) => ({ raw: { width, height, channels: 3 as const } });

async function decode(image: Sharp): Promise<Picture> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

export const load = (path: string): Promise<Picture> => decode(sharp(path));

/** Reads a screenshot, a `scale`-th of its width and height. */
export async function shrink(png: Uint8Array, scale: number): Promise<Picture> {
  const image = sharp(png);
  const { width, height } = await image.metadata();
  return decode(
    image.resize(Math.ceil(width / scale), Math.ceil(height / scale), {
      fit: 'fill',
      kernel: 'linear',
    }),
  );
}

/** How far a color may be from the one that stands for it, of 255: in areas, and on edges. */
const AREA = 4;
const EDGE = 20;

const apart = (a: number, b: number): number =>
  Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );

/** The same picture in fewer colors. */
function reduceColors({ width, height, data }: Picture, edge: number): Picture {
  const pixels = width * height;
  const color = (at: number) => data.readUIntBE(at * 3, 3);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels; at++) counts.set(color(at), (counts.get(color(at)) ?? 0) + 1);
  const common = [...counts].sort(([, a], [, b]) => b - a);
  const palette: number[] = [];
  const chosen = new Map<number, number>();
  for (const [each, count] of common) {
    const near = count > pixels / 2000 ? AREA : edge;
    if (!palette.some((other) => apart(other, each) <= near)) palette.push(each);
  }
  for (const [each] of common) {
    chosen.set(
      each,
      palette.reduce((a, b) => (apart(b, each) < apart(a, each) ? b : a)),
    );
  }
  const result = Buffer.alloc(data.length);
  for (let at = 0; at < pixels; at++) result.writeUIntBE(chosen.get(color(at))!, at * 3, 3);
  return { width, height, data: result };
}

/**
 * The same picture in about thirty colors, which makes its file half as large; in more where that would make
 * another picture of it, as of a short pale line.
 */
export const fewColors = (picture: Picture): Picture =>
  [EDGE, AREA].map((edge) => reduceColors(picture, edge)).find((few) => !compare(few, picture)) ??
  picture;

export async function keep(picture: Picture, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const png = sharp(fewColors(picture).data, raw(picture)).png({
    palette: true,
    dither: 0,
    effort: 10,
    compressionLevel: 9,
  });
  await writeFile(path, await png.toBuffer());
}

/** Baseline, current and where they differ, side by side. */
export async function sideBySide(
  baseline: Picture,
  current: Picture,
  { marks }: Difference,
  path: string,
): Promise<void> {
  const width = Math.max(baseline.width, current.width);
  const height = Math.max(baseline.height, current.height);
  const shown = extend(current, width, height);
  // The current picture, pale, with what differs in red.
  const data = Buffer.from(shown.data.map((value) => 200 + Math.round(value * 0.2)));
  marks.forEach((mark, at) => mark && data.set([220, 0, 0], at * 3));
  const gap = 8;
  const three = [extend(baseline, width, height), shown, { width, height, data }];
  await sharp({
    create: { width: 3 * width + 2 * gap, height, channels: 3, background: '#888' },
  })
    .composite(
      three.map((picture, place) => ({
        input: picture.data,
        ...raw(picture),
        left: place * (width + gap),
        top: 0,
      })),
    )
    .png()
    .toFile(path);
}
