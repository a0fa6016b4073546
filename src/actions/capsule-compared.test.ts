/** One thing changed in the Kazakhstan example, and what is said of it beside the capsule: nothing changed goes unsaid. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import { capsuleSentences, type ToldCapsule } from "../questions/index.ts";
import { capsuleWords } from "../sentences/index.ts";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { compareWithCapsule } from "./compare-capsule.ts";
import { seal } from "./seal.ts";

const folder = mkdtempSync(join(tmpdir(), "tizbek-compared-"));
const KZ = join(packageRoot, "examples", "kazakhstan");
const sealed = join(folder, "kz.tizbek");
const SAME = [
  "Мөрленгенде де, қазір де қаралған барлық ұяшықтың қорытындысы бұрынғыдай (ұяшық саны: 30).",
  "Вердикт тот же во всех ячейках, рассмотренных и тогда, и теперь (ячеек: 30).",
  "The verdict is the same in every cell judged then and now (30).",
];

beforeAll(async () => {
  const program = { name: "tizbek", version: "0.1.0" };
  const asking = { program, language: "kk", keys: [], signers: [], notes: [] } as const;
  await seal(KZ, asking, sealed);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Edit = readonly [file: string, from: string, to: string];

async function toldAfter(...edits: readonly Edit[]): Promise<ToldCapsule> {
  const copy = mkdtempSync(join(folder, "copy-"));
  cpSync(KZ, copy, { recursive: true });
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(copy, file), "utf8");
    expect(text.split(from), `${file}: ${from}`).toHaveLength(2);
    writeFileSync(join(copy, file), text.replace(from, to));
  }
  const { told, issues } = await compareWithCapsule(copy, sealed, {});
  if (told === undefined) throw new Error(JSON.stringify(issues));
  return told;
}

/** In Kazakh, Russian and English. */
function inAll(told: ToldCapsule): readonly (readonly string[])[] {
  return LANGUAGES.map((language) =>
    capsuleSentences(told, language).map((text) => text.replace(/[\u00a0\u202f]/g, " ")),
  );
}

const SAID: readonly [string, readonly Edit[], readonly string[]][] = [
  [
    "a name, where a language has another",
    [["statements.yaml", "en: Wafer plant, 1 GW/yr\n", "en: Pilot plant\n"]],
    ["", "", "“Wafer plant, 1 GW/yr” is now called “Pilot plant”."],
  ],
  [
    "a scope",
    [["scopes.yaml", "ru: резка брусов", "ru: распил брусов"]],
    ["", "«резка брусов» теперь называется «распил брусов».", ""],
  ],
  [
    "what is promised, once",
    [["statements.yaml", "nameplate: 1 GW/yr wafers\n", "nameplate: 900 MW/yr wafers\n"]],
    [
      "«Пластина зауыты, 1 ГВт/жыл»: мөрленгенде – 1 ГВт/жыл, қазір – 900 МВт/жыл.",
      "«Завод пластин, 1 ГВт/год»: тогда – 1 ГВт/год, теперь – 900 МВт/год.",
      "“Wafer plant, 1 GW/yr”: 1 GW/yr then, 900 MW/yr now.",
    ],
  ],
  [
    "a target, with what it is a target of",
    [["programme/indicators.yaml", "target: 2 200 000 km2", "target: 2 100 000 km2"]],
    [
      "«Геологиялық-геофизикалық тұрғыдан зерттелген аумақ: нысана»: мөрленгенде – 2 200 000 км² (GOV25), қазір – 2 100 000 км² (GOV25).",
      "«Площадь геолого-геофизической изученности: цель»: тогда – 2 200 000 км² (GOV25), теперь – 2 100 000 км² (GOV25).",
      "“Area covered by geological and geophysical surveys: target”: 2,200,000 km² (GOV25) then, 2,100,000 km² (GOV25) now.",
    ],
  ],
  [
    "a date that is gone, and its state with it",
    [
      [
        "programme/indicators.yaml",
        "due: 2026\n      readings: {2025-08-21: 2 038",
        "due: no date given\n      readings: {2025-08-21: 2 038",
      ],
    ],
    [
      "«Геологиялық-геофизикалық тұрғыдан зерттелген аумақ»: мөрленгенде – мерзімі 2026 ж. 31 желтоқсан, қазір – мерзімі көрсетілмеген.",
      "«Площадь геолого-геофизической изученности»: тогда – до 31 декабря 2026 г., теперь – срок не указан.",
      "“Area covered by geological and geophysical surveys”: by 31 December 2026 then, no date given now.",
    ],
  ],
  [
    "who answers",
    [
      [
        "programme/indicators.yaml",
        "owner: industry-ministry\n      theme: metals\n      readings: {2025-08-21: 2.4 %",
        "owner: government\n      theme: metals\n      readings: {2025-08-21: 2.4 %",
      ],
    ],
    [
      "«Металлургиядағы сирек және жерде сирек кездесетін металдардың үлесі», кім жауапты: мөрленгенде – Өнеркәсіп және құрылыс министрлігі, қазір – Үкімет.",
      "«Доля редких и редкоземельных металлов в металлургии», кто отвечает: тогда – Министерство промышленности и строительства, теперь – Правительство.",
      "“Share of rare and rare-earth metals in metallurgy”, who answers: the Ministry of Industry and Construction then, the Government now.",
    ],
  ],
];

/** In a language in which nothing is called otherwise. */
function textsOnly(language: Language, { texts }: ToldCapsule): string {
  return capsuleWords[language].compared.textsOnly(texts.join(", "));
}

test.each(SAID)("%s", async (_, edits, said) => {
  const told = await toldAfter(...edits);
  expect(told.texts).toEqual([...new Set(edits.map(([file]) => file))]);
  const expected = LANGUAGES.map((language, i) =>
    said[i] === "" ? [textsOnly(language, told)] : [said[i], SAME[i]],
  );
  expect(inAll(told)).toEqual(expected);
});

test("the words of a statement, as they were said and as they are now", async () => {
  const told = await toldAfter([
    "statements.yaml",
    "2026 жылдың қазан айына дейін",
    "2027 жылға дейін",
  ]);
  expect(told.quotes).toMatchObject([{ id: "cluster-2026", translation: false }]);
  const [kk, ru, en] = inAll(told).map(([first]) => first ?? "");
  expect(kk).toContain("хабар», сөзбе-сөз: мөрленгенде – «Жоспарға сәйкес, 2026 жылдың қазан");
  expect(kk).toContain("қазір – «Жоспарға сәйкес, 2027 жылға дейін");
  expect(ru).toContain("дословно: тогда – «Жоспарға");
  expect(en).toContain("word for word: “Жоспарға");
});

test("what only differs in a way nobody compares is not called the same", async () => {
  const told = await toldAfter(["statements.yaml", "# «қазан", "# oh, «қазан"]);
  expect(inAll(told)).toEqual([
    ["Салыстырылатын нәрселерде айырмашылық жоқ; басқаша жазылған мәтіндер: statements.yaml."],
    ["В том, что сравнивается, отличий нет; иначе записаны тексты: statements.yaml."],
    ["Nothing that is compared differs; these texts are written otherwise: statements.yaml."],
  ]);
});

test("a whole programme that is gone is told by its lines, not figure by figure", async () => {
  const copy = mkdtempSync(join(folder, "copy-"));
  cpSync(KZ, copy, { recursive: true });
  rmSync(join(copy, "programme"), { recursive: true });
  const { told } = await compareWithCapsule(copy, sealed, {});
  expect(told?.figures).toEqual([]);
  expect(told?.statements.gone).toHaveLength(1);
  expect(told?.texts.every((path) => path.startsWith("programme/"))).toBe(true);
  const [first, second] = told === undefined ? [] : capsuleSentences(told, "en");
  expect(first).toBe("Statements no longer there: “the press service of the Government”.");
  expect(second).toMatch(/^No longer there: “Comprehensive plan for 2024–2028”, /);
});

const RUNS = "running:\n          unpublished: looked in KP, barbang; 2026-11-24\n";

test("a launch that is published is told of its promise", async () => {
  const statements = readFileSync(join(KZ, "statements.yaml"), "utf8");
  const from = statements.indexOf(RUNS);
  const to = statements.indexOf("      second-gigawatt:");
  const running = statements.slice(from, to);
  const told = await toldAfter([
    "statements.yaml",
    running,
    "running: {since: 2026-11-20, source: KP}\n",
  ]);
  const said = inAll(told).map((sentences) => sentences[0]);
  expect(said).toEqual([
    "«Пластина зауыты, 1 ГВт/жыл»: мөрленгенде – жұмыс істейтіні жарияланбаған, қазір – 2026 ж. 20 қараша күнінен бері жұмыс істейді.",
    "«Завод пластин, 1 ГВт/год»: тогда – о работе не опубликовано, теперь – работает с 20 ноября 2026 г.",
    "“Wafer plant, 1 GW/yr”: its running not published then, running since 20 November 2026 now.",
  ]);
});

test("a fact that is taken out of the text is told of its line", async () => {
  const fact = "      facts: {2025-08-21: under way @ GOV25}\n";
  const due = "      due: 2028\n";
  const told = await toldAfter(["programme/measures.yaml", `${due}${fact}`, due]);
  expect(told.rows[0]?.withdrawn).toHaveLength(1);
  const [, ru] = inAll(told);
  expect(ru?.join("\n")).toContain("больше нет: 21 августа 2025 г.: идёт (GOV25).");
});
