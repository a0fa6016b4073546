/** A piece of an explanation: words, or lines of a plan. */
export interface Piece {
  readonly kind: "words" | "code" | "head";
  readonly text: string;
  /** Which piece of the page it is: two may say the same. */
  readonly at: number;
}

/** The page of a message, if whoever serves this page has it: `/issues/unknown-unit`. */
export async function readExplanation(code: string): Promise<readonly Piece[] | undefined> {
  try {
    const answer = await fetch(`/issues/${code}`);
    const isText = /text\/(markdown|plain)/.test(answer.headers.get("content-type") ?? "");
    return answer.ok && isText ? explanationPieces(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** Paragraphs, headings and blocks of code; the code's own heading and its line of titles are shown elsewhere. */
export function explanationPieces(page: string): readonly Piece[] {
  const blocks = page.split(/^```.*$/m);
  const pieces = blocks.flatMap((block, i): readonly Omit<Piece, "at">[] =>
    i % 2 === 1 ? [{ kind: "code", text: block.trim() }] : block.split(/\n\s*\n/).map(pieceOf),
  );
  return pieces
    .filter(({ text }) => text !== "")
    .map((piece, at) => ({ ...piece, at }))
    .filter(({ text, at }) => !isTop(text, at));
}

function pieceOf(text: string): Omit<Piece, "at"> {
  const trimmed = text.trim();
  const head = /^#+\s+(.*)$/.exec(trimmed)?.[1];
  return head === undefined
    ? { kind: "words", text: plain(trimmed) }
    : { kind: "head", text: plain(head) };
}

function plain(text: string): string {
  return text.replaceAll("`", "").replaceAll("\n", " ");
}

function isTop(text: string, i: number): boolean {
  return i < 2 && (/^[a-z-]+$/.test(text) || text.startsWith("*"));
}
