// The file that knows the library that writes text documents, with those beside it named docx-….
import { Document, Footer, ImageRun, Packer, Paragraph, type Table } from "docx";
import { textRun } from "./docx-run.ts";
import { STYLE_IDS, stylesOf, TAGS } from "./docx-styles.ts";
import { tableOf } from "./docx-table.ts";
import { fontTable } from "./font-table.ts";
import { SHEET } from "./measure.ts";
import type { Block, Memo, Picture } from "./memo.ts";
import { steadyZip } from "./steady-zip.ts";

/** The bytes of a .docx file: the same for the same memo, whenever and wherever they are made. */
export async function memoBytes(memo: Memo): Promise<Uint8Array> {
  const document = new Document({
    title: memo.title,
    creator: "Tizbek",
    lastModifiedBy: "Tizbek",
    styles: stylesOf(memo.language),
    sections: [
      {
        properties: { page: { size: paper(), margin: margins() } },
        footers: { default: footer(memo) },
        children: memo.blocks.map(childOf),
      },
    ],
  });
  const packed = await Packer.pack(document, "uint8array");
  return steadyZip(packed, (path, text) => steadyPart(path, text, memo));
}

/** Twentieths of a point. */
function paper() {
  return { width: SHEET.width * 20, height: SHEET.height * 20 };
}

function margins() {
  const { side, top, bottom } = SHEET;
  return { top: top * 20, bottom: bottom * 20, left: side * 20, right: side * 20, footer: 480 };
}

function childOf(block: Block): Paragraph | Table {
  if (block.kind === "table") return tableOf(block);
  if (block.kind === "picture") return pictureOf(block);
  return new Paragraph({ style: STYLE_IDS[block.style], children: block.runs.map(textRun) });
}

function pictureOf({ png, width, height, says }: Picture): Paragraph {
  const points = { width: (width * 96) / 72, height: (height * 96) / 72 };
  const altText = { id: "1", name: "chain", description: says, title: says };
  const image = new ImageRun({ type: "png", data: png, transformation: points, altText });
  return new Paragraph({ children: [image], spacing: { before: 60, after: 100 } });
}

function footer({ foot }: Memo): Footer {
  return new Footer({
    children: [new Paragraph({ style: STYLE_IDS.small, children: foot.map(textRun) })],
  });
}

/** The library writes when a file was made, and no faces: here stand the day it is written as of, and ours. */
function steadyPart(path: string, text: string, { day, language }: Memo): string {
  if (path === "word/fontTable.xml") return fontTable();
  if (path !== "docProps/core.xml") return text;
  const dated = text.replace(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${day}T00:00:00Z<`);
  const tag = `<dc:language>${TAGS[language]}</dc:language>`;
  return dated.includes("<dc:language>") ? dated : dated.replace("</cp:core", `${tag}</cp:core`);
}
