/** What nobody publishes, and where one looked, in words. */
const LOOKED = /^[ \t]*unpublished(?::|[ \t]+(?![ \t]|assume|@))/;
/** All before the place in the source, and the place. */
const PARTS = /^(.*?(?:^|[ \t])@[ \t]+\S+)(?:[ \t]+(.*))?$/s;

/** A figure with one blank between its parts; words in it (the place in a source, where one looked) stay as they are. */
export function oneBlank(figure: string): string {
  if (LOOKED.test(figure)) return figure;
  const [, head = figure, place = ""] = PARTS.exec(figure) ?? [];
  const tidy = head.replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
  return place === "" ? tidy : `${tidy} ${place}`;
}
