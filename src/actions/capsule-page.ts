import { createHash } from "node:crypto";
import type { Capsule } from "../capsule/index.ts";
import { readCapsuleScript, readFonts } from "../files/index.ts";
import type { Language } from "../workspace/index.ts";

/** Where the page that carries a capsule stands: `plan.tizbek` → `plan.html`. */
export function capsulePageOf(file: string): string {
  return `${file.replace(/\.tizbek$/i, "")}.html`;
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
