import {
  type CompileProblem,
  type Dimension,
  describeDimension,
  type Fact,
  type FigureProblem,
  type Issue,
  issue,
  type Place,
  placeWithin,
} from "../core/index.ts";

type Code = FigureProblem["code"] | CompileProblem["code"];

/** A slip inside the text of a figure as an issue: the same facts in the words of the issue's own sentence. */
export function figureIssue(
  problem: { readonly code: Code; readonly facts: Readonly<Record<string, Fact>> },
  given: string,
  at: Place,
): Issue {
  const text = (key: string) => String(problem.facts[key] ?? "");
  const likely = problem.facts.likely === undefined ? {} : { likely: text("likely") };
  switch (problem.code) {
    case "decimal-comma":
      return issue("comma-in-figure", at, {
        where: "figure",
        given,
        ...(likely.likely === undefined ? {} : { mend: likely.likely }),
      });
    case "unknown-unit":
      return issue("unknown-unit", at, { given: given || text("unit") || text("text"), ...likely });
    case "unknown-name":
      return issue("unknown-name", at, { kind: "figure", name: text("name"), ...likely });
    case "unit-mismatch":
      return issue("unit-mismatch", at, {
        needed: text("wanted"),
        given: text("unit"),
        via: "none",
      });
    case "minus-needs-blanks":
      return minusIssue(text("likely") || text("text"), given, at);
    case "unknown-element":
    case "element-without-weight":
      return issue("unknown-element", at, { given: text("element"), formula: given, ...likely });
    case "division-by-zero":
      return issue("number-out-of-range", at, { name: given });
    default:
      return syntaxIssue(problem.code, given, at, likely);
  }
}

function minusIssue(text: string, given: string, at: Place): Issue {
  const [left = "", right = ""] = text.split(/\s*-\s*/).map((side) => side.trim());
  return issue("minus-needs-blanks", at, { given: given || text, left, right });
}

const FIGURE_PROBLEMS: Partial<
  Record<Code, "empty" | "evidence" | "range" | "source" | "value" | "unpublished">
> = {
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

const FORMULA_PROBLEMS: Partial<
  Record<
    Code,
    "unexpected" | "unfinished" | "unclosed" | "power" | "function" | "too-deep" | "too-long"
  >
> = {
  "expression-empty": "unfinished",
  "expression-too-long": "too-long",
  "formula-too-long": "too-long",
  "expression-too-deep": "too-deep",
  "missing-operand": "unfinished",
  "missing-bracket": "unclosed",
  "unknown-function": "function",
  "unit-or-element": "function",
  "formula-needs-m": "function",
  "power-after-unit": "power",
  "power-needs-integer": "power",
  "power-needs-plain-number": "power",
};

function syntaxIssue(
  code: Code,
  given: string,
  at: Place,
  likely: { readonly likely?: string },
): Issue {
  const figure = FIGURE_PROBLEMS[code];
  if (figure !== undefined) return issue("figure-syntax", at, { problem: figure, given, ...likely });
  const needed = likely.likely === undefined ? {} : { needed: likely.likely };
  const problem = FORMULA_PROBLEMS[code] ?? "unexpected";
  return issue("formula-syntax", at, { problem, found: given, ...needed });
}

/** Two dimensions that should be one. */
export function mismatchIssue(needed: Dimension, given: Dimension, at: Place): Issue {
  const words = { needed: describeDimension(needed), given: describeDimension(given) };
  return issue("unit-mismatch", at, { ...words, via: "none" });
}

/** A problem of a formula at its characters; `valueAt` is where the offsets of its text count from. */
export function formulaIssue(problem: CompileProblem, line: string, valueAt: Place): Issue {
  const at = placeWithin(valueAt, problem.from, problem.to);
  return figureIssue(problem, line, at);
}
