import { countsAtoms, likelyFigure, likelyLabel, mendWith } from "./parts.ts";
import type { FigureCode, IssueWords } from "./words.ts";

const FIGURE_PROBLEMS = {
  empty: () => "There is no figure here.",
  evidence: (given: string) =>
    `${given} is no kind of evidence; there are measured, compiled, estimated, norm, claimed, assumed, remembered.`,
  range: (given: string) => `${given} is no range; a range is written (low..high).`,
  source: () => "After @ stands a source, and there is none.",
  value: (given: string) => `${given} is no value.`,
  unpublished: (given: string) =>
    `After unpublished stands @ and a source, or assume and a value, not ${given}.`,
  extra: (given: string) => `Something is left over after the figure: ${given}.`,
} as const;

const EXAMPLE = "for example: 0.50 kg (0.45..0.55) compiled @ T12 row 31";

const FORMULA_MENDS = {
  unexpected: undefined,
  unfinished: "write what is missing at its end",
  unclosed: "close the bracket",
  power: "write the power as a whole number: a^2",
  function: "there are min(a, b), max(a, b) and M(formula)",
  "too-deep": "give parts of it names under where",
  "too-long": "give parts of it names under where",
} as const;

const DATES = {
  day: "2026-10-31",
  month: "2026-10 (launched: by 2026-10)",
  year: "2026",
  order: undefined,
} as const;

const THINGS = {
  stream: "stream",
  process: "process",
  plant: "plant",
  site: "site",
  source: "source",
  figure: "figure",
  promise: "promise",
  scope: "scope",
  scenario: "scenario",
  statement: "statement",
  reading: "reading of a nameplate",
  part: "part",
  component: "component",
  office: "office",
  theme: "theme",
  measure: "measure",
} as const;

/** What a stream's unit can be led to by. */
const VIAS = {
  mass: "a mass",
  area: "an area",
  pieces: "a number of pieces",
  power: "a power",
} as const;

export const EN_FIGURES: Pick<IssueWords, FigureCode> = {
  "figure-syntax": ({ problem, given, likely }, say) => ({
    what: FIGURE_PROBLEMS[problem](say.quoted(given)),
    mend:
      likely === undefined
        ? EXAMPLE
        : problem === "value"
          ? `write an amount and its stream, for example: ${likely}`
          : `did you mean ${say.quoted(likely)}?`,
    ...likelyLabel(likelyFigure(problem, likely)),
  }),
  "formula-syntax": ({ problem, found, needed }, say) => ({
    what: formulaProblem(problem, say.quoted(found), needed && say.quoted(needed)),
    ...mendWith(
      problem === "function" && needed
        ? `did you mean ${say.quoted(needed)}?`
        : FORMULA_MENDS[problem],
    ),
  }),
  "minus-needs-blanks": ({ given, left, right }, say) => ({
    what: `${say.quoted(given)} is read as one name.`,
    mend: `put blanks round the minus: ${left} - ${right}`,
  }),
  "unknown-unit": ({ given, likely }, say) => ({
    what: `There is no unit ${say.quoted(given)}.`,
    mend: likely
      ? `did you mean ${say.quoted(likely)}?`
      : "units are t, kg, kWh, m2, m3, GW/yr and the like",
    ...likelyLabel(likely),
  }),
  "unit-mismatch": ({ name, needed, given, via }, say) => {
    const atoms = countsAtoms(needed, given);
    if (atoms !== undefined)
      return {
        what:
          name === undefined
            ? "A share of mass and a share of atoms cannot be added or compared."
            : atoms === "given"
              ? `${say.name(name)}: a share of mass is needed here, and ${given} is a share of atoms.`
              : `${say.name(name)}: a share of atoms is needed here, and ${given} is a share of mass.`,
        mend: "at%, ppma and ppba count atoms; %, ppm and ppb count mass; for a little of E in M, 1 ppma is 1 ppm * E/M: for boron in silicon 1 ppm * B/Si",
      };
    if (name === undefined)
      return {
        what: `The terms of the formula are measured in different units: ${needed} and ${given}.`,
        mend: "terms that are added or compared need the same kind of unit",
      };
    return {
      what: `${say.name(name)} is measured in ${needed}, not in ${given}.`,
      mend: `write it in ${needed}${via === "none" ? "" : `, or give ${say.name(name)} ${VIAS[via]} per ${needed}`}`,
      label: needed,
    };
  },
  "id-syntax": ({ given, section, likely, words }, say) => ({
    what:
      words === undefined
        ? `${say.quoted(given)} cannot name anything in ${section}: a name is Latin letters, digits and hyphens, and begins with a letter.`
        : `${say.quoted(given)} cannot name anything in ${section}: a figure has this key (${words}).`,
    ...mendWith(
      likely
        ? `for example ${likely}; what people read goes under name`
        : "what people read goes under name",
    ),
    ...likelyLabel(likely),
  }),
  "point-or-thousands": ({ given, reads, mend }, say) => ({
    what: `${say.quoted(given)} reads as ${reads}: a point parts decimals.`,
    mend: `if a thousand was meant, write ${mend}`,
  }),
  "lump-or-formula": ({ given, stream, likely }, say) => ({
    what: `${say.quoted(given)} in ${say.name(stream)} is read as a lump of its own, not as a chemical formula.`,
    mend: likely ? `did you mean ${say.quoted(likely)}?` : "there is no such formula",
    ...likelyLabel(likely),
  }),
  "unknown-element": ({ given, formula, likely, number }, say) => ({
    what:
      number === undefined
        ? `There is no chemical element ${say.quoted(given)} (in ${formula}).`
        : `Element ${number}, ${given}, has no standard atomic weight (in ${formula}).`,
    ...mendWith(likely && `did you mean ${say.quoted(likely)}?`),
    ...likelyLabel(likely),
  }),
  "name-cycle": ({ names }, say) => ({
    what: `Each asks for the next, and the last for the first: ${say.names(names)}.`,
    mend: "give one of them a number instead of a formula",
  }),
  "range-order": ({ low, high, value }, say) => ({
    what:
      value === undefined || low.value > high.value
        ? `The low end, ${say.apart(low, high)[0]}, is above the high end, ${say.apart(low, high)[1]}.`
        : `The value ${say.written(value)} lies outside its range ${say.bounds(low, high)}.`,
    mend: "write (low..high) round the value",
  }),
  "number-out-of-range": ({ name, given, low, high }, say) => ({
    what:
      given === undefined
        ? `The formula of ${say.quoted(name)} gives no number (something is divided by zero).`
        : `${say.quoted(name)} cannot be ${say.written(given)}.`,
    ...mendWith(
      low && high && `it lies in ${say.bounds(low, high)}`,
      low && !high && `it is at least ${say.written(low)}`,
      high && !low && `it is at most ${say.written(high)}`,
    ),
  }),
  "negative-amount": ({ name, process, given }, say) => ({
    what: `${process === undefined ? "" : `${say.name(process)}: `}the amount of ${say.name(name)} is negative, ${say.written(given)}.`,
    mend: "an amount is never below zero; what flows the other way stands on the other side",
  }),
  "source-missing": ({ figure }, say) => ({
    what: `${say.quoted(figure)} has no source.`,
    mend: "name the source after @, or say that it is assumed",
  }),
  "date-syntax": ({ given, form, likely }, say) => ({
    what:
      form === "order"
        ? `${say.quoted(given)} does not come after the first day.`
        : `${say.quoted(given)} is no ${form}.`,
    ...mendWith(likely ? `did you mean ${likely}?` : DATES[form] && `for example: ${DATES[form]}`),
    ...likelyLabel(likely),
  }),
  "unknown-name": ({ kind, name, likely }, say) => ({
    what: `There is no ${THINGS[kind]} ${say.quoted(name)}.`,
    ...mendWith(likely && `did you mean ${say.quoted(likely)}?`),
    ...likelyLabel(likely),
  }),
};

function formulaProblem(
  problem: keyof typeof FORMULA_MENDS,
  found: string,
  needed: string | undefined,
): string {
  const instead = needed ? `; ${needed} is needed` : "";
  if (problem === "unexpected") return `${found} cannot stand here${instead}.`;
  if (problem === "unfinished") return `The formula is not finished${instead}.`;
  if (problem === "unclosed") return `A bracket is not closed${instead}.`;
  if (problem === "power") return "A power must be a whole number.";
  if (problem === "function") return `${found} is not written like this.`;
  return problem === "too-deep" ? "The brackets are nested too deep." : "The formula is too long.";
}
