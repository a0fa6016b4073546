import type { ReactElement } from "react";
import type { SealedText } from "../../capsule/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import { headed } from "../local-words.tsx";

/** Words as they were sealed; where the language asked for is missing, they say which they are in. */
export function SealedWords({
  text,
  language,
  head = false,
}: {
  readonly text: SealedText;
  readonly language: Language;
  /** At the head of something, where a name begins with a capital. */
  readonly head?: boolean;
}): ReactElement {
  const { text: given, fallback } = wordsIn(text, language);
  const words = head ? headed(given) : given;
  if (fallback === undefined) return <>{words}</>;
  return (
    <>
      <span lang={fallback}>{words}</span> <span className="fell">({fallback})</span>
    </>
  );
}
