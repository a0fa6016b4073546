export { toBase64 } from "./base64.ts";
export { canonicalJson, type Json } from "./canonical-json.ts";
export {
  byPath,
  type Capsule,
  NOTES,
  packCapsule,
  type Sealing,
  sealCapsule,
  sealedTexts,
  TEXTS,
  withProof,
  withSignature,
} from "./capsule.ts";
export {
  contentsOf,
  type SealedCell,
  type SealedContents,
  type SealedPromise,
  type SealedRow,
  type SealedStatement,
  type SealedText,
} from "./contents.ts";
export { type CapsuleCrypto, fromHex } from "./crypto.ts";
export { capsuleIssue, type Fault } from "./fault.ts";
export { isOneLine, type Manifest, type Signer } from "./manifest.ts";
export {
  isFault,
  keyId,
  type ReadCapsule,
  readCapsule,
  type SignerStanding,
  type StatedTime,
} from "./read-capsule.ts";
export { CAPSULE_MOST, type Part, partOf } from "./stored-zip.ts";
export { readReply, timeRequest } from "./time-stamp.ts";
