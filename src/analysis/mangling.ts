/** Private names: inside of a class Python reads `__secret` as `_Agent__secret`. Done on the tree, before anything looks at names. */
import type { AnyNode, Module } from "../parser/ast.js";
import { children } from "../parser/index.js";

/** Whether a text may have a private name: two underscores before and not behind, or what Python reads as underscores. */
const mayBePrivate = /\b__(?!\w*__\b)|[\uff3f\ufe33\ufe34\ufe4d-\ufe4f]/;

export function manglePrivateNames(module: Module): void {
  if (!mayBePrivate.test(module.source)) return;
  for (const child of children(module)) visit(child, undefined);
}

function visit(node: AnyNode, cls: string | undefined): void {
  if (cls !== undefined) renameIn(node, cls);
  const inner = node.kind === "ClassDef" ? node.name.replace(/^_+/, "") : cls;
  for (const child of children(node)) visit(child, inner === "" ? undefined : inner);
}

type Renamed = { -readonly [K in "attr" | "id" | "name" | "arg"]?: string };

/** The field of a node that is a name. Keyword arguments keep their spelling, as in Python. */
const nameField: Partial<Record<AnyNode["kind"], keyof Renamed>> = {
  Attribute: "attr",
  Name: "id",
  FunctionDef: "name",
  AsyncFunctionDef: "name",
  Arg: "arg",
};

function renameIn(node: AnyNode, cls: string): void {
  const field = nameField[node.kind];
  const name = field && (node as unknown as Renamed)[field];
  if (field && name !== undefined && isPrivate(name)) (node as unknown as Renamed)[field] = `_${cls}${name}`;
  if (node.kind === "Assign" && node.targets.some((t) => t.kind === "Name" && t.id === "__slots__"))
    renameSlots(node.value, cls);
}

/** `__slots__ = ["__secret"]` makes room for the private name. */
function renameSlots(node: AnyNode, cls: string): void {
  if (node.kind === "Constant" && node.value.type === "str" && isPrivate(node.value.value))
    (node.value as { value: string }).value = `_${cls}${node.value.value}`;
  for (const child of children(node)) renameSlots(child, cls);
}

const isPrivate = (name: string): boolean =>
  name.startsWith("__") && !name.endsWith("__") && !name.includes(".");
