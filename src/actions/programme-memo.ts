import { isError } from "../core/index.ts";
import { digestOf, readFolder, writeAtomic } from "../files/index.ts";
import { type AskedWords, type ProgrammeAnswer, refuseWord } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import { programme } from "./programme.ts";
import { refusedFile } from "./refused-file.ts";

/** What a memo of the programme is asked: as of which day. */
export interface ProgrammeMemoAsking {
  readonly asOf?: string;
  /** Words that ask something of a verdict, by their options: here they are refused. */
  readonly foreign?: ReadonlyMap<string, string>;
}

interface WrittenProgramme extends ProgrammeAnswer {
  /** The file that was written. */
  readonly file?: string;
}

/** Writes the programme as one page of text; 0 when it is written. A chain that does not hold does not matter here. */
export async function programmeMemo(
  folder: string,
  { foreign = new Map(), ...asking }: ProgrammeMemoAsking,
  language: Language,
  file: string | undefined,
): Promise<WrittenProgramme> {
  const digest = digestOf(readFolder(folder).files);
  const asked = programme(folder, asking);
  const refused = refusedFile(file);
  refuseForeign(foreign, refused);
  const issues = [...asked.issues, ...refused.issues];
  const texts = new Map([...asked.texts, ...refused.texts]);
  const answer = { ...asked, issues, texts, exitCode: issues.some(isError) ? 2 : 0 } as const;
  const { told } = asked;
  if (told === undefined || file === undefined || refused.issues.length > 0) return answer;
  const { makeProgrammeMemo, memoBytes } = await import("../memo/index.ts");
  writeAtomic(file, await memoBytes(makeProgrammeMemo({ ...told, digest, language })));
  return { ...answer, file };
}

/** A programme has no promise, scenario or period to be asked of. */
function refuseForeign(foreign: ReadonlyMap<string, string>, words: AskedWords): void {
  for (const [option, given] of foreign) refuseWord(option, given, "too-many", words);
}
