import { type CheckAnswer, untilStopped, watch } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import { checkText } from "./check-text.ts";
import { paint } from "./paint.ts";
import { askingOf, folderOf, placed, type Run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

export const run: Run = async (invocation, terminal) => {
  const say = (answer: CheckAnswer): void =>
    terminal.say(checkText(placed(answer, invocation), terminal));
  const tell = (answer: CheckAnswer): void => {
    terminal.say(`${ruler(new Date(), terminal)}\n`);
    say(answer);
    terminal.say("");
  };
  const { first, close } = watch(folderOf(invocation), askingOf(invocation), tell);
  if (close === undefined) {
    say(first);
    return first.exitCode;
  }
  tell(first);
  terminal.say(cliWords[terminal.language].stopWith);
  await untilStopped(process.stdout);
  close();
  return 0;
};

/** `── 14:05:09 ──…`: where one answer ends and the next begins. */
function ruler(now: Date, { columns }: Terminal): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  const head = `── ${time} `;
  return paint(head + "─".repeat(Math.max(2, columns - head.length)), "bold");
}
