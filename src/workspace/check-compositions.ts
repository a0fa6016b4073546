import {
  type Issue,
  issue,
  likelyFormula,
  looksLikeFormula,
  problemIssue,
  readFormula,
} from "../core/index.ts";
import type { Composition, CompositionPart, Stream } from "./stream.ts";
import type { Workspace } from "./workspace.ts";

/** What streams are said to consist of: a formula can be read, and a lump was not meant as one. */
export function checkCompositions({ streams }: Workspace): readonly Issue[] {
  return [...streams.values()].flatMap((stream) => {
    if (stream.of === undefined) return [];
    if (stream.of.kind === "formula") return checkFormula(stream.of);
    return stream.of.parts.flatMap((part) => checkPart(stream, part));
  });
}

function checkFormula({ text, at }: Extract<Composition, { kind: "formula" }>): readonly Issue[] {
  const read = readFormula(text);
  if ("elements" in read) return [];
  const { problem: code, from, to, facts } = read;
  const meant = likelyFormula(text) !== undefined || /[A-Z]/.test(text);
  if (meant || text.length > MAX_WORD) {
    return [{ ...problemIssue({ code, from, to, facts }, text, at), at }];
  }
  // a stream that is wholly a lump says so as a part
  const likely = `{${text}: 100 %}`;
  return [issue("unknown-element", at, { given: text, formula: text, likely })];
}

const MAX_WORD = 60;

/** A lump may be called anything; one that is nearly a formula is asked about. */
function checkPart({ id }: Stream, { component, at }: CompositionPart): readonly Issue[] {
  if ("elements" in readFormula(component)) return [];
  const likely = likelyFormula(component);
  if (likely === undefined && !looksLikeFormula(component)) return [];
  const facts = { given: component, stream: id };
  return [issue("lump-or-formula", at, likely === undefined ? facts : { ...facts, likely })];
}
