import {
  changeFigures,
  type FigureChange,
  type Hindrance,
  hindranceOf,
  saidBy,
  type WorkspaceFile,
} from "../../format/index.ts";
import { newErrors, type Opened, openTexts, unproved } from "../../questions/index.ts";
import { editWords, issueSentences } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { changeBack } from "./edit-draft.ts";
import { statedIn } from "./what-is-mine.ts";

const HINDRANCES: Readonly<Record<Hindrance, keyof (typeof editWords)["en"]["hindrance"]>> = {
  "not-there": "notThere",
  "no-column": "noColumn",
  "several-lines": "severalLines",
  "beside-a-name": "besideAName",
};

/** Why a change cannot be written, in words; undefined where it can. Tried on the texts, nothing is written. */
export function whyNot(
  opened: Opened,
  files: readonly WorkspaceFile[],
  change: FigureChange,
  language: Language,
): string | undefined {
  const { plan } = opened;
  const words = editWords[language];
  if (plan === undefined) return words.noPlan;
  const changed = changeFigures(files, plan.base, [change], language);
  if (changed.failed.length > 0) {
    return hindranceText(opened, files, change.path, language) ?? words.hindrance.notProved;
  }
  const [wrong] = newErrors(plan, changed.files);
  if (wrong !== undefined) {
    const { title, what, mend = "" } = issueSentences(wrong, language);
    return [`${title}.`, what, mend].filter((part) => part !== "").join(" ");
  }
  const says = unproved(plan, changed.files, [change], undefined).length === 0;
  return says ? undefined : words.hindrance.notProved;
}

/** Why the figure cannot be changed at all, or no reason can stand with it. */
export function hindranceText(
  { plan }: Opened,
  files: readonly WorkspaceFile[],
  path: string,
  language: Language,
  part: "value" | "note" = "value",
): string | undefined {
  const words = editWords[language];
  if (plan === undefined) return words.noPlan;
  const found = hindranceOf(files, plan.base, path, part, language);
  return found === undefined ? undefined : words.hindrance[HINDRANCES[found]];
}

/** The change that brings a figure back to the original; undefined where nothing differs or no such change does. */
export function wayBack(
  opened: Opened,
  original: Opened,
  files: readonly WorkspaceFile[],
  path: string,
  language: Language,
): { readonly change?: FigureChange } | undefined {
  if (opened.plan === undefined || original.plan === undefined) return undefined;
  const now = statedIn(opened.plan.base).get(path);
  const was = statedIn(original.plan.base).get(path);
  if (now === undefined || was === undefined || saidBy(now) === saidBy(was)) return undefined;
  const change = changeBack(was, now, language);
  const changed = changeFigures(files, opened.plan.base, [change], language);
  if (changed.failed.length > 0) return {};
  const after = openTexts(changed.files).plan;
  const again = after && statedIn(after.base).get(path);
  return again !== undefined && saidBy(again) === saidBy(was) ? { change } : {};
}
