/** The state of a graph: its keys, and how updates of each come together. */
import { randomUUID } from "node:crypto";
import { Annotation } from "@langchain/langgraph";
import { EphemeralValue } from "@langchain/langgraph/channels";
import { call } from "../python/call.js";
import { dictEntries, dictGet, dictSet, isDict, makeDict } from "../python/dict-access.js";
import { NotImplementedError, ValueError } from "../python/exceptions.js";
import { repr } from "../python/repr.js";
import { Float } from "../python/float.js";
import { FrozenSet, PySet } from "../python/set.js";
import type { Dynamic } from "../python/types.js";
import { field } from "../pydantic/fields.js";
import { schema } from "../pydantic/annotation-schema.js";
import { type TypedDict, typedDict } from "../pydantic/typed-dict.js";
import { convertToMessages } from "./convert-messages.js";
import { AIMessageChunk } from "./message-chunks.js";
import { BaseMessage, RemoveMessage } from "./messages.js";

export const REMOVE_ALL_MESSAGES = "__remove_all__";

/** `add_messages(left, right)`: messages with new ids are added, those with known ids take the place of the old ones. */
export function addMessages(left: Dynamic, right: Dynamic): BaseMessage[] {
  const old = coerced(left);
  const added = coerced(right);
  for (const message of [...old, ...added]) (message as Dynamic).id ??= randomUUID();
  const all = added.findLastIndex((m) => m instanceof RemoveMessage && m.id === REMOVE_ALL_MESSAGES);
  if (all >= 0) return added.slice(all + 1);
  const merged = [...old];
  const places = new Map(merged.map((message, i) => [message.id, i]));
  const removed = new Set<string | undefined>();
  for (const message of added) {
    const place = places.get(message.id);
    if (message instanceof RemoveMessage) {
      if (place === undefined)
        throw new ValueError(
          `Attempting to delete a message with an ID that doesn't exist ('${message.id}')`,
        );
      removed.add(message.id);
    } else if (place === undefined) {
      places.set(message.id, merged.length);
      merged.push(message);
    } else {
      removed.delete(message.id);
      merged[place] = message;
    }
  }
  return merged.filter((message) => !removed.has(message.id));
}

const coerced = (messages: Dynamic): BaseMessage[] =>
  convertToMessages(Array.isArray(messages) ? messages : [messages]).map((message) =>
    message instanceof AIMessageChunk ? message.toMessage() : message,
  );

/** `langgraph.graph.MessagesState` */
export const MessagesState = typedDict(
  "MessagesState",
  { messages: field(schema.list(schema.any)) },
  { messages: [addMessages] },
);

/** `AgentState` of the prebuilt agents. */
export const AgentState = typedDict("AgentState", {}, {}, [MessagesState]);

/** What a key of an agent's state is left out of: what comes in, or what comes out. */
export class OmitFromSchema {
  readonly input: boolean;
  readonly output: boolean;

  constructor(options: { input?: boolean; output?: boolean } = {}) {
    this.input = options.input ?? true;
    this.output = options.output ?? true;
  }
}
export const OmitFromInput = new OmitFromSchema({ input: true, output: false });
export const OmitFromOutput = new OmitFromSchema({ input: false, output: true });
export const PrivateStateAttr = new OmitFromSchema();

/** A key that is forgotten after the next step. */
const forgotten = Symbol("ephemeral");

/** What a node has just written to such a key, as the edges that leave the node see it. */
class JustWritten {
  constructor(readonly value: Dynamic) {}
}

/** The value of a key that is forgotten, for an edge: only what the node before it wrote counts, not what the step before left. */
export const justWritten = (value: Dynamic): Dynamic =>
  value instanceof JustWritten ? (value.value as unknown) : null;

/**
 * The value of such a key. For an edge the npm package asks a copy of the channel, and tells the copy of a new step before it looks: the copy keeps its
 * value, and marks it.
 */
class StepValue extends EphemeralValue<Dynamic> {
  constructor(private readonly made: "declared" | "running" | "copied" = "declared") {
    super(false);
  }

  override fromCheckpoint(value?: Dynamic): Dynamic {
    const own = new StepValue(this.made === "declared" ? "running" : "copied");
    if (value !== undefined) own.value = [value];
    return own;
  }

  override update(values: Dynamic[]): boolean {
    return values.length === 0 && this.made === "copied" ? false : super.update(values);
  }

  override get(): Dynamic {
    return this.made === "copied" ? new JustWritten(super.get()) : (super.get() as unknown);
  }
}

/** Keys of every agent with middleware or a response format. */
const AgentKeys = typedDict(
  "AgentState",
  { jump_to: field(schema.any), structured_response: field(schema.any) },
  { jump_to: [forgotten, PrivateStateAttr], structured_response: [OmitFromInput] },
);

/** The state of an agent made of all schemas, later ones winning, and what of it comes in and goes out. */
export function agentSchemas(schemas: readonly TypedDict[]): Record<"state" | "input" | "output", TypedDict> {
  const state = typedDict("StateSchema", {}, {}, [AgentKeys, ...schemas]);
  const without = (name: string, side: "input" | "output"): TypedDict => {
    const kept = Object.entries(state.fields).filter(
      ([key]) => !state.notes[key]?.some((note) => note instanceof OmitFromSchema && note[side]),
    );
    const notes = Object.fromEntries(kept.map(([key]) => [key, state.notes[key] ?? []]));
    return typedDict(name, Object.fromEntries(kept), notes);
  };
  return { state, input: without("InputSchema", "input"), output: without("OutputSchema", "output") };
}

/**
 * The channels of a state schema, as the npm package has them. Throws where the schema is no TypedDict.
 * @param shared channels of the whole state, for a schema that has some of its keys
 */
export function channelsOf(state: TypedDict, shared: Dynamic = null): Dynamic {
  if (!isTypedDict(state))
    throw new NotImplementedError(`The state of a graph must be a TypedDict here, not ${repr(state)}`);
  const channels = Object.entries(state.fields).map(([name, info]) => {
    if (shared && name in shared.spec) return [name, shared.spec[name]];
    if (state.notes[name]?.includes(forgotten)) return [name, () => new StepValue()];
    const reducer = state.notes[name]?.findLast((note) => typeof note === "function" || note?.__call__);
    if (reducer === undefined) return [name, Annotation()];
    const empty = emptyValue(info.schema.label);
    return [
      name,
      Annotation({
        reducer: (left: Dynamic, right: Dynamic) => call(reducer, [left, right]) as unknown,
        ...(empty ? { default: empty } : {}),
      } as Dynamic),
    ];
  });
  return Annotation.Root(Object.fromEntries(channels));
}

const isTypedDict = (value: Dynamic): value is TypedDict =>
  typeof value?.fields === "object" && "notes" in value;

/** What a key with a reducer starts from: its type's empty value. */
function emptyValue(label: string): (() => Dynamic) | undefined {
  const name = /^\w+/.exec(label)?.[0] ?? "";
  return Object.hasOwn(emptyValues, name) ? emptyValues[name] : undefined;
}

const emptyValues: Readonly<Record<string, () => Dynamic>> = {
  list: () => [],
  dict: () => ({}),
  str: () => "",
  int: () => 0,
  float: () => new Float(0),
  bool: () => false,
  set: () => new PySet(),
  frozenset: () => new FrozenSet(),
};

/** A copy of a dict with a key set. */
export function withKey(dict: Dynamic, key: string, value: Dynamic): Dynamic {
  const copy = makeDict(isDict(dict) ? dictEntries(dict) : []);
  dictSet(copy, key, value);
  return copy;
}

export const stateValue = (state: Dynamic, key: string): Dynamic =>
  isDict(state) ? (dictGet(state, key) ?? null) : ((state?.[key] as unknown) ?? null);
