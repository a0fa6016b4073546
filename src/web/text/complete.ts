import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { elementName, keyMeaning } from "../../sentences/index.ts";
import type { Desk } from "./desk.ts";
import { element } from "./diagnostics.ts";
import { type Suggestion, suggestAt } from "./suggest.ts";

/** More than these nobody reads: typing on makes them fewer. */
const MOST = 60;

/** Offers what the language and the texts know; by itself only once something is typed or a value begins. */
export function completionSource(
  desk: () => Desk,
): (context: CompletionContext) => CompletionResult | null {
  return ({ state, pos, explicit }) => {
    const found = suggestAt(state.doc.toString(), pos, desk().known);
    if (found === undefined) return null;
    if (!explicit && !isBegun(found.typed, state.sliceDoc(Math.max(0, pos - 2), pos))) return null;
    // What is typed out in full is no longer a question.
    if (!explicit && found.all[0]?.label === found.typed) return null;
    const options = found.all.slice(0, MOST).map((one, i) => completionOf(one, desk(), i));
    return { from: found.from, options, filter: false };
  };
}

function isBegun(typed: string, before: string): boolean {
  return typed !== "" || /[:@\d] $/.test(before);
}

function completionOf(one: Suggestion, { language, words }: Desk, i: number): Completion {
  const name = one.kind === "element" ? elementName(one.label, language) : wordsOf(one, language);
  const { meaning } = one;
  return {
    label: one.label,
    detail: name ?? words.names.kinds[one.kind] ?? "",
    boost: -i,
    apply: (view, _, from, to) => put(view, one, from, to),
    ...(meaning === undefined ? {} : { info: () => infoNode(meaning, language) }),
  };
}

function wordsOf({ label, names }: Suggestion, language: Desk["language"]): string | undefined {
  const name = names[language] ?? names.plain ?? Object.values(names)[0];
  return name === label ? undefined : name;
}

/** The manual's words are English; where nobody has told them in another language, they stand as they are. */
function infoNode(meaning: string, language: Desk["language"]): HTMLElement {
  const told = keyMeaning(meaning, language);
  const node = element("p", "", told ?? meaning);
  node.lang = told === undefined ? "en" : language;
  return node;
}

/** A key brings its colon, unless one stands there already. */
function put(view: EditorView, { text }: Suggestion, from: number, to: number): void {
  const colon = /^\s*:/.test(view.state.sliceDoc(to, to + 4));
  const insert = text.endsWith(": ") && colon ? text.slice(0, -2) : text;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: "input.complete",
  });
}
