import { addBlocks, type NewFact, type WorkspaceFile } from "../../format/index.ts";
import { editProgramme } from "../../questions/index.ts";
import { FACT_WORDS, type Plan } from "../../workspace/index.ts";
import type { Values } from "../mine/field.tsx";
import { sourceOf } from "../mine/source-fields.ts";
import { OWN_FILE } from "../mine/thing-form.tsx";

/** The texts with a fact in its measure, and its source where that is new; undefined where there is no room for it. */
export function withFact(
  files: readonly WorkspaceFile[],
  plan: Plan,
  measure: string,
  values: Values,
): readonly WorkspaceFile[] | undefined {
  const { source, blocks } = sourceOf(values, plan.base);
  const word = FACT_WORDS.find((one) => one === values.fact);
  if (source === undefined || word === undefined) return undefined;
  const [on = "", by = "", place = ""] = [values.on, values.by, values.place].map((text) =>
    (text ?? "").replace(/\s+/g, " ").trim(),
  );
  const fact: NewFact = {
    measure,
    on,
    word,
    source,
    ...(word === "expected" ? { by } : {}),
    ...(place === "" ? {} : { place }),
  };
  const put = editProgramme(plan, files, { dues: [], facts: [fact] });
  if (put.failed.length > 0) return undefined;
  return blocks.length === 0 ? put.files : addBlocks(put.files, blocks, OWN_FILE);
}
