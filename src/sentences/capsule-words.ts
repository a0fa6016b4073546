import type { Language } from "../workspace/index.ts";
import { CAPSULE_EN } from "./capsule-words-en.ts";
import { CAPSULE_KK } from "./capsule-words-kk.ts";
import { CAPSULE_RU } from "./capsule-words-ru.ts";

/** What is said of a time capsule: in a terminal, on the page that carries it, and where two times are compared. */
export interface CapsuleWords {
  readonly title: string;
  readonly whole: string;
  readonly broken: string;
  readonly asOf: (day: string) => string;
  readonly sealedBy: (program: string) => string;
  readonly digest: string;
  readonly parts: (count: string, bytes: string) => string;
  readonly part: { readonly name: string; readonly bytes: string; readonly digest: string };
  readonly signer: {
    readonly signed: string;
    readonly missing: string;
    readonly unchecked: string;
    readonly nobody: string;
  };
  readonly time: {
    readonly stands: (time: string) => string;
    readonly unchecked: (time: string) => string;
  };
  /** What a whole seal does not prove. */
  readonly proves: string;
  readonly sealed: (file: string) => string;
  readonly page: (file: string) => string;
  readonly signed: (name: string) => string;
  readonly opened: (folder: string) => string;
  readonly requestWritten: (file: string) => string;
  readonly replyTaken: (time: string) => string;
  readonly key: {
    readonly made: (name: string) => string;
    readonly kept: (folder: string) => string;
    readonly none: string;
    readonly publicOnly: string;
  };
}

export const capsuleWords: Readonly<Record<Language, CapsuleWords>> = {
  kk: CAPSULE_KK,
  ru: CAPSULE_RU,
  en: CAPSULE_EN,
};
