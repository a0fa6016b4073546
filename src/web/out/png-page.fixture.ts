// A tiny page for the tests: what it is handed by the test, it draws.
import type { FontFile } from "../../drawing/index.ts";
import { svgToPng, TooLarge } from "./svg-to-png.ts";

interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Points that are not the colour of the first one. */
  readonly inked: number;
  /** The colour of the first point. */
  readonly ground: readonly number[];
  readonly bytes: number;
  readonly tooLarge?: true;
}

const NOTHING: Drawn = { width: 0, height: 0, inked: 0, ground: [], bytes: 0 };

async function drawn(svg: string, scale: number, fonts: readonly FontFile[]): Promise<Drawn> {
  try {
    return await countPoints(await svgToPng(svg, scale, fonts));
  } catch (problem) {
    if (problem instanceof TooLarge) return { ...NOTHING, tooLarge: true };
    throw problem;
  }
}

async function countPoints(png: Blob): Promise<Drawn> {
  const bitmap = await createImageBitmap(png);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context?.drawImage(bitmap, 0, 0);
  const points = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray(4);
  const ground = [...points.slice(0, 4)];
  let inked = 0;
  for (let at = 0; at < points.length; at += 4)
    if (ground.some((part, i) => points[at + i] !== part)) inked++;
  return { width, height, inked, ground, bytes: png.size };
}

Object.assign(window, { drawn });
