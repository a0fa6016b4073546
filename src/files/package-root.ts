import { fileURLToPath } from "node:url";

/** Where the package lies: what it carries (examples, docs) stands in it, from source and from emitted JavaScript alike. */
export const packageRoot = fileURLToPath(new URL("../..", import.meta.url));
