const KEY = "tizbek-token";

/**
 * The word that lets this page save: it comes behind the # of the address the server printed, which no server is
 * told. Kept for this tab only, and taken out of the address so that a copied link does not carry it.
 */
export function takeToken(): string {
  const [, token] = /^#(?:.*&)?token=([\w-]{1,200})/.exec(location.hash) ?? [];
  if (token === undefined) return keptToken();
  keepToken(token);
  history.replaceState(history.state, "", location.pathname + location.search);
  return token;
}

/** A browser that keeps nothing for a page throws where it is only asked: the page goes on without. */
function keptToken(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // It holds until the page is left.
  }
}
