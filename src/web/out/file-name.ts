import { type Day, formatDay } from "../../core/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";

/** The longest name of a plan in the name of a file: with Kazakh letters two bytes each. */
const MOST = 60;

interface Named extends Pick<View, "opened"> {
  /** The day of the answer; without one the plan's own. */
  readonly verdict?: { readonly asOf: Day } | undefined;
}

/** `Almaty-silicon-cluster-2026-11-24-en.docx`: which plan, as of which day, in which language. */
export function fileName(
  { opened, verdict }: Named,
  ending: string,
  language?: Language,
  part?: string,
): string {
  const base = opened.plan?.base;
  const name = base === undefined ? "" : wordsIn(base.name, language ?? "en").text;
  const day = verdict?.asOf ?? base?.asOf;
  const parts = [plain(name) || "tizbek", part ?? "", day === undefined ? "" : formatDay(day)];
  return `${[...parts, language ?? ""].filter((one) => one !== "").join("-")}.${ending}`;
}

/** Letters and digits of any language, parted by hyphens: what every system takes as a name. */
function plain(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, MOST).join("").replace(/-$/, "");
}
