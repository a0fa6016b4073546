/** Draws the rooms of test/walls.ts as the text that stands in ARCHITECTURE.md. */
import type { Room } from "./walls.ts";

/** The marks between which ARCHITECTURE.md carries the drawing. */
export const START = "<!-- rooms: drawn by `npm run draw` from test/walls.ts -->";
export const END = "<!-- /rooms -->";

/** The rooms from the edge down to the ground, the line between, each with its arrows. */
export function architectureDrawing(rooms: readonly Room[]): string {
  const known = rooms.map(({ name }) => name);
  const width = Math.max(...known.map((name) => name.length));
  const asks = ({ imports }: Room) => imports.filter((name) => known.includes(name)).join(", ");
  const question = Math.max(...rooms.map((room) => room.question.length));
  const row = (room: Room) =>
    `  ${room.name.padEnd(width)}  ${room.question.padEnd(question)}  ${asks(room) ? `→ ${asks(room)}` : ""}`.trimEnd();
  const part = (line: Room["line"]) =>
    rooms
      .filter((room) => room.line === line)
      .toReversed()
      .map(row);
  const line = "──── below this line: no files, clock, network, console or chance ────";
  return ["```", ...part("above"), line, ...part("below"), "```"].join("\n");
}
