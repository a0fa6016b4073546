import {
  byPath,
  canonicalJson,
  type Json,
  NOTES,
  type Part,
  partOf,
  TEXTS,
} from "../capsule/index.ts";
import { compareIds, formatDay } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { programmeLine, statedText } from "../sentences/index.ts";
import {
  isDated,
  type Language,
  type Source,
  type Statement,
  type Workspace,
} from "../workspace/index.ts";
import type { CheckAnswer } from "./check.ts";
import { type ToldProgramme, toldProgramme } from "./programme.ts";
import { toldProgrammeJson } from "./programme-json.ts";
import { statesIn } from "./promise-states.ts";
import { sealedReasons } from "./sealed-reasons.ts";
import { inAllLanguages } from "./sealed-words.ts";
import { verdictJson } from "./verdict-json.ts";

/** A note to whoever opens the capsule: the name of its file, and its words. */
export interface SealedNote {
  readonly path: string;
  readonly text: string;
}

/**
 * What is sealed of a plan, in the order of a capsule: notes, the programme and the statements, the texts as they
 * stand, and the verdict; every sentence in three languages.
 */
export function sealedParts(
  files: readonly WorkspaceFile[],
  checked: Required<Pick<CheckAnswer, "plan" | "verdict">> & CheckAnswer,
  notes: readonly SealedNote[],
): readonly Part[] {
  const { plan, verdict } = checked;
  const told = { ...toldProgramme(plan, { asOf: verdict.asOf }), verdicts: statesIn(verdict) };
  return [
    ...notes.map(({ path, text }) => partOf(`${NOTES}${path}`, text)),
    ...(plan.base.programme === undefined
      ? []
      : [jsonPart("programme.json", sealedProgramme(told))]),
    jsonPart("statements.json", sealedStatements(plan.base)),
    ...files.map(({ path, text }) => partOf(`${TEXTS}${path}`, text)),
    jsonPart(
      "verdict.json",
      inAllLanguages((language) => ({
        ...verdictJson(checked, language),
        schema: "tizbek.sealed-verdict/1",
        told: sealedReasons(verdict, plan.base, language),
      })),
    ),
  ].sort(byPath);
}

function jsonPart(path: string, value: Json): Part {
  return partOf(path, canonicalJson(value));
}

/** The programme as `tizbek.programme/1`, and each row as a person reads it. */
function sealedProgramme(told: ToldProgramme): Json {
  return inAllLanguages((language) => ({
    ...toldProgrammeJson(told),
    schema: "tizbek.sealed-programme/1",
    lines: told.rows.map((row) => lineJson(row, language)),
  }));
}

function lineJson(row: ToldProgramme["rows"][number], language: Language): object {
  const { name, owner, due, state, progress, published, money, looked, note } = programmeLine(
    row,
    language,
  );
  return { name, owner, due, state, progress, published, money, looked, note };
}

function sealedStatements({ statements, sources }: Workspace): Json {
  return inAllLanguages((language) => ({
    schema: "tizbek.statements/1",
    statements: [...statements.values()]
      .toSorted((a, b) => compareIds(a.id, b.id))
      .map((one) => statementJson(one, sources, language)),
  }));
}

function statementJson(statement: Statement, sources: Workspace["sources"], say: Language): object {
  const { id, quote, language, who, said, where, read, sha256, promises } = statement;
  const source = sources.get(where?.id ?? "");
  return {
    id,
    quote,
    language,
    who,
    said: said.kind === "known" ? said.text : null,
    read: read ?? null,
    sha256: sha256 ?? null,
    source: source === undefined ? null : { ...sourceJson(source), place: where?.place ?? null },
    promises: promises.map((promise) => ({
      id: promise.id,
      name: promise.name,
      nameplate: isDated(promise.nameplate) ? null : statedText(promise.nameplate, say),
      by: promise.by === undefined ? null : formatDay(promise.by),
    })),
  };
}

function sourceJson({ id, title, publisher, edition, date, where, read, sha256 }: Source): object {
  return {
    id,
    title,
    publisher: publisher ?? null,
    edition: edition ?? null,
    date: date ?? null,
    where: where ?? null,
    read: read ?? null,
    sha256: sha256 ?? null,
  };
}
