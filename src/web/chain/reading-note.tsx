import type { ReactElement } from "react";
import type { DrawnChain } from "../../questions/index.ts";
import { chainWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";

interface NoteProps {
  readonly chain: DrawnChain;
  readonly name: (id: string) => string;
  readonly language: Language;
}

/** Where the statement does not say what its watts are of: as what they are drawn, and what else they may be. */
export function ReadingNote({ chain, name, language }: NoteProps): ReactElement | null {
  const { reading, otherReadings } = chain.question;
  if (reading === undefined || otherReadings.length === 0) return null;
  const quoted = (id: string) => (language === "en" ? name(id) : `«${name(id)}»`);
  const others = otherReadings.map(quoted).join(", ");
  return <p className="small">{chainWords[language].readingDrawn(name(reading), others)}</p>;
}
