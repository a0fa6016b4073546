import type { Cell, Condition, Have, Supplier, Turning, Unaccounted } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { issueJson } from "./issues-json.ts";
import { caseJson, spanJson, spanOrNull } from "./span-json.ts";

export function cellJson(cell: Cell, language: Language): object {
  const { balance, state, would, conditions, unaccounted = [] } = cell;
  return {
    balance,
    state,
    would: would ?? null,
    conditions: conditions.map((condition) => conditionJson(condition, language)),
    unaccounted: unaccounted.map((lost) => unaccountedJson(lost, language)),
  };
}

function unaccountedJson(
  { component, process, amount, share, explained, issue }: Unaccounted,
  language: Language,
): object {
  return {
    component,
    process,
    amount: spanJson(amount),
    share,
    explained: explained ?? null,
    issue: issueJson(issue, language),
  };
}

function conditionJson(condition: Condition, language: Language): object {
  const { kind, stream, site, plant, need, have, announced, state } = condition;
  const { margin, mean, turning, would, assumed, ceilings, decides, issue } = condition;
  return {
    kind,
    stream,
    site: site ?? null,
    plant: plant ?? null,
    state,
    would: would ?? null,
    need: spanJson(need),
    have: haveJson(have),
    margin: spanOrNull(margin),
    mean: mean === undefined ? null : meanJson(mean),
    announced: announced.map(supplierJson),
    turning: turning === undefined ? null : turningJson(turning),
    assumed,
    ceilings,
    decides: (decides ?? []).map((one) => ({ case: caseJson(one.case), state: one.state })),
    issue: issue === undefined ? null : issueJson(issue, language),
  };
}

function meanJson({ need, have, margin }: NonNullable<Condition["mean"]>): object {
  return { need: spanJson(need), have: spanOrNull(have), margin: spanOrNull(margin) };
}

function haveJson(have: Have): object {
  if (have.kind === "open") return { kind: "open" };
  if (have.kind === "unpublished") {
    const { kind, looked, ask, path } = have;
    return { kind, looked, ask: ask ?? null, path: path ?? null };
  }
  return { kind: have.kind, span: spanJson(have.span), counted: have.counted.map(supplierJson) };
}

function supplierJson({ name, plant, standing, amount, path }: Supplier): object {
  return {
    name,
    plant: plant?.id ?? null,
    standing: standing ?? null,
    amount: spanOrNull(amount),
    path,
  };
}

function turningJson({ path, name, value, unit, side, case: own }: Turning): object {
  return { path, name, value, unit, side, case: caseJson(own) };
}
