// The work of one redraw while a number is dragged: figures, balance, layout, markup. Beside it, in the same run, the
// same drawing by way of the texts: written, read, checked and balanced anew. Run: node benchmarks/redraw.ts
// (after npm run build: React's part is measured on what is shipped).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { layChain, type SankeyDrawn } from "../src/drawing/sankey/lay-chain.ts";
import { changeFigures, type WorkspaceFile } from "../src/format/index.ts";
import {
  type ChainSlides,
  chainSlides,
  slidTo,
  writtenValue,
} from "../src/questions/chain-slides.ts";
import { type DrawnChain, drawnChain } from "../src/questions/draw.ts";
import { openTexts } from "../src/questions/opened.ts";
import { writeNestedChain } from "./models/nested-chain.ts";

const root = join(import.meta.dirname, "..");
// Node reads no JSX: the marks are those of the built package.
const { drawSankey }: { drawSankey: (drawn: SankeyDrawn) => string | undefined } = await import(
  join(root, "dist", "drawing", "index.js")
);

const REPEATS = 200;
const SLOW_REPEATS = 15;

interface Case {
  readonly name: string;
  readonly files: readonly WorkspaceFile[];
  readonly asking: Parameters<typeof drawnChain>[1];
}

function kazakhstan(): Case {
  const folder = join(root, "examples", "kazakhstan");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const asking = { promise: "first-gigawatt", scope: "quartz-to-module", element: "Si" };
  return { name: "Kazakhstan, quartz to module, silicon", files, asking };
}

function nested(): Case {
  const files = [{ path: "tizbek.yaml", text: writeNestedChain() }];
  return {
    name: "60 processes, 8 returns inside each other, all matter",
    files,
    asking: { element: "mass" },
  };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function timed(work: () => unknown, repeats: number): number {
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

interface Started {
  readonly chain: DrawnChain;
  readonly slides: ChainSlides;
  readonly drawn: (balanced: SankeyDrawn["balanced"]) => SankeyDrawn;
}

function start({ files, asking, name }: Case): Started {
  const opened = openTexts(files);
  const chain = drawnChain(opened, asking);
  if (!("balanced" in chain) || opened.plan === undefined) throw new Error(`${name} has no answer`);
  const { what, product } = chain;
  const slides = chainSlides(chain, opened.plan, opened.plan);
  const drawn = (balanced: SankeyDrawn["balanced"]) => ({
    balanced,
    what,
    language: "en" as const,
    ...(product === undefined ? {} : { product }),
  });
  return { chain, slides, drawn };
}

/** Every turn another value, so that nothing is known from before. */
function measure(one: Case): readonly number[] {
  const { chain, slides, drawn } = start(one);
  const slide = slides.slides.findLast(({ target }) => !target);
  if (slide === undefined) throw new Error(`${one.name} has nothing to move`);
  const keep = layChain(drawn(chain.balanced))?.layout;
  let turn = 0;
  const value = () => slide.low + ((slide.high - slide.low) * (turn++ % 97)) / 97;
  const moved = () => slidTo(slides, new Map([[slide.path, value()]])) ?? chain.balanced;
  const laid = () => layChain({ ...drawn(moved()), ...(keep === undefined ? {} : { keep }) });
  const first = timed(laid, 1);
  const balance = timed(moved, REPEATS);
  const layout = timed(laid, REPEATS);
  const markup = timed(() => drawSankey(drawn(moved())), REPEATS);
  const again = timed(
    () => throughTexts(one, slide.path, writtenValue({ value: value(), unit: slide.unit })),
    SLOW_REPEATS,
  );
  return [first, balance, layout, markup, again];
}

function throughTexts({ files, asking }: Case, path: string, value: string): void {
  const { plan } = openTexts(files);
  if (plan === undefined) throw new Error("the texts are no plan");
  const changed = changeFigures(files, plan.base, [{ path, value }], "en");
  const chain = drawnChain(openTexts(changed.files), asking);
  if (!("balanced" in chain)) throw new Error("the changed texts have no answer");
  const { balanced, what, product } = chain;
  layChain({ balanced, what, language: "en", ...(product === undefined ? {} : { product }) });
}

const HEADS = [
  "a redraw",
  "first",
  "balance",
  "+ layout",
  "+ markup",
  "through the texts",
  "texts / redraw",
];
console.log(`| ${HEADS.join(" | ")} |`);
console.log(`|${HEADS.map(() => " --- ").join("|")}|`);
for (const one of [kazakhstan(), nested()]) {
  const times = measure(one);
  const [, , layout = 0, , again = 0] = times;
  const cells = times.map((ms) => ms.toFixed(ms < 10 ? 2 : 1));
  console.log(`| ${one.name} | ${cells.join(" | ")} | ×${(again / layout).toFixed(0)} |`);
}
