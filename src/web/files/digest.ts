import { digestText, type WorkspaceFile } from "../../format/index.ts";

/** SHA-256 of the texts of a workspace, as the server takes it; none where the connection is not secure. */
export async function digestHere(files: readonly WorkspaceFile[]): Promise<string | undefined> {
  // Absent on plain http to another machine.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const bytes = new TextEncoder().encode(digestText(files));
  const hash = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
