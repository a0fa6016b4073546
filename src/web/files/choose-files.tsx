import { type ReactElement, useRef } from "react";
import type { Dropped } from "../../intake/index.ts";
import type { FilesPageWords } from "../../sentences/index.ts";
import { chosenFiles } from "./dropped.ts";

interface ChooseFilesProps {
  readonly words: FilesPageWords["open"];
  readonly take: (coming: Promise<readonly Dropped[]>) => Promise<void>;
}

/** By keyboard what dropping does by hand. */
export function ChooseFiles({ words, take }: ChooseFilesProps): ReactElement {
  return (
    <p className="files-choices">
      <Choice label={words.chooseFolder} take={take} folder />
      <Choice label={words.chooseFile} take={take} />
    </p>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly take: ChooseFilesProps["take"];
  readonly folder?: boolean;
}

function Choice({ label, take, folder = false }: ChoiceProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="files-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          // No attribute that types of HTML know.
          if (element !== null) element.webkitdirectory = folder;
        }}
        type="file"
        hidden
        aria-label={label}
        multiple={!folder}
        {...(folder ? {} : { accept: ".zip,.xlsx,.tizbek,.yaml,.csv" })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file, mended, can be chosen once more.
          event.currentTarget.value = "";
          if (files.length > 0) void take(chosenFiles(files));
        }}
      />
    </>
  );
}
