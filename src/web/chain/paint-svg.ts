/** A picture has twice as many points as the drawing: sharp in print. */
const SCALE = 2;

/** A drawing as a PNG with the page's own letters in it; undefined where the browser cannot. */
export async function paintSvg(svg: string): Promise<Blob | undefined> {
  const faces = await pageFaces();
  // A picture stands on white paper, whatever the page looks like.
  const own = `${faces}.sankey{color-scheme:light!important}`;
  const text = svg.replace("</style>", `${own}</style>`);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width * SCALE, image.height * SCALE];
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done))) ?? undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** A picture reads no file: every face of the drawing's letters is carried inside it. */
async function pageFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(rulesOf).filter(isFace);
  const own = rules.filter(({ style }) =>
    /IBM Plex Sans/.test(style.getPropertyValue("font-family")),
  );
  const faces = await Promise.all(own.map(carryFace));
  return faces.join("");
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return []; // of another origin: none of ours
  }
}

function isFace(rule: CSSRule): rule is CSSFontFaceRule {
  return rule instanceof CSSFontFaceRule;
}

async function carryFace(face: CSSFontFaceRule): Promise<string> {
  const [, address = ""] = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue("src")) ?? [];
  if (address === "") return "";
  const base = face.parentStyleSheet?.href ?? document.baseURI;
  const carried = address.startsWith("data:") ? address : await asData(new URL(address, base).href);
  return face.cssText.replace(/src:[^;}]*/, `src:url("${carried}") format("woff2")`);
}

async function asData(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
