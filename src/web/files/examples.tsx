import type { ReactElement } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import { type Language, type LocalText, wordsIn } from "../../workspace/index.ts";

/** An example the server carries, and what it calls itself. */
export interface ExampleName {
  readonly id: string;
  readonly name: LocalText;
}

/** Texts that have come in whole. */
export interface ReadTexts {
  readonly name: string;
  readonly files: readonly WorkspaceFile[];
  readonly ignored: number;
}

interface ExamplesProps {
  readonly language: Language;
  readonly examples: readonly ExampleName[];
  readonly opened: (texts: ReadTexts) => void;
  readonly failed: () => void;
}

/** Plans to begin from, by the names they give themselves. */
export function Examples({ language, examples, opened, failed }: ExamplesProps): ReactElement {
  const words = filesPageWords[language].open;
  const fetchExample = async (id: string): Promise<void> => {
    try {
      const answer = await fetch(`/examples/${id}.json`);
      if (!answer.ok) throw new Error(String(answer.status));
      const { files } = (await answer.json()) as { readonly files: readonly WorkspaceFile[] };
      opened({ name: id, files, ignored: 0 });
    } catch {
      failed();
    }
  };
  return (
    <div className="files-part">
      <h2 className="files-head">{words.examples}</h2>
      <p>{words.aboutExamples}</p>
      <ul className="files-examples">
        {examples.map(({ id, name }) => {
          const { text, fallback } = wordsIn(name, language);
          return (
            <li key={id}>
              <button type="button" className="plain" onClick={() => void fetchExample(id)}>
                <span lang={fallback ?? language}>{text}</span>
              </button>{" "}
              <span className="mono">{id}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
