import { type ReactElement, useState } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import type { TextWords } from "../../sentences/index.ts";
import { HEADER, inOrder, nameProblem } from "./file-names.ts";
import type { FileCount } from "./quiet.ts";

interface FileListProps {
  readonly words: TextWords;
  readonly files: readonly WorkspaceFile[];
  readonly open: string;
  readonly counts: ReadonlyMap<string, FileCount>;
  readonly choose: (file: string) => void;
  readonly create: (file: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
}

/** The files of the workspace with their errors; on a phone the list is a choice of one. */
export function FileList(props: FileListProps): ReactElement {
  const { words, files, open, counts, choose } = props;
  const ordered = inOrder(files);
  return (
    <nav className="text-files" aria-label={words.files.title}>
      <h2 className="text-head">{words.files.title}</h2>
      <select
        className="text-choice"
        aria-label={words.files.open}
        value={open}
        onChange={(event) => choose(event.target.value)}
      >
        {ordered.map(({ path }) => (
          <option key={path} value={path}>
            {path}
            {said(words, counts.get(path))}
          </option>
        ))}
      </select>
      <ul className="text-list">
        {ordered.map(({ path }) => (
          <li key={path}>
            <button
              type="button"
              className="text-file"
              aria-current={path === open ? "true" : undefined}
              onClick={() => choose(path)}
            >
              <span>{path}</span>
              <Count words={words} count={counts.get(path)} />
            </button>
          </li>
        ))}
      </ul>
      <FileSteps key={open} {...props} />
    </nav>
  );
}

function said(words: TextWords, count: FileCount | undefined): string {
  const errors = count?.errors ?? 0;
  return errors === 0 ? "" : ` · ${words.files.errors(errors)}`;
}

function Count({ words, count }: { words: TextWords; count: FileCount | undefined }) {
  const { errors, others } = count ?? { errors: 0, others: 0 };
  if (errors > 0) return <span className="text-errors">{words.files.errors(errors)}</span>;
  return others > 0 ? <span className="text-others">{words.files.others(others)}</span> : null;
}

type Asking = "create" | "rename" | "remove";

function FileSteps({ words, files, open, create, rename, remove }: FileListProps): ReactElement {
  const [asking, ask] = useState<Asking>();
  const stays = open === HEADER;
  if (asking === "remove")
    return (
      <div className="text-ask">
        <p>{words.files.removeAsk(open)}</p>
        <button type="button" className="text-button" onClick={() => remove(open)}>
          {words.files.remove}
        </button>
        <button type="button" className="text-button" onClick={() => ask(undefined)}>
          {words.files.cancel}
        </button>
      </div>
    );
  if (asking !== undefined)
    return (
      <NameForm
        words={words}
        files={files}
        own={asking === "rename" ? open : undefined}
        save={(name) => {
          ask(undefined);
          if (asking === "rename") rename(open, name);
          else create(name);
        }}
        cancel={() => ask(undefined)}
      />
    );
  return (
    <div className="text-ask">
      <button type="button" className="text-button" onClick={() => ask("create")}>
        {words.files.create}
      </button>
      {!stays && (
        <>
          <button type="button" className="text-button" onClick={() => ask("rename")}>
            {words.files.rename}
          </button>
          <button type="button" className="text-button" onClick={() => ask("remove")}>
            {words.files.remove}
          </button>
        </>
      )}
    </div>
  );
}

interface NameFormProps {
  readonly words: TextWords;
  readonly files: readonly WorkspaceFile[];
  readonly own: string | undefined;
  readonly save: (name: string) => void;
  readonly cancel: () => void;
}

function NameForm({ words, files, own, save, cancel }: NameFormProps): ReactElement {
  const [name, setName] = useState(own ?? "");
  const [tried, setTried] = useState(false);
  const problem = nameProblem(name.trim(), files, own);
  return (
    <form
      className="text-ask"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === undefined) save(name.trim());
      }}
    >
      <label>
        {words.files.name}
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens where someone asked to name a file
          autoFocus
          className="text-field mono"
          value={name}
          placeholder={words.files.example}
          aria-invalid={tried && problem !== undefined}
          aria-describedby="text-name-problem"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && cancel()}
        />
      </label>
      <p id="text-name-problem" className="text-problem" aria-live="polite">
        {tried && problem !== undefined ? words.files.problems[problem] : ""}
      </p>
      <button type="submit" className="text-button">
        {words.files.save}
      </button>
      <button type="button" className="text-button" onClick={cancel}>
        {words.files.cancel}
      </button>
    </form>
  );
}
