/**
 * What a Python library means in TypeScript. A library is data: a reader sees from its table what is supported, and the lowering needs no change for a new
 * one. Anything of a known module that has no row is reported where it is used, naming the nearest row.
 */

/**
 * Parameters in Python's order: `x` required, `x=` optional, `/` end of positional-only, `*` start of keyword-only, `*rest`, `**options`.
 * In TypeScript positional parameters are positional, keyword-only ones and `**options` are fields of one trailing options object.
 */
export type Parameters = readonly string[];

/** A type as Python would write it: `str`, `list[dict[str, Any]]`, `datetime.datetime`, `None`, `int | None`; `Any` when unknown. */
export type TypeText = string;

/** `always`: also when the call leaves the parameter out; otherwise only where it says `True`. */
export interface HandledParameter {
  readonly parameter: string;
  readonly always: boolean;
}

interface MemberBase {
  /** Where the TypeScript name is exported: a file under src/runtime without `.ts` (`python/math`) or an npm package (`openai`). */
  readonly from: string;
  /** The exported TypeScript name. */
  readonly name: string;
  /** A difference from Python worth reporting wherever the member is used: a diagnostic code of the catalogue. */
  readonly differs?:
    "recursion-limit" | "traceback-access" | "needs-sql-warehouse" | "needs-lakebase" | "user-credentials";
  /** Whether functions that it decorates, or methods of its subclasses, get functions to call that give promises: middleware. */
  readonly hands?: boolean;
  /** Whether it reads the parameters, types and docstrings of functions that it is given: tools. */
  readonly inspects?: boolean;
}
export interface FunctionMember extends MemberBase {
  readonly kind: "function";
  readonly params: Parameters;
  readonly returns: TypeText;
  /** Whether the TypeScript function returns a promise. */
  readonly awaits?: boolean;
  /** Whether it is a generator function, sync or async. */
  readonly generator?: boolean;
  /** As a decorator, bare or called, it gives an object of the type of its result. */
  readonly decorates?: boolean;
  /** As `prints` of a class. */
  readonly prints?: readonly string[];
  /** A decorator that may also be called with the function as its first argument: `trace(fn, name="x")`. */
  readonly wraps?: boolean;
  /** The parameter that receives the exception which the enclosing except clause handles; Python looks it up itself. */
  readonly handled?: HandledParameter;
  /**
   * What is called instead by what its one argument is: under `function` for functions, under the qualified name for objects of a library class. Objects
   * of other library classes are an error.
   */
  readonly instead?: Readonly<Record<string, { readonly from: string; readonly name: string }>>;
  /** Keywords that may not be objects of library classes, with advice: such a call is an error. */
  readonly noObjects?: Readonly<Record<string, string>>;
}
export interface ConstantMember extends MemberBase {
  readonly kind: "constant";
  readonly type: TypeText;
}
export interface ClassMember extends MemberBase {
  readonly kind: "class";
  /** The constructor's parameters. */
  readonly params: Parameters;
  /** Whether Python's constructor sends requests: in TypeScript the class has a static `create`, which gives a promise. */
  readonly awaits?: boolean;
  /** Whether the constructor takes one object of named arguments too, for calls that would leave parameters out: `new timedelta({ hours: 1 })`. */
  readonly named?: boolean;
  /**
   * Whether programs hand its objects on through values of unknown type: where the program imports the class, calls of methods by the names of its awaiting
   * ones are awaited on any such value, `get` and `put` among them. False: only on values that are known to be it, however common the names.
   */
  readonly roams?: boolean;
  /** Whether the constructor raises Python's TypeError where arguments are missing, so that nothing needs to be said of them. */
  readonly checked?: boolean;
  /** Whether Python's constructor takes keywords that it does not know and forgets them, as models of pydantic do. */
  readonly ignores?: boolean;
  /** Keywords that only make Python print: the call leaves them out, and says so. */
  readonly prints?: readonly string[];
  /** Keywords that may say False or None only, with advice for anything else, which is an error. */
  readonly refuses?: Readonly<Record<string, string>>;
  /** Whether its objects have members in TypeScript that the table does not name, as fields of wire objects do: otherwise another one is reported where it is used. */
  readonly open?: boolean;
  /** The methods of a subclass that the runtime calls, where Python's package calls more: an override of another one is reported. */
  readonly hooks?: readonly string[];
  /** The methods of Python's class with an underscore at the start, where they are known: another one is the subclass's own. */
  readonly privates?: readonly string[];
  readonly bases?: readonly TypeText[];
  /** Whether it is a dataclass whose fields are the constructor's parameters: dataclasses of the program that extend it begin with them. */
  readonly isDataclass?: boolean;
  /** What subscripts give, by what stands in the brackets: a text, a list of them, a slice. Unknown otherwise. */
  readonly subscript?: Readonly<Partial<Record<"text" | "list" | "slice", TypeText>>>;
  /** Methods by Python name. In TypeScript they are in camelCase unless `name` says otherwise. */
  readonly methods?: Readonly<Record<string, MethodRow>>;
  /** Attributes and properties by Python name, with their types. In TypeScript: camelCase unless `wire` is set. */
  readonly attributes?: Readonly<Record<string, TypeText>>;
  /** Attributes of the class itself, with their types: `datetime.max`, `HTTPStatus.OK`. */
  readonly constants?: Readonly<Record<string, TypeText>>;
  /** Whether attributes keep their Python spelling (fields of wire objects). */
  readonly wire?: boolean;
  /** Class methods and static methods by Python name. */
  readonly statics?: Readonly<Record<string, MethodRow>>;
}
export interface MethodRow {
  /** The result when it is called with `stream=True`; the same as `returns` where it always streams. */
  readonly streams?: TypeText;
  readonly params: Parameters;
  readonly returns: TypeText;
  readonly awaits?: boolean;
  readonly generator?: boolean;
  readonly name?: string;
  /** Whether it gives what the function gives that is its first argument. */
  readonly passes?: boolean;
  /** As `prints` of a class. */
  readonly prints?: readonly string[];
  /** As `inspects` of a function. */
  readonly inspects?: boolean;
  /** As `named` of a class. */
  readonly named?: boolean;
  /** As `handled` of a function. */
  readonly handled?: HandledParameter;
  /** A helper of `runtime/python` that takes the receiver first: methods of dicts on classes that extend Dict. */
  readonly helper?: string;
  /** A method that is a function of a module in TypeScript: the call names it and drops the receiver. */
  readonly becomes?: { readonly from: string; readonly name: string };
  /** Of `__or__` and its like: the function of both operands that stands for the operator, and for a chain of it. */
  readonly operands?: { readonly from: string; readonly name: string };
  /** Known, and without a counterpart: an error diagnostic with this advice where it is called. */
  readonly unsupported?: string;
}
/** Known, and without a counterpart: an error diagnostic with this advice where it is used. */
export interface UnsupportedMember {
  readonly kind: "unsupported";
  readonly code: string;
  readonly advice: string;
}
/** Meaningful only to Python (typing constructs, `warnings.filterwarnings`, ...): uses are erased without a diagnostic. */
export interface ErasedMember {
  readonly kind: "erased";
}
export type Member = FunctionMember | ConstantMember | ClassMember | UnsupportedMember | ErasedMember;

export interface Library {
  /** The Python module's dotted name. */
  readonly module: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Whether it asks functions and TypedDicts of the program, while it runs, for what Python's annotations say. */
  readonly asks?: boolean;
  /** Whether comparisons of its objects give something other than a bool. */
  readonly overloadsComparison?: boolean;
  /** npm packages an app needs when it uses any row. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** `fn("python/math", "sqrt", ["x", "/"], "float")` */
export const fn = (
  from: string,
  name: string,
  params: Parameters,
  returns: TypeText,
  extra: Partial<FunctionMember> = {},
): FunctionMember => ({ kind: "function", from, name, params, returns, ...extra });

export const constant = (from: string, name: string, type: TypeText): ConstantMember => ({
  kind: "constant",
  from,
  name,
  type,
});

export const cls = (
  from: string,
  name: string,
  params: Parameters,
  extra: Partial<ClassMember> = {},
): ClassMember => ({ kind: "class", from, name, params, ...extra });

export const method = (params: Parameters, returns: TypeText, extra: Partial<MethodRow> = {}): MethodRow => ({
  params,
  returns,
  ...extra,
});

export const unsupported = (code: string, advice: string): UnsupportedMember => ({
  kind: "unsupported",
  code,
  advice,
});

export const erased: ErasedMember = { kind: "erased" };
