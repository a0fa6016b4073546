import { baseOf, type Desk, nameOf } from "./desk.ts";
import { WIDTH } from "./measure.ts";
import type { Picture } from "./memo.ts";

/** The highest a drawing may stand. In points. */
const MOST = 170;

/** The drawing of the chain, where one was handed in and there is room for it. */
export function picturePart(desk: Desk): readonly Picture[] {
  const { drawing } = desk.input;
  if (drawing === undefined) return [];
  if (!desk.room.drawing) {
    desk.leftOut.set("drawing", 1);
    return [];
  }
  const scale = Math.min(WIDTH / drawing.width, MOST / drawing.height);
  return [
    {
      kind: "picture",
      png: drawing.png,
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale),
      says: desk.words.drawing(nameOf(desk, baseOf(desk).name)),
    },
  ];
}
