import { TextRun } from "docx";
import { INKS, MONO, SERIF, SIGNS, TAGS } from "./docx-styles.ts";
import type { Run } from "./memo.ts";

const FACES = { sign: SIGNS, mono: MONO, serif: SERIF } as const;

export function textRun({ text, language, strong, raised, tone, face }: Run): TextRun {
  return new TextRun({
    text,
    ...(strong ? { bold: true } : {}),
    ...(raised ? { superScript: true } : {}),
    ...(tone === undefined ? {} : { color: INKS[tone] }),
    ...(face === undefined ? {} : { font: FACES[face] }),
    ...(language === undefined ? {} : { language: { value: TAGS[language] } }),
  });
}
