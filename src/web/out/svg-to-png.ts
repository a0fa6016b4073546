import type { FontFile } from "../../drawing/index.ts";

/** No browser draws a larger canvas for certain: in points a side, and in points altogether. */
export const MOST_SIDE = 16_384;
const MOST_POINTS = 64_000_000;

/** A drawing that has more points than a browser can hold. */
export class TooLarge extends Error {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    super(`${width} × ${height}`);
    this.width = width;
    this.height = height;
  }
}

/**
 * A drawing as a picture of points, `scale` of them for each of its own. An image knows no faces of the page it stands on, so they
 * are put inside it; it is drawn light, whatever the page is. Throws `TooLarge`.
 */
export async function svgToPng(
  svg: string,
  scale: number,
  fonts: readonly FontFile[],
): Promise<Blob> {
  const head = headOf(svg);
  const [width, height] = sizeOf(head).map((side) => Math.ceil(side * scale)) as [number, number];
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_POINTS)
    throw new TooLarge(width, height);
  const sized = withSide(withSide(head, "width", width), "height", height);
  // Put in as text: a page's own policy refuses a style even in a drawing that is only being read.
  const image = await loadImage(svg.replace(head, () => sized + styleOf(fonts)));
  return paint(image, width, height);
}

/** The tag a drawing begins with. */
function headOf(svg: string): string {
  const head = /^\s*(?:<\?xml[^>]*\?>\s*)?(<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>)/.exec(svg)?.[1];
  if (head === undefined) throw new Error("not a drawing");
  return head;
}

/** Its own width and height, else those of what it shows. */
function sizeOf(head: string): readonly [number, number] {
  const [, , wide = "0", high = "0"] = (attribute(head, "viewBox") ?? "").split(/[\s,]+/);
  const side = (name: string, other: string): number =>
    Number.parseFloat(attribute(head, name) ?? "") || Number.parseFloat(other);
  const size = [side("width", wide), side("height", high)] as const;
  if (size.some((one) => !(one > 0))) throw new Error("a drawing without a size");
  return size;
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1];
}

function withSide(head: string, name: string, value: number): string {
  const known = new RegExp(`\\s${name}="[^"]*"`);
  const said = ` ${name}="${value}"`;
  return known.test(head) ? head.replace(known, said) : head.replace(/>$/, `${said}>`);
}

function styleOf(fonts: readonly FontFile[]): string {
  return `<style>${[...fonts.map(faceRule), "svg.sankey,svg{color-scheme:light}"].join("\n")}</style>`;
}

function faceRule({ family, style, weight, unicodeRange, base64 }: FontFile): string {
  const range = unicodeRange === "" ? "" : `unicode-range:${unicodeRange};`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${range}src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
}

/** As an address of its own: one that points elsewhere would forbid reading the points back. */
async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // Its faces are still being read when the image says it is there: drawn once, they are asked for.
  await settle(image);
  return image;
}

async function settle(image: HTMLImageElement): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  canvas.getContext("2d")?.drawImage(image, 0, 0, 1, 1);
  await new Promise((resolve) => setTimeout(resolve, 60));
}

function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new TooLarge(width, height);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    // A canvas too large for this browser gives nothing.
    canvas.toBlob((blob) => {
      if (blob === null) reject(new TooLarge(width, height));
      else resolve(blob);
    }, "image/png");
  });
}
