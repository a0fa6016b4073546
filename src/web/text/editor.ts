import { Annotation, ChangeSet, EditorState, Text, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { SnippetName } from "../../sentences/index.ts";
import { differenceOf, editorText } from "./carry.ts";
import { showIssues } from "./diagnostics.ts";
import {
  type EditorCalls,
  editorExtensions,
  inLanguage,
  languageExtension,
  styleNonce,
} from "./editor-extensions.ts";
import type { Stretch } from "./offsets.ts";
import { insertSnippet } from "./snippets.ts";

/** A pause in typing this long is a step. [ms] */
const PAUSE = 250;

/** The editor of one file at a time; each file keeps its own cursor and its own way back. */
export interface TextEditor {
  /** Shows a file as the page has it now: another file, or other characters in the same one. */
  readonly show: (file: string, text: string) => void;
  readonly showIssues: () => void;
  readonly speak: () => void;
  /** Goes to some characters, and says to who cannot see what is there. */
  readonly reveal: (stretch: (doc: Text) => Stretch, said?: string) => void;
  readonly cursor: () => { readonly doc: Text; readonly offset: number };
  readonly insert: (name: SnippetName) => void;
  /** Hands over what is typed and not yet written. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** Came from the page, and is no typing. */
const fromPage = Annotation.define<true>();

/** Changes of the page, carried over what was typed since the page had its text. */
export function carried(was: string, typed: string, page: string): ChangeSet {
  const changes = (to: string) => ChangeSet.of(differenceOf(was, to) ?? [], was.length);
  return changes(page).map(changes(typed));
}

export function openEditor(host: HTMLElement, calls: EditorCalls): TextEditor {
  const states = new Map<string, EditorState>();
  const known = new Map<string, string>();
  const sent = new Map<string, { readonly before: string; readonly after: string }>();
  let open = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const after = view.state.doc.toString();
    const before = known.get(open);
    if (before === undefined || before === after) return;
    known.set(open, after);
    sent.set(open, { before, after });
    calls.write(open, after);
  };

  const listener = EditorView.updateListener.of(
    ({ docChanged, selectionSet, state, transactions }) => {
      if (docChanged || selectionSet) calls.moved(state);
      if (!docChanged || transactions.some((one) => one.annotation(fromPage))) return;
      calls.typed();
      clearTimeout(waiting);
      waiting = setTimeout(flush, PAUSE);
    },
  );

  const begin = (text: string): EditorState =>
    EditorState.create({
      doc: Text.of(text.split("\n")),
      extensions: [
        editorExtensions(calls, open),
        inLanguage.of(languageExtension(calls.desk())),
        listener,
      ],
    });

  // The page's policy wants its word from the very first style on.
  const view = new EditorView({ parent: host, extensions: EditorView.cspNonce.of(styleNonce()) });

  const follow = (page: string): void => {
    const was = known.get(open);
    const last = sent.get(open);
    // The page answers a little later: till then it still shows what was before.
    if (last !== undefined && page === last.before && page !== last.after) return;
    sent.delete(open);
    if (page === was) return;
    known.set(open, page);
    const doc = view.state.doc.toString();
    if (doc === page) return;
    view.dispatch({
      changes: carried(was ?? doc, doc, page),
      annotations: [fromPage.of(true), Transaction.addToHistory.of(false)],
    });
  };

  return {
    show: (file, text) => {
      const page = editorText(text);
      if (file !== open) {
        if (open !== "") {
          flush();
          states.set(open, view.state);
        }
        open = file;
        const before = states.get(file);
        if (before === undefined) known.set(file, page);
        view.setState(before ?? begin(page));
        view.dispatch({ effects: inLanguage.reconfigure(languageExtension(calls.desk())) });
      }
      follow(page);
    },
    showIssues: () => showIssues(view, calls.desk(), calls),
    speak: () =>
      view.dispatch({ effects: inLanguage.reconfigure(languageExtension(calls.desk())) }),
    reveal: (stretch, said) => {
      const { from } = stretch(view.state.doc);
      const shown = EditorView.scrollIntoView(from, { y: "center" });
      view.dispatch({
        // Nothing is selected: what is typed next replaces nothing.
        selection: { anchor: from },
        effects: said === undefined ? shown : [shown, EditorView.announce.of(said)],
      });
      view.focus();
    },
    cursor: () => ({ doc: view.state.doc, offset: view.state.selection.main.from }),
    insert: (name) => insertSnippet(view, name),
    flush,
    close: () => {
      flush();
      view.destroy();
    },
  };
}
