import { useInsertionEffect } from "react";
import { textStyle } from "./text-style.ts";

let sheet: CSSStyleSheet | undefined;

/** Styles made by script and adopted: the page's policy has no place for others, and the first screen carries none of it. */
export function useTextStyle(): void {
  useInsertionEffect(() => {
    sheet ??= sheetOf(textStyle);
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, []);
}

function sheetOf(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
