import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { toBase64 } from "./base64.ts";
import { type Capsule, sealCapsule, withSignature } from "./capsule.ts";
import type { CapsuleCrypto } from "./crypto.ts";
import { keyId } from "./read-capsule.ts";
import { type Part, partOf } from "./stored-zip.ts";

/** What a capsule asks of cryptography, by Node. */
export const CRYPTO: CapsuleCrypto = {
  sha256: async (bytes) => createHash("sha256").update(bytes).digest(),
  verifies: async (key, message, signature) => {
    const spki = createPublicKey({ key: Buffer.from(key), format: "der", type: "spki" });
    return verify(null, message, spki, signature);
  },
};

/** RFC 8410 §7: what stands before the 32 bytes of a private and of a public key. */
const [PKCS8, SPKI] = ["302e020100300506032b657004220420", "302a300506032b6570032100"];

/** RFC 8032 §7.1, TEST 1 to 3: private key, public key, message, signature. */
export const RFC_8032 = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
] as const;

export interface TestKey {
  readonly spki: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** A key of the standard's own vectors: no secret of anybody. */
export function rfcKey(nth: 0 | 1 | 2): TestKey {
  const [secret, open] = RFC_8032[nth];
  const der = Buffer.from(`${PKCS8}${secret}`, "hex");
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return {
    spki: Buffer.from(`${SPKI}${open}`, "hex"),
    sign: (message) => sign(null, message, key),
  };
}

export const PARTS: readonly Part[] = [
  partOf("notes/letter.txt", "2030 жылғы оқырманға\n"),
  partOf("statements.json", '{"schema":"tizbek.statements/1","statements":[]}'),
  partOf("texts/chains/silicon.yaml", "streams: {}\n"),
  partOf("texts/tizbek.yaml", 'format: 1\nname: {kk: "Бір пеш"}\n'),
  partOf("verdict.json", '{"schema":"tizbek.sealed-verdict/1"}'),
];

/** A small capsule signed by these keys of the standard, and naming those beside them. */
export async function sealedBy(
  keys: readonly TestKey[],
  later: readonly TestKey[] = [],
  parts: readonly Part[] = PARTS,
): Promise<Capsule> {
  const signers = await Promise.all([...keys, ...later].map(signerOf));
  let capsule = await sealCapsule(
    {
      program: { name: "tizbek", version: "0.1.0" },
      format: "1",
      name: { kk: "Бір пеш", ru: "Одна печь", en: "One furnace" },
      asOf: "2026-11-24",
      scenarios: null,
      period: null,
      parts,
      signers: signers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    },
    CRYPTO,
  );
  for (const key of keys)
    capsule = withSignature(capsule, await keyId(key.spki, CRYPTO), key.sign(capsule.signed));
  return capsule;
}

async function signerOf(key: TestKey) {
  const id = await keyId(key.spki, CRYPTO);
  return { id, name: id.slice(0, 4), publicKey: toBase64(key.spki) };
}
