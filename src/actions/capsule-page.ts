import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Capsule, packCapsule } from "../capsule/index.ts";
import { readCapsuleScript, readFonts } from "../files/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { writeFiles } from "./write-capsule.ts";

/** Where the page that carries a capsule stands: `plan.tizbek` → `plan.html`. */
export function capsulePageOf(file: string): string {
  return `${file.replace(/\.tizbek$/i, "")}.html`;
}

/**
 * Draws the page beside a capsule anew when something was added to the capsule; undefined where there is none. Only the
 * very page that was drawn of it is written over: any other may be somebody's own.
 */
export async function redrawCapsulePage(
  file: string,
  was: Capsule,
  now: Capsule,
): Promise<string | undefined> {
  const page = capsulePageOf(file);
  const there = textOf(page);
  const language = LANGUAGES.find((one) => there?.includes(`<html lang="${one}">`));
  if (there === undefined || language === undefined) return undefined;
  if (there !== (await drawCapsulePage(was, packCapsule(was), language))) return undefined;
  const html = await drawCapsulePage(now, packCapsule(now), language);
  if (html === undefined || writeFiles([{ file: page, content: html }])) return undefined;
  return page;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The page that carries a capsule; undefined where its script was not built. */
export async function drawCapsulePage(
  capsule: Capsule,
  bytes: Uint8Array,
  language: Language,
): Promise<string | undefined> {
  const script = readCapsuleScript();
  if (script === undefined) return undefined;
  const { renderCapsule } = await import("../drawing/index.ts");
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  return renderCapsule({ capsule, bytes, fonts: readFonts(), script, language, hash });
}
