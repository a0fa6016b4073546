import type { EditorState, Text } from "@codemirror/state";
import { type RefCallback, useEffect, useMemo, useRef } from "react";
import type { Issue, Place } from "../../core/index.ts";
import { issueSentences, type SnippetName } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import type { Named } from "./declared.ts";
import type { Desk } from "./desk.ts";
import { openEditor, type TextEditor } from "./editor.ts";
import { inOrder } from "./file-names.ts";
import type { Found } from "./find-text.ts";
import { placeOf, type Stretch, stretchOf } from "./offsets.ts";
import { nextMessage } from "./quiet.ts";
import type { TextSteps } from "./use-text-steps.ts";

interface EditorInput {
  readonly view: View;
  readonly desk: Desk;
  readonly steps: TextSteps;
  readonly typed: () => void;
  readonly moved: (state: EditorState) => void;
  readonly explain: (issue: Issue) => void;
  readonly showUsages: (id: string) => void;
}

type FindStretch = (doc: Text) => Stretch;

/** Where to go in a file that is not open yet, and what to say there. */
interface Aim {
  readonly find: FindStretch;
  readonly said?: string | undefined;
}

export interface EditorControl extends Omit<TextSteps, "write"> {
  readonly host: RefCallback<HTMLElement>;
  readonly open: (file: string) => void;
  readonly goPlace: (at: Place) => void;
  readonly goFound: (found: Found) => void;
  readonly goName: (name: Named) => void;
  readonly insert: (name: SnippetName) => void;
}

/** One editor for the life of the view; what it asks is answered as of now. */
export function useTextEditor(input: EditorInput): EditorControl {
  const now = useRef(input);
  const editor = useRef<TextEditor>(undefined);
  const toReveal = useRef<Aim>(undefined);
  now.current = input;
  const control = useMemo(() => controlOf(now, editor, toReveal), []);
  const { view, desk } = input;
  const text = view.files.find(({ path }) => path === desk.file)?.text ?? "";
  useEffect(() => {
    editor.current?.show(desk.file, text);
    const reveal = toReveal.current;
    toReveal.current = undefined;
    if (reveal !== undefined) editor.current?.reveal(reveal.find, reveal.said);
  }, [desk.file, text]);
  const { at } = view.address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place in another file is another place
  useEffect(() => {
    const place = placeIn(at);
    if (place !== undefined) editor.current?.reveal((doc) => stretchOf(doc, place));
  }, [desk.file, at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words, the same editor
  useEffect(() => editor.current?.speak(), [desk.language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file shows its own messages
  useEffect(() => editor.current?.showIssues(), [desk.issues, desk.language, desk.file]);
  return control;
}

/** `31:15` of an address. */
function placeIn(at: string | undefined): Place | undefined {
  const [, row, column = "1"] = /^(\d{1,7})(?::(\d{1,7}))?$/.exec(at ?? "") ?? [];
  return row === undefined
    ? undefined
    : { file: "", line: Number(row), column: Number(column), length: 0 };
}

interface Ref<T> {
  current: T;
}

function controlOf(
  now: Ref<EditorInput>,
  editor: Ref<TextEditor | undefined>,
  toReveal: Ref<Aim | undefined>,
): EditorControl {
  const goTo = (file: string, find: FindStretch, said?: string): void => {
    if (file === now.current.desk.file) editor.current?.reveal(find, said);
    else {
      toReveal.current = { find, said };
      now.current.view.go({ file, at: undefined });
    }
  };
  const goPlace = (at: Place, said?: string): void =>
    goTo(at.file, (doc) => stretchOf(doc, at), said);
  const goName = ({ file, from, to }: Named): void => goTo(file, () => ({ from, to }));
  const open = (file: string): void => {
    editor.current?.flush();
    now.current.view.go({ file, at: undefined });
  };
  const mend = (issue: Issue): void => {
    editor.current?.flush();
    now.current.steps.mend(issue);
  };
  const walk = (step: 1 | -1): void => {
    const { desk } = now.current;
    const cursor = editor.current?.cursor();
    if (cursor === undefined) return;
    const at = { file: desk.file, ...placeOf(cursor.doc, cursor.offset) };
    const paths = inOrder(desk.files).map(({ path }) => path);
    const next = nextMessage(desk.issues, paths, at, step);
    if (next === undefined) return;
    const { title, what } = issueSentences(next, desk.language);
    goPlace(next.at, `${title}. ${what}`);
  };
  const begin = (host: HTMLElement): TextEditor =>
    openEditor(host, {
      desk: () => now.current.desk,
      write: (file, edited) => now.current.steps.write(file, edited),
      typed: () => now.current.typed(),
      moved: (state) => now.current.moved(state),
      walk,
      mend,
      explain: (issue) => now.current.explain(issue),
      goTo: goName,
      usages: (id) => now.current.showUsages(id),
    });
  return {
    host: (host) => {
      if (host === null) return undefined;
      const opened = begin(host);
      editor.current = opened;
      return () => {
        editor.current = undefined;
        opened.close();
      };
    },
    open,
    goPlace,
    goName,
    goFound: ({ file, offset, from, to }) =>
      goTo(file, () => ({ from: offset, to: offset + to - from })),
    insert: (name) => editor.current?.insert(name),
    mend,
    create: (file) => {
      editor.current?.flush();
      now.current.steps.create(file);
      now.current.view.go({ file, at: undefined });
    },
    rename: (from, to) => {
      editor.current?.flush();
      now.current.steps.rename(from, to);
      now.current.view.go({ file: to, at: undefined });
    },
    remove: (file) => {
      editor.current?.flush();
      now.current.steps.remove(file);
      now.current.view.go({ file: undefined, at: undefined });
    },
  };
}
