import { type Issue, issue, sortIssues } from "../../core/index.ts";
import { readBook, readChanges } from "../../workbook/index.ts";
import type { View } from "../view.ts";
import { digestHere } from "./digest.ts";

export type BookRead =
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "no-plan" | "not-secure" }
  | { readonly kind: "taken"; readonly figures: number };

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
  const { changes, cells, issues } = readChanges(book.sheets, plan.base, name, digest);
  if (issues.length > 0) return { kind: "refused", issues: sortIssues(issues) };
  if (changes.length === 0) return { kind: "taken", figures: 0 };
  const unwritable = view.change(changes).flatMap((path) => {
    const cell = cells.get(path);
    const facts = { cell: cell?.name ?? path, problem: "unwritable", given: path } as const;
    return [issue("workbook-cell", cell?.at ?? at, facts)];
  });
  return unwritable.length > 0
    ? { kind: "refused", issues: unwritable }
    : { kind: "taken", figures: changes.length };
}
