/**
 * Where two pictures differ by more than how a machine draws.
 *
 * What machines draw differently are the edges of letters and lines. So much is forgiven as there
 * is contrast around a pixel in both pictures; where one of them is flat, nothing is.
 */
import type { Picture } from './picture.js';

/** A part of a picture that differs, in its pixels; `right` and `bottom` lie outside. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Difference {
  /** Share of the pixels that differ, 0 to 1. */
  share: number;
  /** From the top down: what comes first is often the cause of the rest. */
  boxes: Box[];
  /** For each pixel, by how much it differs. */
  marks: Uint8Array;
}

/** What few colors change of a flat area, of 255. */
const FLAT = 6;
/** What the drawing of letters may change, as a share of the contrast around a pixel. */
const DETAIL = 0.5;
/** How far around a pixel is looked for that contrast. */
const AROUND = 1;
/** A difference is what sums up to so much, of pixels that are close together. */
const ENOUGH = 85;
/** How close together, in pixels. */
const CLOSE = 3;

/** The contrast around a pixel: the greatest range of a channel. */
function contrast({ width, height, data }: Picture, x: number, y: number): number {
  let greatest = 0;
  for (let channel = 0; channel < 3; channel++) {
    let least = 255;
    let most = 0;
    for (let v = Math.max(0, y - AROUND); v <= Math.min(height - 1, y + AROUND); v++) {
      for (let h = Math.max(0, x - AROUND); h <= Math.min(width - 1, x + AROUND); h++) {
        const value = data[(v * width + h) * 3 + channel]!;
        if (value < least) least = value;
        if (value > most) most = value;
      }
    }
    if (most - least > greatest) greatest = most - least;
  }
  return greatest;
}

/** The same size for both: what only one of them has is magenta, which no page is. */
export function extend(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < data.length; at += 3) data.set([255, 0, 255], at);
  for (let y = 0; y < picture.height; y++) {
    picture.data.copy(data, y * width * 3, y * picture.width * 3, (y + 1) * picture.width * 3);
  }
  return { width, height, data };
}

/** Groups of marked pixels that are close together; marks of too small groups are taken away. */
function group(marks: Uint8Array, width: number, height: number): Box[] {
  const seen = new Uint8Array(marks.length);
  const boxes: Array<Box & { sum: number }> = [];
  for (let start = 0; start < marks.length; start++) {
    if (!marks[start] || seen[start]) continue;
    const members = [start];
    seen[start] = 1;
    const box = { left: width, top: height, right: 0, bottom: 0, sum: 0 };
    for (const at of members) {
      const x = at % width;
      const y = (at - x) / width;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
      box.sum += marks[at]!;
      for (let v = Math.max(0, y - CLOSE); v <= Math.min(height - 1, y + CLOSE); v++) {
        for (let h = Math.max(0, x - CLOSE); h <= Math.min(width - 1, x + CLOSE); h++) {
          const near = v * width + h;
          if (!marks[near] || seen[near]) continue;
          seen[near] = 1;
          members.push(near);
        }
      }
    }
    if (box.sum >= ENOUGH) boxes.push(box);
    else for (const at of members) marks[at] = 0;
  }
  return boxes
    .sort((a, b) => a.top - b.top)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/** Where two pictures differ by more than how a machine draws; undefined if nowhere. */
export function compare(baseline: Picture, current: Picture): Difference | undefined {
  const width = Math.max(baseline.width, current.width);
  const height = Math.max(baseline.height, current.height);
  const [a, b] = [extend(baseline, width, height), extend(current, width, height)];
  const marks = new Uint8Array(width * height);
  for (let at = 0; at < marks.length; at++) {
    let most = 0;
    for (let channel = 0; channel < 3; channel++) {
      const apart = Math.abs(a.data[at * 3 + channel]! - b.data[at * 3 + channel]!);
      if (apart > most) most = apart;
    }
    if (most <= FLAT) continue;
    const x = at % width;
    const y = (at - x) / width;
    const detail = Math.min(contrast(a, x, y), contrast(b, x, y));
    marks[at] = Math.max(0, most - FLAT - DETAIL * detail);
  }
  const boxes = group(marks, width, height);
  if (!boxes.length) return undefined;
  const differing = marks.reduce((count, mark) => count + (mark ? 1 : 0), 0);
  return { share: differing / marks.length, boxes, marks };
}
