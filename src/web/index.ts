export { type Address, readAddress, type ViewName, writeAddress } from "./address.ts";
export { firstScreen } from "./first-screen.tsx";
export type { ServerInfo } from "./server-info.ts";
export { pageStyle } from "./style/page-style.ts";
