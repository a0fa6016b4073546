import type { ReactElement } from "react";
import type { ReadCapsule } from "../../capsule/index.ts";
import type { Issue } from "../../core/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { DroppedCapsule } from "./dropped-capsule.tsx";
import type { ReadTexts } from "./examples.tsx";
import type { TakenCounts } from "./read-dropped-book.ts";
import { ToldIssues, tellIssues } from "./told-issues.tsx";

/** What became of what was handed over. */
export type Outcome =
  | { readonly kind: "none" | "reading" | "unreadable" | "example-failed" }
  | { readonly kind: "no-plan" | "not-secure" }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "read" | "asking"; readonly texts: ReadTexts }
  | { readonly kind: "capsule"; readonly name: string; readonly read: ReadCapsule }
  | ({ readonly kind: "taken"; readonly name: string } & TakenCounts);

interface OpenOutcomeProps {
  readonly view: View;
  readonly outcome: Outcome;
  /** Files changed here and not saved. */
  readonly unsaved: number;
  /** Opens texts, asking first where changes of one's own would be left. */
  readonly opened: (texts: ReadTexts) => void;
  readonly proceed: (texts: ReadTexts) => void;
  readonly stay: () => void;
}

/** Said where it was handed over, and read aloud. */
export function OpenOutcome(props: OpenOutcomeProps): ReactElement {
  return (
    <div className="files-outcome" role="status">
      <Said {...props} />
    </div>
  );
}

function Said({
  view,
  outcome,
  unsaved,
  opened,
  proceed,
  stay,
}: OpenOutcomeProps): ReactElement | null {
  const { language } = view;
  const words = filesPageWords[language].open;
  switch (outcome.kind) {
    case "none":
      return null;
    case "reading":
      return <p>{words.reading}</p>;
    case "unreadable":
      return <p className="files-fault">{words.unreadable}</p>;
    case "example-failed":
      return <p className="files-fault">{words.exampleFailed}</p>;
    case "no-plan":
      return <p className="files-fault">{words.noPlan}</p>;
    case "not-secure":
      return <p className="files-fault">{words.notSecure}</p>;
    case "taken":
      return (
        <p>
          {outcome.figures + outcome.dues + outcome.facts === 0
            ? words.sameBook(outcome.name)
            : words.tookBook(outcome.name, outcome)}
        </p>
      );
    case "capsule":
      return <DroppedCapsule view={view} name={outcome.name} read={outcome.read} open={opened} />;
    case "refused":
      return (
        <>
          <p className="files-fault">{words.wrong(outcome.issues.length)}</p>
          <ToldIssues language={language} issues={tellIssues(outcome.issues, language)} />
        </>
      );
    case "read":
      return <p>{readOf(words, outcome.texts)}</p>;
    case "asking":
      return (
        <>
          <p>{readOf(words, outcome.texts)}</p>
          <p>{words.mineStays(unsaved)}</p>
          <p className="files-choices">
            <button type="button" className="files-button" onClick={() => proceed(outcome.texts)}>
              {words.openIt}
            </button>
            <button type="button" className="files-button" onClick={stay}>
              {words.notNow}
            </button>
          </p>
        </>
      );
  }
}

function readOf(
  words: (typeof filesPageWords)["en"]["open"],
  { name, files, ignored }: ReadTexts,
): string {
  return words.read(name, files.length, ignored);
}
