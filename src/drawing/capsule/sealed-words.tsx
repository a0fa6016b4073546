import type { ReactElement } from "react";
import type { SealedText } from "../../capsule/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";

/** Words as they were sealed; where the language asked for is missing, they say which they are in. */
export function SealedWords({
  text,
  language,
}: {
  readonly text: SealedText;
  readonly language: Language;
}): ReactElement {
  const { text: words, fallback } = wordsIn(text, language);
  if (fallback === undefined) return <>{words}</>;
  return (
    <>
      <span lang={fallback}>{words}</span> <span className="fell">({fallback})</span>
    </>
  );
}
