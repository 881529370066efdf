import { type Cursor, withTree } from "./grammar.js";

/** A node of a SyntaxTree: its number in document order. */
export type SyntaxNode = number;

/** Node type of tree-sitter for text it could not parse. */
const ERROR = "ERROR";

/** Inner structure of these is read from the source text, or is none of ours. */
const OPAQUE = new Set(["string_content", "string_start", "string_end", "comment", "line_continuation"]);
/** Named types that have no children. */
const LEAVES = new Set(["identifier", "integer", "float", "true", "false", "none", "ellipsis"]);

/** Whether there is nothing below that a walk must see. Tokens have children only where they are two words, such as `not in`. */
const isLeaf = (name: string, isNamed: boolean): boolean =>
  isNamed ? OPAQUE.has(name) || LEAVES.has(name) : !name.includes(" ");

interface NodeType {
  readonly name: string;
  readonly isNamed: boolean;
  readonly isLeaf: boolean;
}

/**
 * A concrete syntax tree in flat arrays, nodes in document order, comments and line continuations taken out.
 * Reading tree-sitter's tree once with a cursor and then only these arrays is what makes building the AST cheap.
 */
export class SyntaxTree {
  readonly comments: { readonly start: number; readonly end: number }[] = [];
  /** Where tree-sitter could not go on, in document order. */
  readonly errors: SyntaxNode[] = [];
  readonly root: SyntaxNode = 0;
  /** Whether tree-sitter had to skip or make up anything; what it makes up it does not always show as a node. */
  readonly isFaulty: boolean;

  private readonly types: NodeType[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** For each node, the number of the node after its subtree. */
  private readonly nexts: number[] = [];
  private readonly typesById: (NodeType | undefined)[] = [];

  /** Parses `text`; all positions are UTF-16 indexes into it. */
  static parse(text: string): SyntaxTree {
    return withTree(text, (cursor, hasError) => new SyntaxTree(cursor, hasError));
  }

  /** As `parse`; undefined where anything is wrong, without a look at what. */
  static parseSound(text: string): SyntaxTree | undefined {
    return withTree(text, (cursor, hasError) => (hasError ? undefined : new SyntaxTree(cursor, false)));
  }

  private constructor(cursor: Cursor, hasError: boolean) {
    this.isFaulty = hasError;
    const open: SyntaxNode[] = [];
    for (;;) {
      const node = this.enter(cursor);
      if (node !== undefined && !this.types[node]!.isLeaf && cursor.gotoFirstChild()) {
        open.push(node);
        continue;
      }
      if (node !== undefined) this.nexts[node] = this.types.length;
      while (!cursor.gotoNextSibling()) {
        const parent = open.pop();
        if (parent === undefined) return;
        cursor.gotoParent();
        this.nexts[parent] = this.types.length;
      }
    }
  }

  /** Appends the node under the cursor; comments and line continuations go elsewhere and have no number. */
  private enter(cursor: Cursor): SyntaxNode | undefined {
    const type = this.typeAt(cursor);
    const start = cursor.startIndex;
    const end = cursor.endIndex;
    if (type.name === "comment") this.comments.push({ start, end });
    if (type.name === "comment" || type.name === "line_continuation") return undefined;
    const node = this.types.length;
    this.types.push(type);
    this.starts.push(start);
    this.ends.push(end);
    if (type.name === ERROR || (start === end && cursor.nodeIsMissing)) this.errors.push(node);
    return node;
  }

  private typeAt(cursor: Cursor): NodeType {
    const id = cursor.nodeTypeId;
    const known = this.typesById[id];
    if (known !== undefined) return known;
    const name = cursor.nodeType;
    const isNamed = cursor.nodeIsNamed;
    const type = { name, isNamed, isLeaf: isLeaf(name, isNamed) };
    this.typesById[id] = type;
    return type;
  }

  /** The node's type as the grammar names it; for a token such as `+` or `if`, its text. */
  type(node: SyntaxNode): string {
    return this.types[node]!.name;
  }

  /** Whether the node is a rule of the grammar, not a keyword or punctuation. */
  isNamed(node: SyntaxNode): boolean {
    return this.types[node]!.isNamed;
  }

  start(node: SyntaxNode): number {
    return this.starts[node]!;
  }

  /** Moves the start of a node: for what Python groups otherwise than the grammar. */
  setStart(node: SyntaxNode, start: number): void {
    this.starts[node] = start;
  }

  end(node: SyntaxNode): number {
    return this.ends[node]!;
  }

  /** Moves the end of a node, as `setStart` does the start. */
  setEnd(node: SyntaxNode, end: number): void {
    this.ends[node] = end;
  }

  /** All children, tokens included. */
  children(node: SyntaxNode): SyntaxNode[] {
    const result: SyntaxNode[] = [];
    const end = this.nexts[node]!;
    for (let child = node + 1; child < end; child = this.nexts[child]!) result.push(child);
    return result;
  }

  /** The children that are not tokens. */
  named(node: SyntaxNode): SyntaxNode[] {
    return this.children(node).filter((child) => this.isNamed(child));
  }

  /** The first child; the node must have one. */
  first(node: SyntaxNode): SyntaxNode {
    return node + 1;
  }

  /** The first child of a type, if any. */
  find(node: SyntaxNode, type: string): SyntaxNode | undefined {
    return this.children(node).find((child) => this.type(child) === type);
  }

  hasErrors(node: SyntaxNode): boolean {
    const end = this.nexts[node]!;
    return this.errors.some((error) => error >= node && error < end);
  }
}
