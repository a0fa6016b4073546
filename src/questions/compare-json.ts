import type { FigureCard } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import type { CompareAnswer, ComparedAmount, ComparedPromise, Ends } from "./compare.ts";
import { issueJson, issuesJson } from "./issues-json.ts";
import { periodJson } from "./verdict-json.ts";

/** The answer of `compare` for programs: `tizbek.compare/1`, or `tizbek.issues/1` where nothing could be compared. */
export function compareJson({ told, issues }: CompareAnswer, language: Language): object {
  if (told === undefined) return issuesJson(issues, language);
  const { plan, scenarios, figures, promises, gate } = told;
  return {
    schema: "tizbek.compare/1",
    name: plan.base.name,
    scenarios: scenarios.map((id) => (id === "" ? null : id)),
    figures: figures.map(({ path, from, to }) => ({
      path,
      from: cardJson(from),
      to: cardJson(to),
    })),
    promises: promises.map(promiseJson),
    gate: gate.map(amountJson),
    issues: issues.map((one) => issueJson(one, language)),
  };
}

export function cardJson(card: FigureCard | undefined): object | null {
  if (card === undefined) return null;
  const { name, value, unit, low, high, formula, evidence, source, place } = card;
  return {
    name,
    value: value ?? null,
    unit,
    low: low ?? null,
    high: high ?? null,
    formula: formula ?? null,
    evidence: evidence ?? null,
    source: source?.id ?? null,
    place: place ?? null,
  };
}

function promiseJson({ promise, scopes }: ComparedPromise): object {
  return {
    promise: promise.promise.id,
    period: periodJson(promise.period),
    scopes: scopes.map(({ scope, amounts, cells }) => ({
      scope: scope.id,
      amounts: amounts.map(amountJson),
      cells,
    })),
  };
}

function amountJson({ stream, kind, unit, from, to }: ComparedAmount): object {
  return { stream, kind, unit, from: endsJson(from), to: endsJson(to) };
}

function endsJson(ends: Ends | undefined): object | null {
  if (ends === undefined) return null;
  const { low, high, missing } = ends;
  return { low, high, missing };
}
