// Sealing and verifying capsules of three sizes, beside `unzip -t` (checksums only) and one SHA-256 of the same bytes
// in the same run. Run: node benchmarks/capsule.ts (needs Debian's `unzip`)
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CRYPTO, rfcKey, sealedBy } from "../src/capsule/capsule.fixture.ts";
import { packCapsule } from "../src/capsule/capsule.ts";
import { isFault, readCapsule } from "../src/capsule/read-capsule.ts";
import { partOf } from "../src/capsule/stored-zip.ts";

const TEXT = "where: {thickness: 170 um compiled @ T12} # пластинаның қалыңдығы\n";
const REPEATS = 7;
/** Parts, and lines of each: about 0.7, 8 and 50 MiB. */
const SIZES = [
  [25, 350],
  [100, 1000],
  [300, 2200],
] as const;

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return median(times);
}

async function verify(bytes: Uint8Array): Promise<void> {
  const read = await readCapsule(bytes, CRYPTO);
  if (isFault(read)) throw new Error(read.reason);
}

const folder = mkdtempSync(join(tmpdir(), "tizbek-benchmark-"));
process.stdout.write("parts | MiB | seal | verify | unzip -t | SHA-256 | verify / SHA-256\n");
for (const [count, lines] of SIZES) {
  const parts = Array.from({ length: count }, (_, i) =>
    partOf(`texts/part-${String(i).padStart(3, "0")}.yaml`, TEXT.repeat(lines)),
  );
  const seal = async () => packCapsule(await sealedBy([rfcKey(0)], [], parts));
  const bytes = await seal();
  const file = join(folder, "one.tizbek");
  writeFileSync(file, bytes);
  const times = [
    await timed(seal),
    await timed(() => verify(bytes)),
    await timed(() => spawnSync("unzip", ["-tqq", file])),
    await timed(() => createHash("sha256").update(bytes).digest()),
  ];
  const [, verified = 0, , hashed = 1] = times;
  const cells = [count, bytes.length / 2 ** 20, ...times, verified / hashed];
  process.stdout.write(`${cells.map((cell) => Number(cell.toPrecision(3))).join(" | ")}\n`);
}
rmSync(folder, { recursive: true });
