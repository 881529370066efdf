import type {
  AnyNode,
  Arg,
  Arguments,
  Constant,
  ConstantValue,
  JoinedStr,
  Module,
} from "../../src/parser/ast.js";

/** JSON of the normal form that record.py describes. */
export type Normal = string | null | boolean | number | readonly Normal[];

/** The fields of CPython's nodes, in the order of its `_fields`. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  FunctionDef: ["name", "args", "body", "decorators", "returns", "typeParams", "docstring"],
  AsyncFunctionDef: ["name", "args", "body", "decorators", "returns", "typeParams", "docstring"],
  ClassDef: ["name", "bases", "keywords", "body", "decorators", "typeParams", "docstring"],
  Return: ["value"],
  Delete: ["targets"],
  Assign: ["targets", "value"],
  TypeAlias: ["name", "typeParams", "value"],
  AugAssign: ["target", "op", "value"],
  AnnAssign: ["target", "annotation", "value"],
  For: ["target", "iter", "body", "orelse"],
  AsyncFor: ["target", "iter", "body", "orelse"],
  While: ["test", "body", "orelse"],
  If: ["test", "body", "orelse"],
  With: ["items", "body"],
  AsyncWith: ["items", "body"],
  Match: ["subject", "cases"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  TryStar: ["body", "handlers", "orelse", "finalbody"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["module", "names", "level"],
  Global: ["names"],
  Nonlocal: ["names"],
  Expr: ["value"],
  Pass: [],
  Break: [],
  Continue: [],
  ErrorStmt: ["text"],
  ErrorExpr: ["text"],
  BoolOp: ["op", "values"],
  NamedExpr: ["target", "value"],
  BinOp: ["left", "op", "right"],
  UnaryOp: ["op", "operand"],
  Lambda: ["args", "body"],
  IfExp: ["test", "body", "orelse"],
  Dict: ["keys", "values"],
  Set: ["elts"],
  ListComp: ["elt", "generators"],
  SetComp: ["elt", "generators"],
  GeneratorExp: ["elt", "generators"],
  DictComp: ["key", "value", "generators"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Compare: ["left", "ops", "comparators"],
  Call: ["func", "args", "keywords"],
  Keyword: ["arg", "value"],
  Attribute: ["value", "attr"],
  Subscript: ["value", "slice"],
  Starred: ["value"],
  Name: ["id"],
  List: ["elts"],
  Tuple: ["elts"],
  Slice: ["lower", "upper", "step"],
  ExceptHandler: ["type", "name", "body"],
  Alias: ["name", "asname"],
  Arg: ["arg", "annotation"],
  WithItem: ["contextExpr", "optionalVars"],
  MatchCase: ["pattern", "guard", "body"],
  MatchValue: ["value"],
  MatchSingleton: ["value"],
  MatchSequence: ["patterns"],
  MatchMapping: ["keys", "patterns", "rest"],
  MatchClass: ["cls", "patterns", "kwdAttrs", "kwdPatterns"],
  MatchStar: ["name"],
  MatchAs: ["pattern", "name"],
  MatchOr: ["patterns"],
  TypeVar: ["name", "bound"],
  ParamSpec: ["name"],
  TypeVarTuple: ["name"],
};

/** Kinds that have no position in CPython. */
const WITHOUT_POSITION = new Set(["WithItem", "MatchCase", "Comprehension", "Arguments"]);

/** A module in normal form: its docstring, then its statements. */
export function normalModule(module: Module): Normal[] {
  const lineOffsets = byteOffsetsOfLines(module.source);
  return [module.docstring ?? null, ...module.body.map((node) => new Normaliser(lineOffsets).node(node))];
}

function byteOffsetsOfLines(source: string): number[] {
  const encoder = new TextEncoder();
  let offset = 0;
  return source.split(/(?<=\r\n|\n|\r(?!\n))/).map((line) => {
    const start = offset;
    offset += encoder.encode(line).length;
    return start;
  });
}

class Normaliser {
  constructor(private readonly lineOffsets: readonly number[]) {}

  value(value: unknown): Normal {
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value === "object") return this.node(value as AnyNode);
    return value as string | boolean | number;
  }

  node(node: AnyNode): Normal {
    switch (node.kind) {
      case "Constant":
        return ["Constant", this.position(node), ...constantValue(node)];
      case "JoinedStr":
        return ["JoinedStr", this.position(node), this.joined(node)];
      case "Arguments":
        return this.arguments(node);
      case "Comprehension":
        return [
          "Comprehension",
          "",
          this.node(node.target),
          this.node(node.iter),
          this.value(node.ifs),
          Number(node.isAsync),
        ];
      case "ImportFrom":
        return [
          "ImportFrom",
          this.position(node),
          node.module === "" ? null : node.module,
          this.value(node.names),
          node.level,
        ];
      default: {
        const fields = node as unknown as Record<string, unknown>;
        return [
          node.kind,
          this.position(node),
          ...FIELDS[node.kind]!.map((field) => this.value(fields[field])),
        ];
      }
    }
  }

  private position(node: AnyNode): string {
    if (WITHOUT_POSITION.has(node.kind)) return "";
    const { start, end } = node.span;
    const column = (position: typeof start) => position.offset - this.lineOffsets[position.line - 1]!;
    return `${start.line}:${column(start)}-${end.line}:${column(end)}`;
  }

  /** CPython writes the text of `{value=}` into the text before the field. */
  private joined(node: JoinedStr): Normal[] {
    const result: Normal[] = [];
    const addText = (text: string) => {
      const last = result.at(-1) as Normal[] | undefined;
      if (last?.[0] === "Text") result[result.length - 1] = ["Text", `${last[1]}${text}`];
      else result.push(["Text", text]);
    };
    for (const part of node.values) {
      if (part.kind === "Constant") {
        addText((part.value as { value: string }).value);
        continue;
      }
      if (part.debugText !== undefined) addText(part.debugText);
      const spec = part.formatSpec === undefined ? null : this.joined(part.formatSpec);
      result.push(["FormattedValue", this.node(part.value), part.conversion ?? null, spec]);
    }
    return result;
  }

  private arguments(node: Arguments): Normal {
    const withDefault = (arg: Arg): Normal => [this.node(arg), this.value(arg.default)];
    return [
      "Arguments",
      "",
      node.posonlyargs.map(withDefault),
      node.args.map(withDefault),
      this.value(node.vararg),
      node.kwonlyargs.map(withDefault),
      this.value(node.kwarg),
    ];
  }
}

function constantValue(node: Constant): Normal[] {
  const { value } = node;
  switch (value.type) {
    case "str":
      return ["str", value.value];
    case "int":
      return ["int", `0x${value.value.toString(16)}`];
    case "float":
    case "complex":
      return [value.type, doubleHex(value.value)];
    case "bytes":
      return ["bytes", Buffer.from(value.value).toString("hex")];
    default:
      return [singleton(value)];
  }
}

function singleton(value: ConstantValue): string {
  if (value.type !== "bool") return value.type;
  return value.value ? "True" : "False";
}

function doubleHex(value: number): string {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleBE(value);
  return buffer.toString("hex");
}
