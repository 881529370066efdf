/** TypeScript tree -> text. Parentheses are generous and layout is plain: Prettier decides both. */
import type { TsClass, TsExpr, TsFunction, TsMember, TsParam, TsProperty, TsStmt } from "./ts.js";
import { originMark } from "./origins.js";
import { sectionMark } from "./sections.js";
import { quote } from "./ts.js";

export function printStatements(statements: readonly TsStmt[]): string {
  const out: string[] = [];
  for (const s of statements) printStatement(s, out);
  return out.join("\n");
}

/** The statements of a module, with a mark in each blank line between them; see `sections.ts`. */
export function printModule(statements: readonly TsStmt[]): string {
  const out: string[] = [];
  for (const s of statements) printStatement(s, out, sectionMark);
  return out.join("\n");
}

function printStatement(s: TsStmt, out: string[], blank = ""): void {
  if (s.blankBefore) out.push(blank);
  for (const line of s.leading ?? []) out.push(comment(line));
  if (s.doc !== undefined) out.push(jsdoc(s.doc));
  const text = statementText(s);
  const trailing = s.trailing === undefined ? "" : " " + comment(s.trailing);
  if (text || trailing) out.push(originMark(s.origin) + text + trailing);
}

/** A line comment. Control characters are taken out: they could end the line, and two of them mark origins. */

const comment = (text: string): string =>
  ("// " + text.replace(/[\u0000-\u0008\u000a-\u001f\u2028\u2029]/g, " ")).trimEnd();

/** A JSDoc block; a comment end inside the text is broken up so that it cannot close the block. */
export function jsdoc(text: string): string {
  const lines = text
    .replace(/\*\//g, "*\u200b/")
    .replace(/[\u0000-\u0008\u000e-\u001f]/g, " ")
    .split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((l) => (" * " + l).trimEnd()), " */"].join("\n");
}

const labelled = (label: string | undefined): string => (label ? `${label}: ` : "");
const exported = (yes: boolean | undefined): string => (yes ? "export " : "");

function statementText(s: TsStmt): string {
  switch (s.kind) {
    case "expression":
      return guardStart(print(s.expression)) + ";";
    case "variable": {
      const type = s.type ? `${s.definite ? "!" : ""}: ${s.type}` : "";
      const value = s.value ? ` = ${print(s.value)}` : "";
      return `${exported(s.export)}${s.mode} ${print(s.target)}${type}${value};`;
    }
    case "return":
      return s.value ? `return (${print(s.value)});` : "return;";
    case "throw":
      return `throw ${print(s.value)};`;
    case "if":
      return ifText(s);
    case "forOf": {
      const mode = s.mode ? s.mode + " " : "";
      return `${labelled(s.label)}for ${s.await ? "await " : ""}(${mode}${print(s.target)} of ${print(s.iterable)}) ${block(s.body)}`;
    }
    case "for":
      return `${labelled(s.label)}for (${s.init ?? ""} ${s.variable} = ${print(s.start)}; ${print(s.test)}; ${print(s.update)}) ${block(s.body)}`;
    case "while":
      return `${labelled(s.label)}while (${print(s.test)}) ${block(s.body)}`;
    case "try": {
      const handler = s.handler ? ` catch ${s.parameter ? `(${s.parameter}) ` : ""}${block(s.handler)}` : "";
      const finalizer = s.finalizer ? ` finally ${block(s.finalizer)}` : "";
      return `try ${block(s.body)}${handler}${finalizer}`;
    }
    case "block":
      return labelled(s.label) + block(s.body);
    case "break":
      return s.label ? `break ${s.label};` : "break;";
    case "continue":
      return s.label ? `continue ${s.label};` : "continue;";
    case "functionDeclaration":
      return exported(s.export) + functionText(s.fn, true);
    case "classDeclaration":
      return exported(s.export) + classText(s.declaration);
    case "typeDeclaration":
      return exported(s.export) + s.text;
    case "raw":
      return s.text;
    case "empty":
      return "";
  }
}

function ifText(s: Extract<TsStmt, { kind: "if" }>): string {
  const head = `if (${print(s.test)}) ${block(s.then)}`;
  if (!s.otherwise) return head;
  const [only, ...rest] = s.otherwise;
  if (only?.kind === "if" && rest.length === 0 && !only.leading?.length && !only.blankBefore) {
    return `${head} else ${originMark(only.origin)}${ifText(only)}`;
  }
  return `${head} else ${block(s.otherwise)}`;
}

function block(body: readonly TsStmt[]): string {
  if (body.length === 0) return "{}";
  const text = printStatements(body);
  return `{\n${text}\n}`;
}

/** An expression statement must not start with `{`, `function`, `class` or `let [`. */
function guardStart(text: string): string {
  return /^(\{|function\b|class\b|async function\b|let\b)/.test(text) ? `(${text})` : text;
}

export function print(e: TsExpr): string {
  switch (e.kind) {
    case "id":
      return e.name;
    case "raw":
      return e.text;
    case "member":
      return `${operand(e.object)}${e.optional ? "?." : "."}${e.property}`;
    case "index":
      return `${operand(e.object)}[${print(e.index)}]`;
    case "call":
      return `${operand(e.callee)}(${e.args.map(argument).join(", ")})`;
    case "new":
      return `new ${callee(e.callee)}(${e.args.map(argument).join(", ")})`;
    case "array":
      return `[${e.elements.map(argument).join(", ")}]`;
    case "object":
      return e.properties.length === 0 ? "{}" : `{ ${e.properties.map(property).join(", ")} }`;
    case "function":
      return functionText(e, false);
    case "binary":
      return binaryText(e);
    case "unary":
      return `${e.op}${/[a-z]$/.test(e.op) ? " " : ""}${operand(e.operand)}`;
    case "assign":
      return `${print(e.target)} ${e.op} ${print(e.value)}`;
    case "conditional":
      return `${operand(e.test)} ? ${argument(e.then)} : ${argument(e.otherwise)}`;
    case "template":
      return templateLiteral(e.quasis, e.expressions);
    case "spread":
      return `...${operand(e.argument)}`;
    case "await":
      return `await ${operand(e.argument)}`;
    case "yield":
      return `yield${e.delegate ? "*" : ""}${e.argument ? ` ${argument(e.argument)}` : ""}`;
    case "as":
      return `${operand(e.expression)} as ${e.type}`;
    case "arrayPattern":
      return `[${e.elements.map((x) => (x ? print(x) : "")).join(", ")}${e.elements.at(-1) === undefined && e.elements.length ? "," : ""}]`;
    case "sequence":
      return `(${e.expressions.map(argument).join(", ")})`;
    case "classExpression":
      return classText(e.declaration);
  }
}

/** Long chains of one left-associative operator are printed in a loop, so that depth does not matter. */
function binaryText(e: Extract<TsExpr, { kind: "binary" }>): string {
  const parts: string[] = [];
  let left: TsExpr = e;
  while (left.kind === "binary" && left.op === e.op && e.op !== "**") {
    parts.push(`${e.op} ${operand(left.right)}`);
    left = left.left;
  }
  // `f(a < b, c > (d))` reads as a call with type arguments; Prettier drops the parentheses where they are not needed.
  if (e.op === "<") return `(${operand(e.left)} < ${operand(e.right)})`;
  if (parts.length === 0) return `${operand(e.left)} ${e.op} ${operand(e.right)}`;
  return `${operand(left)} ${parts.reverse().join(" ")}`;
}

function templateLiteral(quasis: readonly string[], expressions: readonly TsExpr[]): string {
  let out = "`" + quasis[0]!;
  expressions.forEach((x, i) => (out += "${" + print(x) + "}" + quasis[i + 1]!));
  return out + "`";
}

const atoms = new Set([
  "id",
  "member",
  "index",
  "call",
  "array",
  "template",
  "sequence",
  "arrayPattern",
  "new",
]);

/** As an operand: anything that is not an atom gets parentheses. */
function operand(e: TsExpr): string {
  if (atoms.has(e.kind)) return print(e);
  if (e.kind === "raw" && !/^-?\d/.test(e.text)) return e.text;
  return `(${print(e)})`;
}

/** After `new`: a call inside must not swallow the arguments. */
const callee = (e: TsExpr): string => (e.kind === "id" || e.kind === "member" ? print(e) : `(${print(e)})`);

const argument = (e: TsExpr): string =>
  e.kind === "assign" || e.kind === "yield" ? `(${print(e)})` : print(e);

function property(p: TsProperty): string {
  if (p.kind === "spread") return `...${operand(p.argument)}`;
  if (p.kind === "computed") return `[${print(p.key)}]: ${argument(p.value)}`;
  if (p.key === "__proto__") return `["__proto__"]: ${argument(p.value)}`;
  const key = propertyKey(p.key);
  return p.value.kind === "id" && p.value.name === key ? key : `${key}: ${argument(p.value)}`;
}

/** An identifier when it is one, a string literal otherwise. */
export function propertyKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function functionText(f: TsFunction, declaration: boolean): string {
  const params = `${f.typeParams ?? ""}(${f.params.map(paramText).join(", ")})${f.returnType ? `: ${f.returnType}` : ""}`;
  const async = f.async ? "async " : "";
  if (f.arrow) {
    const body = Array.isArray(f.body) ? block(f.body as readonly TsStmt[]) : arrowBody(f.body as TsExpr);
    return `${async}${params} => ${body}`;
  }
  const text = `${async}function${f.generator ? "*" : ""} ${f.name ?? ""}${params} ${block(f.body as readonly TsStmt[])}`;
  return declaration ? text : `(${text})`;
}

const arrowBody = (e: TsExpr): string =>
  e.kind === "object" || e.kind === "sequence" || e.kind === "assign" || e.kind === "conditional"
    ? `(${print(e)})`
    : print(e);

function paramText(p: TsParam): string {
  return `${p.rest ? "..." : ""}${print(p.target)}${p.type ? `: ${p.type}` : ""}${p.default ? ` = ${argument(p.default)}` : ""}`;
}

function classText(c: TsClass): string {
  const base = c.extends ? ` extends ${callee(c.extends)}` : "";
  const members = joinStatic(c.members).map(memberText).join("\n");
  return `${c.abstract ? "abstract " : ""}class ${c.name}${c.typeParams ?? ""}${base} {\n${members}\n}`;
}

/** Static blocks that follow each other are one. */
function joinStatic(members: readonly TsMember[]): TsMember[] {
  const out: TsMember[] = [];
  for (const m of members) {
    const last = out.at(-1);
    const joins =
      last?.kind === "staticBlock" &&
      m.kind === "staticBlock" &&
      m.origin === undefined &&
      m.leading === undefined &&
      m.doc === undefined &&
      last.trailing === undefined;
    if (joins) out[out.length - 1] = { ...last, body: [...last.body, ...m.body], trailing: m.trailing };
    else out.push(m);
  }
  return out;
}

function memberText(m: TsMember): string {
  const out: string[] = [];
  if (m.blankBefore) out.push("");
  for (const line of m.leading ?? []) out.push(comment(line));
  if (m.doc !== undefined) out.push(jsdoc(m.doc));
  const trailing = m.trailing === undefined ? "" : " " + comment(m.trailing);
  out.push(originMark(m.origin) + memberBody(m) + trailing);
  return out.join("\n");
}

function memberBody(m: TsMember): string {
  if (m.kind === "staticBlock") return `static ${block(m.body)}`;
  const prefix = m.static ? "static " : "";
  const name = m.name.startsWith("[") || m.name.startsWith("#") ? m.name : propertyKey(m.name);
  if (m.kind === "field") {
    const type = m.type ? `${m.definite ? "!" : ""}: ${m.type}` : "";
    return `${m.declare ? "declare " : ""}${prefix}${m.readonly ? "readonly " : ""}${name}${type}${m.value ? ` = ${argument(m.value)}` : ""};`;
  }
  const f = m.fn;
  const decorators = m.decorators.map((d) => `@${print(d)}\n`).join("");
  const head = `${prefix}${f.async ? "async " : ""}${f.generator ? "*" : ""}${m.accessor ? m.accessor + " " : ""}${name}`;
  return `${decorators}${head}${f.typeParams ?? ""}(${f.params.map(paramText).join(", ")})${f.returnType ? `: ${f.returnType}` : ""} ${block(f.body as readonly TsStmt[])}`;
}
