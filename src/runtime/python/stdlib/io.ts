export { BinaryFile, open, TextFile, UnsupportedOperation } from "./files.js";
export { BytesIO, StringIO } from "./text-io.js";
