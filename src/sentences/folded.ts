/** Letters a reader may type one for another: ё and е, і and и, Latin letters inside Kazakh words of laws. */
const ALIKE: Readonly<Record<string, string>> = { ё: "е", і: "и", i: "и", ə: "ә", h: "һ" };

/** A text as it is searched: small letters, alike letters as one, one blank between words. */
export function folded(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => ALIKE[letter] ?? letter)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether every word that was typed begins or stands in a text folded before. */
export function holds(text: string, query: string): boolean {
  return folded(query)
    .split(" ")
    .every((word) => text.includes(word));
}
