/** A piece of text of one weight and colour, where it begins. */
export interface PaintedPart {
  readonly text: string;
  readonly strong: boolean;
  readonly faint: boolean;
}

/** One line of text: its pieces follow each other from `x`, or stand about it. */
export interface PaintedLine {
  readonly parts: readonly PaintedPart[];
  readonly x: number;
  readonly y: number;
  readonly middle: boolean;
  /** Its own ground shows round the letters: what passes behind does not cut them. */
  readonly halo: boolean;
}

const SIZE = 15;
const INK = "#15191D";
const INK2 = "#484F56";
const PAPER = "#FBFAF6";

/** Takes the texts out of a drawing: each line with its place. */
export function takeTexts(drawing: Element): readonly PaintedLine[] {
  const texts = [...drawing.querySelectorAll("text")];
  const lines = texts.flatMap(linesOf);
  for (const text of texts) text.remove();
  return lines;
}

function linesOf(text: Element): readonly PaintedLine[] {
  const common = {
    middle: text.getAttribute("text-anchor") === "middle",
    halo: !text.classList.contains("ring-on"),
  };
  const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
  const rows = [...text.children].filter((row) => row.hasAttribute("x"));
  const placed = rows.length === 0 ? [text] : rows;
  return placed.map((row) => ({
    ...common,
    parts: partsOf(row, false, false),
    x: number(row, "x"),
    y: number(row, "y"),
  }));
}

function partsOf(element: Element, strong: boolean, faint: boolean): readonly PaintedPart[] {
  const own = {
    strong: strong || element.classList.contains("strong"),
    faint: faint || element.classList.contains("faint"),
  };
  return [...element.childNodes].flatMap((node): readonly PaintedPart[] => {
    if (node instanceof Element) return partsOf(node, own.strong, own.faint);
    const text = node.textContent ?? "";
    return text.trim() === "" ? [] : [{ text, ...own }];
  });
}

function fontOf(strong: boolean): string {
  return `${strong ? 600 : 400} ${SIZE}px "IBM Plex Sans", "DejaVu Sans", sans-serif`;
}

/** Waits until the page has the faces for all these letters. */
export async function drawingFace(lines: readonly PaintedLine[]): Promise<void> {
  const parts = lines.flatMap((line) => line.parts);
  const lettersOf = (strong: boolean) =>
    parts.flatMap((part) => (part.strong === strong ? [part.text] : [])).join("");
  await Promise.all(
    [true, false].map((strong) => document.fonts.load(fontOf(strong), lettersOf(strong))),
  );
}

export function drawTexts(pen: CanvasRenderingContext2D, lines: readonly PaintedLine[]): void {
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  pen.strokeStyle = PAPER;
  for (const { parts, x, y, middle, halo } of lines) {
    const widths = parts.map(({ text, strong }) => {
      pen.font = fontOf(strong);
      return pen.measureText(text).width;
    });
    const whole = widths.reduce((sum, width) => sum + width, 0);
    let at = middle ? x - whole / 2 : x;
    for (const [i, { text, strong, faint }] of parts.entries()) {
      pen.font = fontOf(strong);
      pen.fillStyle = faint ? INK2 : INK;
      if (halo) pen.strokeText(text, at, y);
      pen.fillText(text, at, y);
      at += widths[i] ?? 0;
    }
  }
}
