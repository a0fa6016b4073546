export { type Address, readAddress, writeAddress } from "./address.ts";
export { firstScreen } from "./first-screen.tsx";
export { pageStyle } from "./style/page-style.ts";
