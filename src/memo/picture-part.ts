import type { Desk } from "./desk.ts";
import { WIDTH } from "./measure.ts";
import type { Picture } from "./memo.ts";
import { nameOf } from "./sheet.ts";

/** The drawing of the chain, where one was handed in and there is room for it. */
export function picturePart(desk: Desk): readonly Picture[] {
  const { drawing } = desk.input;
  if (drawing === undefined) return [];
  if (desk.room.drawing === 0) {
    desk.leftOut.set("drawing", 1);
    return [];
  }
  const scale = Math.min(WIDTH / drawing.width, desk.room.drawing / drawing.height);
  return [
    {
      kind: "picture",
      png: drawing.png,
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale),
      says: desk.words.drawing(nameOf(desk, desk.base.name)),
    },
  ];
}
