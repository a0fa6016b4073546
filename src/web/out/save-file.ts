import type { Made } from "./make-files.ts";

/** How long a browser may take to begin with a download. [ms] */
const BEGUN = 20_000;

/** Hands a file to the reader; the address it had for that is taken back afterwards. */
export function saveFile({ name, blob }: Made): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN);
}
