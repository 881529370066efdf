/**
 * The messages of langchain_core, as the classes of `@langchain/core` with Python's constructors, dumps and texts. What makes messages in the npm packages
 * makes others, so this runtime makes its own wherever a program can see them.
 */
import { BaseMessage as CoreMessage } from "@langchain/core/messages";
import { className, pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { eq } from "../python/equality.js";
import { jsonDumps } from "../python/json.js";
import { repr } from "../python/repr.js";
import { NotImplemented } from "../python/singletons.js";
import type { Dynamic } from "../python/types.js";
import { prettyTitle } from "./message-text.js";

/** Fields that every message takes beside its content. */
export interface MessageOptions {
  name?: string | null;
  id?: string | null;
  additional_kwargs?: Dynamic;
  response_metadata?: Dynamic;
  [field: string]: Dynamic;
}

/** What a message's constructor was given: content and options, or one object with both, as the npm packages give it. */
function given(content: Dynamic, options: MessageOptions): [Dynamic, MessageOptions] {
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return [content ?? "", options];
  const { content: own, ...rest } = content as MessageOptions;
  return [own ?? "", { ...rest, ...options }];
}

export abstract class BaseMessage extends CoreMessage {
  declare type: Dynamic;
  declare content: Dynamic;
  declare additional_kwargs: Dynamic;
  declare response_metadata: Dynamic;

  constructor(content?: Dynamic, options: MessageOptions = {}) {
    const [text, fields] = given(content, options);
    super({
      content: text,
      additional_kwargs: fields.additional_kwargs ?? {},
      response_metadata: fields.response_metadata ?? {},
      ...(fields.name == null ? {} : { name: fields.name }),
      ...(fields.id == null ? {} : { id: fields.id }),
    });
    this.keepExtra(fields);
  }

  /** Fields that the class does not declare stay attributes, as pydantic's `extra="allow"` has it. */
  private keepExtra(fields: MessageOptions): void {
    for (const [name, value] of Object.entries(fields))
      if (!declaredOptions.has(name)) Object.defineProperty(this, name, { value, ...plainProperty });
  }

  /** Instances of the class itself, not of whatever has its type: a chunk is no plain message here. */
  static override [Symbol.hasInstance]<T>(
    this: abstract new (...args: never) => T,
    value: unknown,
  ): value is T {
    return (
      typeof value === "object" &&
      Object.prototype.isPrototypeOf.call(this.prototype as object, value as object)
    );
  }

  override _getType(): Dynamic {
    return this.type;
  }

  /** Names of the fields in the order of Python's dumps. */
  protected dumpedFields(): readonly string[] {
    return ["content", "additional_kwargs", "response_metadata", "type", "name", "id"];
  }

  modelDump(options: { exclude_none?: boolean; exclude?: Dynamic } = {}): Record<string, Dynamic> {
    const excluded = new Set<unknown>(options.exclude ?? []);
    const entries = this.dumpedFields()
      .filter((name) => !excluded.has(name))
      .map((name): [string, Dynamic] => [name, dumped((this as Dynamic)[name] ?? null)]);
    return Object.fromEntries(options.exclude_none ? entries.filter(([, value]) => value !== null) : entries);
  }

  modelDumpJson(options: { exclude_none?: boolean; indent?: Dynamic } = {}): string {
    const { indent = null } = options;
    return jsonDumps(this.modelDump(options), {
      ensure_ascii: false,
      ...(indent === null ? { separators: [",", ":"] } : { indent }),
    });
  }

  modelCopy(options: { update?: Dynamic; deep?: boolean } = {}): this {
    const copied = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this)) as this;
    for (const [name, value] of Object.entries(options.update ?? {})) (copied as Dynamic)[name] = value;
    return copied;
  }

  /** The text under a heading that says whose it is. */
  prettyRepr(): string {
    const title = prettyTitle(`${titleCase(String(this.type))} Message`);
    const name = this.name == null ? "" : `\nName: ${this.name}`;
    return `${title}${name}\n\n${typeof this.content === "string" ? this.content : repr(this.content)}`;
  }

  prettyPrint(): void {
    console.log(this.prettyRepr());
  }

  override get text(): string {
    if (typeof this.content === "string") return this.content;
    const texts = (this.content as Dynamic[]).map((block): string => {
      if (typeof block === "string") return block;
      return isDict(block) && dictGet(block, "type") === "text" ? String(dictGet(block, "text") ?? "") : "";
    });
    return texts.join("");
  }

  /** Fields that Python's repr leaves out where they have their defaults. */
  protected shownFields(): [string, Dynamic][] {
    const hidden = new Set(["type"]);
    return Object.entries(this.modelDump()).filter(
      ([name, value]) => !hidden.has(name) && (value !== null || name === "content"),
    );
  }

  __repr__(): string {
    return `${className(this.constructor)}(${this.fieldTexts().join(", ")})`;
  }

  __str__(): string {
    return this.fieldTexts().join(" ");
  }

  private fieldTexts(): string[] {
    return this.shownFields().map(([name, value]) => `${name}=${repr(value)}`);
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof BaseMessage)) return NotImplemented;
    return other.constructor === this.constructor && eq(this.modelDump(), other.modelDump());
  }
}

const plainProperty = { writable: true, enumerable: true, configurable: true };
const declaredOptions = new Set([
  "content",
  "name",
  "id",
  "type",
  "additional_kwargs",
  "response_metadata",
  "tool_calls",
  "invalid_tool_calls",
  "usage_metadata",
  "tool_call_chunks",
  "chunk_position",
  "tool_call_id",
  "artifact",
  "status",
  "role",
  "example",
]);

const dumped = (value: Dynamic): Dynamic => (Array.isArray(value) ? value.map(dumped) : value);

/** `"AIMessageChunk".title()` */
const titleCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();

export class HumanMessage extends BaseMessage {
  override type: Dynamic = "human";
}

export class SystemMessage extends BaseMessage {
  override type: Dynamic = "system";
}

/** A message of any role. */
export class ChatMessage extends BaseMessage {
  override type: Dynamic = "chat";
  role: string;

  constructor(content?: Dynamic, options: MessageOptions = {}) {
    super(content, options);
    this.role = String(given(content, options)[1]["role"] ?? "");
  }

  protected override dumpedFields(): readonly string[] {
    return [...super.dumpedFields(), "role"];
  }
}

/** A call of a tool as it stands in messages: `{ name, args, id, type: "tool_call" }`. */
export type ToolCall = Dynamic;

/** `{ name, args, id, type }` from any dict with those keys. */
export const toolCall = (call: Dynamic): ToolCall => ({
  name: dictGet(call, "name") as unknown,
  args: dictGet(call, "args") as unknown,
  id: dictGet(call, "id") ?? null,
  type: "tool_call",
});

export class AIMessage extends BaseMessage {
  override type: Dynamic = "ai";
  tool_calls: ToolCall[];
  invalid_tool_calls: Dynamic[];
  usage_metadata: Dynamic;

  constructor(content?: Dynamic, options: MessageOptions = {}) {
    super(content, options);
    const [, fields] = given(content, options);
    this.tool_calls = ((fields["tool_calls"] as Dynamic[] | null) ?? []).map(toolCall);
    this.invalid_tool_calls = fields["invalid_tool_calls"] ?? [];
    this.usage_metadata = fields["usage_metadata"] ?? null;
  }

  override _getType(): Dynamic {
    return "ai";
  }

  protected override dumpedFields(): readonly string[] {
    return [...super.dumpedFields(), "tool_calls", "invalid_tool_calls", "usage_metadata"];
  }

  override prettyRepr(): string {
    const calls = [
      ...(this.tool_calls.length ? ["Tool Calls:", ...this.tool_calls.flatMap(callLines)] : []),
      ...(this.invalid_tool_calls.length
        ? ["Invalid Tool Calls:", ...this.invalid_tool_calls.flatMap(callLines)]
        : []),
    ];
    return `${super.prettyRepr().trim()}\n${calls.join("\n")}`.trim();
  }
}

function callLines(call: Dynamic): string[] {
  const field = (name: string): Dynamic => dictGet(call, name) ?? null;
  const id = shown(field("id"));
  const error: unknown = field("error");
  const args: unknown = field("args");
  const lines = isDict(args)
    ? Object.entries(args).map(([name, value]) => `    ${name}: ${shown(value)}`)
    : [`    ${shown(args)}`];
  return [
    `  ${shown(field("name"))} (${id})`,
    ` Call ID: ${id}`,
    ...(error ? [`  Error: ${shown(error)}`] : []),
    "  Args:",
    ...lines,
  ];
}

const shown = (value: Dynamic): string => (typeof value === "string" ? value : repr(value));

export class ToolMessage extends BaseMessage {
  override type: Dynamic = "tool";
  tool_call_id: string;
  artifact: Dynamic;
  status: string;

  constructor(content?: Dynamic, options: MessageOptions = {}) {
    super(content, options);
    const [, fields] = given(content, options);
    this.tool_call_id = String(fields["tool_call_id"] ?? "");
    this.artifact = fields["artifact"] ?? null;
    this.status = fields["status"] ?? "success";
  }

  protected override dumpedFields(): readonly string[] {
    return [...super.dumpedFields(), "tool_call_id", "artifact", "status"];
  }

  protected override shownFields(): [string, Dynamic][] {
    return super
      .shownFields()
      .filter(
        ([name, value]) =>
          !(name === "status" && value === "success") &&
          !((name === "additional_kwargs" || name === "response_metadata") && isEmpty(value)),
      );
  }
}

const isEmpty = (value: Dynamic): boolean => isDict(value) && Object.keys(value).length === 0;

/** The result of a function, as agents before tools had it. */
export class FunctionMessage extends BaseMessage {
  override type: Dynamic = "function";
}

/** Takes the message with its id out of a state. */
export class RemoveMessage extends BaseMessage {
  override type: Dynamic = "remove";

  constructor(id: Dynamic, options: MessageOptions = {}) {
    super("", { ...options, id });
  }
}

const base = ["content=", "*", "name=", "id=", "additional_kwargs=", "response_metadata=", "**fields"];
const dumps = {
  model_dump: ["*", "mode=", "include=", "exclude=", "exclude_none=", "**options"],
  model_dump_json: ["*", "indent=", "exclude_none=", "**options"],
  model_copy: ["*", "update=", "deep="],
  pretty_repr: ["html="],
  pretty_print: [],
};
const oldNames: Readonly<Record<string, string>> = {
  dict: "modelDump",
  json: "modelDumpJson",
  copy: "modelCopy",
};
for (const [old, now] of Object.entries(oldNames))
  Object.defineProperty(
    BaseMessage.prototype,
    old,
    Object.getOwnPropertyDescriptor(BaseMessage.prototype, now)!,
  );

const classes = {
  BaseMessage,
  HumanMessage,
  SystemMessage,
  ChatMessage,
  AIMessage,
  ToolMessage,
  FunctionMessage,
};
for (const [name, cls] of Object.entries(classes))
  pyClass(declareMethods(cls, name, { __init__: base, ...(cls === BaseMessage ? dumps : {}) }), {
    name,
    module: "langchain_core.messages",
  });
pyClass(declareMethods(RemoveMessage, "RemoveMessage", { __init__: ["id", "**fields"] }), {
  name: "RemoveMessage",
});
