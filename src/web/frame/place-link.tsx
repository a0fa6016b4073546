import type { ReactElement, ReactNode } from "react";
import { type Address, writeAddress } from "../address.ts";
import { isPlainClick } from "../use-address.ts";

interface PlaceLinkProps {
  readonly to: Address;
  readonly go: (to: Address) => void;
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly className?: string;
  readonly title?: string;
  readonly lang?: string;
}

/** A link within the page: a real address, followed without leaving. */
export function PlaceLink(props: PlaceLinkProps): ReactElement {
  const { to, go, children, current = false, className, title, lang } = props;
  return (
    <a
      href={writeAddress(to)}
      className={className}
      title={title}
      lang={lang}
      hrefLang={lang}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
