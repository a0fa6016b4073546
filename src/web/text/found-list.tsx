import { type ReactElement, useMemo, useState } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import type { TextWords } from "../../sentences/index.ts";
import { type Found, findInFiles, MOST_FOUND } from "./find-text.ts";

interface SearchProps {
  readonly words: TextWords;
  readonly files: readonly WorkspaceFile[];
  readonly go: (found: Found) => void;
}

/** Search over all files; every line found is a way to it. */
export function SearchFiles({ words, files, go }: SearchProps): ReactElement {
  const [sought, seek] = useState("");
  const found = useMemo(() => findInFiles(files, sought), [files, sought]);
  return (
    <search className="text-search">
      <label>
        {words.files.search}
        <input
          type="search"
          className="text-field"
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      </label>
      <p className="text-note" aria-live="polite">
        {sought.trim() === ""
          ? ""
          : found.length === 0
            ? words.files.nothing(sought)
            : found.length >= MOST_FOUND
              ? words.files.most(MOST_FOUND)
              : words.files.found(found.length)}
      </p>
      <FoundList found={found} go={go} />
    </search>
  );
}

/** Lines of files, each with its place and what was found in it. */
export function FoundList({
  found,
  go,
}: {
  readonly found: readonly Found[];
  readonly go: (found: Found) => void;
}): ReactElement | null {
  if (found.length === 0) return null;
  return (
    <ul className="text-found">
      {found.map((one) => (
        <li key={`${one.file}:${one.line}`}>
          <button type="button" className="text-line" onClick={() => go(one)}>
            <span className="text-address mono">{`${one.file}:${one.line}`}</span>
            <Excerpt found={one} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Letters shown before what was found: a line may be long. */
const BEFORE = 24;

function Excerpt({ found: { text, from, to } }: { readonly found: Found }): ReactElement {
  const start = Math.max(text.length - text.trimStart().length, from - BEFORE);
  return (
    <span className="text-excerpt mono">
      {start > 0 && text.slice(0, start).trim() !== "" && "…"}
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, to + 80)}
    </span>
  );
}
