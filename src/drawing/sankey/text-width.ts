const NARROW = /[\s.,:;·'’|!()[\]iljftrІіЇї1]/;
const WIDE = /[mwMWШЩЖЮФМЫшщжюфмыӘӨ%@—]/;

/** About how wide a text is, rather too much than too little: no fonts are asked. [px] */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) em += 0.4;
    else if (WIDE.test(letter)) em += 0.9;
    else em += letter === letter.toLowerCase() ? 0.6 : 0.72;
  }
  return em * size;
}

/** Lines no wider than asked; a word that is wider stands alone. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
