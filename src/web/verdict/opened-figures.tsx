import { type ReactElement, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { OpenedFigure, type Page } from "../../drawing/index.ts";

/**
 * Opened figures of a page, each drawn when it is first asked for: a page has hundreds, and a person opens three.
 * The click that asks is heard before the browser acts on it, so that it finds what it opens.
 */
export function OpenedFigures({ page }: { page: Page }): ReactElement {
  const [asked, setAsked] = useState<Asked>({ page, ids: [] });
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const id = openerOf(event.target)?.getAttribute("popovertarget");
      if (id) flushSync(() => setAsked((before) => askedToo(before, page, id)));
    };
    document.addEventListener("click", clicked, true);
    return () => document.removeEventListener("click", clicked, true);
  }, [page]);
  useMarks();
  // Of another page the same id is another figure.
  const shown = page.popovers.all.filter(({ id }) => asked.page === page && asked.ids.includes(id));
  return (
    <>
      {shown.map((popover) => (
        <OpenedFigure key={popover.id} page={page} popover={popover} />
      ))}
    </>
  );
}

interface Asked {
  readonly page: Page;
  readonly ids: readonly string[];
}

function askedToo(before: Asked, page: Page, id: string): Asked {
  if (before.page !== page) return { page, ids: [id] };
  return before.ids.includes(id) ? before : { page, ids: [...before.ids, id] };
}

function openerOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("button[popovertarget]") : null;
}

/** A number stays marked while it is open; a citation is copied; the page is printed. */
function useMarks(): void {
  const marked = useRef<Element | null>(null);
  useEffect(() => {
    const toggled = (event: Event) => {
      if (!(event instanceof ToggleEvent)) return;
      marked.current?.removeAttribute("data-open");
      const opener = document.activeElement;
      marked.current = event.newState === "open" && opener?.matches(".fig") ? opener : null;
      marked.current?.setAttribute("data-open", "");
    };
    document.addEventListener("beforetoggle", toggled, true);
    document.addEventListener("click", copied, true);
    return () => {
      document.removeEventListener("beforetoggle", toggled, true);
      document.removeEventListener("click", copied, true);
    };
  }, []);
}

function copied(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button?.hasAttribute("data-print")) print();
  const text = button?.getAttribute("data-copy");
  if (!button || !text) return;
  void navigator.clipboard.writeText(text).then(() => {
    button.textContent = button.getAttribute("data-copied");
  });
}
