import { expect, test } from "vitest";
import { exampleFiles } from "../../../test/workspaces.ts";
import { checkOpened, openTexts } from "../../questions/index.ts";
import { changeEverywhere } from "../change.ts";
import { answerChanges } from "./answer-change.ts";

const files = exampleFiles("kazakhstan");
const original = openTexts(files);
const before = checkOpened(original, {}).verdict;

function changesOf(texts: typeof files) {
  const opened = openTexts(texts);
  const after = checkOpened(opened, {}).verdict;
  if (before === undefined || after === undefined || opened.plan === undefined)
    throw new Error("no verdict");
  return answerChanges(before, after, opened.plan, "en");
}

test("the same text leaves every answer as it was", () => expect(changesOf(files)).toEqual([]));

test("another kerf is told where it moves what is bought, as the verdict reads it, before and now", () => {
  const kerf = { path: "where.kerf", value: "58 um", evidence: "assumed", source: "", place: "" };
  const changed = changeEverywhere(original, original, files, [kerf], "en").files;
  const pulling = changesOf(changed).find(({ scope }) => scope.en === "pull and slice");
  const bought = pulling?.lines.find(({ what }) => what === "polysilicon");
  expect(bought).toEqual({
    what: "polysilicon",
    was: "2,121–2,941\u00a0t",
    is: "2,206–2,853\u00a0t",
  });
});
