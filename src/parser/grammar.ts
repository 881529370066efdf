import { createRequire } from "node:module";
import { Language, Parser, type TreeCursor } from "web-tree-sitter";

/**
 * The Python grammar as WebAssembly. The native binding of tree-sitter is not used: its published binaries need a newer
 * C++ runtime than current Debian and Ubuntu releases have, and an editor extension could not ship them.
 */
const python = await loadPython();

async function loadPython(): Promise<Language> {
  await Parser.init();
  return Language.load(createRequire(import.meta.url).resolve("tree-sitter-python/tree-sitter-python.wasm"));
}

/**
 * Parses `text` and hands a cursor at the root to `read`; the tree is freed afterwards.
 * All indexes of the cursor are UTF-16 code units.
 */
export function withTree<Result>(text: string, read: (cursor: TreeCursor) => Result): Result {
  const parser = new Parser();
  parser.setLanguage(python);
  const tree = parser.parse(text);
  if (tree === null) throw new Error("tree-sitter returned no tree: no language is set");
  const cursor = tree.walk();
  try {
    return read(cursor);
  } finally {
    cursor.delete();
    tree.delete();
    parser.delete();
  }
}
