import type { MouseEvent, ReactElement, ReactNode } from "react";
import { readAddress } from "../address.ts";
import { isPlainClick, type Located } from "../use-address.ts";

interface LinksProps {
  readonly located: Located;
  readonly children: ReactNode;
}

/** Addresses of the page's own views. */
const OURS = /^\/(?:kk|ru|en)(?:[/?]|$)/;

/** Links the drawing makes are plain addresses: they too are followed without leaving. */
export function LinksInPlace({ located, children }: LinksProps): ReactElement {
  const followed = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const to = link?.getAttribute("href") ?? "";
    if (event.defaultPrevented || !isPlainClick(event) || !OURS.test(to)) return;
    event.preventDefault();
    const { pathname, search } = new URL(to, location.href);
    located.follow(readAddress(pathname, search));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div onClick={followed}>{children}</div>
  );
}
