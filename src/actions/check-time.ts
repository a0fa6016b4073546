import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadCapsule } from "../capsule/index.ts";

/** A stated time, and whether the signature under it stands. */
export interface CheckedTime {
  readonly part: string;
  readonly time: string;
  /** `unchecked`: no certificates were given; `impossible`: they were, and there is no `openssl` here. */
  readonly standing: "stands" | "false" | "unchecked" | "impossible";
}

/** Checks every proof of time by `openssl ts -verify`, against the certificates the reader believes. */
export function checkTimes(
  { capsule, times }: ReadCapsule,
  authorities: string | undefined,
): readonly CheckedTime[] {
  return times.map((stated) => {
    const reply = capsule.proofs.find(({ path }) => path === stated.part)?.bytes;
    const unchecked = authorities === undefined || reply === undefined;
    const standing = unchecked ? "unchecked" : askOpenssl(reply, capsule.digest, authorities);
    return { ...stated, standing };
  });
}

function askOpenssl(
  reply: Uint8Array,
  digest: string,
  authorities: string,
): CheckedTime["standing"] {
  const folder = mkdtempSync(join(tmpdir(), "tizbek-time-"));
  try {
    const file = join(folder, "reply.tsr");
    writeFileSync(file, reply);
    const words = ["ts", "-verify", "-digest", digest, "-in", file, "-CAfile", authorities];
    const { status, error } = spawnSync("openssl", words, { stdio: "ignore", timeout: 20_000 });
    if (error !== undefined) return "impossible";
    return status === 0 ? "stands" : "false";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
