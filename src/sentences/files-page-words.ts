import type { Language } from "../workspace/index.ts";
import { FILES_EN } from "./files-page-words-en.ts";
import { FILES_KK } from "./files-page-words-kk.ts";
import { FILES_RU } from "./files-page-words-ru.ts";

/** How much of a workbook went into the text. */
interface TakenCounts {
  readonly figures: number;
  /** Things due by another date. */
  readonly dues: number;
  readonly facts: number;
}

/** What the page says where files come in and go out. Counts are written already, as the language writes them. */
export interface FilesPageWords {
  readonly open: {
    readonly title: string;
    /** Where the files stay. */
    readonly about: string;
    readonly drop: string;
    readonly dropHere: string;
    readonly chooseFolder: string;
    readonly chooseFile: string;
    readonly examples: string;
    readonly aboutExamples: string;
    readonly reading: string;
    readonly read: (name: string, files: number, ignored: number) => string;
    /** Changes of one's own would be left behind. */
    readonly mineStays: (files: number) => string;
    readonly openIt: string;
    readonly notNow: string;
    readonly wrong: (count: number) => string;
    readonly exampleFailed: string;
    readonly unreadable: string;
    /** A workbook where there is no plan it could be compared with. */
    readonly noPlan: string;
    /** No digest can be worked out where the connection is not secure. */
    readonly notSecure: string;
    readonly sameBook: (name: string) => string;
    readonly tookBook: (name: string, counts: TakenCounts) => string;
    /** A time capsule that is whole. */
    readonly capsule: {
      readonly open: string;
      readonly beside: string;
      /** The texts here have errors, so that nothing can be set beside them. */
      readonly cannot: string;
    };
    /** Said of the step that can be undone. */
    readonly bookStep: (name: string) => string;
  };
  readonly save: {
    readonly title: string;
    readonly nothing: string;
    readonly changed: (files: number) => string;
    readonly lines: (added: number, removed: number) => string;
    readonly newFile: string;
    readonly gone: string;
    readonly intoFiles: string;
    readonly aboutFiles: string;
    readonly save: string;
    readonly saveUnfinished: string;
    readonly saving: string;
    readonly saved: (files: string) => string;
    readonly formerIn: (folder: string) => string;
    readonly nothingKept: string;
    readonly alreadySaved: string;
    readonly unreachable: string;
    readonly conflict: string;
    readonly aboutConflict: string;
    readonly theirsOnly: (files: string) => string;
    readonly mine: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly notThere: string;
    readonly unchangedLines: (count: number) => string;
    readonly saveChosen: string;
    readonly chosenStep: string;
    readonly asScenario: string;
    readonly aboutScenario: string;
    readonly scenarioName: string;
    readonly makeScenario: string;
    readonly nameTaken: (name: string) => string;
    readonly nameUnfit: string;
    readonly noFigures: string;
    readonly notAScenario: (figures: string) => string;
    readonly madeScenario: (file: string) => string;
    readonly scenarioStep: (name: string) => string;
  };
  readonly keep: {
    readonly full: string;
    readonly unavailable: string;
  };
}

export const filesPageWords: Readonly<Record<Language, FilesPageWords>> = {
  kk: FILES_KK,
  ru: FILES_RU,
  en: FILES_EN,
};
