import { type RefCallback, useCallback, useState } from "react";

/** How wide a box is, once it stands, and whenever it changes. [px] */
export function useRoom(): readonly [number | undefined, RefCallback<HTMLElement>] {
  const [room, setRoom] = useState<number>();
  const watch = useCallback((box: HTMLElement | null) => {
    if (box === null) return undefined;
    const measure = () => setRoom(Math.floor(box.getBoundingClientRect().width));
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(box);
    return () => watching.disconnect();
  }, []);
  return [room, watch];
}
