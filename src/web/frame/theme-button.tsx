import { useEffect, useState } from "react";
import type { WebWords } from "../../sentences/index.ts";

export type Theme = "light" | "dark";

/** Light or dark, as the system has it till a person says otherwise; a cookie remembers, so that no page flashes. */
export function ThemeButton({ words, start }: { words: WebWords; start: Theme | undefined }) {
  const [theme, setTheme] = useState(start);
  const dark = useDark(theme);
  const turn = () => {
    const next = dark ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads it before the first screen is drawn
    document.cookie = `tizbek-theme=${next}; path=/; max-age=31536000; samesite=strict`;
    setTheme(next);
  };
  return (
    <button type="button" className="theme-button" onClick={turn}>
      {dark ? words.light : words.dark}
    </button>
  );
}

/** Whether the page is dark now: the server does not know what the system likes. */
function useDark(theme: Theme | undefined): boolean {
  const [system, setSystem] = useState(false);
  useEffect(() => {
    const media = matchMedia("(prefers-color-scheme: dark)");
    const changed = () => setSystem(media.matches);
    changed();
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, []);
  return theme === undefined ? system : theme === "dark";
}
