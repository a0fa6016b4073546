import type { Span } from "../verdict/index.ts";

/** A piece of a sentence: words, or a number the page can open to its source. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  /** Computed: `span` holds both ends and what they rest on. */
  | { readonly kind: "number"; readonly text: string; readonly span: Span }
  /** One figure of the text, by its path. */
  | { readonly kind: "number"; readonly text: string; readonly path: string };

type Part = string | Segment | readonly Segment[];

/** A template whose holes take words, numbers and whole clauses: s`${need} needed`. */
export function s(texts: TemplateStringsArray, ...parts: readonly Part[]): readonly Segment[] {
  const segments = texts.flatMap((text, i) => [words(text), ...segmentsOf(parts[i] ?? "")]);
  return joinWords(segments);
}

function words(text: string): Segment {
  return { kind: "text", text };
}

function segmentsOf(part: Part): readonly Segment[] {
  if (typeof part === "string") return [words(part)];
  return "kind" in part ? [part] : part;
}

/** Neighbouring words as one piece, so that a page has as few as can be. */
function joinWords(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.text === "") continue;
    if (segment.kind === "text" && last?.kind === "text")
      joined[joined.length - 1] = words(last.text + segment.text);
    else joined.push(segment);
  }
  return joined;
}

/** The sentence as plain text. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}

/** Clauses in a row, with something between them. */
export function joinClauses(
  clauses: readonly (readonly Segment[])[],
  between: string,
): readonly Segment[] {
  return clauses.reduce<readonly Segment[]>(
    (all, clause) => (all.length === 0 ? clause : s`${all}${between}${clause}`),
    [],
  );
}

/** A Russian day ends in «г.»: its stop is the sentence's too. */
export function oneStop(sentence: string): string {
  return sentence.replaceAll("г..", "г.");
}

/** A clause as a sentence: capital letter in front, full stop behind. */
export function asSentence(clause: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = clause;
  if (first?.kind !== "text") return s`${clause}.`;
  return s`${words(capitalised(first.text))}${rest}.`;
}

/** Words someone entered, as a sentence. */
export function sentenceOf(text: string): string {
  return capitalised(text) + (/[.!?…]$/.test(text) ? "" : ".");
}

export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
