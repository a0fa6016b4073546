import { join } from "node:path";
import { expect, test } from "vitest";
import { balance, balanceJson, type Language } from "../actions/index.ts";
import { packageRoot } from "../files/index.ts";

import { balanceText } from "./balance-text.ts";
import { render } from "./paint.ts";

const folder = join(packageRoot, "examples", "silicon-traces");

function told(element: string | undefined, language: Language = "en"): string {
  const answer = balance(folder, element === undefined ? {} : { element });
  if (answer.told === undefined) throw new Error("nothing told");
  const text = balanceText(answer.told, { language, columns: 120 }, false);
  return render(text, false).replaceAll(/[\u00a0\u202f]/g, " ");
}

test("what rests on an unpublished share is told as unpublished, not as nothing", () => {
  const boron = told("B");
  expect(boron).toMatch(/metallurgical silicon +1\.213 kg +0\.7 ppm/);
  expect(boron).toMatch(/wafers +unpublished/);
  expect(boron).toMatch(/leaves +own polysilicon +unpublished/);
  expect(boron).not.toMatch(/unaccounted/);
});

test("in the summary it takes the place of what is unaccounted", () => {
  expect(told(undefined)).toMatch(/boron +Siemens process +1\.213 kg +– +unpublished/);
  expect(told(undefined, "kk")).toMatch(/бор +Сименс процесі .*жарияланбаған/);
});

test("in JSON the streams stand under unpublished", () => {
  const json = JSON.parse(JSON.stringify(balanceJson(balance(folder, {}), "en")));
  const boron = json.components.find((one: { component: string }) => one.component === "B");
  expect(boron.unpublished).toContain("wafers");
  expect(boron.unpublished).not.toContain("mg-silicon");
});
