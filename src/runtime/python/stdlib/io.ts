export { BinaryFile, open, TextFile, UnsupportedOperation } from "./files.js";
export { BytesIO, StringIO } from "./text-io.js";

export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;
