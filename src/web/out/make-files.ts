import {
  type CheckAnswer,
  checkOpened,
  drawOpened,
  pageInput,
  type ToldProgramme,
  verdictCsv,
  verdictJson,
} from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { digestOf } from "./digest.ts";
import { fileName } from "./file-name.ts";
import { minePaths } from "./mine-paths.ts";
import { pageFaces } from "./page-faces.ts";
import { readerChanges } from "./reader-changes.ts";
import { svgToPng } from "./svg-to-png.ts";

/** A file made in the browser. */
export interface Made {
  readonly name: string;
  readonly blob: Blob;
  /** What was asked for and is not in it. */
  readonly without?: "drawing";
  /** By which a capsule is known. */
  readonly digest?: string;
}

/** Why a file was not made, for which the page has a sentence. */
export class NotMade extends Error {
  readonly why: "cannotJudge" | "nothingToDraw" | "notSecure";
  constructor(why: NotMade["why"]) {
    super(why);
    this.why = why;
  }
}

export interface MemoChoice {
  readonly language: Language;
  readonly promise?: string;
  readonly drawing: boolean;
}

type Judged = CheckAnswer & Required<Pick<CheckAnswer, "plan" | "verdict">>;

/** The texts as they stand now, judged. */
export function judged({ opened, asking }: View): Judged {
  const answer = checkOpened(opened, asking);
  const { plan, verdict } = answer;
  if (plan === undefined || verdict === undefined) throw new NotMade("cannotJudge");
  return { ...answer, plan, verdict };
}

export async function makeMemoFile(view: View, choice: MemoChoice): Promise<Made> {
  const { makeMemo, memoBytes } = await import("../../memo/index.ts");
  const answer = judged(view);
  const input = pageInput(answer, choice.language);
  if (input === undefined) throw new NotMade("cannotJudge");
  const changes = readerChanges(view.original, view.opened, choice.language);
  const memo = makeMemo({
    ...input,
    digest: digestOf(view.files),
    mine: minePaths(view.original, view.opened),
    ...(changes === undefined ? {} : { changes }),
    ...(choice.promise === undefined ? {} : { promise: choice.promise }),
    ...(choice.drawing ? { drawing: await drawnChain(view, choice) } : {}),
  });
  const name = fileName({ ...view, verdict: answer.verdict }, "docx", choice.language);
  const made = { name, blob: blobOf(await memoBytes(memo), DOCX) };
  return memo.leftOut.includes("drawing") ? { ...made, without: "drawing" } : made;
}

/** The lines shown, on one page in the page's own language. */
export async function makeProgrammeMemoFile(
  { opened, files, language }: View,
  told: ToldProgramme,
  chosen: string,
): Promise<Made> {
  const { makeProgrammeMemo, memoBytes } = await import("../../memo/index.ts");
  const only = chosen === "" ? {} : { chosen };
  const memo = makeProgrammeMemo({ ...told, digest: digestOf(files), language, ...only });
  const name = fileName({ opened, verdict: told }, "docx", language, "programme");
  return { name, blob: blobOf(await memoBytes(memo), DOCX) };
}

/** The drawing as a word processor can hold it: two points for each of its own are fine enough on paper. */
async function drawnChain(view: View, { language, promise }: MemoChoice) {
  const svg = await svgOf(view, language, promise);
  const png = await svgToPng(svg, 2, await pageFaces());
  const { width, height } = await createImageBitmap(png);
  return { png: new Uint8Array(await png.arrayBuffer()), width, height };
}

export async function makeWorkbookFile(view: View): Promise<Made> {
  const { plan, verdict } = judged(view);
  const [{ LETTERS, layOut, planSheets }, { default: writeXlsxFile }] = await Promise.all([
    import("../../workbook/index.ts"),
    import("write-excel-file/browser"),
  ]);
  const sheets = planSheets(plan, verdict, digestOf(view.files), view.language);
  const blob = await writeXlsxFile(layOut(sheets), LETTERS).toBlob();
  return { name: fileName({ ...view, verdict }, "xlsx", view.language), blob };
}

export async function makeCsvFile(view: View): Promise<Made> {
  const { verdict } = judged(view);
  return { name: fileName({ ...view, verdict }, "csv"), blob: blobOf(verdictCsv(verdict), CSV) };
}

export async function makeJsonFile(view: View): Promise<Made> {
  const answer = judged(view);
  const text = `${JSON.stringify(verdictJson(answer, view.language), null, 2)}\n`;
  const name = fileName({ ...view, verdict: answer.verdict }, "json", view.language);
  return { name, blob: blobOf(text, "application/json") };
}

export async function makeSvgFile(view: View): Promise<Made> {
  const svg = await svgOf(view, view.language);
  return { name: fileName(view, "svg", view.language), blob: blobOf(svg, "image/svg+xml") };
}

export async function makePngFile(view: View): Promise<Made> {
  const svg = await svgOf(view, view.language);
  const blob = await svgToPng(svg, 2, await pageFaces());
  return { name: fileName(view, "png", view.language), blob };
}

/** The chain the address asks for; else what the plan is about. */
async function svgOf(view: View, language: Language, promise?: string): Promise<string> {
  const { scenarios, year } = view.asking;
  const { element } = view.address;
  const [scenario] = scenarios?.length === 1 ? scenarios : [];
  const asked = { element, promise: promise ?? view.address.promise, scenario, year };
  const known = Object.entries(asked).filter(([, word]) => word !== undefined && word !== "");
  const { svg } = await drawOpened(view.opened, Object.fromEntries(known), language);
  if (svg === undefined) throw new NotMade("nothingToDraw");
  return svg;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const CSV = "text/csv;charset=utf-8";

export function blobOf(content: string | Uint8Array, type: string): Blob {
  return new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type });
}
