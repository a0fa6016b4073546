/** Cyrillic (Kazakh letters too) and Greek letters that are taken for Latin ones, at the same index. */
const FOREIGN = "АВЕКМНОРСТХУІаеорсхуікмтνμωΩ";
const LATIN = "ABEKMHOPCTXYIaeopcxyikmtvuwO";

/** A text with letters that merely look Latin made Latin: Cyrillic `СО2` becomes `CO2`. */
export function latinLookAlike(text: string): string {
  let latin = "";
  for (const letter of text) {
    const index = FOREIGN.indexOf(letter);
    latin += index < 0 ? letter : (LATIN[index] ?? letter);
  }
  return latin;
}
