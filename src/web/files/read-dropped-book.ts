import { type Issue, issue, sortIssues } from "../../core/index.ts";
import { newErrors, putInto, unwritableIssues } from "../../questions/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import { readBook, readChanges } from "../../workbook/index.ts";
import { changeEverywhere } from "../change.ts";
import type { View } from "../view.ts";
import { digestHere } from "./digest.ts";

export type BookRead =
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "no-plan" | "not-secure" }
  | ({ readonly kind: "taken" } & TakenCounts);

/** How much of a workbook is in the text now. */
export interface TakenCounts {
  readonly figures: number;
  readonly dues: number;
  readonly facts: number;
}

/** Takes what was changed in a workbook of the present texts into them: one step that can be undone. */
export async function takeBook(view: View, name: string, bytes: Uint8Array): Promise<BookRead> {
  const { plan } = view.opened;
  if (plan === undefined) return { kind: "no-plan" };
  const at = { file: name, line: 1, column: 1, length: 1 };
  const book = readBook(bytes);
  if ("reason" in book) {
    return { kind: "refused", issues: [issue("workbook-refused", at, book)] };
  }
  const digest = await digestHere(view.files);
  if (digest === undefined) return { kind: "not-secure" };
  const read = readChanges(book.sheets, plan.base, name, digest);
  if (read.issues.length > 0) return { kind: "refused", issues: sortIssues(read.issues) };
  const { changes, dues, facts } = read;
  const changed = changeEverywhere(view.opened, view.original, view.files, changes, view.language);
  const put = putInto(plan, changed.files, read);
  const unwritable = unwritableIssues(read, { figures: changed.failed, edits: put.failed });
  const wrong = unwritable.length > 0 ? unwritable : newErrors(plan, put.files);
  if (wrong.length > 0) return { kind: "refused", issues: sortIssues(wrong) };
  view.write(put.files, filesPageWords[view.language].open.bookStep(name));
  return { kind: "taken", figures: changes.length, dues: dues.length, facts: facts.length };
}
