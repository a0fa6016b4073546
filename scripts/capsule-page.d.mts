export function buildCapsulePageIfStale(): Promise<void>;
export function buildCapsulePage(outDir?: string): Promise<void>;
