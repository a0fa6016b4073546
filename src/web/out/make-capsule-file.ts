import { packCapsule, sealCapsule } from "../../capsule/index.ts";
import { formatDay } from "../../core/index.ts";
import { FORMAT } from "../../format/index.ts";
import { sealedParts } from "../../questions/index.ts";
import { browserCrypto } from "../capsule/browser-crypto.ts";
import type { View } from "../view.ts";
import { fileName } from "./file-name.ts";
import { blobOf, judged, type Made, NotMade } from "./make-files.ts";

/** The plan sealed as it stands here, by nobody yet: as `tizbek seal` without a key, to the byte. */
export async function makeCapsuleFile(view: View): Promise<Made> {
  const crypto = browserCrypto();
  if (crypto === undefined) throw new NotMade("notSecure");
  const answer = judged(view);
  const { plan, verdict } = answer;
  const { scenarios = null, year = null } = view.asking;
  const capsule = await sealCapsule(
    {
      program: programOf(document),
      format: FORMAT,
      name: { ...plan.base.name },
      asOf: formatDay(verdict.asOf),
      scenarios,
      period: year,
      parts: sealedParts(view.files, answer, []),
      signers: [],
    },
    crypto,
  );
  const name = fileName({ ...view, verdict }, "tizbek");
  const blob = blobOf(packCapsule(capsule), "application/zip");
  return { name, blob, digest: capsule.digest };
}

/** The release that draws the page, as its head says: `tizbek 0.1.0`. */
function programOf(page: Document): { readonly name: string; readonly version: string } {
  const said = page.querySelector<HTMLMetaElement>("meta[name=generator]")?.content ?? "tizbek";
  const [name = "tizbek", version = ""] = said.split(" ");
  return { name, version };
}
