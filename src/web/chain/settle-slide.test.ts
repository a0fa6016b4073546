import { expect, test } from "vitest";
import { isError } from "../../core/index.ts";
import { chainSlides, type Slide } from "../../questions/index.ts";
import { askChain, chainAsked } from "./chain-asked.ts";
import { settleSlide } from "./settle-slide.ts";
import { exampleTexts, type Held, holdView } from "./view.fixture.ts";

const RANGED = `format: 1
name: a case
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2029-01-01, step: year}
sources: {HAND: {title: a hand sum}}
where:
  loss: 5 % (2 %..10 %) compiled @ HAND
streams: {ore: {unit: t}, metal: {unit: t}}
processes:
  smelting:
    makes: 1 t metal
    takes: {ore: 1 t / (1 - loss)}
    loses: {slag: rest}
    source: HAND
enters: {ore: as needed}
leaves: {metal: 100 t/yr @ HAND}
`;

const BOUNDS = RANGED.replace(
  "loss: 5 % (2 %..10 %) compiled @ HAND",
  "loss:\n    value: 5 %\n    low: 2 %\n    high: 10 %\n    evidence: compiled\n    source: HAND",
);

const ASKED = { promise: "first-gigawatt", scope: "quartz-to-module", element: "Si" };

function slideOf(
  held: Held,
  path: string,
): { readonly slide: Slide; readonly set: (value: number) => boolean } {
  const view = held.view();
  const chain = askChain(view.opened, chainAsked(view));
  const { plan } = view.opened;
  if (chain === undefined || plan === undefined) throw new Error("no chain");
  const { slides } = chainSlides(chain, plan, view.original.plan ?? plan);
  const slide = slides.find((one) => one.path === path || (path === "target" && one.target));
  if (slide === undefined) throw new Error(slides.map((one) => one.path).join());
  return { slide, set: (value) => settleSlide(view, slide, value) };
}

test.each([
  ["inside what is published", "where.kerf", 80],
  ["outside what is published", "where.kerf", 20],
  ["the target", "target", 2],
] as const)("a number set %s is assumed, and the text is still a plan", (_, path, value) => {
  const held = holdView(exampleTexts("kazakhstan"), ASKED);
  expect(slideOf(held, path).set(value)).toBe(true);
  const { opened } = held.view();
  expect(opened.issues.filter(isError)).toEqual([]);
  expect(slideOf(held, path).slide.value).toBe(value);
});

test("a kerf of one's own is said to be assumed and by no source, and the published values are still its ticks", () => {
  const held = holdView(exampleTexts("kazakhstan"), ASKED);
  const before = slideOf(held, "where.kerf");
  before.set(50);
  const after = slideOf(held, "where.kerf");
  expect(after.slide.ticks).toEqual(before.slide.ticks);
  const kerf = held.view().opened.plan?.base.where.get("kerf");
  expect(kerf).toMatchObject({ text: "50 um", evidence: "assumed" });
  expect(kerf).not.toHaveProperty("source");
});

test("a figure that a scenario says on a line of its own is changed there too: one's own number is meant everywhere", () => {
  const held = holdView(exampleTexts("kazakhstan"), { ...ASKED, technology: "norms-2024" });
  expect(slideOf(held, "where.thickness").set(120)).toBe(true);
  const { plan } = held.view().opened;
  const text = (where: ReadonlyMap<string, { readonly kind: string }> | undefined) =>
    where?.get("thickness");
  expect(text(plan?.scenarios.get("norms-2024")?.workspace.where)).toMatchObject({
    text: "120 um",
  });
  expect(text(plan?.base.where)).toMatchObject({ text: "120 um" });
});

test("a range that does not hold one's own number goes, and one that does stays", () => {
  const asked = { element: "mass" };
  const inside = holdView([{ path: "tizbek.yaml", text: RANGED }], asked);
  expect(slideOf(inside, "where.loss").set(4)).toBe(true);
  expect(inside.files()[0]?.text).toMatch(/loss: 4 % \(2 %..10 %\) assumed$/m);
  const outside = holdView([{ path: "tizbek.yaml", text: RANGED }], asked);
  expect(slideOf(outside, "where.loss").set(20)).toBe(true);
  expect(outside.files()[0]?.text).toMatch(/loss: 20 % assumed$/m);
  expect(outside.view().opened.issues.filter(isError)).toEqual([]);
});

test("bounds on lines of their own go as well where they do not hold it", () => {
  const asked = { element: "mass" };
  const held = holdView([{ path: "tizbek.yaml", text: BOUNDS }], asked);
  expect(slideOf(held, "where.loss").set(20)).toBe(true);
  expect(held.files()[0]?.text).toMatch(/loss:\n {4}value: 20 %\n {4}evidence: assumed\n/);
  expect(held.view().opened.issues.filter(isError)).toEqual([]);
});
