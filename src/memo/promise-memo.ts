import { formatDay } from "../core/index.ts";
import { countsSentence, headline, plainText } from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import type { Desk } from "./desk.ts";
import { footRuns, kicker, leftOutOf, standingPart } from "./foot-part.ts";
import { spansOf } from "./leaning.ts";
import { type Block, type Memo, paragraph } from "./memo.ts";
import { missingPart } from "./missing-part.ts";
import { notesPart } from "./notes-part.ts";
import { picturePart } from "./picture-part.ts";
import { restsPart } from "./rests-part.ts";
import { ring } from "./ring-sign.ts";
import { scopeTable } from "./scope-part.ts";
import { nameOf, nameRun, say } from "./sheet.ts";
import { sourcesPart } from "./sources-part.ts";
import { statementPart } from "./statement-part.ts";
import { therePart } from "./there-part.ts";

/** One promise on a page: what was said, what it comes to, what is missing, what it rests on. */
export function promiseMemo(desk: Desk, promise: PromiseVerdict): Memo {
  const parts: readonly Block[] = [
    ...statementPart(desk, promise),
    ...answerPart(desk, promise),
    ...picturePart(desk),
    ...scopeTable(desk, promise),
    ...notesPart(desk, promise),
    ...therePart(desk, promise),
    ...missingPart(desk, promise),
    ...restsPart(desk, spansOf(promise)),
    ...sourcesPart(desk),
  ];
  return {
    title: nameOf(desk, promise.promise.name),
    language: desk.language,
    day: formatDay(desk.asOf),
    blocks: [
      kicker(desk),
      paragraph("title", nameRun(desk, promise.promise.name)),
      ...parts,
      ...standingPart(desk, promise.statement.at),
    ],
    foot: footRuns(desk),
    leftOut: leftOutOf(desk),
  };
}

/** Where room is short, the reasons stand below alone: under the answer stays the count of the cells. */
function answerPart(desk: Desk, promise: PromiseVerdict): readonly Block[] {
  const { answer, lead } = headline(promise, desk.language, desk.names);
  return [
    paragraph("answer", ring(promise.state), { text: `\u00a0${answer}` }),
    paragraph(
      "lead",
      say(desk.room.lead ? plainText(lead) : countsSentence(promise.counts, desk.language)),
    ),
  ];
}
