import { EVIDENCE } from "./evidence.ts";
import type { FigureProblem, TextPart } from "./figure-parts.ts";
import { likelyName } from "./likely.ts";

/** `0.5 kg measurd`: a last word that is nearly an evidence. */
export function likelyEvidence(part: TextPart): FigureProblem | undefined {
  const word = /(?<=\s)[\p{L}-]+$/u.exec(part.text)?.[0];
  if (word === undefined) return undefined;
  const likely = likelyName(word, EVIDENCE);
  const afterRange = /\.\..*\)\s*$/u.test(part.text.slice(0, -word.length));
  if (likely === undefined && !afterRange) return undefined;
  return {
    code: "unknown-evidence",
    from: part.to - word.length,
    to: part.to,
    facts: likely === undefined ? { given: word } : { given: word, likely },
  };
}

/** `0.9..1` without brackets, `5 kg (4-6)` without dots. */
export function likelyRange(part: TextPart): FigureProblem | undefined {
  const { text, from, to } = part;
  const dashed = /\(\s*([\d.]+)\s*(?:-|–|—|…)\s*([\d.]+)\s*\)$/u.exec(text);
  if (dashed) {
    const likely = `(${dashed[1]}..${dashed[2]})`;
    return {
      code: "range-needs-dots",
      from: from + dashed.index,
      to,
      facts: { given: dashed[0], likely },
    };
  }
  const bare = /[\d.]*\d\.\.\d[\d.]*/u.exec(text);
  if (!bare) return undefined;
  const start = from + bare.index;
  const facts = { given: bare[0], likely: `(${bare[0]})` };
  return { code: "range-needs-brackets", from: start, to: start + bare[0].length, facts };
}
