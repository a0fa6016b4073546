import { isLanguage, type Language } from "../actions/index.ts";

/** The language of ours a browser likes best: `kk-KZ,kk;q=0.9,ru;q=0.8`. English where it likes none. */
export function acceptedLanguage(header: string | undefined): Language {
  const wishes = (header ?? "")
    .slice(0, 500)
    .split(",")
    .flatMap((wish) => {
      const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((q) => q);
      const language = tag.split("-")[0] ?? "";
      return isLanguage(language) ? [{ language, quality: Number(quality ?? 1) }] : [];
    });
  wishes.sort((a, b) => b.quality - a.quality);
  return wishes.find(({ quality }) => quality > 0)?.language ?? "en";
}

/** The language the page was last read in, as its cookie says. */
export function rememberedLanguage(cookie: string | undefined): Language | undefined {
  const word = /(?:^|;\s*)tizbek-language=(\w{2})(?:;|$)/.exec(cookie ?? "")?.[1] ?? "";
  return isLanguage(word) ? word : undefined;
}
