import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import { type RangeSet, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { GutterMarker, gutterLineClass, type EditorView as View } from "@codemirror/view";
import { type Issue, isError, severityOf } from "../../core/index.ts";
import { issueSentences } from "../../sentences/index.ts";
import type { Desk } from "./desk.ts";
import { mendOf } from "./mends.ts";
import { stretchOf } from "./offsets.ts";

export type IssueLook = "breaks" | "unknown" | "note";

/** How a message looks: an unknown breaks nothing. */
export function lookOf(issue: Issue): IssueLook {
  if (isError(issue)) return "breaks";
  if (/(?:unpublished|unaccounted)$/.test(issue.code) || issue.code === "figure-missing")
    return "unknown";
  return severityOf(issue) === "note" ? "note" : "breaks";
}

const SEVERITY = { breaks: "error", unknown: "info", note: "hint" } as const;

export interface MessageActions {
  readonly mend: (issue: Issue) => void;
  readonly explain: (issue: Issue) => void;
}

/** Puts the messages of the open file under their characters. */
export function showIssues(view: View, desk: Desk, actions: MessageActions): void {
  const own = desk.issues.filter(({ at }) => at.file === desk.file);
  const { doc } = view.state;
  const diagnostics = own.map((issue) => diagnosticOf(issue, doc, desk, actions));
  const lines = new Map<number, IssueLook>();
  for (const issue of own.toSorted((a, b) => rankOf(a) - rankOf(b)))
    lines.set(Math.min(issue.at.line, doc.lines), lookOf(issue));
  view.dispatch(setDiagnostics(view.state, diagnostics), { effects: setLines.of(lines) });
}

/** The worst of a line is set last and stays. */
function rankOf(issue: Issue): number {
  return ["note", "unknown", "breaks"].indexOf(lookOf(issue));
}

function diagnosticOf(issue: Issue, doc: Text, desk: Desk, actions: MessageActions): Diagnostic {
  const look = lookOf(issue);
  const { title, what } = issueSentences(issue, desk.language);
  return {
    ...stretchOf(doc, issue.at),
    severity: SEVERITY[look],
    markClass: `at-${look}`,
    message: `${title}: ${what}`,
    renderMessage: () => messageNode(issue, desk, actions),
  };
}

function messageNode(issue: Issue, desk: Desk, actions: MessageActions): HTMLElement {
  const { title, what, mend } = issueSentences(issue, desk.language);
  const words = desk.words.messages;
  const exact = exactMend(issue, desk);
  const node = element("div", `hover-issue look-${lookOf(issue)}`);
  node.append(
    element("strong", "", title),
    element("p", "", what),
    ...(mend === undefined ? [] : [mended(words.mend, mend)]),
    ...(exact === undefined ? [] : [button(words.put(exact), () => actions.mend(issue))]),
    button(words.explain, () => actions.explain(issue)),
  );
  return node;
}

function mended(head: string, mend: string): HTMLElement {
  const node = element("p");
  node.append(element("strong", "", head), ` ${mend}`);
  return node;
}

/** What would stand there instead, where the message knows the very characters. */
export function exactMend(issue: Issue, { files }: Pick<Desk, "files">): string | undefined {
  const text = files.find(({ path }) => path === issue.at.file)?.text ?? "";
  return mendOf(issue, text.split(/\r?\n/)[issue.at.line - 1] ?? "")?.text;
}

export function element(name: string, className = "", text = ""): HTMLElement {
  const node = document.createElement(name);
  if (className !== "") node.className = className;
  node.textContent = text;
  return node;
}

export function button(text: string, press: () => void): HTMLElement {
  const node = element("button", "text-button", text);
  node.setAttribute("type", "button");
  node.addEventListener("click", press);
  return node;
}

const setLines = StateEffect.define<ReadonlyMap<number, IssueLook>>();

class LineMark extends GutterMarker {
  override readonly elementClass: string;
  constructor(look: IssueLook) {
    super();
    this.elementClass = `line-${look}`;
  }
}

const LINE_MARKS = {
  breaks: new LineMark("breaks"),
  unknown: new LineMark("unknown"),
  note: new LineMark("note"),
};

/** A bar beside the number of every line that has a message. */
export const issueLines = StateField.define<RangeSet<GutterMarker>>({
  create: () => new RangeSetBuilder<GutterMarker>().finish(),
  update: (marks, { changes, effects, state }) => {
    const set = effects.find((effect) => effect.is(setLines));
    if (set === undefined) return marks.map(changes);
    const builder = new RangeSetBuilder<GutterMarker>();
    for (const [line, look] of [...set.value].sort(([a], [b]) => a - b)) {
      const { from } = state.doc.line(line);
      builder.add(from, from, LINE_MARKS[look]);
    }
    return builder.finish();
  },
  provide: (field) => gutterLineClass.from(field),
});
