import type { ReactElement } from "react";
import { Ring } from "../../drawing/index.ts";
import type { ProgrammeStateName } from "../../programme/index.ts";
import type { State } from "../../verdict/index.ts";

/** The sign of a state: whole where it is done, open where it is late, dotted where nothing is published. */
const SIGNS: Readonly<Record<Exclude<ProgrammeStateName, "onTime">, State>> = {
  done: "closes",
  late: "does not close",
  overdue: "does not close",
  notPublished: "cannot tell",
  noDate: "not examined",
};

/** What is under way is a thin ring: begun, not yet closed. */
export function StateMark({ name }: { readonly name: ProgrammeStateName }): ReactElement {
  if (name !== "onTime") return <Ring state={SIGNS[name]} size={16} />;
  return (
    <svg className="ring" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <circle className="programme-under-way" cx={8} cy={8} r={7} />
    </svg>
  );
}
