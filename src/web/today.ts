/** The day it is where the reader is, as a workspace writes it: 2026-11-25. In Almaty it begins five hours before UTC's. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
