/**
 * The Python syntax tree. Node names and fields are those of Python 3.12's `ast` module, with a span on every node.
 * The tree is immutable once built; facts about it live in side tables keyed by node.
 */

/** A position in the source: 1-based line, 1-based column in UTF-16 units, and 0-based byte offset in UTF-8. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** The cell of an `.ipynb` that the line is counted in, from 1. Absent everywhere else. */
  readonly cell?: number;
}

/** A half-open range of source text. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

interface Node {
  readonly span: Span;
}

/** A comment without its `#`, and one leading space removed. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** What stands around a statement besides code. */
export interface Trivia {
  /** Comments on their own lines directly before the statement. */
  readonly leading: readonly Comment[];
  /** A comment on the statement's last line (for compound statements, on the line of its header's colon). */
  readonly trailing: readonly Comment[];
  /** Comments at the end of a block, after its last statement. Only on statements that own blocks, and on modules. */
  readonly dangling: readonly Comment[];
  /** Whether at least one blank line stands before the statement and its leading comments. */
  readonly blankLineBefore: boolean;
}

export interface Module extends Node {
  readonly kind: "Module";
  readonly body: readonly Stmt[];
  /** The path as given, for diagnostics. */
  readonly path: string;
  readonly source: string;
  /** Comments of a module without statements, or after its last one. */
  readonly dangling: readonly Comment[];
  readonly docstring?: string;
}

// ---- statements -------------------------------------------------------------------------------------------------

interface StmtBase extends Node {
  readonly trivia: Trivia;
}

export interface FunctionDef extends StmtBase {
  readonly kind: "FunctionDef" | "AsyncFunctionDef";
  readonly name: string;
  readonly nameSpan: Span;
  readonly typeParams: readonly TypeParam[];
  readonly args: Arguments;
  /** The body, without the docstring. May be empty when the docstring was all. */
  readonly body: readonly Stmt[];
  readonly docstring?: string;
  readonly decorators: readonly Expr[];
  readonly returns?: Expr;
}
export interface ClassDef extends StmtBase {
  readonly kind: "ClassDef";
  readonly name: string;
  readonly nameSpan: Span;
  readonly typeParams: readonly TypeParam[];
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly docstring?: string;
  readonly decorators: readonly Expr[];
}
export interface Return extends StmtBase {
  readonly kind: "Return";
  readonly value?: Expr;
}
export interface Delete extends StmtBase {
  readonly kind: "Delete";
  readonly targets: readonly Expr[];
}
export interface Assign extends StmtBase {
  readonly kind: "Assign";
  /** More than one for `a = b = value`, left to right. */
  readonly targets: readonly Expr[];
  readonly value: Expr;
}
export interface TypeAlias extends StmtBase {
  readonly kind: "TypeAlias";
  readonly name: Name;
  readonly typeParams: readonly TypeParam[];
  readonly value: Expr;
}
export interface AugAssign extends StmtBase {
  readonly kind: "AugAssign";
  readonly target: Expr;
  readonly op: Operator;
  readonly value: Expr;
}
export interface AnnAssign extends StmtBase {
  readonly kind: "AnnAssign";
  readonly target: Expr;
  readonly annotation: Expr;
  readonly value?: Expr;
}
export interface For extends StmtBase {
  readonly kind: "For" | "AsyncFor";
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface While extends StmtBase {
  readonly kind: "While";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
/** `elif` is an If as the only statement of `orelse`, with `isElif` set. */
export interface If extends StmtBase {
  readonly kind: "If";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
  readonly isElif: boolean;
}
export interface WithItem extends Node {
  readonly kind: "WithItem";
  readonly contextExpr: Expr;
  readonly optionalVars?: Expr;
}
export interface With extends StmtBase {
  readonly kind: "With" | "AsyncWith";
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
}
export interface Match extends StmtBase {
  readonly kind: "Match";
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}
export interface MatchCase extends Node {
  readonly kind: "MatchCase";
  readonly pattern: Pattern;
  readonly guard?: Expr;
  readonly body: readonly Stmt[];
  readonly trivia: Trivia;
}
export interface Raise extends StmtBase {
  readonly kind: "Raise";
  readonly exc?: Expr;
  readonly cause?: Expr;
}
export interface ExceptHandler extends Node {
  readonly kind: "ExceptHandler";
  readonly type?: Expr;
  readonly name?: string;
  readonly body: readonly Stmt[];
  readonly trivia: Trivia;
}
export interface Try extends StmtBase {
  /** `TryStar` is `except*`. */
  readonly kind: "Try" | "TryStar";
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface Assert extends StmtBase {
  readonly kind: "Assert";
  readonly test: Expr;
  readonly msg?: Expr;
}
export interface Alias extends Node {
  readonly kind: "Alias";
  /** Dotted name, or `*`. */
  readonly name: string;
  readonly asname?: string;
}
export interface Import extends StmtBase {
  readonly kind: "Import";
  readonly names: readonly Alias[];
}
export interface ImportFrom extends StmtBase {
  readonly kind: "ImportFrom";
  /** Empty for `from . import x`. */
  readonly module: string;
  readonly names: readonly Alias[];
  /** Number of leading dots. */
  readonly level: number;
}
export interface Global extends StmtBase {
  readonly kind: "Global";
  readonly names: readonly string[];
}
export interface Nonlocal extends StmtBase {
  readonly kind: "Nonlocal";
  readonly names: readonly string[];
}
export interface ExprStmt extends StmtBase {
  readonly kind: "Expr";
  readonly value: Expr;
}
export interface Pass extends StmtBase {
  readonly kind: "Pass";
}
export interface Break extends StmtBase {
  readonly kind: "Break";
}
export interface Continue extends StmtBase {
  readonly kind: "Continue";
}
/** Source text that does not parse. A diagnostic was reported at its span. */
export interface ErrorStmt extends StmtBase {
  readonly kind: "ErrorStmt";
  readonly text: string;
  readonly code?: SyntaxProblem["code"];
}

export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue
  | ErrorStmt;

// ---- expressions ------------------------------------------------------------------------------------------------

export interface BoolOp extends Node {
  readonly kind: "BoolOp";
  readonly op: "and" | "or";
  /** Two or more: `a or b or c` is one node. */
  readonly values: readonly Expr[];
}
export interface NamedExpr extends Node {
  readonly kind: "NamedExpr";
  readonly target: Name;
  readonly value: Expr;
}
export type Operator = "+" | "-" | "*" | "@" | "/" | "%" | "**" | "<<" | ">>" | "|" | "^" | "&" | "//";
export interface BinOp extends Node {
  readonly kind: "BinOp";
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}
export interface UnaryOp extends Node {
  readonly kind: "UnaryOp";
  readonly op: "~" | "not" | "+" | "-";
  readonly operand: Expr;
}
export interface Lambda extends Node {
  readonly kind: "Lambda";
  readonly args: Arguments;
  readonly body: Expr;
}
export interface IfExp extends Node {
  readonly kind: "IfExp";
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}
/** A missing key at an index means `**value` there. */
export interface Dict extends Node {
  readonly kind: "Dict";
  readonly keys: readonly (Expr | undefined)[];
  readonly values: readonly Expr[];
}
export interface SetExpr extends Node {
  readonly kind: "Set";
  readonly elts: readonly Expr[];
}
export interface Comprehension extends Node {
  readonly kind: "Comprehension";
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly isAsync: boolean;
}
export interface ListComp extends Node {
  readonly kind: "ListComp" | "SetComp" | "GeneratorExp";
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends Node {
  readonly kind: "DictComp";
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}
export interface Await extends Node {
  readonly kind: "Await";
  readonly value: Expr;
}
export interface Yield extends Node {
  readonly kind: "Yield";
  readonly value?: Expr;
}
export interface YieldFrom extends Node {
  readonly kind: "YieldFrom";
  readonly value: Expr;
}
export type CmpOp = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";
export interface Compare extends Node {
  readonly kind: "Compare";
  readonly left: Expr;
  readonly ops: readonly CmpOp[];
  readonly comparators: readonly Expr[];
}
export interface Call extends Node {
  readonly kind: "Call";
  readonly func: Expr;
  /** May contain Starred. */
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}
export interface Keyword extends Node {
  readonly kind: "Keyword";
  /** Missing for `**value`. */
  readonly arg?: string;
  readonly value: Expr;
}
export interface JoinedStr extends Node {
  readonly kind: "JoinedStr";
  /** Str constants and FormattedValues, adjacent literals already concatenated. */
  readonly values: readonly (Constant | FormattedValue)[];
}
export interface FormattedValue extends Node {
  readonly kind: "FormattedValue";
  readonly value: Expr;
  readonly conversion?: "s" | "r" | "a";
  readonly formatSpec?: JoinedStr;
  /** For `{expr=}`: the text before the value, with its `=` and spaces. */
  readonly debugText?: string;
}
/** The literal's value, escapes decoded. A lone surrogate escape stays a lone surrogate. */
export type ConstantValue =
  | { readonly type: "str"; readonly value: string }
  | { readonly type: "bytes"; readonly value: Uint8Array }
  | { readonly type: "int"; readonly value: bigint }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "complex"; readonly value: number }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "None" }
  | { readonly type: "Ellipsis" };
export interface Constant extends Node {
  readonly kind: "Constant";
  readonly value: ConstantValue;
  /** The literal as written, for strings whose layout is worth keeping (triple quoted) and numbers such as 0xff or 1_000. */
  readonly raw: string;
}
export interface Attribute extends Node {
  readonly kind: "Attribute";
  readonly value: Expr;
  readonly attr: string;
  readonly attrSpan: Span;
}
export interface Subscript extends Node {
  readonly kind: "Subscript";
  readonly value: Expr;
  /** A Slice, a Tuple (possibly of Slices), or any expression. */
  readonly slice: Expr;
}
export interface Starred extends Node {
  readonly kind: "Starred";
  readonly value: Expr;
}
export interface Name extends Node {
  readonly kind: "Name";
  /** NFKC-normalised, as Python does. */
  readonly id: string;
}
export interface List extends Node {
  readonly kind: "List";
  readonly elts: readonly Expr[];
}
export interface Tuple extends Node {
  readonly kind: "Tuple";
  readonly elts: readonly Expr[];
}
export interface Slice extends Node {
  readonly kind: "Slice";
  readonly lower?: Expr;
  readonly upper?: Expr;
  readonly step?: Expr;
}
/** Source text that does not parse. A diagnostic was reported at its span. */
export interface ErrorExpr extends Node {
  readonly kind: "ErrorExpr";
  readonly text: string;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetExpr
  | ListComp
  | DictComp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | JoinedStr
  | FormattedValue
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice
  | ErrorExpr;

// ---- parameters, type parameters, patterns ----------------------------------------------------------------------

export interface Arg extends Node {
  readonly kind: "Arg";
  readonly arg: string;
  readonly annotation?: Expr;
  readonly default?: Expr;
}
export interface Arguments extends Node {
  readonly kind: "Arguments";
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg?: Arg;
  readonly kwonlyargs: readonly Arg[];
  readonly kwarg?: Arg;
}
export interface TypeParam extends Node {
  readonly kind: "TypeVar" | "ParamSpec" | "TypeVarTuple";
  readonly name: string;
  readonly bound?: Expr;
}

export interface MatchValue extends Node {
  readonly kind: "MatchValue";
  readonly value: Expr;
}
export interface MatchSingleton extends Node {
  readonly kind: "MatchSingleton";
  readonly value: true | false | null;
}
export interface MatchSequence extends Node {
  readonly kind: "MatchSequence";
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends Node {
  readonly kind: "MatchMapping";
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest?: string;
}
export interface MatchClass extends Node {
  readonly kind: "MatchClass";
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwdAttrs: readonly string[];
  readonly kwdPatterns: readonly Pattern[];
}
export interface MatchStar extends Node {
  readonly kind: "MatchStar";
  readonly name?: string;
}
/** Without pattern and name it is the wildcard `_`. */
export interface MatchAs extends Node {
  readonly kind: "MatchAs";
  readonly pattern?: Pattern;
  readonly name?: string;
}
export interface MatchOr extends Node {
  readonly kind: "MatchOr";
  readonly patterns: readonly Pattern[];
}
export type Pattern =
  MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

export type AnyNode =
  | Module
  | Stmt
  | Expr
  | Pattern
  | MatchCase
  | ExceptHandler
  | WithItem
  | Alias
  | Keyword
  | Arg
  | Arguments
  | Comprehension
  | TypeParam;

/** A problem in the text itself. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
  /** What else than a syntax error it is. */
  readonly code?: "nesting-too-deep";
}

export interface ParseResult {
  readonly module: Module;
  readonly problems: readonly SyntaxProblem[];
}
