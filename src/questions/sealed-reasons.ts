import { issueSentences, nameOfId } from "../sentences/index.ts";
import type { Verdict } from "../verdict/index.ts";
import type { Language, Workspace } from "../workspace/index.ts";

/** Why each cell stands as it does, by the names people read: what a sealed verdict tells beside its numbers. */
export function sealedReasons(
  { promises }: Verdict,
  base: Workspace,
  language: Language,
): readonly object[] {
  const names = (id: string) => nameOfId(base, id);
  return promises.flatMap(({ promise, scopes }) =>
    scopes.flatMap(({ scope, cells }) =>
      cells.flatMap(({ balance, conditions }) => {
        const issues = conditions.flatMap(({ issue }) => issue ?? []);
        if (issues.length === 0) return [];
        const reasons = issues.map((issue) => issueSentences(issue, language, names).what);
        return [{ promise: promise.id, scope: scope.id, balance, reasons }];
      }),
    ),
  );
}
