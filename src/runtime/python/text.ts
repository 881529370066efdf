// Methods of str as functions under the compiler's names; the receiver comes first.
export * from "./text-case.js";
export * from "./text-core.js";
export { decode } from "./text-decode.js";
export { encode } from "./text-encode.js";
export * from "./text-layout.js";
export * from "./text-search.js";
export * from "./text-split.js";
export { formatMap } from "./format.js";
