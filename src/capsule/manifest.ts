import { parseDay } from "../core/index.ts";
import { canonicalJson, type Json } from "./canonical-json.ts";
import { CAPSULE_MOST } from "./stored-zip.ts";

/** The first part of a capsule: what else it holds, who signs it, and how to read it. */
export interface Manifest {
  /** The program that sealed it. */
  readonly program: { readonly name: string; readonly version: string };
  /** The format of the workspace's text. */
  readonly format: string;
  /** What the plan is called, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** The day the verdict and the programme are judged by: 2026-11-25. */
  readonly asOf: string;
  /** The scenarios the verdict spans, as asked; null: all. */
  readonly scenarios: readonly string[] | null;
  /** The year, quarter or month that was asked for; null: each promise in its own. */
  readonly period: string | null;
  /** The parts after the manifest, in their order. */
  readonly parts: readonly ListedPart[];
  readonly signers: readonly Signer[];
}

export interface ListedPart {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
}

/** Somebody who signs: the key, and the name it was given by whoever sealed. */
export interface Signer {
  /** The first 16 hexadecimal digits of the SHA-256 of the key. */
  readonly id: string;
  readonly name: string;
  /** SubjectPublicKeyInfo of an Ed25519 key (RFC 8410), DER in base64. */
  readonly publicKey: string;
}

export const MANIFEST = "manifest.json";
const CAPSULE_SCHEMA = "tizbek.capsule/1";
/** What a capsule is made with: one set of algorithms a schema, so that none can be talked down. */
const ALGORITHMS = { digest: "SHA-256", signature: "Ed25519", json: "RFC 8785" } as const;

/** The manifest as the bytes that are signed. */
export function writeManifest(manifest: Manifest): string {
  const { program, format, name, asOf, scenarios, period, parts, signers } = manifest;
  return canonicalJson({
    schema: CAPSULE_SCHEMA,
    algorithms: ALGORITHMS,
    program: { name: program.name, version: program.version },
    format,
    name,
    asOf,
    scenarios,
    period,
    parts: parts.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    signers: signers.map(({ id, name, publicKey }) => ({ id, name, publicKey })),
  });
}

/** A manifest read strictly: any other key, order, blank or algorithm is refused. */
export function readManifest(text: string): Manifest | "manifest" | "schema" {
  const value = parse(text);
  if (!isMap(value)) return "manifest";
  if (value.schema !== CAPSULE_SCHEMA || !sameAlgorithms(value.algorithms)) return "schema";
  const manifest = shaped(value);
  return manifest !== undefined && writeManifest(manifest) === text ? manifest : "manifest";
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = { readonly [key: string]: Json };

function isMap(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sameAlgorithms(value: Json | undefined): boolean {
  return (
    isMap(value) && Object.entries(ALGORITHMS).every(([key, algorithm]) => value[key] === algorithm)
  );
}

/** Each field in its shape; whether there are others shows when it is written again. */
function shaped({ program, format, name, asOf, scenarios, period, parts, signers }: Fields) {
  if (!isMap(program) || !isMap(name)) return undefined;
  if (!isOneLine(program.name) || !isOneLine(program.version)) return undefined;
  if (!isText(format) || !isText(asOf) || !isDay(asOf)) return undefined;
  if (!Object.values(name).every(isText)) return undefined;
  if (scenarios !== null && !isListOf(scenarios, isText)) return undefined;
  if (period !== null && !isText(period)) return undefined;
  if (!isListOf(parts, isListedPart) || !isListOf(signers, isSigner)) return undefined;
  if (signers.length > CAPSULE_MOST.signers) return undefined;
  const { version } = program;
  const named = { name: program.name, version };
  const names = name as Readonly<Record<string, string>>;
  const manifest: Manifest = {
    program: named,
    format,
    name: names,
    asOf,
    scenarios,
    period,
    parts,
    signers,
  };
  return manifest;
}

function isListOf<T>(
  value: Json | undefined,
  is: (one: unknown) => one is T,
): value is Json & readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.isWellFormed();
}

/**
 * A name that stands in a line with what was found of it: it cannot begin a line of its own, turn the letters behind it
 * or hide some.
 */
export function isOneLine(value: unknown): value is string {
  return (
    isText(value) && value.length <= LONGEST_NAME && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)
  );
}

const LONGEST_NAME = 200;

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && "day" in parseDay(text);
}

function isListedPart(value: unknown): value is ListedPart {
  const { path, bytes, sha256 } = fieldsOf(value);
  return (
    isText(path) && Number.isSafeInteger(bytes) && isText(sha256) && /^[0-9a-f]{64}$/.test(sha256)
  );
}

function isSigner(value: unknown): value is Signer {
  const { id, name, publicKey } = fieldsOf(value);
  return isText(id) && /^[0-9a-f]{16}$/.test(id) && isOneLine(name) && isText(publicKey);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
