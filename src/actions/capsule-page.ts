import { createHash } from "node:crypto";
import type { Capsule } from "../capsule/index.ts";
import { readCapsuleScript, readFonts, writeAtomic } from "../files/index.ts";
import type { Language } from "../workspace/index.ts";

/** Writes the page that carries a capsule beside it: `plan.tizbek` → `plan.html`. */
export async function writeCapsulePage(
  capsule: Capsule,
  bytes: Uint8Array,
  file: string,
  language: Language,
): Promise<string | undefined> {
  const script = readCapsuleScript();
  if (script === undefined) return undefined;
  const { renderCapsule } = await import("../drawing/index.ts");
  const page = `${file.replace(/\.tizbek$/i, "")}.html`;
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  writeAtomic(page, renderCapsule({ capsule, bytes, fonts: readFonts(), script, language, hash }));
  return page;
}
