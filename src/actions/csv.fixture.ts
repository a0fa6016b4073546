/** An own reader of RFC 4180, so that what we write is read by other eyes than wrote it. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const row = rows.at(-1) ?? [];
    if (text[at] === '"') {
      let cell = "";
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at++) {
        cell += text[at];
        if (text[at] === '"') at++;
      }
      row.push(cell);
      at += 1;
    } else {
      const end = /[,\r\n]|$/.exec(text.slice(at))?.index ?? 0;
      row.push(text.slice(at, at + end));
      at += end;
    }
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) row.push("");
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}
