/** Measures the letters of IBM Plex Sans as the page carries them; writes src/drawing/sankey/letter-widths.ts. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { advancesOf } from "./read-woff.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "node_modules", "@fontsource", "ibm-plex-sans");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const PARTS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"];

const [regular = new Map(), semibold = new Map()] = [400, 600].map(
  (weight) =>
    new Map(
      PARTS.flatMap((part) => {
        const name = `ibm-plex-sans-${part}-${weight}-normal.woff`;
        return [...advancesOf(readFileSync(join(folder, "files", name)))];
      }),
    ),
);

const letters = [...regular.keys()].sort((a, b) => a - b);
const row = (widths: ReadonlyMap<number, number>) =>
  letters.map((code) => widths.get(code) ?? regular.get(code) ?? 0).join(" ");
const rows = (text: string, name: string) => `export const ${name} =\n  "${text}";\n`;

writeFileSync(
  join(root, "src", "drawing", "sankey", "letter-widths.ts"),
  `// Written by scripts/letter-widths.ts from @fontsource/ibm-plex-sans ${version} (IBM Plex Sans, SIL Open Font License 1.1):
// the advance width of every letter of its latin, latin-ext, cyrillic and cyrillic-ext files, in thousandths of the size.
${rows(letters.map((code) => code.toString(36)).join(" "), "CODES")}
/** Weight 400, in the order of the codes. */
${rows(row(regular), "REGULAR")}
/** Weight 600. */
${rows(row(semibold), "SEMIBOLD")}`,
);
