import { Language, Parser, type Tree } from "web-tree-sitter";
import { DirectCursor, type Binding, isComplete } from "./direct-cursor.js";
import { dependencyFile } from "./package-root.js";

/** What a walk over a tree needs: web-tree-sitter's `TreeCursor` has it, too. */
export interface Cursor {
  readonly nodeTypeId: number;
  readonly nodeType: string;
  readonly nodeIsNamed: boolean;
  readonly nodeIsMissing: boolean;
  /** UTF-16 code units, as all indexes. */
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** Where the functions of tree-sitter's WebAssembly come to, if nobody has loaded it before. */
const binding: Partial<Binding> = {};
/**
 * The Python grammar as WebAssembly. The native binding of tree-sitter is not used: its published binaries need a newer
 * C++ runtime than current Debian and Ubuntu releases have, and an editor extension could not ship them.
 */
const python = await loadPython();
const parser = new Parser();
parser.setLanguage(python);

async function loadPython(): Promise<Language> {
  await Parser.init(
    Object.assign(binding, { locateFile: (name: string) => dependencyFile(`web-tree-sitter/${name}`) }),
  );
  return Language.load(dependencyFile("tree-sitter-python/tree-sitter-python.wasm"));
}

/**
 * Parses `text` and hands a cursor at the root to `read`, with whether anything in the tree is wrong; the tree is freed afterwards.
 * While it reads nothing else may be parsed.
 */
export function withTree<Result>(text: string, read: (cursor: Cursor, hasError: boolean) => Result): Result {
  const tree = parser.parse(text);
  if (tree === null) throw new Error("tree-sitter returned no tree: no language is set");
  const { hasError } = tree.rootNode;
  const cursor = cursorOf(tree);
  try {
    return read(cursor, hasError);
  } finally {
    cursor.delete();
    tree.delete();
  }
}

const cursorOf = (tree: Tree): Cursor & { delete(): void } =>
  isComplete(binding) ? new DirectCursor(binding, tree, python) : tree.walk();
