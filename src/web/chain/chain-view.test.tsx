import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../workspace/index.ts";
import { askChain, chainAsked } from "./chain-asked.ts";
import { tableCsv } from "./chain-csv.ts";
import { ChainView } from "./chain-view.tsx";
import { exampleTexts, holdView } from "./view.fixture.ts";

const ASKED = { promise: "first-gigawatt", scope: "quartz-to-module", element: "Si" };

function shown(
  example: string,
  address: Readonly<Record<string, string>>,
  language: (typeof LANGUAGES)[number] = "en",
): string {
  const { view } = holdView(exampleTexts(example), address, language);
  return renderToStaticMarkup(<ChainView view={view()} />);
}

const TITLES = {
  kk: "Кремний (Si): «кварц» ағынымен кіретін әр 100\u00a0т-\u2060ның 47\u00a0т-\u2060сы «жартылай өткізгіш пластиналар» ағынына жетеді",
  ru: "Кремний (Si): из каждых 100\u00a0т, входящих с потоком «кварц», до потока «полупроводниковые пластины» доходит 47\u00a0т",
  en: "47 of every 100\u00a0t of silicon (Si) that enter as quartz reach wafers",
};

test.each(LANGUAGES)(
  "the title says in %s how much of what enters arrives, from the balance",
  (language) => {
    const html = shown("kazakhstan", ASKED, language);
    expect(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]).toBe(TITLES[language]);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  },
);

test("where nothing of it reaches a product the title says what enters, and no more", () => {
  const html = shown("kazakhstan", { promise: "first-gigawatt", scope: "slicing", element: "Cl" });
  expect(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]).toBe(
    "12.97\u00a0t of chlorine (Cl) enter the chain",
  );
});

test("no style stands in an attribute: the page forbids it", () => {
  expect(shown("kazakhstan", { ...ASKED, at: "siemens" })).not.toContain("style=");
});

test("the panel closes only where what enters leaves", () => {
  expect(shown("kazakhstan", { ...ASKED, at: "slicing" })).toContain("closes, 0\u00a0t");
  expect(shown("kazakhstan", { ...ASKED, at: "siemens" })).toMatch(/does not close, 349.1\u00a0t/);
});

test("a process this chain has no place for is said to be so, with the way to its figures", () => {
  const html = shown("kazakhstan", { ...ASKED, at: "digestion" });
  expect(html).toMatch(/Not drawn in this chain: [^.<]+\./);
  expect(html).toContain('href="/en/figures?of=processes.digestion"');
  expect(shown("kazakhstan", { ...ASKED, at: "slicing" })).not.toContain("Not drawn");
});

test("a stage whose electricity nobody publishes is told as unpublished, and the sum as more than it shows", () => {
  const html = shown("kazakhstan", ASKED);
  expect(html).toContain("455.1\u00a0GWh");
  expect(html).toContain(" + unpublished");
  expect(html).toContain("In the sum of electricity, but not drawn: module line 71.67\u00a0GWh.");
});

test("a plan that cannot be read is said to be so", () => {
  const { view } = holdView([{ path: "tizbek.yaml", text: "format: 1\nname: [" }]);
  expect(renderToStaticMarkup(<ChainView view={view()} />)).toContain("cannot be read as a plan");
});

test("the data are the table of the drawing, row for row", () => {
  const { view } = holdView(exampleTexts("kazakhstan"), ASKED);
  const chain = askChain(view().opened, chainAsked(view()));
  if (chain === undefined) throw new Error("no chain");
  const rows =
    tableCsv({ ...chain, language: "en" })
      ?.trimEnd()
      .split("\r\n") ?? [];
  expect(rows[0]).toBe("from,stream,to,t of silicon (Si),kind");
  expect(rows.find((row) => row.includes("kerf sludge"))).toMatch(
    /^slicing,kerf sludge,,748\.\d+,"lost, with its name and place"$/,
  );
});

test("which technology is drawn is a word of this view; one scenario asked of the whole page is drawn too", () => {
  const files = exampleTexts("kazakhstan");
  const own = { ...ASKED, technology: "norms-2024" };
  expect(chainAsked(holdView(files, own).view()).scenario).toBe("norms-2024");
  const asking = { scenarios: ["norms-2024"] };
  expect(chainAsked({ address: ASKED, asking }).scenario).toBe("norms-2024");
  expect(
    chainAsked({ address: ASKED, asking: { scenarios: ["a", "b"] } }).scenario,
  ).toBeUndefined();
  const html = renderToStaticMarkup(<ChainView view={{ ...holdView(files, own).view() }} />);
  expect(html).toMatch(/aria-pressed="true"[^>]*><span>low case/);
});

test("words of another plan's address are not asked: the plan's own chain is drawn", () => {
  const foreign = { element: "Xx", promise: "nobody", scope: "nothing", technology: "never" };
  expect(shown("three-loops", foreign)).toContain("reach wafers");
});

test.each(LANGUAGES)(
  "where watts may be the power of several streams it is said in %s which is drawn",
  (language) => {
    const html = shown("kazakhstan", { ...ASKED, scope: "pulling-and-slicing" }, language);
    expect(html).toContain(
      {
        kk: "Уәде етілген ватт суретте «күн панельдері» ағынының қуаты деп алынды",
        ru: "Обещанные ватты показаны как мощность потока «солнечные панели»",
        en: "drawn as the power of modules",
      }[language],
    );
    expect(shown("kazakhstan", ASKED, language)).not.toMatch(
      /ватт суретте|ватты показаны|promised watts/,
    );
  },
);

const HAND_SUM = {
  kk: "Жоспарға жазылған қолмен есеп: 2018 жылғы жағдай (Task 12)",
  ru: "Ручной расчёт, записанный в плане: состояние 2018 года (Task 12)",
  en: "Hand sum kept in the plan: state of 2018 (Task 12)",
};

/** The row of the hand sums: what stands in it, from left to right. */
function handSumRow(html: string, language: (typeof LANGUAGES)[number] = "en"): readonly string[] {
  const row = html.split(HAND_SUM[language])[1]?.split("sk-legend")[0] ?? "";
  return [...row.matchAll(/<tspan class="(?:plain|faint)"[^>]*>([^<]*)/g)].map(([, text = ""]) =>
    text.replaceAll("\u00a0", " "),
  );
}

test.each(LANGUAGES)(
  "the case the plan keeps stands under the drawing in %s, stage by stage",
  (language) => {
    expect(shown("kazakhstan", ASKED, language)).toContain(HAND_SUM[language]);
  },
);

test("the hand sum is the plan's own number, whatever the drawing gives", () => {
  const files = exampleTexts("kazakhstan").map((file) =>
    file.path === "chains/silicon.yaml"
      ? { ...file, text: file.text.replace("value: 2.7 t", "value: 3.7 t") }
      : file,
  );
  const moved = renderToStaticMarkup(<ChainView view={holdView(files, ASKED).view()} />);
  expect(moved).toContain("12,300");
  for (const html of [moved, shown("kazakhstan", ASKED)]) {
    expect(handSumRow(html).slice(0, 7)).toEqual(
      "8,973 t|3,323 t|polysilicon|2,941 t|silica fume|997 t|2,941 t".split("|"),
    );
  }
});

test("a case of another scenario or scope is not this drawing's", () => {
  const norms = shown("kazakhstan", { ...ASKED, technology: "norms-2024" });
  expect(norms).toContain("Hand sum kept in the plan: low case");
  expect(norms).not.toContain(HAND_SUM.en);
  expect(shown("kazakhstan", { ...ASKED, technology: "state-2018", scope: "" })).toContain(
    "Hand sum",
  );
  expect(shown("rhenium", {})).not.toContain("NaN");
});
