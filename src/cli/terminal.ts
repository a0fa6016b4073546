import type { Language } from "../actions/index.ts";
import { render } from "./paint.ts";

/** Where a command writes, how wide it may write there, and in which language. */
export interface Terminal {
  readonly language: Language;
  readonly columns: number;
  /** The answer. */
  readonly say: (text: string) => void;
  /** What was wrong with the command. */
  readonly complain: (text: string) => void;
  /** Text for another program: exactly as it is. */
  readonly pass: (text: string) => void;
}

const PIPED_COLUMNS = 80;
const WIDEST = 120;

/** This process's own streams; colours only where someone looks, unless told otherwise. */
export function openTerminal(language: Language, colour: boolean | undefined): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.off("error", ignoreClosedPipe).on("error", ignoreClosedPipe);
  }
  const own = stdout.isTTY ? stdout.columns : undefined;
  return {
    language,
    columns: Math.min(own ?? PIPED_COLUMNS, WIDEST),
    say: (text) => stdout.write(`${render(text, colour ?? wantsColour(stdout))}\n`),
    complain: (text) => stderr.write(`${render(text, colour ?? wantsColour(stderr))}\n`),
    pass: (text) => stdout.write(text),
  };
}

/** `tizbek check | head` closes the pipe when it has seen enough: no fault of anyone. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** https://no-color.org and https://force-color.org. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return stream.isTTY === true && TERM !== "dumb";
}
