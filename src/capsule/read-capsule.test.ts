import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { utf8Bytes } from "../core/index.ts";
import { CRYPTO, PARTS, RFC_8032, rfcKey, sealedBy } from "./capsule.fixture.ts";
import { type Capsule, packCapsule, signaturePath, withSignature } from "./capsule.ts";
import { writeManifest } from "./manifest.ts";
import { isFault, keyId, readCapsule } from "./read-capsule.ts";
import { isRead, type Part, partOf, readStoredZip, writeStoredZip } from "./stored-zip.ts";

describe("Ed25519 (RFC 8032 §7.1)", () => {
  test.each(RFC_8032.map((vector, i) => [i + 1, vector] as const))(
    "TEST %d: its signature stands, and no other",
    async (nth, [, , message, signature]) => {
      const { spki, sign } = rfcKey((nth - 1) as 0 | 1 | 2);
      const bytes = Buffer.from(message, "hex");
      expect(Buffer.from(sign(bytes)).toString("hex")).toBe(signature);
      const given = Buffer.from(signature, "hex");
      expect(await CRYPTO.verifies(spki, bytes, given)).toBe(true);
      given[0] = (given[0] ?? 0) ^ 1;
      expect(await CRYPTO.verifies(spki, bytes, given)).toBe(false);
    },
  );
});

async function read(bytes: Uint8Array) {
  return readCapsule(bytes, CRYPTO);
}

/** The parts of a capsule as they lie in its file. */
async function partsOf(capsule: Capsule): Promise<readonly Part[]> {
  const parts = readStoredZip(packCapsule(capsule));
  if (!isRead(parts)) throw new Error(parts.reason);
  return parts;
}

describe("a capsule", () => {
  test("is read as it was sealed: parts, signers, who has not signed", async () => {
    const capsule = await sealedBy([rfcKey(0), rfcKey(1)], [rfcKey(2)]);
    const found = await read(packCapsule(capsule));
    if (isFault(found)) throw new Error(found.reason);
    expect(found.capsule.parts).toEqual(PARTS);
    expect(found.capsule.digest).toBe(capsule.digest);
    const standings = found.signers.map(({ standing }) => standing).sort();
    expect(standings).toEqual(["missing", "signed", "signed"]);
  });

  test("of the same parts and keys has the same bytes", async () => {
    const [one, two] = [await sealedBy([rfcKey(0)]), await sealedBy([rfcKey(0)])];
    expect(packCapsule(one)).toEqual(packCapsule(two));
  });

  test("is an archive that others open", async () => {
    const files = unzipSync(packCapsule(await sealedBy([rfcKey(0)])));
    expect(Object.keys(files)[0]).toBe("manifest.json");
    for (const { path, bytes } of PARTS) expect(files[path], path).toEqual(bytes);
  });
});

interface Refusal {
  readonly reason: string;
  readonly part?: string;
}

/** How each way of tampering is refused: what is done to the parts of the file, in their order. */
const TAMPERED: readonly [string, (parts: readonly Part[]) => readonly Part[], Refusal][] = [
  [
    "two parts change places",
    ([manifest, a, b, ...rest]) => [manifest, b, a, ...rest] as Part[],
    { reason: "order", part: "notes/letter.txt" },
  ],
  [
    "a part is left out",
    (parts) => parts.filter(({ path }) => path !== "verdict.json"),
    { reason: "missing", part: "verdict.json" },
  ],
  [
    "a part is put among them",
    (parts) => [...parts, partOf("zzz.txt", "more")],
    { reason: "unnamed", part: "zzz.txt" },
  ],
  [
    "the same part stands twice",
    ([manifest, a, ...rest]) => [manifest, a, a, ...rest] as Part[],
    { reason: "order", part: "statements.json" },
  ],
  [
    "a part is another",
    (parts) =>
      parts.map((part) =>
        part.path === "verdict.json" ? partOf(part.path, '{"state":"closes"}') : part,
      ),
    { reason: "digest", part: "verdict.json" },
  ],
  [
    "the list is written with a blank",
    ([manifest, ...rest]) => [
      partOf("manifest.json", ` ${Buffer.from(manifest?.bytes ?? []).toString("utf8")}`),
      ...rest,
    ],
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "its schema is talked down",
    (parts) => remade(parts, (text) => text.replace("tizbek.capsule/1", "tizbek.capsule/0")),
    { reason: "schema", part: "manifest.json" },
  ],
  [
    "its digest is talked down",
    (parts) => remade(parts, (text) => text.replace("SHA-256", "SHA-1")),
    { reason: "schema", part: "manifest.json" },
  ],
  [
    "the list has a key more",
    (parts) => remade(parts, (text) => text.replace("{", '{"a":1,')),
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "a line of the list has a key more",
    (parts) => remade(parts, (text) => text.replace('"bytes"', '"a":1,"bytes"')),
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "a signer has a key more",
    (parts) => remade(parts, (text) => text.replace('"id"', '"a":1,"id"')),
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "its day is none",
    (parts) => remade(parts, (text) => text.replace("2026-11-24", "2026-11-31")),
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "the name of a signer begins a line of its own",
    (parts) =>
      remade(parts, (text) => text.replace('"name":"06e3"', '"name":"06e3\\nminister: signed"')),
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "the name of a signer turns the letters behind it",
    (parts) => remade(parts, (text) => text.replace('"name":"06e3"', '"name":"\u202e06e3"')),
    { reason: "manifest", part: "manifest.json" },
  ],
  [
    "another day stands in the list",
    (parts) => remade(parts, (text) => text.replace("2026-11-24", "2026-11-25")),
    { reason: "false-signature" },
  ],
];

function remade(parts: readonly Part[], change: (text: string) => string): readonly Part[] {
  const [manifest, ...rest] = parts;
  const text = change(Buffer.from(manifest?.bytes ?? []).toString("utf8"));
  return [partOf("manifest.json", text), ...rest];
}

describe("a capsule is refused, the part named, where", () => {
  test.each(TAMPERED)("%s", async (_, tamper, refusal) => {
    const parts = await partsOf(await sealedBy([rfcKey(0)]));
    expect(await read(writeStoredZip(tamper(parts)))).toMatchObject(refusal);
  });

  test("it is signed by a key it does not name", async () => {
    const capsule = await sealedBy([rfcKey(0)]);
    const stranger = rfcKey(1);
    const id = await keyId(stranger.spki, CRYPTO);
    const signed = withSignature(capsule, id, stranger.sign(capsule.signed));
    const refusal = { reason: "foreign-signature", part: signaturePath(id) };
    expect(await read(packCapsule(signed))).toEqual(refusal);
  });

  test("another signs in the place of a key it names", async () => {
    const capsule = await sealedBy([rfcKey(0)]);
    const id = await keyId(rfcKey(0).spki, CRYPTO);
    const signed = withSignature(capsule, id, rfcKey(1).sign(capsule.signed));
    const refusal = { reason: "false-signature", part: signaturePath(id) };
    expect(await read(packCapsule(signed))).toEqual(refusal);
  });

  test("anything stands behind its end or before its beginning", async () => {
    const bytes = packCapsule(await sealedBy([rfcKey(0)]));
    expect(await read(Buffer.concat([bytes, Buffer.from([0])]))).toEqual({ reason: "beyond" });
    expect(await read(Buffer.concat([Buffer.from([0]), bytes]))).toEqual({
      reason: "not-a-capsule",
    });
  });

  test("it ends early, at whatever byte", async () => {
    const bytes = packCapsule(await sealedBy([rfcKey(0)]));
    for (let end = 0; end < bytes.length; end += 7)
      expect(isFault(await read(bytes.subarray(0, end))), String(end)).toBe(true);
  });

  test.each([
    "texts/../../etc/passwd.yaml",
    "/etc/passwd",
    "texts/a\\b.yaml",
    "texts/evil.sh",
    "texts/.github/a.yaml",
  ])("a part is called %s", async (path) => {
    const capsule = await sealedBy([rfcKey(0)], [], [partOf(path, "a: 1\n")]);
    expect(await read(packCapsule(capsule))).toEqual({ reason: "bad-name", part: path });
  });

  test("a part with a name that begins a line of its own is told without it", async () => {
    const capsule = await sealedBy([], [], [partOf("texts/a.yaml\nsigned\u202e", "a: 1\n")]);
    const refusal = { reason: "bad-name", part: "texts/a.yaml\ufffdsigned\ufffd" };
    expect(await read(packCapsule(capsule))).toEqual(refusal);
  });

  test.each([
    ["behind it", ["texts/a.yaml", "texts/A.yaml/b.csv"]],
    ["before it", ["texts/a.yaml/b.csv", "texts/a.yaml"]],
  ])("a text is the folder of one %s", async (_, paths) => {
    const parts = paths.map((path) => partOf(path, "a: 1\n"));
    const capsule = await sealedBy([], [], parts);
    const refusal = { reason: "bad-name", part: paths[1] };
    expect(await read(packCapsule(capsule))).toEqual(refusal);
  });

  test("it names more signers than anybody reads: none of them is looked at", async () => {
    const { manifest, ...capsule } = await sealedBy([], [rfcKey(0)]);
    const [one] = manifest.signers;
    if (one === undefined) throw new Error("no signer");
    let digests = 0;
    const counting = {
      ...CRYPTO,
      sha256: async (bytes: Uint8Array) => {
        digests++;
        return CRYPTO.sha256(bytes);
      },
    };
    const signers = Array.from({ length: 501 }, () => one);
    const signed = utf8Bytes(writeManifest({ ...manifest, signers }));
    const found = await readCapsule(packCapsule({ ...capsule, manifest, signed }), counting);
    expect(found).toEqual({ reason: "manifest", part: "manifest.json" });
    expect(digests).toBe(0);
  });

  test("two texts are one file where capitals make no difference", async () => {
    const parts = [partOf("texts/A.yaml", "a: 1\n"), partOf("texts/a.yaml", "a: 2\n")];
    const capsule = await sealedBy([], [], parts);
    expect(await read(packCapsule(capsule))).toMatchObject({ reason: "bad-name" });
  });
});
