/** `# predict2invoke: ignore[code, code] reason`: diagnostics that the author of the Python accepts. */
import type { AnyNode, Comment, Module, Span, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import { diagnostic } from "./catalogue.js";
import type { Diagnostic } from "./diagnostic.js";

interface Ignore {
  readonly code: string;
  readonly reason: string;
  /** Lines that it is about, from 1, both included. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

const marker = "predict2invoke:";
const form = /^predict2invoke:\s*ignore\[([^\]]*)\]\s*(.*)$/;

/** Marks the diagnostics that comments of the module accept, and adds one for each comment that accepts nothing. */
export function acceptByComments<D extends Diagnostic>(
  module: Module,
  found: readonly D[],
): (D | Diagnostic)[] {
  if (!module.source.includes(marker)) return [...found];
  const ignores = [...findIgnores(module, module)];
  if (ignores.length === 0) return [...found];
  const used = new Set<Ignore>();
  const marked = found.map((one) => {
    const { line } = one.span.start;
    const by = ignores.find(({ code, first, last }) => code === one.code && first <= line && line <= last);
    if (!by) return one;
    used.add(by);
    return { ...one, accepted: { by: "comment" as const, ...(by.reason !== "" && { reason: by.reason }) } };
  });
  const unused = ignores
    .filter((one) => !used.has(one))
    .map(({ code, span }) => diagnostic("unused-ignore", { code }, module.path, span));
  return [...marked, ...unused];
}

/** A comment before a statement is about the statement, of a compound one about its head; one behind it about the lines up to there. */
function* findIgnores(node: AnyNode, module: Module): Generator<Ignore> {
  if ("trivia" in node) {
    const { leading, trailing, dangling } = node.trivia;
    const start = node.span.start.line;
    for (const comment of leading) yield* readIgnore(comment, start, headEnd(node));
    for (const comment of trailing) yield* readIgnore(comment, start, comment.span.start.line);
    for (const comment of dangling) yield* readIgnore(comment, 0, 0);
  } else if (node.kind === "Module") for (const comment of node.dangling) yield* readIgnore(comment, 0, 0);
  for (const child of children(node)) yield* findIgnores(child, module);
}

function headEnd(node: AnyNode): number {
  const body = "body" in node && Array.isArray(node.body) ? (node.body as Stmt[])[0] : undefined;
  if (!body) return node.span.end.line;
  return Math.max(node.span.start.line, body.span.start.line - 1);
}

function* readIgnore({ text, span }: Comment, first: number, last: number): Generator<Ignore> {
  const found = form.exec(text.trim());
  if (!found) return;
  for (const code of found[1]!.split(","))
    yield { code: code.trim(), reason: found[2]!.trim(), first, last, span };
}
