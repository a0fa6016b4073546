/** A number as a hand types it: a decimal comma or point, thousands parted by blanks. Undefined where it is none. */
export function readDecimal(text: string): number | undefined {
  const plain = text
    .trim()
    .replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "")
    .replace("−", "-")
    .replace(/^([^.,]*),([^.,]*)$/, "$1.$2");
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
