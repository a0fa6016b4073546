import { EVIDENCE } from "./evidence.ts";
import type { FigureProblem, TextPart } from "./figure-parts.ts";
import { likelyName } from "./likely.ts";

/** `0.5 kg measurd`: a last word that is nearly an evidence. */
export function likelyEvidence(part: TextPart): FigureProblem | undefined {
  const word = /(?<=\s)[\p{L}-]+$/u.exec(part.text)?.[0];
  if (word === undefined) return undefined;
  const likely = likelyName(word, EVIDENCE);
  const before = part.text.slice(0, -word.length).trimEnd();
  const afterRange = before.endsWith(")") && before.includes("..");
  if (likely === undefined && !afterRange) return undefined;
  return {
    code: "unknown-evidence",
    from: part.to - word.length,
    to: part.to,
    facts: likely === undefined ? { given: word } : { given: word, likely },
  };
}

/** `5 kg (4-6)`: a range without dots. */
export function likelyDots({ text, from, to }: TextPart): FigureProblem | undefined {
  const dashed = /\(\s*([\d.]+)\s*(?:-|–|—|…)\s*([\d.]+)\s*\)$/u.exec(text);
  if (!dashed) return undefined;
  const likely = `(${dashed[1]}..${dashed[2]})`;
  const facts = { given: dashed[0], likely };
  return { code: "range-needs-dots", from: from + dashed.index, to, facts };
}

/** `0.9..1`: a range without brackets. */
export function likelyBrackets({ text, from }: TextPart): FigureProblem | undefined {
  const dots = text.indexOf("..");
  const low = /\d[\d.]*$/.exec(text.slice(Math.max(0, dots - 30), Math.max(0, dots)))?.[0];
  const high = /^\d[\d.]{0,30}/.exec(text.slice(dots + 2))?.[0];
  if (dots < 0 || low === undefined || high === undefined) return undefined;
  const start = from + dots - low.length;
  const end = from + dots + 2 + high.length;
  const given = `${low}..${high}`;
  return {
    code: "range-needs-brackets",
    from: start,
    to: end,
    facts: { given, likely: `(${given})` },
  };
}
