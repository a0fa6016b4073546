import { drawingFace, drawTexts, takeTexts } from "./paint-texts.ts";

/** A picture has twice as many points as the drawing: sharp in print. */
const SCALE = 2;
const STYLE = /<style>[^<]*<\/style>/;

/**
 * A drawing as a PNG; undefined where the browser cannot. A picture inside a picture reads no faces, so the shapes are
 * painted first and the letters over them, with the faces the page has.
 */
export async function paintSvg(svg: string): Promise<Blob | undefined> {
  // The page allows no style that comes with a text: it is put aside while the page reads the drawing.
  const [style = ""] = STYLE.exec(svg) ?? [];
  const bare = svg.replace(STYLE, "");
  const drawing = new DOMParser().parseFromString(bare, "image/svg+xml").documentElement;
  const [x = 0, y = 0, width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  const texts = takeTexts(drawing);
  const shapes = await readImage(inLight(new XMLSerializer().serializeToString(drawing), style));
  await drawingFace(texts);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const pen = canvas.getContext("2d");
  if (pen === null || shapes === undefined) return undefined;
  pen.drawImage(shapes, 0, 0, canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  pen.translate(-x, -y);
  drawTexts(pen, texts);
  return (await new Promise<Blob | null>((done) => canvas.toBlob(done))) ?? undefined;
}

/** A picture stands on light paper, whatever the page looks like. */
function inLight(svg: string, style: string): string {
  const light = style.replace("</style>", ".sankey{color-scheme:light!important}</style>");
  return svg.replace("<defs", () => `${light}<defs`);
}

async function readImage(svg: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
