import { createRoot } from "react-dom/client";
import { carriedBytes } from "./carried-bytes.ts";
import { CarriedCapsule } from "./carried-capsule.tsx";

/** The page comes to life: what was drawn when it was sealed gives way to what is read from the capsule itself. */
const place = document.getElementById("live");
const drawn = document.getElementById("drawn");
if (place !== null) {
  const first = document.documentElement.lang;
  const asked = location.hash.slice(1);
  drawn?.remove();
  createRoot(place).render(<CarriedCapsule bytes={carriedBytes()} languages={[asked, first]} />);
}
