import { type DragEvent, type ReactElement, useState } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { type Dropped, takeIn } from "../../intake/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { countChanged } from "./changed-files.ts";
import { ChooseFiles } from "./choose-files.tsx";
import { droppedFiles } from "./dropped.ts";
import { type ExampleName, Examples, type ReadTexts } from "./examples.tsx";
import { OpenOutcome, type Outcome } from "./open-outcome.tsx";
import { takeBook } from "./read-dropped-book.ts";
import { takeCapsule } from "./read-dropped-capsule.ts";

interface OpenViewProps {
  readonly view: View;
  /** Embedded examples, as the server names them. */
  readonly examples: readonly ExampleName[];
  readonly open: (files: readonly WorkspaceFile[], name: string) => void;
}

/** Where a plan comes in: a folder, a zip, a workbook, or an example. */
export function OpenView({ view, examples, open }: OpenViewProps): ReactElement {
  const words = filesPageWords[view.language].open;
  const [over, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const unsaved = countChanged(view);
  const opened = (texts: ReadTexts): void => {
    if (unsaved > 0) setOutcome({ kind: "asking", texts });
    else proceed(texts);
  };
  const proceed = (texts: ReadTexts): void => {
    open(texts.files, texts.name);
    setOutcome({ kind: "read", texts });
  };
  const take = async (coming: Promise<readonly Dropped[]>): Promise<void> => {
    setOutcome({ kind: "reading" });
    try {
      await settle(await coming);
    } catch {
      setOutcome({ kind: "unreadable" });
    }
  };
  const settle = async (dropped: readonly Dropped[]): Promise<void> => {
    const taken = takeIn(dropped);
    if (taken.kind === "texts") opened(taken);
    else if (taken.kind === "refused") setOutcome(taken);
    else if (taken.kind === "capsule") setOutcome(await takeCapsule(taken.name, taken.bytes));
    else {
      const { name, bytes } = taken;
      const read = await takeBook(view, name, bytes);
      setOutcome(read.kind === "taken" ? { ...read, name } : read);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(droppedFiles(event.dataTransfer));
  };
  return (
    <section
      className={over ? "page files-view files-over" : "page files-view"}
      aria-label={words.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      <h1 className="files-title">{words.title}</h1>
      <div className="files-drop">
        <p className="line">{over ? words.dropHere : words.drop}</p>
        <ChooseFiles words={words} take={take} />
        <p className="small">{words.about}</p>
      </div>
      <OpenOutcome
        view={view}
        opened={opened}
        outcome={outcome}
        unsaved={unsaved}
        proceed={proceed}
        stay={() => setOutcome({ kind: "none" })}
      />
      <Examples
        language={view.language}
        examples={examples}
        opened={opened}
        failed={() => setOutcome({ kind: "example-failed" })}
      />
    </section>
  );
}
