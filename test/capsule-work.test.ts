/** A plan is sealed on the page, and a capsule is handed over to it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seal } from "../src/actions/index.ts";
import { packageRoot, version } from "../src/files/index.ts";
import { capsuleWords, filesPageWords, outWords } from "../src/sentences/index.ts";
import { LANGUAGES } from "../src/workspace/index.ts";
import { accessibilityFaults, noBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./served-page.ts";

const CAPSULES = join(packageRoot, "test", "capsules");

describe.skipIf(noBrowser)("a capsule on the page", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  }, 120_000);
  afterAll(() => served.close());

  const open = async (language: string, width = 1440) => {
    const how = { viewport: { width, height: 900 }, acceptDownloads: true };
    const opened = await served.open(`/${language}/files`, how);
    await opened.page.locator(".files-view").first().waitFor();
    return opened;
  };

  test.each(LANGUAGES)(
    "is sealed as the command line seals, to the byte, and checked again (%s)",
    async (language) => {
      const { page, complaints } = await open(language, language === "ru" ? 360 : 1440);
      const words = outWords[language];
      const button = page.getByRole("button", {
        name: `${words.make}: ${words.ways.capsule.title}`,
      });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const made = readFileSync(await download.path());
      const file = join(served.folder, "..", `${language}.tizbek`);
      const program = { name: "tizbek", version: version() };
      const asking = { program, keys: [], signers: [], notes: [], language };
      const { sealed } = await seal(served.folder, asking, file);
      expect(made.equals(readFileSync(file))).toBe(true);
      const said = page.locator(".way-out-told", { hasText: sealed?.digest ?? "none" });
      expect(await said.count()).toBe(1);

      await page.locator("input[type=file]").last().setInputFiles(file);
      const outcome = page.locator(".files-outcome");
      await expect.poll(() => outcome.textContent()).toContain(capsuleWords[language].whole);
      const own = filesPageWords[language].open.capsule;
      await outcome.getByRole("button", { name: own.beside }).click();
      expect(await page.locator(".files-compared li").allTextContents()).toEqual([
        capsuleWords[language].compared.nothing,
      ]);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        language === "ru" ? 360 : 1440,
      );
      expect(complaints).toEqual([]);
    },
  );

  test("that is not what was sealed is refused, the part named; one that is opens as a plan", async () => {
    const { page } = await open("en");
    const input = page.locator("input[type=file]").last();
    const outcome = page.locator(".files-outcome");
    await input.setInputFiles(join(CAPSULES, "refused", "part-replaced.tizbek"));
    await expect.poll(() => outcome.textContent()).toContain("texts/tizbek.yaml");
    expect(await outcome.textContent()).toContain("its digest differs");
    await input.setInputFiles(join(CAPSULES, "signed.tizbek"));
    await outcome.getByRole("button", { name: "Open its plan" }).click();
    await expect.poll(() => page.locator(".top-plan").textContent()).toContain("One furnace");
  });
});
