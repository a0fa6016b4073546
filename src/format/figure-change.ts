/** What a figure shall say instead; what is absent stays as it is, what is empty goes. */
export interface FigureChange {
  readonly path: string;
  /** With its unit; `unpublished` is one too. */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  readonly evidence?: string;
  readonly source?: string;
  readonly place?: string;
  readonly note?: string;
}

/** What may be changed of a figure. */
export type FigurePart = Exclude<keyof FigureChange, "path">;
