import { indentService } from "@codemirror/language";

const STEP = 2;

/** How deep a new line begins below another: deeper behind a key that has nothing yet, level with an item's words. */
export function depthBelow(line: string): number {
  const text = line.replace(/(^|\s)#.*$/, "$1").trimEnd();
  const dashes = /^\s*(?:-\s+)*/.exec(text)?.[0].length ?? 0;
  return /:$/.test(text) ? dashes + STEP : dashes;
}

/** A line begins where the language goes on. */
export const planIndent = indentService.of((context, offset) => {
  const { text } = context.lineAt(offset, -1);
  return text.trim() === "" ? undefined : depthBelow(text);
});
