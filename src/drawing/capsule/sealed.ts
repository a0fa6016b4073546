import type { Manifest, SealedContents, SignerStanding, StatedTime } from "../../capsule/index.ts";
import type { Language } from "../../workspace/index.ts";

/** What was found when a capsule was checked; `unchecked` while no script has run. */
export type SealCheck =
  | { readonly kind: "unchecked" }
  | { readonly kind: "checking" }
  | {
      readonly kind: "whole";
      readonly signers: readonly SignerStanding[];
      readonly times: readonly StatedTime[];
    }
  | { readonly kind: "refused"; readonly what: string; readonly mend: string }
  | { readonly kind: "impossible" };

/** All a page shows of a capsule; `manifest` and `contents` are absent where it was refused. */
export interface SealedView {
  readonly language: Language;
  readonly check: SealCheck;
  readonly manifest?: Manifest;
  readonly digest?: string;
  readonly contents?: SealedContents;
}
