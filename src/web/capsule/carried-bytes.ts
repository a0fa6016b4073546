/** The capsule inside the page; empty where there is none or its letters are damaged: it is then refused as any other. */
export function carriedBytes(): Uint8Array {
  const text = document.getElementById("capsule")?.textContent ?? "";
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
