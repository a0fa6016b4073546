import { saveFile } from "./save-file.ts";

/** Hands a text to the reader as a file: the page itself makes it, no server sees it. */
export function saveText(name: string, type: string, text: string): void {
  saveFile({ name, blob: new Blob([text], { type }) });
}
