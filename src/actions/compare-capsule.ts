import { readFolder } from "../files/index.ts";
import {
  type Asking,
  type CapsuleComparison,
  compareCapsule,
  openTexts,
} from "../questions/index.ts";
import { openCapsule } from "./verify-capsule.ts";

/** Sets the texts of a folder beside a capsule. */
export async function compareWithCapsule(
  folder: string,
  file: string,
  asking: Asking,
): Promise<CapsuleComparison> {
  const read = await openCapsule(file);
  if ("code" in read) return { issues: [read], texts: new Map(), exitCode: 2 };
  const { files, issues } = readFolder(folder);
  return compareCapsule(read.capsule, files, openTexts(files, issues), asking);
}
