import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRange,
  formatReadable,
  formatReadableRange,
  roundToSide,
} from "./numbers.ts";

const NARROW = "\u202f";
const SOLID = "\u00a0";

/** Reads a number as a person of the language would. */
function readBack(text: string, language: "kk" | "ru" | "en"): number {
  const [plain = "", power] = text.split("·10");
  const marks = language === "en" ? plain.replaceAll(",", "") : plain.replaceAll(NARROW, "");
  const value = Number(marks.replace("\u2212", "-").replace(",", "."));
  return power === undefined ? value : value * 10 ** Number(plainPower(power));
}

function plainPower(power: string): string {
  return [...power].map((sign) => (sign === "⁻" ? "-" : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign))).join("");
}

describe("a number", () => {
  test.each([
    [2941, "2\u202f941", "2,941"],
    [999, "999", "999"],
    [1000, "1\u202f000", "1,000"],
    [1234567.89, "1\u202f235\u202f000", "1,235,000"],
    [0.5, "0,5", "0.5"],
    [-0.38, "\u22120,38", "\u22120.38"],
    [0, "0", "0"],
    [-0, "0", "0"],
    [1.64e-7, "1,64·10⁻⁷", "1.64·10⁻⁷"],
    [2.5e12, "2,5·10¹²", "2.5·10¹²"],
    [0.001, "0,001", "0.001"],
    [0.00099999, "0,001", "0.001"],
    [9999999999, "1·10¹⁰", "1·10¹⁰"],
    [999.96, "1\u202f000", "1,000"],
  ])("%f is written %s and %s", (value, cyrillic, english) => {
    expect(formatNumber(value, "kk")).toBe(cyrillic);
    expect(formatNumber(value, "ru")).toBe(cyrillic);
    expect(formatNumber(value, "en")).toBe(english);
  });

  test("it has the decimals asked for, zeros too", () => {
    expect(formatNumber(0, "ru", { decimals: 1 })).toBe("0,0");
    expect(formatNumber(2941.04, "ru", { decimals: 1 })).toBe("2\u202f941,0");
    expect(formatNumber(-0.04, "en", { decimals: 2 })).toBe("\u22120.04");
  });

  test("what is not zero never prints as zero", () => {
    expect(formatNumber(0.0004, "en", { decimals: 1 })).toBe("4·10⁻⁴");
    expect(formatNumber(0.04, "en", { decimals: 1 })).toBe("0.04");
  });

  test("no number and no end have signs of their own", () => {
    expect(formatNumber(Number.NaN, "kk")).toBe("–");
    expect(formatNumber(Number.NEGATIVE_INFINITY, "en")).toBe("\u2212∞");
  });

  test("read back, it is the value to the digits shown", () => {
    // Below 1e-300 a double itself has fewer digits than asked.
    const value = fc
      .double({ noNaN: true, min: -1e15, max: 1e15 })
      .filter((any) => any === 0 || Math.abs(any) > 1e-300);
    const digits = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(value, digits, fc.constantFrom("kk", "ru", "en"), (wanted, shown, language) => {
        const text = formatNumber(wanted, language, { digits: shown });
        const rounded = Number(wanted.toPrecision(shown));
        expect(Math.abs(readBack(text, language) - rounded)).toBeLessThanOrEqual(
          1e-13 * Math.abs(rounded),
        );
      }),
    );
  });

  test("it never shows more digits than asked", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-20, max: 1e20 }), fc.integer({ min: 1, max: 9 }), (v, n) => {
        const shown = formatNumber(v, "en", { digits: n }).split("·")[0] ?? "";
        const significant = shown.replace(/\D/g, "").replace(/^0+/, "");
        const inWhole = shown.includes(".") ? significant : significant.replace(/0+$/, "");
        expect(inWhole.length).toBeLessThanOrEqual(n);
      }),
    );
  });
});

describe("a quantity", () => {
  test("has its unit after a no-break space", () => {
    expect(formatQuantity({ value: 2941, unit: "t/yr" }, "kk")).toBe(`2${NARROW}941${SOLID}т/жыл`);
    expect(formatQuantity({ value: 2941, unit: "t/yr" }, "ru")).toBe(`2${NARROW}941${SOLID}т/год`);
    expect(formatQuantity({ value: 2941, unit: "t/yr" }, "en")).toBe(`2,941${SOLID}t/yr`);
  });

  test("a percent stands close in Kazakh and English, apart in Russian", () => {
    expect(formatPercent(0.07, "kk")).toBe("7%");
    expect(formatPercent(0.07, "en")).toBe("7%");
    expect(formatPercent(0.07, "ru")).toBe(`7${SOLID}%`);
  });

  test("money is written as the trade writes it", () => {
    expect(formatQuantity({ value: 2.5, unit: "bn KZT" }, "kk")).toBe(`2,5${SOLID}млрд${SOLID}₸`);
    expect(formatQuantity({ value: 2.5, unit: "bn KZT" }, "en")).toBe(`2.5${SOLID}bn${SOLID}KZT`);
    expect(formatQuantity({ value: 74, unit: "mln USD" }, "ru")).toBe(`74${SOLID}млн${SOLID}$`);
  });

  test("Russian years agree with their number", () => {
    const years = [1, 2, 5, 11, 21, 1.5].map((value) =>
      formatQuantity({ value, unit: "yr" }, "ru"),
    );
    const words = years.map((text) => text.split(SOLID)[1]);
    expect(words).toEqual(["год", "года", "лет", "лет", "год", "года"]);
  });

  test("a plain number has no unit, and a rate of plain numbers no blank", () => {
    expect(formatQuantity({ value: 5, unit: "1" }, "ru")).toBe("5");
    expect(formatQuantity({ value: 5, unit: "1/yr" }, "kk")).toBe("5/жыл");
  });
});

describe("a range", () => {
  test("has an en dash and its unit once", () => {
    expect(formatRange(2121, 2941, "t", "kk")).toBe(`2${NARROW}121–2${NARROW}941${SOLID}т`);
    expect(formatRange(59, 118, "GWh/yr", "kk")).toBe(`59–118${SOLID}ГВт·сағ/жыл`);
    expect(formatRange(5, 7, "%", "ru")).toBe(`5–7${SOLID}%`);
  });

  test("is one number where both ends print the same", () => {
    expect(formatRange(2940.99, 2941.01, "t", "en")).toBe(`2,941${SOLID}t`);
  });

  test("takes the unit that reads best for its larger end", () => {
    expect(formatReadableRange(10_190, 23_530, "MWh", "en", { digits: 3 })).toBe(
      `10.2–23.5${SOLID}GWh`,
    );
    expect(formatReadableRange(0, 0, "MWh", "en")).toBe(`0${SOLID}MWh`);
  });
});

describe("a readable quantity", () => {
  test.each([
    [144_100, "MWh/yr", "144.1\u00a0GWh/yr"],
    [8973, "t", "8,973\u00a0t"],
    [1.7e6, "t", "1.7\u00a0Mt"],
    [0.25, "t", "250\u00a0kg"],
    [4.797e6, "m2", "4.797\u00a0million\u00a0m²"],
    [0.0045, "MW", "4.5\u00a0kW"],
    [10, "kt/yr", "10,000\u00a0t/yr"],
    [2.5e9, "KZT", "2.5\u00a0bn\u00a0KZT"],
    [170, "um", "170\u00a0µm"],
    [0, "MWh", "0\u00a0MWh"],
    [12, "piece", "12\u00a0pcs"],
  ])("%d %s is %s", (value, unit, text) => {
    expect(formatReadable({ value, unit }, "en")).toBe(text);
  });
});

describe("a turning point", () => {
  test("is never rounded past itself on the side that matters", () => {
    expect(roundToSide(57.96, "atMost", 3)).toBe(57.9);
    expect(roundToSide(57.96, "atLeast", 3)).toBe(58);
    expect(roundToSide(57.94, "atLeast", 3)).toBe(58);
    expect(roundToSide(57.9999999999, "atMost", 3)).toBe(58);
  });

  test("stays on its side and within one step, for any value", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.constantFrom("atMost", "atLeast"), (exact, side) => {
        const rounded = roundToSide(exact, side, 3);
        const slack = 1e-8 * Math.abs(exact);
        if (side === "atMost") expect(rounded).toBeLessThanOrEqual(exact + slack);
        else expect(rounded).toBeGreaterThanOrEqual(exact - slack);
        expect(Math.abs(rounded - exact)).toBeLessThanOrEqual(0.01 * Math.abs(exact) + slack);
      }),
    );
  });
});
