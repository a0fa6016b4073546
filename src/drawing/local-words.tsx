import type { ReactElement } from "react";
import { type LocalText, wordsIn } from "../workspace/index.ts";
import type { Page } from "./page.ts";

/** Words someone gave in several languages; where the language asked for is missing, they say so. */
export function LocalWords({ page, text }: { page: Page; text: LocalText }): ReactElement {
  const { text: words, fallback } = wordsIn(text, page.language);
  if (fallback === undefined) return <>{words}</>;
  return (
    <>
      <span lang={fallback}>{words}</span>{" "}
      <span className="fell">
        ({fallback}
        <span className="vh">: {page.words.figure.notTranslated}</span>)
      </span>
    </>
  );
}

/** The same as bare text, for drawings and attributes. */
export function plainWords(page: Page, text: LocalText): string {
  return wordsIn(text, page.language).text;
}
