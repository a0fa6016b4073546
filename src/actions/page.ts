import { readFonts } from "../files/index.ts";
import { type CheckAnswer, pageInput } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";

/** Addresses on the page, when it is served. */
export interface PageAddresses {
  /** The page in each language. */
  readonly siblings?: Readonly<Record<Language, string>>;
  /** The data behind it, by what they are called: `.json`. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A page, and the one script that may run on it. */
export interface DrawnPage {
  readonly html: string;
  readonly script: string;
}

/** The page of a verdict; undefined where there is none to draw. The drawing is loaded only now: it takes its time. */
export async function drawPage(
  answer: CheckAnswer,
  language: Language,
  addresses: PageAddresses = {},
): Promise<DrawnPage | undefined> {
  const input = pageInput(answer, language);
  if (input === undefined) return undefined;
  const { renderReport, reportScript } = await import("../drawing/index.ts");
  const html = renderReport({ ...input, fonts: readFonts(), ...addresses });
  return { html, script: reportScript };
}
