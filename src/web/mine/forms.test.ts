import { describe, expect, test } from "vitest";
import { exampleFiles } from "../../../test/workspaces.ts";
import { checkOpened, newErrors, openTexts } from "../../questions/index.ts";
import { conditionSentence, plainText, verdictNames } from "../../sentences/index.ts";
import { saidInstead } from "./plants-table.tsx";
import { withPromise } from "./promise-form.tsx";
import { withSupplier } from "./supplier-form.tsx";

const files = exampleFiles("kazakhstan");
const opened = openTexts(files);
const { plan } = opened;
if (plan === undefined) throw new Error("the example does not read");
const { base } = plan;

const supplier = {
  name: "Жеткізуші № 1",
  stream: "polysilicon",
  runs: "siemens",
  amount: "3 000 т/год",
  evidence: "claimed",
  standing: "committed",
  newSource: "Letter of 1 December 2026",
};

function matterOf(texts: typeof files, scope: string) {
  const { verdict } = checkOpened(openTexts(texts), {});
  const found = verdict?.promises[0]?.scopes.find((one) => one.scope.id === scope);
  return found?.cells.find(({ balance }) => balance === "matter");
}

describe("a supplier put in", () => {
  test("is offered to whoever buys what it makes, and nothing else of the text changes", () => {
    const texts = withSupplier(files, base, "kk", supplier);
    expect(newErrors(plan, texts)).toEqual([]);
    expect(texts.slice(0, files.length)).toEqual(files);
    expect(texts).toHaveLength(files.length + 1);
    const bought = matterOf(texts, "pulling-and-slicing")?.conditions.find(
      ({ stream }) => stream === "polysilicon",
    );
    expect(bought?.have).toMatchObject({ kind: "amount", span: { high: { value: 3000 } } });
  });

  test("too little for the second promise is still named there, and its link of the chain is filled", () => {
    const { verdict } = checkOpened(openTexts(withSupplier(files, base, "en", supplier)), {});
    const [first, second] = verdict?.promises ?? [];
    const pulling = second?.scopes.find(({ scope }) => scope.id === "pulling-and-slicing");
    const bought = pulling?.cells[0]?.conditions.find(({ stream }) => stream === "polysilicon");
    expect(bought?.have).toMatchObject({
      kind: "unpublished",
      named: [{ amount: { high: { value: 3000 } } }],
    });
    if (bought === undefined) throw new Error("nothing is bought");
    const said = plainText(conditionSentence(bought, "en", verdictNames(base, "en")));
    expect(said).toMatch(/named: Жеткізуші № 1 3,000\st; no supplier of the rest/);
    const link = (promise: typeof first) =>
      promise?.stages.find(({ stream }) => stream === "polysilicon")?.supply;
    expect([link(first), link(second)]).toEqual(["published", "unpublished"]);
  });

  test("is not counted before the day from which it stands", () => {
    const texts = withSupplier(files, base, "en", { ...supplier, since: "2026-12-01" });
    expect(newErrors(plan, texts)).toEqual([]);
    const bought = (asOf: string) =>
      checkOpened(openTexts(texts), { asOf })
        .verdict?.promises[0]?.scopes.find((one) => one.scope.id === "pulling-and-slicing")
        ?.cells[0]?.conditions.find(({ stream }) => stream === "polysilicon")?.have;
    expect(bought("2026-11-24")).not.toMatchObject({ kind: "amount" });
    expect(bought("2026-12-01")).toMatchObject({ kind: "amount" });
  });

  test("of what no process makes stands at the gate where it enters", () => {
    const texts = withSupplier(files, base, "en", {
      ...supplier,
      stream: "quartz",
      amount: "9 kt/yr",
    });
    expect(newErrors(plan, texts)).toEqual([]);
    const quartz = matterOf(texts, "quartz-to-module")?.conditions.find(
      ({ stream }) => stream === "quartz",
    );
    expect(quartz?.have).toMatchObject({ kind: "amount", span: { high: { value: 9000 } } });
  });

  test("without a source that a claim must have is refused by the compiler's own sentence", () => {
    const { newSource: _, ...unsaid } = supplier;
    const errors = newErrors(plan, withSupplier(files, base, "en", unsaid));
    expect(errors.map(({ code }) => code)).toEqual(["source-missing"]);
  });
});

test("a promise put in is judged beside the others", () => {
  const texts = withPromise(files, base, "ru", {
    name: "Второй завод",
    who: "письмо",
    quote: 'Завод на 500 МВт: "к 2028 году"',
    amount: "500 MW/yr",
    stream: "wafers",
    by: "2027-12",
    scope: "slicing",
  });
  expect(newErrors(plan, texts)).toEqual([]);
  const { verdict } = checkOpened(openTexts(texts), {});
  const mine = verdict?.promises.find(({ promise }) => promise.id === "vtoroi-zavod");
  expect(mine?.scopes.map(({ scope }) => scope.id)).toEqual(["slicing"]);
  expect(mine?.statement.quote.ru).toBe('Завод на 500 МВт: "к 2028 году"');
});

test.each([...base.plants.values()].map((plant) => [plant.id, plant] as const))(
  "%s can be said to stand otherwise, in its own line",
  (id, plant) => {
    const at = plant.standing.at(-1)?.at;
    if (at === undefined) throw new Error("no standing");
    const texts = saidInstead(files, at, "committed");
    expect(newErrors(plan, texts)).toEqual([]);
    const after = openTexts(texts).plan?.base.plants.get(id);
    expect(after?.standing.at(-1)?.word).toBe("committed");
    const changed = texts.filter((file, i) => file.text !== files[i]?.text);
    expect(changed.map(({ path }) => path)).toEqual([at.file]);
  },
);
