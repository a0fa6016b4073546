import type { CompileProblem } from "./compiler.ts";
import type { IssueFacts } from "./facts.ts";
import type { FigureProblem } from "./figure-parts.ts";
import type { Issue } from "./issue.ts";
import { type Place, placeWithin } from "./place.ts";
import { issue } from "./raise.ts";

/**
 * The issue a person sees for a problem found in a figure or a formula.
 * `text` is what was read, and `place` where its first character stands.
 */
export function problemIssue(
  problem: FigureProblem | CompileProblem,
  text: string,
  place: Place,
): Issue {
  const at = placeWithin(place, problem.from, problem.to);
  const given = textFact(problem, "given") ?? text.slice(problem.from, problem.to).slice(0, 60);
  const likely = optional("likely", textFact(problem, "likely"));
  const formula = FORMULA_SYNTAX[problem.code];
  if (formula) {
    const needed = textFact(problem, "needed") ?? textFact(problem, "likely") ?? formula.needed;
    const facts = { problem: formula.problem, found: given, ...optional("needed", needed) };
    return issue("formula-syntax", at, facts);
  }
  const figure = FIGURE_SYNTAX[problem.code];
  if (figure) return issue("figure-syntax", at, { problem: figure, given, ...likely });
  return otherIssue(problem, given, likely, at);
}

type FormulaFault = IssueFacts["formula-syntax"]["problem"];
type FigureFault = IssueFacts["figure-syntax"]["problem"];
type AnyCode = (FigureProblem | CompileProblem)["code"];

const FORMULA_SYNTAX: {
  readonly [C in AnyCode]?: { readonly problem: FormulaFault; readonly needed?: string };
} = {
  "expression-empty": { problem: "unfinished" },
  "expression-too-long": { problem: "too-long" },
  "expression-too-deep": { problem: "too-deep" },
  "bad-number": { problem: "unexpected" },
  "unknown-function": { problem: "function" },
  "unexpected-character": { problem: "unexpected" },
  "missing-operand": { problem: "unfinished" },
  "missing-operator": { problem: "unexpected" },
  "missing-bracket": { problem: "unclosed", needed: ")" },
  "extra-bracket": { problem: "unexpected" },
  "power-after-unit": { problem: "power" },
  "power-needs-integer": { problem: "power" },
  "power-needs-plain-number": { problem: "power" },
  "formula-needs-m": { problem: "function" },
  "grade-shape": { problem: "function", needed: "grade(COMPONENT in STREAM)" },
  "formula-shape": { problem: "unexpected" },
  "formula-count": { problem: "unexpected" },
  "formula-too-long": { problem: "too-long" },
};

const FIGURE_SYNTAX: { readonly [C in AnyCode]?: FigureFault } = {
  "figure-empty": "empty",
  "value-missing": "value",
  "source-missing": "source",
  "at-needs-blanks": "source",
  "unknown-evidence": "evidence",
  "range-shape": "range",
  "range-needs-brackets": "range",
  "range-needs-dots": "range",
  "range-unit-unclear": "range",
  "unpublished-shape": "unpublished",
};

function otherIssue(
  problem: FigureProblem | CompileProblem,
  given: string,
  likely: { readonly likely?: string },
  at: Place,
): Issue {
  const fact = (key: string): string => textFact(problem, key) ?? "";
  switch (problem.code) {
    case "decimal-comma": {
      const mend = optional("mend", likely.likely);
      return issue("comma-in-figure", at, { where: "figure", given, ...mend });
    }
    case "unknown-unit":
      return issue("unknown-unit", at, { given, ...likely });
    case "unknown-element":
    case "element-without-weight": {
      const { number } = problem.facts;
      const weightless = typeof number === "number" ? { number } : {};
      const formula = fact("formula");
      return issue("unknown-element", at, { given, formula, ...likely, ...weightless });
    }
    case "minus-needs-blanks":
      return issue(problem.code, at, { given, left: fact("left"), right: fact("right") });
    case "unit-mismatch":
      return issue(problem.code, at, { given, needed: fact("needed"), via: "none" });
    case "division-by-zero":
      return issue("number-out-of-range", at, { name: given });
    default:
      return issue("unknown-name", at, { kind: "figure", name: fact("name") || given, ...likely });
  }
}

function textFact(problem: FigureProblem | CompileProblem, key: string): string | undefined {
  const fact = problem.facts[key];
  return typeof fact === "string" ? fact : undefined;
}

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}
