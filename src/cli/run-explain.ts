import { explain, ISSUE_CODES } from "../actions/index.ts";
import { explainTitle } from "../sentences/index.ts";
import { paint } from "./paint.ts";
import { placed, type Run, tellIssues, word } from "./run.ts";
import { padEnd, widthOf } from "./width.ts";
import { commandWords } from "./words.ts";

export const run: Run = async (invocation, terminal) => {
  const asked = word(invocation, "CODE");
  if (asked === undefined) {
    terminal.say(allCodes(terminal.language));
    return 0;
  }
  const answer = placed(explain(asked), invocation);
  const { code, page } = answer;
  if (code === undefined) tellIssues(answer, invocation, terminal);
  else
    terminal.say(
      [
        titleOf(code, terminal.language),
        ...(page ? [...noteOf(terminal.language), "", pageText(page)] : []),
      ].join("\n"),
    );
  return answer.exitCode;
};

/** That the page is in English, where another language was asked for. */
function noteOf(language: Language): readonly string[] {
  const { inEnglish } = commandWords[language];
  return inEnglish === "" ? [] : [inEnglish];
}

type Language = Parameters<typeof explainTitle>[1];

function titleOf(code: (typeof ISSUE_CODES)[number], language: Language): string {
  return `${code}  ${paint(explainTitle(code, language), "bold")}`;
}

function allCodes(language: Language): string {
  const width = Math.max(...ISSUE_CODES.map((code) => widthOf(code)));
  return ISSUE_CODES.map((code) => `${padEnd(code, width)}  ${explainTitle(code, language)}`).join(
    "\n",
  );
}

/** The page without what its title has said already, headings marked. */
function pageText(page: string): string {
  return page
    .replace(/^# .*\n+(?:\*.*\n+)?/, "")
    .trimEnd()
    .split("\n")
    .map((line) => (/^#+ /.test(line) ? paint(line.replace(/^#+ /, ""), "bold") : line))
    .join("\n");
}
