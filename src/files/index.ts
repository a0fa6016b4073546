export { readFolder } from "./read-folder.ts";
export { type FaceFile, readFonts } from "./read-fonts.ts";
export { writeAtomic } from "./write-atomic.ts";
