export { copyExample, exampleNames, holdsSomething } from "./copy-example.ts";
export { packageRoot } from "./package-root.ts";
export { readFolder } from "./read-folder.ts";
export { readFonts } from "./read-fonts.ts";
export { readIssuePage } from "./read-issue-page.ts";
export { type Rewriting, rewriteFiles } from "./rewrite-files.ts";
export { packagedLine, readSchema, SCHEMA_FILE, schemaLine } from "./schema-file.ts";
export { watchFolder } from "./watch-folder.ts";
export { writeAtomic } from "./write-atomic.ts";
