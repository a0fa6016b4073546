export { type Dropped, type Taken, takeIn } from "./take-in.ts";
export { zipOf } from "./zip-of.ts";
