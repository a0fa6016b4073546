import type { ReactElement } from "react";
import { parseDay } from "../../core/index.ts";
import { formatDay, webWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { today } from "../today.ts";
import type { Keeping } from "../use-kept.ts";

interface OtherWorkProps {
  readonly keeping: Keeping;
  readonly language: Language;
}

/** Two tabs of one browser that both hold changes: each keeps its own, and says that there is the other. */
export function OtherWork({ keeping, language }: OtherWorkProps): ReactElement {
  const words = webWords[language];
  return (
    <>
      {keeping.others.map((work) => (
        <p key={work.key} className="page">
          {words.otherWork(whenText(new Date(work.at), language))}{" "}
          <button type="button" className="plain" onClick={() => void keeping.takeUp(work)}>
            {words.toOtherWork}
          </button>
        </p>
      ))}
    </>
  );
}

/** The day and the minute where the reader is. */
function whenText(when: Date, language: Language): string {
  const read = parseDay(today(when));
  const day = "day" in read ? formatDay(read.day, language) : "";
  const [hours, minutes] = [when.getHours(), when.getMinutes()].map((n) =>
    String(n).padStart(2, "0"),
  );
  return `${day}, ${hours}:${minutes}`;
}
