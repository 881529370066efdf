import type { Language, Tree } from "web-tree-sitter";

/**
 * The functions behind web-tree-sitter's `TreeCursor`. They find the cursor in a buffer and leave it there. `TreeCursor` copies it in and out at each
 * call, which takes longer than the call; a cursor that is alone can let it lie there.
 */
export interface Binding {
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_tree_cursor_new_wasm(tree: number): void;
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_node_is_named_wasm(tree: number): number;
  _ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
}

const functions: readonly (keyof Binding)[] = [
  "_ts_tree_root_node_wasm",
  "_ts_tree_cursor_new_wasm",
  "_ts_tree_cursor_delete_wasm",
  "_ts_tree_cursor_goto_first_child_wasm",
  "_ts_tree_cursor_goto_next_sibling_wasm",
  "_ts_tree_cursor_goto_parent_wasm",
  "_ts_tree_cursor_current_node_type_id_wasm",
  "_ts_tree_cursor_current_node_is_named_wasm",
  "_ts_tree_cursor_current_node_is_missing_wasm",
  "_ts_tree_cursor_start_index_wasm",
  "_ts_tree_cursor_end_index_wasm",
];

/** They are no public part of web-tree-sitter: where one is missing `TreeCursor` does as well. */
export const isComplete = (binding: Partial<Binding>): binding is Binding =>
  functions.every((name) => typeof binding[name] === "function");

/** A cursor at the root of a tree; until it is deleted nothing else of web-tree-sitter may be used. */
export class DirectCursor {
  private readonly tree: number;

  constructor(
    private readonly binding: Binding,
    tree: Tree,
    private readonly language: Language,
  ) {
    this.tree = (tree as unknown as readonly [number])[0];
    binding._ts_tree_root_node_wasm(this.tree);
    binding._ts_tree_cursor_new_wasm(this.tree);
  }

  delete(): void {
    this.binding._ts_tree_cursor_delete_wasm(this.tree);
  }

  get nodeTypeId(): number {
    return this.binding._ts_tree_cursor_current_node_type_id_wasm(this.tree);
  }
  get nodeType(): string {
    return this.language.types[this.nodeTypeId] || "ERROR";
  }
  get nodeIsNamed(): boolean {
    return this.binding._ts_tree_cursor_current_node_is_named_wasm(this.tree) === 1;
  }
  get nodeIsMissing(): boolean {
    return this.binding._ts_tree_cursor_current_node_is_missing_wasm(this.tree) === 1;
  }
  get startIndex(): number {
    return this.binding._ts_tree_cursor_start_index_wasm(this.tree);
  }
  get endIndex(): number {
    return this.binding._ts_tree_cursor_end_index_wasm(this.tree);
  }
  gotoFirstChild(): boolean {
    return this.binding._ts_tree_cursor_goto_first_child_wasm(this.tree) === 1;
  }
  gotoNextSibling(): boolean {
    return this.binding._ts_tree_cursor_goto_next_sibling_wasm(this.tree) === 1;
  }
  gotoParent(): boolean {
    return this.binding._ts_tree_cursor_goto_parent_wasm(this.tree) === 1;
  }
}
