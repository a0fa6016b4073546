import { beforeAll, describe, expect, test } from "vitest";
import { exampleFiles } from "../../../test/workspaces.ts";
import { changeFigures } from "../../format/index.ts";
import { fits, type Memo, type MemoInput, makeMemo, type Run } from "../../memo/index.ts";
import { checkOpened, openTexts, pageInput } from "../../questions/index.ts";
import { balanceWord, memoWords, outWords } from "../../sentences/index.ts";
import { type BalanceName, LANGUAGES, type Language } from "../../workspace/index.ts";
import { withSupplier } from "../mine/supplier-form.tsx";
import { minePaths } from "./mine-paths.ts";
import { readerChanges } from "./reader-changes.ts";
import { toldOfMade } from "./way-out.tsx";

const NAME = "ТОО «Поставщик поликремния»";
const LETTER = "Письмо поставщика № 17 от 1 декабря 2026 года";
const files = exampleFiles("kazakhstan");
const original = openTexts(files);

/** An analyst changes kerf and module efficiency and adds a supplier of 3,000 t with a letter. */
function editedBy(language: Language): MemoInput {
  const { plan } = original;
  if (plan === undefined) throw new Error("the example does not read");
  const own = { low: "", high: "", evidence: "assumed", source: "" } as const;
  const { files: changed } = changeFigures(
    files,
    plan.base,
    [
      { path: "where.kerf", value: "58 um", ...own },
      { path: "where.module-efficiency", value: "21.5 %", ...own },
    ],
    "ru",
  );
  const texts = withSupplier(changed, plan.base, "ru", {
    name: NAME,
    stream: "polysilicon",
    runs: "siemens",
    amount: "3 000 т/год",
    evidence: "claimed",
    standing: "committed",
    newSource: LETTER,
  });
  const opened = openTexts(texts);
  const input = pageInput(checkOpened(opened, {}), language);
  const changes = readerChanges(original, opened, language);
  if (input === undefined || changes === undefined) throw new Error("no verdict");
  return { ...input, digest: "0".repeat(64), mine: minePaths(original, opened), changes };
}

/** All its words, a line a paragraph or a row. */
function wordsOf({ blocks }: Memo): string {
  const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");
  const lines = blocks.flatMap((block) => {
    if (block.kind === "picture") return [block.says];
    if (block.kind === "paragraph") return [textOf(block.runs)];
    return block.rows.map(({ cells }) => textOf(cells.flatMap(({ lines }) => lines.flat())));
  });
  return lines.join("\n");
}

const png = new Uint8Array([1, 2, 3]);

describe.each(LANGUAGES)("the memo of whoever put in her own (%s)", (language) => {
  let input: MemoInput;
  let memo: Memo;
  let words = "";
  beforeAll(() => {
    input = editedBy(language);
    memo = makeMemo(input);
    words = wordsOf(memo);
  });

  test("names the supplier and the letter where it says what is there, and as hers", () => {
    const [there = ""] = words.split("\n").filter((line) => /3[\u202f\u00a0, ]?000/.test(line));
    expect(there).toContain(`${NAME}, ${LETTER} (${memoWords[language].mineMark})`);
    const [added = "?"] = memoWords[language].mineAdded("…").split("…");
    const line = words.split("\n").find((one) => one.includes(added));
    expect(line).toContain(NAME);
    expect(line).toContain(LETTER);
    expect(input.changes?.figures).toHaveLength(2);
    for (const figure of input.changes?.figures ?? []) expect(words).toContain(figure);
  });

  test("leaves out nothing of hers, and breaks off no sentence", () => {
    for (const what of ["mine", "added", "there"] as const)
      expect(memo.leftOut).not.toContain(what);
    expect(words).not.toContain("…");
    expect(fits(memo)).toBe(true);
  });

  test("keeps the chief reason of matter and of energy of each scope", () => {
    const scopes = input.verdict.promises[0]?.scopes ?? [];
    const said = (balance: BalanceName) =>
      words.split("\n").find((one) => one.startsWith(`${balanceWord(balance, language)}. `)) ?? "";
    expect(scopes).toHaveLength(3);
    for (const { scope, cells } of scopes) {
      const matter = cells.find(({ balance }) => balance === "matter");
      expect(matter?.state).not.toBe("closes");
      expect(said("matter").toLowerCase()).toContain(scope.name[language]?.toLowerCase());
      const stream = matter?.conditions.find(({ state }) => state === matter.state)?.stream ?? "";
      const name = input.plan.base.streams.get(stream)?.name[language] ?? "?";
      expect(said("matter")).toContain(name);
    }
    // What is contracted is unpublished under all scopes alike, and is said once.
    expect(said("energy")).toContain(input.plan.base.streams.get("electricity")?.name[language]);
  });

  test("with the drawing asked for has it or says that it has not, and stays whole either way", () => {
    const drawn = makeMemo({ ...input, drawing: { png, width: 1050, height: 684 } });
    expect(fits(drawn)).toBe(true);
    expect(drawn.leftOut.includes("drawing")).toBe(
      !drawn.blocks.some(({ kind }) => kind === "picture"),
    );
    expect(wordsOf(drawn)).toContain(LETTER);
    expect(wordsOf(drawn)).not.toContain("…");
  });

  test("a drawing that has no room at all is said beside the button", () => {
    const blob = new Blob(["memo"]);
    expect(toldOfMade({ name: "m.docx", blob, without: "drawing" }, language)).toContain(
      outWords[language].noRoomForDrawing,
    );
    expect(toldOfMade({ name: "m.docx", blob }, language)).not.toContain(
      outWords[language].noRoomForDrawing,
    );
  });
});
