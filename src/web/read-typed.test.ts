import { describe, expect, test } from "vitest";
import type { Language } from "../workspace/index.ts";
import { readTyped, readUnit, unitsOffered } from "./read-typed.ts";

describe("a number as a person types it", () => {
  test.each<[string, Language, string, string]>([
    ["2,5", "kk", "2.5", ""],
    ["2.5", "ru", "2.5", ""],
    ["2 941,5 т", "ru", "2941.5", "т"],
    ["2\u202f941,5\u00a0т/жыл", "kk", "2941.5", "т/жыл"],
    ["−0,38", "kk", "-0.38", ""],
    ["1,234", "en", "1234", ""],
    ["1,234", "ru", "1.234", ""],
    ["2,5", "en", "2.5", ""],
    [".5", "en", "0.5", ""],
    ["1,2e-3 kWh/kg", "kk", "1.2e-3", "kWh/kg"],
    ["+7 %", "ru", "7", "%"],
  ])("%j in %s is %s %s", (given, language, text, unit) => {
    const read = readTyped(given, language);
    expect(read).toEqual({ kind: "number", text, value: Number(text), unit });
  });

  test.each(["abc", "1,2,3", "1.2.3", "--2", "о5"])("%j is no number", (given) => {
    expect(readTyped(given, "kk").kind).toBe("letters");
  });

  test("nothing is not zero", () => expect(readTyped(" \u00a0 ", "kk")).toEqual({ kind: "empty" }));
});

describe("a unit as a person types it", () => {
  const offered = ["um", "GWh/yr", "m3/t"];
  test.each<[string, Language, string | undefined]>([
    ["um", "kk", "um"],
    ["мкм", "kk", "um"],
    ["µm", "en", "µm"],
    ["ГВт·сағ/жыл", "kk", "GWh/yr"],
    ["гвт·ч/год", "ru", "GWh/yr"],
    ["м³/т", "ru", "m3/t"],
    ["попугай", "ru", undefined],
  ])("%j in %s is %s", (given, language, unit) => {
    expect(readUnit(given, offered, language)?.text).toBe(unit);
  });

  test("only units of the same dimension are offered, and no ratio beside a plain one", () => {
    const units = unitsOffered("um", ["m3/m2", "mm", "t"]);
    expect(units[0]).toBe("um");
    expect(units).toEqual(expect.arrayContaining(["mm", "cm", "m"]));
    for (const other of ["m3/m2", "t", "m2"]) expect(units).not.toContain(other);
    expect(unitsOffered("kWh/kg", [])).toEqual(expect.arrayContaining(["MWh/t", "GJ/t"]));
    expect(unitsOffered("", ["t"])).toEqual(expect.arrayContaining(["1", "%", "ppm"]));
  });
});
