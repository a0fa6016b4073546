import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from "@codemirror/language";
import { search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { completionSource } from "./complete.ts";
import type { Desk } from "./desk.ts";
import { issueLines, type MessageActions } from "./diagnostics.ts";
import { editorTheme } from "./editor-theme.ts";
import { figureMarks } from "./figure-marks.ts";
import { hoverInfo, type NameActions, nameAt } from "./hover.ts";
import { planIndent } from "./indent.ts";

/** What the editor may ask of the page around it. */
export interface EditorCalls extends MessageActions, NameActions {
  readonly desk: () => Desk;
  /** The text of a file after a pause in typing. */
  readonly write: (file: string, edited: string) => void;
  readonly typed: () => void;
  /** The cursor stands elsewhere, or on other characters. */
  readonly moved: (state: EditorState) => void;
  readonly walk: (step: 1 | -1) => void;
}

/** What changes with the language of the page. */
export const inLanguage = new Compartment();

export function languageExtension({ words, file }: Desk): Extension {
  return [
    EditorState.phrases.of(words.editor.phrases),
    EditorView.contentAttributes.of({
      "aria-label": words.editor.label(file),
      "aria-describedby": "text-keys",
      spellcheck: "false",
      tabindex: "0",
    }),
  ];
}

export function editorExtensions(calls: EditorCalls, file: string): Extension {
  return [
    forEveryFile(calls),
    // A table of figures is no YAML: nothing of the language stands in it.
    file.endsWith(".yaml") ? forPlans(calls) : [],
  ];
}

function forPlans(calls: EditorCalls): Extension {
  return [
    yaml(),
    planIndent,
    figureMarks,
    autocompletion({ override: [completionSource(calls.desk)], icons: false }),
  ];
}

function forEveryFile(calls: EditorCalls): Extension {
  return [
    EditorView.cspNonce.of(styleNonce()),
    editorTheme,
    lineNumbers(),
    foldGutter({ openText: "▾", closedText: "▸" }),
    issueLines,
    history(),
    drawSelection(),
    highlightSpecialChars(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of("  "),
    EditorView.lineWrapping,
    search({ top: false }),
    hoverInfo(calls.desk, calls),
    keys(calls),
    clicks(calls),
  ];
}

/** The page's policy lets only styles with its own word pass. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
}

function keys(calls: EditorCalls): Extension {
  const named = (view: EditorView) =>
    nameAt(view.state, view.state.selection.main.head, calls.desk());
  return keymap.of([
    { key: "F8", run: () => walked(calls, 1), shift: () => walked(calls, -1) },
    {
      key: "F12",
      run: (view) => done(named(view), ({ named: name }) => calls.goTo(name)),
      shift: (view) => done(named(view), ({ named: name }) => calls.usages(name.id)),
    },
    ...closeBracketsKeymap,
    ...completionKeymap,
    // Esc that only let go of a selection would leave Tab a trap once more.
    { key: "Escape", run: leavesByTab },
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]);
}

/** How long after Esc a Tab leaves the text. [ms] */
const LEAVING = 2000;

function leavesByTab(view: EditorView): boolean {
  view.setTabFocusMode(LEAVING);
  return false;
}

function walked(calls: EditorCalls, step: 1 | -1): boolean {
  calls.walk(step);
  return true;
}

function done<T>(found: T | undefined, what: (found: T) => void): boolean {
  if (found === undefined) return false;
  what(found);
  return true;
}

/** With Ctrl or Cmd a click goes to where the name is given. */
function clicks(calls: EditorCalls): Extension {
  return EditorView.domEventHandlers({
    mousedown: (event, view) => {
      if (!event.ctrlKey && !event.metaKey) return false;
      const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
      const found = offset === null ? undefined : nameAt(view.state, offset, calls.desk());
      if (found === undefined) return false;
      event.preventDefault();
      calls.goTo(found.named);
      return true;
    },
  });
}
