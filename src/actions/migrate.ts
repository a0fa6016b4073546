import { readFolder } from "../files/index.ts";
import { type Carried, carryForward, FORMAT } from "../format/index.ts";
import { type RewriteAnswer, rewrite } from "./rewrite.ts";

export interface MigrateAnswer extends RewriteAnswer {
  /** Today's format. */
  readonly to: string;
}

/** Carries a workspace of an older format forward: every file, or where one cannot be carried none. */
export function migrate(folder: string, checkOnly: boolean): MigrateAnswer {
  const { files, issues } = readFolder(folder);
  const unread: Carried = { to: FORMAT, files: [], issues };
  const carried = issues.length > 0 ? unread : carryForward(files);
  const how = { checkOnly, keep: `format-${carried.from}` };
  return { to: carried.to, ...rewrite(folder, files, carried.files, carried.issues, how) };
}
