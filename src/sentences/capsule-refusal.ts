import type { Fault } from "../capsule/index.ts";
import type { Language } from "../workspace/index.ts";
import { enCapsuleRefused } from "./issues/en-capsule.ts";
import { kkCapsuleRefused } from "./issues/kk-capsule.ts";
import { ruCapsuleRefused } from "./issues/ru-capsule.ts";
import type { IssueText } from "./issues/words.ts";

const WORDS = { kk: kkCapsuleRefused, ru: ruCapsuleRefused, en: enCapsuleRefused };

/** Why a capsule is refused, and what to do: as its message says, for the page that carries it. */
export function capsuleRefusal(fault: Fault, language: Language): IssueText {
  return WORDS[language](fault);
}
