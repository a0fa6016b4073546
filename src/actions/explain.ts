import { ISSUES, type IssueCode } from "../core/index.ts";
import { readIssuePage } from "../files/index.ts";
import { type Answer, askedWords, exitOf, readName } from "../questions/index.ts";

export interface ExplainAnswer extends Answer {
  readonly code?: IssueCode;
  /** Its page, in Markdown. */
  readonly page?: string;
}

export const ISSUE_CODES = Object.keys(ISSUES) as readonly IssueCode[];

/** What the code of a message means, the text that raises it, and the text that mends it. */
export function explain(code: string): ExplainAnswer {
  const words = askedWords();
  const known = readName("CODE", code, ISSUE_CODES, words);
  const { issues, texts } = words;
  const answer = { issues, texts, exitCode: exitOf(issues) };
  if (known === undefined) return answer;
  const found = ISSUE_CODES.find((one) => one === known);
  const page = found && readIssuePage(found);
  return {
    ...answer,
    ...(found === undefined ? {} : { code: found }),
    ...(page === undefined ? {} : { page }),
  };
}
