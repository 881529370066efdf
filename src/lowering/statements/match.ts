/** `match`: the subject once, then one test a case, as an if chain. Captures are assigned inside of the tests, left to right as Python does. */
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Match, MatchCase, MatchClass, MatchMapping, MatchSequence, Pattern } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { lowerCondition } from "../expressions/truth.js";
import { dynamic } from "../types.js";
import { lowerBlock } from "./index.js";

export function lowerMatch(ctx: Context, s: Match): TsStmt[] {
  const subject = ctx.temporary("subject");
  let chain: TsStmt[] | undefined;
  const lowered = s.cases.map((c) => ({ test: caseTest(ctx, c, ts.id(subject)), body: caseBody(ctx, c) }));
  for (const { test, body } of lowered.reverse()) chain = test ? [ts.if(test, body, chain)] : body;
  return [ts.variable("const", subject, lower(ctx, s.subject), dynamic(ctx)), ...(chain ?? [])];
}

function caseBody(ctx: Context, c: MatchCase): TsStmt[] {
  const comments = [...c.trivia.leading, ...c.trivia.trailing].map((x) => x.text);
  const body = lowerBlock(ctx, c.body);
  return comments.length ? [{ kind: "empty", leading: comments }, ...body] : body;
}

/** Undefined when the case always matches. */
function caseTest(ctx: Context, c: MatchCase, subject: TsExpr): TsExpr | undefined {
  const test = patternTest(ctx, c.pattern, subject);
  const guard = c.guard && lowerCondition(ctx, c.guard);
  return test && guard ? ts.binary(test, "&&", guard) : (test ?? guard);
}

const all = (tests: readonly (TsExpr | undefined)[]): TsExpr | undefined => {
  const some = tests.filter((t) => t !== undefined);
  return some.length ? some.reduce((a, b) => ts.binary(a, "&&", b)) : undefined;
};

function patternTest(ctx: Context, p: Pattern, subject: TsExpr): TsExpr | undefined {
  switch (p.kind) {
    case "MatchValue":
      return ctx.helperCall("eq", subject, lower(ctx, p.value));
    case "MatchSingleton":
      return p.value === null
        ? ts.binary(subject, "==", ts.null)
        : ts.binary(subject, "===", p.value ? ts.true : ts.false);
    case "MatchSequence":
      return sequenceTest(ctx, p, subject);
    case "MatchMapping":
      return mappingTest(ctx, p, subject);
    case "MatchClass":
      return classTest(ctx, p, subject);
    case "MatchStar":
      return undefined;
    case "MatchAs":
      return all([p.pattern && patternTest(ctx, p.pattern, subject), capture(ctx, p.name, subject)]);
    case "MatchOr": {
      const tests = p.patterns.map((q) => patternTest(ctx, q, subject));
      if (tests.some((t) => t === undefined)) return undefined;
      return (tests as TsExpr[]).reduce((a, b) => ts.binary(a, "||", b));
    }
  }
}

/** `(name = value, true)` */
function capture(ctx: Context, name: string | undefined, value: TsExpr): TsExpr | undefined {
  if (name === undefined) return undefined;
  return { kind: "sequence", expressions: [ts.assign(ts.id(ctx.variable(name)), value), ts.true] };
}

/** Classes of the program that patterns take for a sequence or a mapping in Python, by their base; the helpers do not know them. */
function reportOwnCollections(ctx: Context, p: MatchSequence | MatchMapping, bases: RegExp): void {
  const own = ctx.facts.program.classes.some((c) => ctx.types.libraryBases(c).some((b) => bases.test(b)));
  if (own) ctx.report("unsupported-pattern", { pattern: ctx.sourceText(p.span) }, p.span);
}

function sequenceTest(ctx: Context, p: MatchSequence, subject: TsExpr): TsExpr {
  reportOwnCollections(ctx, p, /(^|\.)(Mutable)?Sequence$|\.UserList$/);
  const star = p.patterns.findIndex((q) => q.kind === "MatchStar");
  const size = ts.num(star < 0 ? p.patterns.length : p.patterns.length - 1);
  const name = ctx.temporary("items");
  ctx.hoisted.push({ name, type: dynamic(ctx) });
  const sequence = ts.assign(ts.id(name), ctx.helperCall("sequenceOf", subject));
  subject = ts.id(name);
  const length: TsExpr = {
    kind: "member",
    object: { kind: "sequence", expressions: [sequence] },
    property: "length",
    optional: true,
  };
  const counted =
    star < 0 ? ts.binary(length, "===", size) : ts.binary(ts.binary(length, "??", ts.num(-1)), ">=", size);
  const tests = p.patterns.map((q, i) => {
    if (q.kind === "MatchStar") {
      const after = p.patterns.length - i - 1;
      const rest = ctx.helperCall(
        "listOf",
        ts.method(subject, "slice", ts.num(i), ...(after ? [ts.num(-after)] : [])),
      );
      return capture(ctx, q.name, rest);
    }
    const fromEnd = star >= 0 && i > star;
    const item = fromEnd
      ? ts.method(subject, "at", ts.num(i - p.patterns.length))
      : ts.index(subject, ts.num(i));
    return patternTest(ctx, q, item);
  });
  return all([counted, ...tests])!;
}

function mappingTest(ctx: Context, p: MatchMapping, subject: TsExpr): TsExpr {
  reportOwnCollections(ctx, p, /(^|\.)(Mutable)?Mapping$/);
  const isMapping = ctx.helperCall("isMapping", subject);
  const keys = p.keys.map((k) => lower(ctx, k));
  const tests = p.patterns.flatMap((q, i) => [
    ctx.helperCall("contains", subject, keys[i]!),
    patternTest(ctx, q, ctx.helperCall("getItem", subject, keys[i]!)),
  ]);
  const rest =
    p.rest === undefined
      ? undefined
      : capture(ctx, p.rest, ctx.helperCall("dictWithout", subject, ts.array(keys)));
  return all([isMapping, ...tests, rest])!;
}

function classTest(ctx: Context, p: MatchClass, subject: TsExpr): TsExpr {
  const cls = lower(ctx, p.cls);
  const instance = ctx.helperCall("isInstance", subject, cls);
  const positional = p.patterns.map((q, i) =>
    patternTest(ctx, q, ctx.helperCall("matchArgument", subject, cls, ts.num(i))),
  );
  const named = p.kwdPatterns.flatMap((q, i) => [
    ctx.helperCall("hasAttr", subject, ts.str(p.kwdAttrs[i]!)),
    patternTest(ctx, q, ctx.helperCall("getAttr", subject, ts.str(p.kwdAttrs[i]!))),
  ]);
  return all([instance, ...positional, ...named])!;
}
