/** A tag or a piece of text of an XML part, in order; names without their prefix. */
export type XmlPiece =
  | { readonly kind: "open" | "empty"; readonly name: string; readonly tag: string }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Longer tags no spreadsheet writes. */
const MOST_TAG = 20_000;

/**
 * Takes an XML text apart, in one pass and without entities of its own: a text that declares any, or is broken,
 * ends the reading (undefined).
 */
export function* xmlPieces(text: string): Generator<XmlPiece | undefined> {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    const end = open < 0 ? text.length : open;
    if (end > at) yield { kind: "text", text: unescapeXml(text.slice(at, end)) };
    if (open < 0) return;
    const skipped = skipAside(text, open);
    if (skipped !== undefined) {
      if (skipped < 0) return void (yield undefined);
      at = skipped;
      continue;
    }
    const close = text.indexOf(">", open);
    if (close < 0 || close - open > MOST_TAG) return void (yield undefined);
    yield tagOf(text.slice(open + 1, close));
    at = close + 1;
  }
}

/** Behind a comment or an instruction; -1 where it never ends or declares something; undefined at a tag. */
function skipAside(text: string, open: number): number | undefined {
  const ends = text.startsWith("<!--", open) ? "-->" : text.startsWith("<?", open) ? "?>" : "";
  if (ends === "") return text.startsWith("<!", open) ? -1 : undefined;
  const end = text.indexOf(ends, open);
  return end < 0 ? -1 : end + ends.length;
}

function tagOf(inside: string): XmlPiece {
  if (inside.startsWith("/")) return { kind: "close", name: bare(inside.slice(1)) };
  const empty = inside.endsWith("/");
  return { kind: empty ? "empty" : "open", name: bare(inside), tag: inside };
}

function bare(inside: string): string {
  const name = /^[^\s/]*/.exec(inside)?.[0] ?? "";
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute of a tag; its prefix says nothing. */
export function attribute(tag: string, name: string): string | undefined {
  for (const [, key = "", one, other] of tag.matchAll(
    /(?<=\s)([\w:.-]{1,100})=(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key.slice(key.indexOf(":") + 1) === name) return unescapeXml(one ?? other ?? "");
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
    (all, hex, decimal, named) => {
      if (named !== undefined) return NAMED[named] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
