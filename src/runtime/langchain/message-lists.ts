/** Lists of messages: those of some kinds, neighbours made one, and as many as fit a number of tokens. */
import { call } from "../python/call.js";
import { isClass } from "../python/class-info.js";
import { contains } from "../python/contains.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { NotImplementedError, TypeError, ValueError } from "../python/exceptions.js";
import { annotationsOfFunction, signature } from "../python/functions.js";
import { isInstance } from "../python/isinstance.js";
import { iterate } from "../python/iteration.js";
import { len } from "../python/len.js";
import { repr, str } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { notesOf, parameterFields } from "../pydantic/parameters.js";
import { convertToMessages, messageRole } from "./convert-messages.js";
import { mergeContent, mergeDicts } from "./merge.js";
import { AIMessageChunk } from "./message-chunks.js";
import { AIMessage, BaseMessage, ChatMessage, RemoveMessage, ToolMessage } from "./messages.js";
import { RunnableLambda } from "./runnables.js";

type Messages = BaseMessage[];

/** Called without messages, such a function gives a step of a chain. */
const asStep = (messages: Dynamic, work: (messages: Dynamic) => Messages): Dynamic =>
  messages == null ? new RunnableLambda(work) : work(messages);

/** Whether a message is of a type: a name such as `human`, a class, or any of a list of them. */
function isOfType(message: BaseMessage, wanted: Dynamic): boolean {
  const types: Dynamic[] =
    typeof wanted === "string" || isClass(wanted) ? [wanted] : Array.from(iterate(wanted));
  return types.some((each) =>
    typeof each === "string" ? each === message.type : isClass(each) && isInstance(message, each),
  );
}

// ---- filter_messages ----

/** Conditions of the Python function: sequences of names, types and ids. */
export interface MessageFilter {
  include_names?: Dynamic;
  exclude_names?: Dynamic;
  include_types?: Dynamic;
  exclude_types?: Dynamic;
  include_ids?: Dynamic;
  exclude_ids?: Dynamic;
  /** True, or the ids of calls. */
  exclude_tool_calls?: Dynamic;
}

const has = (given: Dynamic, value: Dynamic): boolean => truthy(given) && contains(given, value ?? null);

/** `filter_messages(messages, include_types=...)` */
export const filterMessages = (messages: Dynamic = null, filter: MessageFilter = {}): Dynamic =>
  asStep(messages, (given) =>
    convertToMessages(given).flatMap((message) => {
      const { include_names: names, include_types: types, include_ids: ids } = filter;
      const isExcluded =
        has(filter.exclude_names, message.name) ||
        (truthy(filter.exclude_types) && isOfType(message, filter.exclude_types)) ||
        has(filter.exclude_ids, message.id);
      const kept = isExcluded ? null : withoutCalls(message, filter.exclude_tool_calls);
      if (kept === null) return [];
      const isIncluded =
        ![names, types, ids].some(truthy) ||
        has(names, kept.name) ||
        (truthy(types) && isOfType(kept, types)) ||
        has(ids, kept.id);
      return isIncluded ? [kept] : [];
    }),
  );

/** The message without the calls that are not wanted; null where nothing of it stays. */
function withoutCalls(message: BaseMessage, unwanted: Dynamic): BaseMessage | null {
  const isCalling = message instanceof AIMessage && message.tool_calls.length > 0;
  if (unwanted === true) return isCalling || message instanceof ToolMessage ? null : message;
  if (unwanted == null || typeof unwanted === "boolean") return message;
  if (message instanceof ToolMessage) return contains(unwanted, message.tool_call_id) ? null : message;
  if (!isCalling) return message;
  const calls = message.tool_calls.filter((each: Dynamic) => !contains(unwanted, each.id));
  if (calls.length === 0) return null;
  const isUse = (block: Dynamic): boolean => isDict(block) && dictGet(block, "type") === "tool_use";
  const content: unknown = Array.isArray(message.content)
    ? message.content.filter((block) => !isUse(block) || !contains(unwanted, dictGet(block, "id") ?? null))
    : message.content;
  return message.modelCopy({ update: { tool_calls: calls, content } });
}

// ---- merge_message_runs ----

/** `merge_message_runs(messages)`: neighbours of one kind become one message; results of tools stay apart. */
export const mergeMessageRuns = (
  messages: Dynamic = null,
  { chunk_separator: separator = "\n" }: { chunk_separator?: string } = {},
): Dynamic =>
  asStep(messages, (given) => {
    const merged: Messages = [];
    if (!truthy(given)) return merged;
    for (const message of convertToMessages(given)) {
      const last = merged.at(-1);
      if (last === undefined || message instanceof ToolMessage || !isInstance(message, last.constructor))
        merged.push(message);
      else merged[merged.length - 1] = joined(last, message, separator);
    }
    return merged;
  });

function joined(left: BaseMessage, right: BaseMessage, separator: string): BaseMessage {
  if (left instanceof RemoveMessage)
    throw new ValueError(`Unrecognized message class ${repr(left.constructor)}.`);
  const isText = [left.content, right.content].every((each) => typeof each === "string" && each !== "");
  const content: Dynamic = isText ? `${left.content}${separator}` : left.content;
  if (left instanceof AIMessage) {
    const first = new AIMessageChunk(content, left.modelDump({ exclude: ["content", "type"] }));
    const second = new AIMessageChunk(right.content, right.modelDump({ exclude: ["content", "type"] }));
    second.response_metadata = {};
    return first.concat(second).toMessage();
  }
  if (left instanceof ChatMessage && left.role !== (right as ChatMessage).role)
    throw new ValueError("Cannot concatenate ChatMessageChunks with different roles.");
  const make = left.constructor as new (content: Dynamic, options: Dynamic) => BaseMessage;
  return new make(mergeContent(content, right.content), {
    id: left.id,
    additional_kwargs: mergeDicts(left.additional_kwargs, right.additional_kwargs),
    response_metadata: left.response_metadata as unknown,
    ...(left instanceof ChatMessage ? { role: left.role } : {}),
  });
}

// ---- trim_messages ----

type Counter = (messages: Messages) => number;

export interface TrimOptions {
  max_tokens: Dynamic;
  /** `"approximate"`, or a function of a list of messages, or of one where its parameter is annotated with BaseMessage. */
  token_counter: Dynamic;
  strategy?: Dynamic;
  allow_partial?: Dynamic;
  end_on?: Dynamic;
  start_on?: Dynamic;
  include_system?: Dynamic;
  text_splitter?: Dynamic;
}

/** `trim_messages(messages, max_tokens=..., token_counter=...)`. Throws ValueError for settings that do not go together. */
export const trimMessages = (messages: Dynamic = null, options: Partial<TrimOptions> = {}): Dynamic =>
  asStep(messages, (given) => {
    const { strategy = "last", start_on: start = null, end_on: end = null } = options;
    if (strategy === "first" && truthy(start))
      throw new ValueError("start_on parameter is only valid with strategy='last'");
    if (strategy === "first" && truthy(options.include_system))
      throw new ValueError("include_system parameter is only valid with strategy='last'");
    const all = convertToMessages(given);
    const trim: Trim = {
      limit: Number(options.max_tokens),
      count: counterOf(options.token_counter),
      partial: truthy(options.allow_partial),
      split: splitterOf(options.text_splitter),
      end,
    };
    if (strategy === "first") return firstThatFit(all, trim);
    if (strategy === "last") return lastThatFit(all, trim, start, truthy(options.include_system));
    throw new ValueError(
      `Unrecognized strategy=${repr(strategy)}. Supported strategies are 'last' and 'first'.`,
    );
  });

interface Trim {
  readonly limit: number;
  readonly count: Counter;
  readonly partial: boolean;
  readonly split: (text: string) => string[];
  readonly end: Dynamic;
}

function counterOf(given: Dynamic): Counter {
  if (given === "approximate") return (messages) => countTokensApproximately(messages);
  if (typeof given === "string")
    throw new ValueError(`Invalid token_counter shortcut '${given}'. Available shortcuts: 'approximate'.`);
  if (typeof given !== "function" && typeof given?.__call__ !== "function")
    throw new NotImplementedError(
      `The app has no tokenizer for the token_counter ${repr(given)}: give "approximate", or a function that counts.`,
    );
  const one = (argument: Dynamic): number => {
    const count: unknown = call(given, [argument]);
    if (count instanceof Promise)
      throw new NotImplementedError("A token_counter that waits for something is not migrated");
    const counted = Number(count);
    if (Number.isNaN(counted)) throw new TypeError(`A token_counter gave ${repr(count)} instead of a number`);
    return counted;
  };
  const takesOne = firstAnnotation(given) === BaseMessage;
  return takesOne ? (messages) => messages.reduce((sum, each) => sum + one(each), 0) : one;
}

/** The class that the first parameter of a function is annotated with. */
function firstAnnotation(fn: Dynamic): Dynamic {
  const [annotation] = Object.values(annotationsOfFunction(fn));
  if (annotation !== undefined) return annotation;
  const [name = ""] = Object.keys(parameterFields(fn) ?? {});
  return notesOf(fn)[name]?.[0] as unknown;
}

const splitterOf =
  (given: Dynamic) =>
  (text: string): string[] =>
    truthy(given)
      ? Array.from(iterate(call(given, [text])), (part) => str(part))
      : text.split(/(?<=\n)/).concat(text.endsWith("\n") ? [""] : []);

/** The most messages from the beginning that fit, by halving. */
function fitting(size: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Without what follows the last message of the wanted types; all of them where there is none. */
function endedOn(messages: Messages, wanted: Dynamic): Messages {
  if (!truthy(wanted)) return messages;
  return messages.slice(0, messages.findLastIndex((each) => isOfType(each, wanted)) + 1);
}

/** @param reversed whether the messages come in reverse, so that parts are taken from the end of a text */
function firstThatFit(messages: Messages, trim: Trim, reversed = false): Messages {
  const { limit, count, end } = trim;
  if (messages.length === 0) return [];
  if (count(messages) <= limit) return endedOn(messages, end);
  const size = fitting(messages.length, (some) => count(messages.slice(0, some)) <= limit);
  const whole = messages.slice(0, size);
  const part = trim.partial && size < messages.length ? partOf(messages[size]!, whole, trim, reversed) : null;
  return endedOn(part === null ? whole : [...whole, part], end);
}

/** As much of a message as still fits: blocks of its content, or else parts of its text. */
function partOf(message: BaseMessage, whole: Messages, trim: Trim, reversed: boolean): BaseMessage | null {
  const { limit, count, split } = trim;
  const turned = <T>(items: readonly T[]): T[] => (reversed ? [...items].reverse() : [...items]);
  const withContent = (content: Dynamic): BaseMessage => message.modelCopy({ update: { content } });
  const { content } = message;
  const blocks: Dynamic[] = Array.isArray(content) ? turned(content) : [];
  for (let size = blocks.length - 1; size > 0; size--) {
    const some = blocks.slice(0, size);
    if (count([...whole, withContent(some)]) <= limit) return withContent(turned(some));
  }
  const text = typeof content === "string" ? content : firstText(blocks.slice(0, 1));
  if (text === "") return null;
  const parts = turned(split(text));
  const used = count(whole);
  const fits = (some: number): boolean => used + count([withContent(parts.slice(0, some).join(""))]) <= limit;
  const size = fitting(parts.length, fits);
  return size === 0 ? null : withContent(turned(parts.slice(0, size)).join(""));
}

function firstText(blocks: readonly Dynamic[]): string {
  const found: Dynamic = blocks.find(
    (each) => typeof each === "string" || (isDict(each) && dictGet(each, "type") === "text"),
  );
  return typeof found === "string" ? found : String((found && dictGet(found, "text")) ?? "");
}

function lastThatFit(messages: Messages, trim: Trim, start: Dynamic, keepsSystem: boolean): Messages {
  const [first] = endedOn(messages, trim.end);
  const system = keepsSystem && first?.type === "system" ? [first] : [];
  const rest = endedOn(messages, trim.end).slice(system.length).reverse();
  const limit = system.length ? Math.max(0, trim.limit - trim.count(system)) : trim.limit;
  return [...system, ...firstThatFit(rest, { ...trim, limit, end: start }, true).reverse()];
}

// ---- count_tokens_approximately ----

export interface CountOptions {
  chars_per_token?: Dynamic;
  extra_tokens_per_message?: Dynamic;
  count_name?: boolean;
  tokens_per_image?: Dynamic;
}

/** `count_tokens_approximately(messages)`: characters by four, and three tokens a message. */
export function countTokensApproximately(messages: Dynamic, options: CountOptions = {}): number {
  const perToken = Number(options.chars_per_token ?? 4);
  let tokens = 0;
  for (const message of convertToMessages(messages)) {
    let chars = len(messageRole(message));
    if (typeof message.content === "string") chars += len(message.content);
    else
      for (const block of message.content as Dynamic[]) {
        const kind: unknown = isDict(block) ? dictGet(block, "type") : "";
        if (kind === "image" || kind === "image_url") tokens += Number(options.tokens_per_image ?? 85);
        else if (kind === "text") chars += len(dictGet(block, "text") ?? "");
        else chars += len(typeof block === "string" ? block : repr(block));
      }
    if (message instanceof AIMessage && !Array.isArray(message.content) && message.tool_calls.length)
      chars += len(repr(message.tool_calls));
    if (message instanceof ToolMessage) chars += len(message.tool_call_id);
    if (message.name && (options.count_name ?? true)) chars += len(message.name);
    tokens += Math.ceil(chars / perToken) + Number(options.extra_tokens_per_message ?? 3);
  }
  return Math.ceil(tokens);
}

const filters = ["names", "types", "ids"].flatMap((each) => [`include_${each}=`, `exclude_${each}=`]);
signature(filterMessages, "filter_messages", ["messages=", "*", ...filters, "exclude_tool_calls="]);
signature(mergeMessageRuns, "merge_message_runs", ["messages=", "*", "chunk_separator="]);
signature(countTokensApproximately, "count_tokens_approximately", ["messages", "*", "**options"]);
const trims = ["strategy=", "allow_partial=", "end_on=", "start_on=", "include_system=", "text_splitter="];
signature(trimMessages, "trim_messages", ["messages=", "*", "max_tokens", "token_counter", ...trims]);
