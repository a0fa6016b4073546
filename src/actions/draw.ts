import { sortIssues } from "../core/index.ts";
import { writeAtomic } from "../files/index.ts";
import { type DrawAnswer, type DrawAsking, drawOpened } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import { openPlan } from "./open-plan.ts";
import { refusedFile } from "./refused-file.ts";

export interface DrawnFile extends DrawAnswer {
  /** The file that was written. */
  readonly file?: string;
}

/** Draws a chain as a Sankey with loops and writes it as one SVG that stands alone. */
export async function draw(
  folder: string,
  asking: DrawAsking,
  language: Language,
  file: string | undefined,
): Promise<DrawnFile> {
  const refused = refusedFile(file);
  const opened = openPlan(folder);
  const answer = await drawOpened(opened, asking, language);
  const issues = sortIssues([...answer.issues, ...refused.issues]);
  const texts = new Map([...answer.texts, ...refused.texts]);
  if (refused.issues.length > 0) return { issues, texts, exitCode: 2 };
  if (answer.svg === undefined || file === undefined) return { ...answer, issues, texts };
  writeAtomic(file, answer.svg);
  return { ...answer, issues, texts, file };
}
