/** Names a browser of this machine calls us by; any other may be a stranger's name that leads here (DNS rebinding). */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

/** Longer addresses are no page of ours. */
const LONGEST_QUERY = 2048;

/** Whether a request may be answered, and with which status it is turned away otherwise. `mayPost`: it may change something. */
export function turnAway(
  request: Request,
  host: string,
  mayPost = false,
): { readonly status: 403 | 405 | 414 } | undefined {
  const asked = request.headers.get("host") ?? "";
  if (!isOurs(asked, host)) return { status: 403 };
  const origin = request.headers.get("origin");
  if (origin !== null && origin.replace(/^https?:\/\//, "") !== asked) return { status: 403 };
  // A browser names the page that posts; what does not is no page of ours.
  if (mayPost && request.method === "POST") return origin === null ? { status: 403 } : undefined;
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405 };
  return request.url.length > LONGEST_QUERY ? { status: 414 } : undefined;
}

/** By loopback names always; where we were told to listen to others, by that name or by any plain address. */
function isOurs(asked: string, host: string): boolean {
  const name = asked.replace(/:\d+$/, "").toLowerCase();
  if (LOOPBACK.test(name)) return true;
  const open = !LOOPBACK.test(host) && host !== "::1";
  return open && (name === host.toLowerCase() || ADDRESS.test(name));
}
