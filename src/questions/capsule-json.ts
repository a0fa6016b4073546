import type { ReadCapsule } from "../capsule/index.ts";

/** What `verify` answers for programs: `tizbek.verified/1`. */
export function capsuleJson(
  { capsule, signers }: ReadCapsule,
  times: readonly { readonly part: string; readonly time: string; readonly standing: string }[],
): object {
  const { manifest, digest } = capsule;
  const { program, format, name, asOf, scenarios, period, parts } = manifest;
  return {
    schema: "tizbek.verified/1",
    digest,
    program,
    format,
    name,
    asOf,
    scenarios,
    period,
    parts,
    signers: signers.map(({ signer, standing }) => ({ ...signer, standing })),
    times,
  };
}
