import { type ReactElement, useId, useState } from "react";
import { outWords } from "../../sentences/index.ts";
import { LANGUAGES, type Language, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { type MemoChoice, makeMemoFile } from "./make-files.ts";
import { FileRow } from "./way-out.tsx";

const NAMES: Readonly<Record<Language, string>> = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
};

/** The memo: in which language, of which promise, with or without the drawing. */
export function MemoRow({ view }: { view: View }): ReactElement {
  const { language, verdict } = view;
  const words = outWords[language];
  const promises = verdict?.promises ?? [];
  const [chosen, setChosen] = useState<Partial<MemoChoice>>({});
  const choice: MemoChoice = { language, drawing: false, ...chosen };
  const id = useId();
  const known = promises.some(({ promise }) => promise.id === choice.promise);
  const { promise, ...rest } = choice;
  const asked = promise !== undefined && known ? choice : rest;
  return (
    <FileRow name="memo" main language={language} make={() => makeMemoFile(view, asked)}>
      <p className="field">
        <label htmlFor={`${id}-language`}>{words.language}</label>
        <select
          id={`${id}-language`}
          value={choice.language}
          onChange={({ target }) => {
            const next = LANGUAGES.find((one) => one === target.value);
            if (next !== undefined) setChosen({ ...chosen, language: next });
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      {promises.length > 1 && (
        <p className="field">
          <label htmlFor={`${id}-promise`}>{words.promise}</label>
          <select
            id={`${id}-promise`}
            value={known ? choice.promise : promises[0]?.promise.id}
            onChange={({ target }) => setChosen({ ...chosen, promise: target.value })}
          >
            {promises.map(({ promise: { id: one, name } }) => (
              <option key={one} value={one}>
                {wordsIn(name, language).text || one}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="way-out-check">
        <input
          type="checkbox"
          id={`${id}-drawing`}
          checked={choice.drawing}
          onChange={({ target }) => setChosen({ ...chosen, drawing: target.checked })}
        />{" "}
        <label htmlFor={`${id}-drawing`}>{words.withDrawing}</label>
      </p>
    </FileRow>
  );
}
