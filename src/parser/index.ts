export * from "./ast.js";
export { children } from "./children.js";
