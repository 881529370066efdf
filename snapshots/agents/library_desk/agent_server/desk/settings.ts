export {};

export { ENDPOINT } from "../config.js";
export { PROMPT } from "../config.js";
export { MAX_TURNS } from "../config.js";
