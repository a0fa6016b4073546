import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  isLanguage,
  issuesJson,
  type Language,
  type LiveWorkspace,
  type SaveAnswer,
  type SaveRequest,
  save,
} from "../actions/index.ts";
import { type Issue, TEXTS_MOST } from "../core/index.ts";
import { refusalSentence, type ServerRefusal } from "../sentences/index.ts";
import { acceptedLanguage } from "./accept-language.ts";
import { readBody } from "./read-body.ts";

/** The folder that may be written into, and what a page must show to do so. */
export interface Saving {
  readonly folder: string;
  readonly token: string;
}

/** An answer in JSON. */
export interface Told {
  readonly status: 200 | 400 | 403 | 404 | 409 | 413 | 415 | 422;
  readonly json: object;
}

export const TOKEN_HEADER = "x-tizbek-token";

/** What nobody guesses and no other page of the browser knows. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** Texts as JSON: a quotation mark or a line end takes two signs. */
const MOST_BYTES = 2 * TEXTS_MOST.allBytes + 2 ** 20;

/** Saves what a page asks to be saved, or says why not. */
export async function answerSave(
  request: Request,
  live: LiveWorkspace,
  saving: Saving | undefined,
): Promise<Told> {
  const language = languageOf(request);
  if (saving === undefined) return refuse("not-writable", 403, language);
  if (!isSame(request.headers.get(TOKEN_HEADER) ?? "", saving.token)) {
    return refuse("wrong-token", 403, language);
  }
  if (!/^application\/json(?:;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return refuse("not-json", 415, language);
  }
  const body = await readBody(request, MOST_BYTES);
  if (body === "too-large") return refuse("body-too-large", 413, language);
  const asked = body === "not-utf8" ? undefined : readRequest(body.text);
  if (asked === undefined) return refuse("not-a-save", 400, language);
  const answer = save(saving.folder, asked);
  live.refresh();
  return told(answer, live, language);
}

function told(answer: SaveAnswer, live: LiveWorkspace, language: Language): Told {
  switch (answer.done) {
    case "saved": {
      const { digest, written, kept } = answer;
      return { status: 200, json: { digest, written, kept, version: live.version() } };
    }
    case "changed": {
      const { digest, files } = answer;
      return refuse("changed", 409, language, { digest, files, version: live.version() });
    }
    default:
      return refuse(answer.done, 422, language, told422(answer.issues, language));
  }
}

function told422(issues: readonly Issue[], language: Language): object {
  return issuesJson(issues.slice(0, MOST_TOLD), language);
}

const MOST_TOLD = 100;

/** An error as every page of ours reads it: a code, and the sentence in the asked language. */
export function refuse(
  code: ServerRefusal,
  status: Told["status"],
  language: Language,
  more: object = {},
): Told {
  return { status, json: { code, sentence: refusalSentence(code, language), ...more } };
}

/** `?lang=kk`, else what the browser likes best. */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get("lang") ?? "";
  return isLanguage(asked)
    ? asked
    : acceptedLanguage(request.headers.get("accept-language") ?? undefined);
}

/** In the same time wherever they differ, and however long what was given is. */
function isSame(given: string, token: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function readRequest(text: string): SaveRequest | undefined {
  const given = parse(text);
  if (typeof given !== "object" || given === null) return undefined;
  const { digest, files, unfinished } = given as Record<string, unknown>;
  if (typeof digest !== "string" || !Array.isArray(files)) return undefined;
  if (files.length > TEXTS_MOST.files || !files.every(isFile)) return undefined;
  const own = files.map(({ path, text }) => ({ path, text }));
  return { digest, files: own, unfinished: unfinished === true };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFile(given: unknown): given is { readonly path: string; readonly text: string } {
  if (typeof given !== "object" || given === null) return false;
  const { path, text } = given as Record<string, unknown>;
  return typeof path === "string" && typeof text === "string";
}
