import fc from "fast-check";
import { expect, test } from "vitest";
import { type Expression, type ExpressionProblem, parseExpression } from "./expression.ts";

function parsed(text: string): Expression {
  const read = parseExpression(text);
  if ("problem" in read) throw new Error(`${text}: ${JSON.stringify(read.problem)}`);
  return read.expression;
}

function problemOf(text: string): ExpressionProblem {
  const read = parseExpression(text);
  if ("expression" in read) throw new Error(`${text} was read`);
  return read.problem;
}

/** The tree with brackets round every operation: what was read, in one line. */
function show(e: Expression): string {
  switch (e.kind) {
    case "number":
      return `${e.value}${e.unit ? ` ${e.unit.text}` : ""}`;
    case "name":
      return e.name;
    case "molarMass":
      return `M(${e.formula})`;
    case "negative":
      return `(-${show(e.of)})`;
    case "operation":
      return `(${show(e.left)} ${e.operator} ${show(e.right)})`;
    case "power":
      return `(${show(e.base)}^${show(e.exponent)})`;
    case "call":
      return `${e.function}(${e.of.map(show).join(", ")})`;
    case "grade":
      return e.name;
  }
}

test.each([
  ["2 * grade( S  in off-gas)", "(2 * grade(S in off-gas))"],
  ["0.50", "0.5"],
  ["0.50 kg", "0.5 kg"],
  ["0.50kg", "0.5 kg"],
  ["98 %", "98 %"],
  ["98%", "98 %"],
  ["10 000", "10000"],
  ["1\u00a0234\u202f567.5 t", "1234567.5 t"],
  ["1e-12", "1e-12"],
  ["2.5e3 m3/yr", "2500 m3/yr"],
  ["67 bn KZT", "67 bn KZT"],
  ["1 m2 * (thickness + kerf) * density", "((1 m2 * (thickness + kerf)) * density)"],
  ["1000 W/m2 * eff", "(1000 W/m2 * eff)"],
  ["1 t * 2*Cl2/Ti", "(((1 t * 2) * Cl2) / Ti)"],
  // a unit goes on as far as there are units
  ["5 t/yr*a", "(5 t/yr * a)"],
  ["5 t/pull-yield", "(5 t / pull-yield)"],
  ["5 t/yr/kg*m", "5 t/yr/kg*m"],
  ["1/2 t", "(1 / 2 t)"],
  ["5 m^2", "5 m^2"],
  // names keep their hyphens
  ["pot-return - kerf-2", "(pot-return - kerf-2)"],
  ["a\u00a0-\u00a0b", "(a - b)"],
  ["1 - -2", "(1 - (-2))"],
  ["2 * -a", "(2 * (-a))"],
  ["-a^2", "(-(a^2))"],
  ["2^-3", "(2^(-3))"],
  ["2^3^2", "(2^(3^2))"],
  ["a + b * c ^ 2 / d - e", "((a + ((b * (c^2)) / d)) - e)"],
  ["min(1, 2 t, (a))", "min(1, 2 t, a)"],
  ["max(min(a, b), M(W))", "max(min(a, b), M(W))"],
  ["M( Al2(SO4)3 )", "M(Al2(SO4)3)"],
  ["M(CuSO4·5H2O) * 2", "(M(CuSO4·5H2O) * 2)"],
  [" 5\n*\t2 ", "(5 * 2)"],
])("%j is read as %s", (text, tree) => {
  expect(show(parsed(text))).toBe(tree);
});

test.each([
  ["", "expression-empty", 0, 0],
  ["  ", "expression-empty", 0, 2],
  ["0,88", "decimal-comma", 0, 4],
  ["1 + 10,000.5 t", "decimal-comma", 4, 12],
  ["min(1,5)", "decimal-comma", 4, 7],
  ["1.", "bad-number", 0, 2],
  ["1.2.3", "bad-number", 0, 5],
  ["1e999", "bad-number", 0, 5],
  ["5 kwh", "unknown-unit", 2, 5],
  ["5 thickness", "unknown-unit", 2, 11],
  ["5e", "unknown-unit", 1, 2],
  ["5 kg-3", "minus-needs-blanks", 2, 6],
  ["5-3", "minus-needs-blanks", 1, 2],
  ["a -b", "minus-needs-blanks", 2, 3],
  ["a- b", "minus-needs-blanks", 1, 2],
  ["(a)-(b)", "minus-needs-blanks", 3, 4],
  ["foo(1)", "unknown-function", 0, 3],
  ["Min(1, 2)", "unknown-function", 0, 3],
  ["3 × 4", "unexpected-character", 2, 3],
  ["a − b", "unexpected-character", 2, 3],
  ["$5", "unexpected-character", 0, 1],
  ["kеrf", "unexpected-character", 1, 2], // a Cyrillic е
  ["a = b", "unexpected-character", 2, 3],
  ["a; b", "unexpected-character", 1, 2],
  [".5", "unexpected-character", 0, 1],
  ["\u{1f600}", "unexpected-character", 0, 2],
  ["a +", "missing-operand", 3, 3],
  ["a + * b", "missing-operand", 4, 5],
  ["+ a", "missing-operand", 0, 1],
  ["()", "missing-operand", 1, 2],
  ["min()", "missing-operand", 4, 5],
  ["min(a,)", "missing-operand", 6, 7],
  ["a b", "missing-operator", 2, 3],
  ["1 2", "missing-operator", 2, 3],
  ["10 00", "missing-operator", 3, 5],
  ["0 500", "missing-operator", 2, 5],
  ["1 2345", "missing-operator", 2, 6],
  ["2 (a)", "missing-operator", 2, 3],
  ["(a b)", "missing-operator", 3, 4],
  ["(a + b", "missing-bracket", 0, 1],
  ["2 * M(W", "missing-bracket", 5, 6],
  ["a + b)", "extra-bracket", 5, 6],
  ["5 kg^2", "power-after-unit", 4, 5],
  ["5 m^4", "power-after-unit", 3, 4],
  ["Al2(SO4)3 * 2", "formula-needs-m", 0, 9],
  ["2*CuSO4·5H2O", "formula-needs-m", 2, 12],
  ["M(Xx2)", "unknown-element", 2, 4],
  ["M( FE )", "unknown-element", 4, 5],
  ["M(Tc)", "element-without-weight", 2, 4],
  ["M()", "formula-shape", 2, 2],
] as const)("%j: %s at %i to %i", (text, code, from, to) => {
  expect(problemOf(text)).toMatchObject({ code, from, to });
});

test.each([
  ["0,88", { given: "0,88", likely: "0.88" }],
  ["0,885", { given: "0,885", likely: "0.885" }],
  ["2,362,275 t", { given: "2,362,275", likely: "2 362 275" }],
  ["10,000.5", { given: "10,000.5", likely: "10 000.5" }],
  ["2 kwh", { given: "kwh", likely: "kWh" }],
  ["2 КВт", { given: "КВт", likely: "kW" }],
  ["feed -ash", { left: "feed", right: "ash" }],
  ["3 × 4", { given: "×", likely: "*" }],
  ["kеrf", { given: "е", likely: "e" }],
  ["Min(1, 2)", { given: "Min", likely: "min" }],
  ["M(FE)", { given: "E", likely: "Fe", formula: "FE" }],
  ["Al2(SO4)3", { likely: "M(Al2(SO4)3)" }],
])("%j is told what was meant", (text, facts) => {
  expect(problemOf(text).facts).toMatchObject(facts);
});

test("for a comma that may part thousands or decimals nothing is suggested", () => {
  expect(problemOf("2,330 kg/m3").facts).toEqual({ given: "2,330" });
});

test("places count from the offset given", () => {
  expect(parseExpression("a + b", 10)).toMatchObject({ expression: { from: 10, to: 15 } });
  expect(parseExpression("a +", 10)).toMatchObject({ problem: { from: 13, to: 13 } });
});

test("every part stands where its text is", () => {
  const e = parsed("1 m2 * (thickness + kerf) / max(2, M(W))");
  const texts: string[] = [];
  visit(e, (part) =>
    texts.push("1 m2 * (thickness + kerf) / max(2, M(W))".slice(part.from, part.to)),
  );
  expect(texts).toEqual([
    "1 m2 * (thickness + kerf) / max(2, M(W))",
    "1 m2 * (thickness + kerf)",
    "1 m2",
    "(thickness + kerf)",
    "thickness",
    "kerf",
    "max(2, M(W))",
    "2",
    "M(W)",
  ]);
});

function visit(e: Expression, see: (part: Expression) => void): void {
  see(e);
  if (e.kind === "operation") for (const side of [e.left, e.right]) visit(side, see);
  if (e.kind === "negative") visit(e.of, see);
  if (e.kind === "power") for (const side of [e.base, e.exponent]) visit(side, see);
  if (e.kind === "call") for (const argument of e.of) visit(argument, see);
}

test("what is too long, too deep or too much is refused, not suffered", () => {
  expect(problemOf("1".repeat(10_001)).code).toBe("expression-too-long");
  expect(problemOf("1+".repeat(4_999)).code).toBe("expression-too-long");
  expect(problemOf("(".repeat(5_000)).code).toBe("expression-too-deep");
  expect(problemOf("-".repeat(5_000)).code).toBe("expression-too-deep");
  expect(problemOf(`${"2^".repeat(200)}2`).code).toBe("expression-too-deep");
  expect(problemOf("min(".repeat(2_000)).code).toBe("expression-too-deep");
  expect(show(parsed(`${"(".repeat(99)}1${")".repeat(99)}`))).toBe("1");
  expect(parsed(Array(499).fill("1").join(" + ")).kind).toBe("operation");
});

const tokens = fc.constantFrom(
  "1",
  "0.5",
  "10 000",
  " ",
  "\u00a0",
  "+",
  "-",
  " - ",
  "*",
  "/",
  "^",
  "(",
  ")",
  ",",
  ".",
  "e3",
  "kg",
  "%",
  "m2",
  "kWh/kg",
  "a",
  "kerf-2",
  "min(",
  "max(",
  "M(",
  "SiO2",
  "·",
  "×",
  "т",
  "W",
  "bn KZT",
  "\u{1f600}",
  "\ud800",
);

test("arbitrary text is read, or refused with a place inside it; never an exception", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(tokens, { maxLength: 30 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const read = parseExpression(written);
      if ("expression" in read) {
        visit(read.expression, (part) => {
          expect(part.from).toBeGreaterThanOrEqual(0);
          expect(part.to).toBeGreaterThan(part.from);
          expect(part.to).toBeLessThanOrEqual(written.length);
        });
        return;
      }
      expect(read.problem.from).toBeGreaterThanOrEqual(0);
      expect(read.problem.to).toBeGreaterThanOrEqual(read.problem.from);
      expect(read.problem.to).toBeLessThanOrEqual(written.length);
    }),
    { numRuns: 2_000 },
  );
});

/** Formulas as trees, written with all their brackets. */
const written = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("1", "0.5 kg", "thickness", "pot-return", "M(SiO2)", "2 %"),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
      .map(([a, by, b]) => `(${a} ${by} ${b})`),
    tie("formula").map((a) => `(-${a})`),
    // after a unit a power needs brackets, which the tree does not show
    tie("formula").map((a) => (/[%g]$/.test(a) ? `(-${a})` : `(${a}^2)`)),
    fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `max(${a}, ${b})`),
  ),
}));

test("a formula with all its brackets is read back as it was written", () => {
  fc.assert(
    fc.property(written.formula, (text) => {
      expect(show(parsed(text))).toBe(text);
    }),
  );
});

test("time grows with the length, not with its square", () => {
  for (const piece of [
    "1 + ",
    "(",
    "a-",
    "1 ",
    "kg/",
    "M(H",
    "min(1, ",
    "9",
    "@",
    "1e",
    "a.",
    "т",
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const start = performance.now();
    for (let i = 0; i < 5; i++) parseExpression(text);
    // linear readers need well under a millisecond; a square of 10,000 would need hundreds
    expect((performance.now() - start) / 5, piece).toBeLessThan(30);
  }
});
