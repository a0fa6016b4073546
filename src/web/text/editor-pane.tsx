import type { ReactElement, ReactNode, RefCallback } from "react";
import type { SnippetName, TextWords } from "../../sentences/index.ts";
import { SNIPPETS } from "./snippets.ts";

interface EditorPaneProps {
  readonly words: TextWords;
  readonly file: string;
  readonly host: RefCallback<HTMLElement>;
  readonly insert: (name: SnippetName) => void;
  /** What stands at the cursor. */
  readonly children: ReactNode;
}

/** The editor with its file's name above it and the keys one should know below. */
export function EditorPane({ words, file, host, insert, children }: EditorPaneProps): ReactElement {
  const names = Object.keys(SNIPPETS) as readonly SnippetName[];
  return (
    <section className="text-middle" aria-label={words.editor.label(file)}>
      <div className="text-bar">
        <h2 className="text-head mono">{file}</h2>
        <p className="text-insert">
          <span className="text-note">{words.editor.insert}</span>
          {names.map((name) => (
            <button key={name} type="button" className="text-button" onClick={() => insert(name)}>
              {words.editor.snippets[name]}
            </button>
          ))}
        </p>
      </div>
      <div className="text-editor" ref={host} />
      {children}
      <p className="text-note" id="text-keys">
        {words.editor.keys}
      </p>
    </section>
  );
}
