/** The capsule inside the page; empty where there is none or its letters are damaged: it is then refused as any other. */
export function carriedBytes(): Uint8Array {
  const text = document.getElementById("capsule")?.textContent ?? "";
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    // Letter by letter: a list of them all would be many times the capsule.
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return new Uint8Array();
  }
}
