import type { Language } from "../workspace/index.ts";
import { putInWordsEn } from "./put-in-words-en.ts";
import { putInWordsKk } from "./put-in-words-kk.ts";
import { putInWordsRu } from "./put-in-words-ru.ts";

/** Words of the view in which a person puts in what is hers. */
export interface PutInWords {
  /** Nothing is mine yet: what can be done here. */
  readonly nothingYet: string;
  readonly title: string;
  readonly difference: string;
  readonly figure: string;
  readonly was: string;
  readonly is: string;
  readonly evidence: string;
  readonly change: string;
  readonly back: string;
  readonly backAll: string;
  readonly newThings: string;
  readonly goneThings: string;
  readonly changeFigure: string;
  readonly findFigure: string;
  readonly oftenChanged: string;
  readonly noneFound: string;
  readonly wholeTable: string;
  readonly supplier: string;
  readonly supplierHint: string;
  readonly supplierName: string;
  readonly delivers: string;
  readonly madeBy: string;
  readonly noProcess: string;
  readonly perYear: string;
  readonly answer: string;
  /** My numbers change no line of the answer. */
  readonly sameAnswer: string;
  readonly committed: string;
  readonly since: string;
  readonly sinceHint: string;
  readonly standing: string;
  readonly source: string;
  readonly noSource: string;
  readonly newSource: string;
  readonly newSourceHint: string;
  readonly place: string;
  readonly promise: string;
  readonly promiseHint: string;
  readonly promiseName: string;
  readonly who: string;
  readonly quote: string;
  readonly nameplate: string;
  readonly by: string;
  readonly byHint: string;
  readonly scope: string;
  readonly notStated: string;
  readonly newScope: string;
  readonly scopeHint: string;
  readonly scopeName: string;
  readonly inside: string;
  readonly plants: string;
  readonly plantsHint: string;
  readonly add: string;
  readonly needed: string;
  readonly notAnAmount: string;
  /** What the new text gets wrong, before the sentences of the compiler. */
  readonly refused: string;
  readonly added: string;
  readonly noPlants: string;
}

export const putInWords: Readonly<Record<Language, PutInWords>> = {
  kk: putInWordsKk,
  ru: putInWordsRu,
  en: putInWordsEn,
};
