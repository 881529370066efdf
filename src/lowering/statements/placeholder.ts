/** Statements that are not translated, or not wholly: their Python stands in a comment above the code that throws. */
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { ErrorStmt, Stmt } from "../../parser/ast.js";
import { children } from "../../parser/index.js";
import type { DiagnosticCode, ParametersOf } from "../../report/catalogue.js";
import { type Context, excerpt } from "../context.js";

/** One placeholder for a statement and everything in it. */
export function placeholder<Code extends DiagnosticCode>(
  ctx: Context,
  s: Stmt,
  code: Code,
  params: ParametersOf<Code>,
): TsStmt[] {
  ctx.abandoned.add(s);
  return [ts.expression(ctx.unsupported(code, params, s.span))];
}

/** Text that is no Python: it was reported when it was read. */
export function lowerErrorStatement(ctx: Context, s: ErrorStmt): TsStmt[] {
  const call = ctx.helperCall("notMigrated", ts.str(s.code ?? "syntax-error"), ts.str(excerpt(s.text)));
  return [{ ...ts.expression(call), leading: comment(s.text, s.span.start.column - 1) }];
}

/** Puts a statement's Python above what it became when an error was reported in it since `known` diagnostics; of a block only its header. */
export function withPython(ctx: Context, out: TsStmt[], s: Stmt, known: number): TsStmt[] {
  const fresh = ctx.diagnostics.slice(known).filter((d) => d.severity === "error");
  if (fresh.length === 0) return out;
  const header = headerEnd(s);
  const isAbandoned = ctx.abandoned.has(s);
  if (!isAbandoned && fresh.every((d) => d.span.start.offset >= header.offset)) return out;
  const leading = comment(
    ctx.sourceText({ start: s.span.start, end: isAbandoned ? s.span.end : header }),
    s.span.start.column - 1,
  );
  const [first = { kind: "empty" as const }, ...rest] = out;
  return [{ ...first, leading: [...(first.leading ?? []), ...leading] }, ...rest];
}

/** Where the first statement inside it begins; the end of a statement without any. */
function headerEnd(s: Stmt): Stmt["span"]["end"] {
  const inner = children(s).flatMap((c) =>
    "body" in c && "trivia" in c && Array.isArray(c.body) ? [c, ...c.body] : [c],
  );
  const first = inner
    .filter((c) => "trivia" in c)
    .map((c) => c.span.start)
    .sort((a, b) => a.offset - b.offset)[0];
  return first ?? s.span.end;
}

/** `Python: del x` on one line, longer text below it. `indent`: of the first line in the source. */
function comment(python: string, indent: number): string[] {
  const [first, ...rest] = python.trimEnd().split(/\r\n|[\n\r\f]/);
  if (rest.length === 0) return [`Python: ${first!}`];
  const margin = (line: string): number => Math.min(indent, /^\s*/.exec(line)![0].length);
  return ["Python:", `  ${first!}`, ...rest.map((line) => `  ${line.slice(margin(line))}`.trimEnd())];
}

/** Whether an expression stands for one that could not be carried over: its type, `never`, would say that what follows is not reached. */
export const isPlaceholder = (e: TsExpr): boolean =>
  e.kind === "await"
    ? isPlaceholder(e.argument)
    : e.kind === "call" && e.callee.kind === "id" && e.callee.helper === "notMigrated";
