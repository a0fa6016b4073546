import { type ReactElement, useEffect, useRef, useState } from "react";
import type { Issue } from "../../core/index.ts";
import { issueSentences, type TextWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { type Piece, readExplanation } from "./explanation.ts";

interface ExplanationProps {
  readonly issue: Issue;
  readonly language: Language;
  readonly words: TextWords;
  readonly close: () => void;
}

/** What a message means: its sentences, and the page of its code where there is one. */
export function ExplanationPanel({
  issue,
  language,
  words,
  close,
}: ExplanationProps): ReactElement {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let here = true;
    void readExplanation(issue.code).then((found) => here && setPieces(found ?? []));
    head.current?.focus();
    return () => {
      here = false;
    };
  }, [issue.code]);
  const { title, what, mend } = issueSentences(issue, language);
  return (
    <section className="text-explained" aria-labelledby="text-explained">
      <h2 className="text-head" id="text-explained" ref={head} tabIndex={-1}>
        {title} <span className="mono">{issue.code}</span>
      </h2>
      <p>{what}</p>
      {mend && (
        <p>
          <strong>{words.messages.mend}</strong> {mend}
        </p>
      )}
      <div lang="en">
        {pieces.map((piece) => (
          <PieceNode key={piece.at} piece={piece} />
        ))}
      </div>
      <button type="button" className="text-button" onClick={close}>
        {words.messages.close}
      </button>
    </section>
  );
}

function PieceNode({ piece: { kind, text } }: { readonly piece: Piece }): ReactElement {
  if (kind === "head") return <h3 className="text-file-head">{text}</h3>;
  if (kind === "words") return <p>{text}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone a long line scrolls, also by arrows
    <pre className="mono" tabIndex={0}>
      {text}
    </pre>
  );
}
