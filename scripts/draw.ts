/** Writes the drawing of the rooms into ARCHITECTURE.md, between its marks. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { architectureDrawing, END, START } from "../test/architecture.ts";
import { rooms } from "../test/walls.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "ARCHITECTURE.md");
const page = readFileSync(file, "utf8");
const from = page.indexOf(START);
const to = page.indexOf(END);
if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md lacks the marks ${START} … ${END}`);
const exists = rooms.filter(({ name }) => existsSync(join(root, "src", name)));
const drawn = `${START}\n${architectureDrawing(exists)}\n`;
writeFileSync(file, page.slice(0, from) + drawn + page.slice(to));
