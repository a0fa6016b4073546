import { snippet } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import type { SnippetName } from "../../sentences/index.ts";
import { scanYaml } from "./scan-yaml.ts";

/** A new thing as it is written under its section; `#{1:id}` is what to type first. */
interface Snippet {
  readonly section: string;
  readonly lines: readonly string[];
}

export const SNIPPETS: Readonly<Record<SnippetName, Snippet>> = {
  process: {
    section: "processes",
    lines: [
      "#{1:new-process}:",
      "  makes: 1 t #{2:product}",
      "  takes:",
      "    #{3:feed}: #{4:2 t} #{5:assumed}",
    ],
  },
  plant: {
    section: "plants",
    lines: [
      "#{1:new-plant}:",
      "  runs: #{2:process}",
      "  capacity: #{3:unpublished}",
      '  standing: {unpublished: "#{4:looked in …}"}',
    ],
  },
  stream: { section: "streams", lines: ["#{1:new-stream}: {unit: #{2:t}, name: #{3:name}}"] },
  promise: {
    section: "statements",
    lines: [
      "#{1:new-statement}:",
      "  quote: #{2:the words, verbatim}",
      "  language: #{3:kk}",
      "  who: #{4:who said it}",
      "  said: #{5:unpublished}",
      "  promises:",
      "    #{6:new-promise}:",
      "      nameplate: #{7:100 t/yr} #{8:product}",
      "      launched: #{9:unpublished}",
      "      scope: not stated",
      "      running: #{10:unpublished}",
    ],
  },
  scenario: {
    section: "scenarios",
    lines: [
      "#{1:new-scenario}:",
      "  name: #{2:name}",
      "  where:",
      "    #{3:figure}: #{4:1 t assumed}",
    ],
  },
};

/** Where a new thing of a section goes: behind its last line in this file, or in a section of its own at the end. */
function snippetPlace(
  text: string,
  section: string,
): { readonly offset: number; readonly indent: number; readonly heading: boolean } {
  const { keys } = scanYaml(text);
  const at = keys.findIndex(({ path, key }) => path.length === 0 && key === section);
  const head = keys[at];
  const [first] =
    head === undefined ? [] : keys.slice(at + 1).filter(({ path }) => path[0] === section);
  const lineOf = (offset: number) => text.lastIndexOf("\n", offset - 1) + 1;
  const inBrackets = head !== undefined && /^[^\n]*:[ \t]*\{/.test(text.slice(head.from));
  if (head === undefined || inBrackets) return { offset: text.length, indent: 2, heading: true };
  const next = keys.slice(at + 1).find(({ path }) => path.length === 0);
  const end = next === undefined ? text.length : lineOf(next.from);
  const indent = first === undefined ? 2 : first.from - lineOf(first.from);
  return { offset: behindLastLine(text, end), indent, heading: false };
}

/** Comments above the next section are that section's own. */
function behindLastLine(text: string, end: number): number {
  const lines = text.slice(0, end).split("\n");
  while (lines.length > 1 && /^\s*(#.*)?$/.test(lines.at(-1) ?? "")) lines.pop();
  return Math.min(end, lines.join("\n").length);
}

/** A new thing, its section's heading before it where there is none yet; it begins on a line of its own. */
export function snippetText(
  name: SnippetName,
  text: string,
): { readonly offset: number; readonly before: string; readonly template: string } {
  const { section, lines } = SNIPPETS[name];
  const { offset, indent, heading } = snippetPlace(text, section);
  const breaks = heading && !/(^|\n)$/.test(text) ? "\n\n" : heading && text !== "" ? "\n" : "";
  const start = heading ? breaks : offset === 0 ? "" : "\n";
  const body = lines.map((line) => " ".repeat(indent) + line).join("\n");
  return { offset, before: start + (heading ? `${section}:\n` : ""), template: body };
}

/** Puts a new thing into the open file and lets its parts be typed one after the other. */
export function insertSnippet(view: EditorView, name: SnippetName): void {
  const { offset, before, template } = snippetText(name, view.state.doc.toString());
  // The editor adds the indent of the line a snippet begins on: it begins on an empty one.
  view.dispatch({ changes: { from: offset, insert: before } });
  const at = offset + before.length;
  snippet(template)(view, null, at, at);
  view.focus();
}
