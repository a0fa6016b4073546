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
    readonly impossible: (time: string) => string;
    /** One was asked for. */
    readonly none: string;
  };
  /** What a whole seal does not prove. */
  readonly proves: string;
  readonly sealed: (file: string) => string;
  readonly pageWritten: (file: string) => string;
  readonly signed: (name: string) => string;
  readonly opened: (folder: string) => string;
  readonly requestWritten: (file: string) => string;
  readonly replyTaken: (time: string) => string;
  readonly page: CapsulePageWords;
  /** A capsule beside the texts of today. */
  readonly compared: ComparedWords;
  readonly key: {
    readonly made: (name: string) => string;
    readonly kept: (folder: string) => string;
    readonly none: string;
    readonly publicOnly: string;
  };
}

/** The page that carries a capsule and verifies it. */
interface CapsulePageWords {
  readonly skip: string;
  readonly languages: string;
  readonly dark: string;
  readonly light: string;
  /** Nothing has been checked yet, and why. */
  readonly unchecked: string;
  readonly withoutScript: string;
  readonly checking: string;
  readonly cannotCheck: string;
  readonly seal: string;
  readonly statement: string;
  readonly ourTranslation: string;
  readonly who: string;
  readonly outlet: string;
  readonly said: string;
  readonly copy: string;
  readonly promise: string;
  readonly nameplate: string;
  readonly by: string;
  readonly reasons: string;
  readonly programme: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly published: string;
  readonly nothingPublished: string;
  readonly notes: string;
  readonly parts: string;
  readonly texts: string;
  readonly nothing: string;
  readonly keep: string;
  readonly keepAs: string;
  readonly other: string;
  readonly otherHint: string;
  readonly print: string;
  readonly howTo: string;
}

interface ComparedWords {
  readonly title: (name: string) => string;
  readonly days: (was: string, now: string) => string;
  readonly named: (name: string) => string;
  /** `X: A then, B now.` */
  readonly changed: (what: string, was: string, now: string) => string;
  /** The same of one scenario. */
  readonly under: (scenario: string, text: string) => string;
  /** What was published since; of what, where it was not named before. */
  readonly published: (what: string, texts: string) => string;
  /** What stood as published and does not any more. */
  readonly withdrawn: (what: string, texts: string) => string;
  readonly running: (day: string) => string;
  readonly notRunning: string;
  readonly by: (day: string) => string;
  readonly noDate: string;
  readonly absent: string;
  readonly added: (names: string) => string;
  readonly addedStatements: (names: string) => string;
  readonly goneStatements: (names: string) => string;
  readonly gone: (names: string) => string;
  /** No cell of the verdict, so many in all, stands otherwise. */
  readonly sameVerdict: (cells: number) => string;
  readonly nothing: string;
  /** The bytes differ, in nothing that is compared. */
  readonly textsOnly: (files: string) => string;
  readonly texts: (files: string) => string;
  readonly verbatim: string;
  readonly translation: string;
  readonly renamed: (was: string, now: string) => string;
  readonly owner: string;
  readonly unread: string;
}

export const capsuleWords: Readonly<Record<Language, CapsuleWords>> = {
  kk: CAPSULE_KK,
  ru: CAPSULE_RU,
  en: CAPSULE_EN,
};
