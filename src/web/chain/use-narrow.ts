import { useEffect, useState } from "react";

const NARROW = "(max-width: 759px)";

/** Whether the page is too narrow for stages side by side; the first drawing, made elsewhere, is the wide one. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const media = window.matchMedia(NARROW);
    const follow = () => setNarrow(media.matches);
    follow();
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return narrow;
}
