import { basename } from "node:path";
import { readSchema, schemaLine, writeAtomic } from "../files/index.ts";
import { type Answer, exitOf } from "../questions/index.ts";
import { refusedFile } from "./refused-file.ts";

export interface SchemaAnswer extends Answer {
  /** The schema, where no file was asked for. */
  readonly schema?: string;
  /** The file that was written, and the first line by which the texts beside it name it. */
  readonly written?: { readonly file: string; readonly line: string };
}

/** The schema by which an editor completes and checks a workspace, or the file it was written to. */
export function schema(file: string | undefined): SchemaAnswer {
  if (file === undefined) {
    return { issues: [], texts: new Map(), exitCode: 0, schema: readSchema() };
  }
  const { issues, texts } = refusedFile(file);
  const answer = { issues, texts, exitCode: exitOf(issues) };
  if (issues.length > 0) return answer;
  writeAtomic(file, readSchema());
  return { ...answer, written: { file, line: schemaLine(`./${basename(file)}`) } };
}
