import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../questions/index.ts";
import { parseCsv } from "./csv.fixture.ts";

test("what is written can be read back, commas, quotes and line ends included", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1 }),
      (rows) => {
        const safe = rows.map((row) => row.map((cell) => cell.replace(/^[=+\-@\t\r]/, "'$&")));
        expect(parseCsv(writeCsv(rows))).toEqual(safe);
      },
    ),
  ));

test("lines end as RFC 4180 has it, numbers stand as they are", () =>
  expect(
    writeCsv([
      ["a", "b"],
      [-1.5e-7, 'x "y"'],
    ]),
  ).toBe('a,b\r\n-1.5e-7,"x ""y"""\r\n'));

test("a name that begins like a formula stays a text in a spreadsheet", () =>
  expect(writeCsv([["=1+1"]])).toBe("'=1+1\r\n"));
