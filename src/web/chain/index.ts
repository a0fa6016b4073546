export { chainPageStyle } from "./chain-style.ts";
export { ChainView } from "./chain-view.tsx";
