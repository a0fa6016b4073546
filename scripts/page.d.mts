/** Builds the page when a source is newer than what was built. */
export function buildPageIfStale(): Promise<void>;
/** Builds the page from nothing. */
export function buildPage(): Promise<void>;
