/** LangGraph's graphs with Python's methods, over those of `@langchain/langgraph`, which run them. */
import { randomUUID } from "node:crypto";
import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";
import {
  getConfig as coreConfigOf,
  getWriter,
  interrupt as coreInterrupt,
  StateGraph as CoreStateGraph,
} from "@langchain/langgraph";
import { className, pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { Exception, KeyError, RecursionError, ValueError } from "../python/exceptions.js";
import { functionName } from "../python/functions.js";
import { repr } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import type { TypedDict } from "../pydantic/typed-dict.js";
import { Command, plainState } from "./commands.js";
import { callWith, coreConfig, type Injected, type RunnableConfig } from "./config.js";
import { tracedConfig } from "./tracing.js";
import { BaseMessage } from "./messages.js";
import { type CoreRunnable, Runnable } from "./runnables.js";
import { channelsOf } from "./state.js";
import { storeOf } from "./running-store.js";

export const START = "__start__";
export const END = "__end__";

/** A graph's nodes return what does not fit its state. */
export class InvalidUpdateError extends Exception {}

/** A graph did not end within its limit of steps. */
export class GraphRecursionError extends RecursionError {}

const help = (code: string): string =>
  `\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langgraph/errors/${code}`;

/** Steps that a graph may take where its config says nothing. */
const defaultLimit = 10007;

type Node = (state: Dynamic, config: Dynamic) => Promise<Dynamic>;

export class StateGraph {
  private readonly core: Dynamic;
  private readonly names: string[] = [];
  private readonly prepared: [string, (value: Dynamic) => Dynamic][];

  constructor(
    state: TypedDict,
    _context: Dynamic = null,
    options: {
      input_schema?: TypedDict;
      output_schema?: TypedDict;
      input?: TypedDict;
      output?: TypedDict;
    } = {},
  ) {
    this.prepared = Object.entries(state.notes ?? {}).flatMap(([key, notes]) =>
      notes.flatMap((note) =>
        note?.prepare ? [[key, note.prepare] as [string, (value: Dynamic) => Dynamic]] : [],
      ),
    );
    const input = options.input_schema ?? options.input;
    const output = options.output_schema ?? options.output;
    const channels: unknown = channelsOf(state);
    this.core = new CoreStateGraph({
      stateSchema: channels,
      ...(input ? { input: channelsOf(input, channels) } : {}),
      ...(output ? { output: channelsOf(output, channels) } : {}),
    } as Dynamic);
  }

  /** What the reducers of the state make of an update where it can be seen: dicts of messages. */
  private readonly prepare = (update: Dynamic): Dynamic => {
    if (!isDict(update)) return update;
    const fields: Record<string, Dynamic> = plainState(update);
    for (const [key, prepare] of this.prepared) if (key in fields) fields[key] = prepare(fields[key]);
    return fields;
  };

  /** A node: a function of the state, a runnable or another graph. Its name may be left out. */
  addNode(
    node: Dynamic,
    action: Dynamic = null,
    options: { defer?: boolean; metadata?: Dynamic } = {},
  ): this {
    const name: string = typeof node === "string" ? node : nodeName(node);
    const run: unknown = typeof node === "string" ? (action ?? node) : node;
    if (this.names.includes(name)) throw new ValueError(`Node \`${name}\` already present.`);
    this.names.push(name);
    this.core.addNode(name, nodeOf(run, this.prepare), options.defer ? { defer: true } : undefined);
    return this;
  }

  addEdge(start: Dynamic, end: string): this {
    this.core.addEdge(Array.isArray(start) ? [...(start as string[])] : start, end);
    return this;
  }

  addConditionalEdges(source: string, path: Dynamic, pathMap: Dynamic = null): this {
    const ends = pathMap === null ? undefined : Array.isArray(pathMap) ? [...pathMap] : undefined;
    const choose: Node = async (state, config) => {
      const chosen: unknown =
        path instanceof Runnable
          ? await path.invoke(state, config)
          : await callWith(path, state, injectedBy(config));
      if (!isDict(pathMap)) return chosen;
      return Array.isArray(chosen) ? chosen.map((each) => target(pathMap, each)) : target(pathMap, chosen);
    };
    const condition = `${nodeName(path)}`;
    const named = Object.defineProperty(choose, "name", { value: condition });
    const all = isDict(pathMap)
      ? [...new Set(Object.values(plainState(pathMap) as object) as string[])]
      : ends;
    this.core.addConditionalEdges(source, named, all);
    return this;
  }

  addSequence(nodes: Dynamic): this {
    let previous: string | undefined;
    for (const node of nodes) {
      const [name, action] = Array.isArray(node)
        ? (node as [string, Dynamic])
        : [nodeName(node), node as Dynamic];
      this.addNode(name, action);
      if (previous !== undefined) this.addEdge(previous, name);
      previous = name;
    }
    return this;
  }

  setEntryPoint(name: string): this {
    return this.addEdge(START, name);
  }

  setFinishPoint(name: string): this {
    return this.addEdge(name, END);
  }

  setConditionalEntryPoint(path: Dynamic, pathMap: Dynamic = null): this {
    return this.addConditionalEdges(START, path, pathMap);
  }

  /** Throws ValueError where the graph cannot be run. */
  compile(checkpointer: Dynamic = null, options: CompileOptions = {}): CompiledStateGraph {
    if (![...this.core.edges].some(([start]: [string]) => start === START) && !this.core.branches[START])
      throw new ValueError("Graph must have an entrypoint: add at least one edge from START to another node");
    // Nodes that only commands lead to are reachable too.
    const first: Dynamic = Object.values(this.core.nodes as object)[0];
    if (first) first.ends ??= [...this.names];
    const { store, interrupt_before: before, interrupt_after: after, name } = options;
    return new CompiledStateGraph(
      this.core.compile({
        ...(checkpointer ? { checkpointer } : {}),
        ...(store ? { store } : {}),
        ...(before ? { interruptBefore: nodeNames(before) } : {}),
        ...(after ? { interruptAfter: nodeNames(after) } : {}),
        ...(name == null ? {} : { name }),
      }),
      name ?? "LangGraph",
    );
  }
}

export interface CompileOptions {
  store?: Dynamic;
  interrupt_before?: Dynamic;
  interrupt_after?: Dynamic;
  name?: string | null;
  cache?: Dynamic;
  debug?: boolean;
}

const nodeNames = (names: Dynamic): Dynamic => (names === "*" ? "*" : [...names]);

function target(map: Dynamic, chosen: Dynamic): Dynamic {
  const found: unknown = typeof chosen === "object" ? chosen : dictGet(map, chosen);
  if (found === undefined) throw new (class extends Exception {})(repr(chosen));
  return found;
}

/** `get_name` of a function, a runnable or a graph. */
function nodeName(node: Dynamic): string {
  if (typeof node === "function") return functionName(node).split(".").at(-1)!;
  if (node instanceof Runnable) return (node as Dynamic).name ?? className(node.constructor);
  return functionName(node?.func ?? node?.constructor)
    .split(".")
    .at(-1)!;
}

function nodeOf(action: Dynamic, prepare: (update: Dynamic) => Dynamic): Dynamic {
  if (action instanceof CompiledStateGraph) return action.core;
  const run: Node = async (state, config) => {
    const result: unknown =
      action instanceof Runnable ? action : await callWith(action, state, injectedBy(config));
    const update: unknown =
      result instanceof Runnable ? await result.invoke(state, withWriter(config)) : result;
    return prepare(identified(stateUpdate(update), config));
  };
  return Object.defineProperty(run, "name", { value: nodeName(action) });
}

/** Messages that a stream of messages shows get ids of Python's form; the npm package's are others. */
function identified(update: Dynamic, config: Dynamic): Dynamic {
  const handlers: Dynamic[] = config?.callbacks?.handlers ?? [];
  if (!isDict(update) || !handlers.some((each) => each?.name === "StreamMessagesHandler")) return update;
  for (const message of Object.values(plainState(update) as object).flat())
    if (message instanceof BaseMessage) (message as Dynamic).id ??= randomUUID();
  return update;
}

/** A config that keeps the writer on the way through runnables, which hand only `configurable` on. */
const withWriter = (config: Dynamic): Dynamic => ({
  ...config,
  configurable: { ...config?.configurable, writer: config?.writer as unknown },
});

/** What a graph hands to nodes that ask for it by the names of their parameters. */
function injectedBy(config: Dynamic): Injected {
  const writer = config?.writer ?? (() => undefined);
  const runtime = {
    context: config?.context ?? null,
    store: storeOf(config) as unknown,
    stream_writer: writer as unknown,
    previous: null,
  };
  return { config, writer: writer as unknown, store: runtime.store as unknown, runtime };
}

/** What a node returned, as the npm package takes it. Throws InvalidUpdateError as Python's. */
function stateUpdate(update: Dynamic): Dynamic {
  if (update === null || update === undefined || update instanceof Command) return update ?? null;
  if (update?.lg_name === "Command" || update?.lg_name === "Send") return update;
  if (Array.isArray(update) && update.some((each) => each?.lg_name === "Command"))
    return update.map(plainState);
  if (isDict(update)) return plainState(update);
  throw new InvalidUpdateError(
    `Expected dict, got ${repr(update)}${help("INVALID_GRAPH_NODE_RETURN_VALUE")}`,
  );
}

/** A pause of a graph that waits for an answer. */
export class Interrupt {
  constructor(
    readonly value: Dynamic,
    readonly id: string,
  ) {}

  __repr__(): string {
    return `Interrupt(value=${repr(this.value)}, id=${repr(this.id)})`;
  }
}

export class CompiledStateGraph extends Runnable {
  constructor(
    core: Dynamic,
    readonly name: string,
  ) {
    super(core as CoreRunnable);
  }

  /** Throws as Python where there is a checkpointer and nobody, the graph around this one neither, says which thread it is. */
  private requireThread(config: RunnableConfig): void {
    if (!this.keepsThreads) return;
    const around = AsyncLocalStorageProviderSingleton.getRunnableConfig()?.configurable ?? {};
    // inside of a graph it is that one's checkpointer that counts
    if (Object.keys(around).some((key) => key.startsWith("__pregel"))) return;
    const configurable = { ...around, ...coreConfig(config).configurable };
    if (Object.keys(configurable).length === 0)
      throw new ValueError(
        "Checkpointer requires one or more of the following 'configurable' keys: thread_id, checkpoint_ns, checkpoint_id",
      );
    if (!("thread_id" in configurable)) throw new KeyError("thread_id");
  }

  /** Throws as Python where there is nothing that could know the state. */
  private requireState(config: RunnableConfig): void {
    if (!this.keepsThreads) throw new ValueError("No checkpointer set");
    if (!("thread_id" in (coreConfig(config).configurable ?? {}))) throw new KeyError("thread_id");
  }

  private get keepsThreads(): boolean {
    return (
      typeof (this.core as Dynamic).checkpointer === "object" && (this.core as Dynamic).checkpointer !== null
    );
  }

  private settings(config: RunnableConfig, more: Dynamic): Dynamic {
    const { context, ...rest } = more;
    const own = { recursionLimit: defaultLimit, ...tracedConfig(coreConfig(config)), ...rest };
    return context == null ? own : { ...own, context: plainState(context) as unknown };
  }

  /** The state when the graph has ended, or what a stream mode gives. */
  override async invoke(
    input: Dynamic,
    config: RunnableConfig = null,
    options: GraphOptions = {},
  ): Promise<Dynamic> {
    this.requireThread(config);
    const mode = options.stream_mode ?? "values";
    if (mode !== "values") {
      const all: Dynamic[] = [];
      for await (const piece of this.stream(input, config, { ...options, stream_mode: mode }))
        all.push(piece);
      return all;
    }
    try {
      const result: unknown = await this.core.invoke(
        plainState(input),
        this.settings(config, { context: options.context }),
      );
      return withInterrupts(result);
    } catch (error) {
      throw pythonError(error);
    }
  }

  override async *stream(
    input: Dynamic,
    config: RunnableConfig = null,
    options: GraphOptions = {},
  ): AsyncGenerator<Dynamic> {
    this.requireThread(config);
    const { stream_mode: given = null, subgraphs = false, context, ...rest } = options;
    const modes: Dynamic = given ?? "updates";
    const several = Array.isArray(modes);
    const settings = this.settings(config, {
      context,
      streamMode: several ? [...(modes as string[])] : modes,
      subgraphs,
      ...(rest.interrupt_before ? { interruptBefore: nodeNames(rest.interrupt_before) } : {}),
      ...(rest.interrupt_after ? { interruptAfter: nodeNames(rest.interrupt_after) } : {}),
    });
    try {
      for await (const piece of await this.core.stream(plainState(input), settings))
        yield shaped(piece, several, Boolean(subgraphs), modes);
    } catch (error) {
      throw pythonError(error);
    }
  }

  override astream(
    input: Dynamic,
    config: RunnableConfig = null,
    options: GraphOptions = {},
  ): AsyncGenerator<Dynamic> {
    return this.stream(input, config, options);
  }

  override ainvoke(
    input: Dynamic,
    config: RunnableConfig = null,
    options: GraphOptions = {},
  ): Promise<Dynamic> {
    return this.invoke(input, config, options);
  }

  async getState(config: RunnableConfig): Promise<Dynamic> {
    this.requireState(config);
    const snapshot: Dynamic = await (this.core as Dynamic).getState(coreConfig(config));
    return new StateSnapshot(snapshot);
  }

  agetState(config: RunnableConfig): Promise<Dynamic> {
    return this.getState(config);
  }

  async updateState(config: RunnableConfig, values: Dynamic, asNode: string | null = null): Promise<Dynamic> {
    this.requireState(config);
    return (await (this.core as Dynamic).updateState(
      coreConfig(config),
      plainState(values),
      asNode ?? undefined,
    )) as Dynamic;
  }

  aupdateState(config: RunnableConfig, values: Dynamic, asNode: string | null = null): Promise<Dynamic> {
    return this.updateState(config, values, asNode);
  }
}

/** Keywords of `stream` and `invoke`. */
export interface GraphOptions {
  stream_mode?: Dynamic;
  subgraphs?: boolean;
  context?: Dynamic;
  interrupt_before?: Dynamic;
  interrupt_after?: Dynamic;
  [option: string]: Dynamic;
}

/** `get_state(...)` */
export class StateSnapshot {
  readonly values: Dynamic;
  readonly next: Tuple;
  readonly config: Dynamic;
  readonly metadata: Dynamic;
  readonly created_at: Dynamic;
  readonly parent_config: Dynamic;
  readonly tasks: Tuple;
  readonly interrupts: Tuple;

  constructor(snapshot: Dynamic) {
    this.values = snapshot.values ?? {};
    this.next = Tuple.from(snapshot.next ?? []) as Tuple;
    this.config = snapshot.config ?? null;
    this.metadata = snapshot.metadata ?? null;
    this.created_at = snapshot.createdAt ?? null;
    this.parent_config = snapshot.parentConfig ?? null;
    this.tasks = Tuple.from((snapshot.tasks as Dynamic[]) ?? []) as Tuple;
    const paused = ((snapshot.tasks as Dynamic[]) ?? []).flatMap(
      (task) => (task.interrupts as Dynamic[]) ?? [],
    );
    this.interrupts = Tuple.from(paused.map(interruptOf)) as Tuple;
  }
}

const interruptOf = ({ value, id }: Dynamic): Interrupt => new Interrupt(value, id);

function withInterrupts(values: Dynamic): Dynamic {
  const paused: Dynamic[] | undefined = values?.__interrupt__;
  return paused ? { ...values, __interrupt__: paused.map(interruptOf) } : (values ?? null);
}

/** A piece of the npm package's stream as Python gives it: tuples, and pauses as objects. */
function shaped(piece: Dynamic, several: boolean, subgraphs: boolean, modes: Dynamic): Dynamic {
  const parts: Dynamic[] = several || subgraphs ? [...piece] : [piece];
  const mode: unknown = several ? parts.at(-2) : modes;
  const payload = payloadOf(parts.at(-1), mode);
  if (parts.length === 1) return payload;
  // Python's namespace of a message is that of the graph around its node.
  const place: Dynamic[] = subgraphs ? parts[0] : [];
  const before = subgraphs ? [Tuple.from(mode === "messages" ? place.slice(0, -1) : place)] : [];
  return Tuple.from([...before, ...(several ? [mode] : []), payload]);
}

function payloadOf(payload: Dynamic, mode: unknown): Dynamic {
  if (mode === "messages") return Tuple.from(payload as Dynamic[]);
  if (mode === "values") return withInterrupts(payload);
  if (mode !== "updates") return payload;
  if (!payload?.__interrupt__) return withNothing(payload);
  return { ...payload, __interrupt__: Tuple.from((payload.__interrupt__ as Dynamic[]).map(interruptOf)) };
}

/** A node that wrote nothing is None. */
const withNothing = (updates: Dynamic): Dynamic =>
  Object.fromEntries(
    Object.entries((updates ?? {}) as object).map(([node, update]: [string, Dynamic]) => [
      node,
      isDict(update) && Object.keys(update).length === 0 ? null : (update as unknown),
    ]),
  );

/** The error that Python's graph would raise where the npm package's raised this. */
function pythonError(error: Dynamic): unknown {
  if (error?.name === "GraphRecursionError")
    return new GraphRecursionError(
      String(error.message)
        .split("\n\n")[0]!
        .replace('"recursionLimit"', "`recursion_limit`")
        .replace(/reached[\s\S]*?hitting/, "reached without hitting") + help("GRAPH_RECURSION_LIMIT"),
    );
  return error;
}

/** Pauses the graph; gives the answer when it goes on. */
export const interrupt = (value: Dynamic): Dynamic => coreInterrupt(value);

/** The function that sends values to streams with mode `custom`. */
export const getStreamWriter = (): Dynamic => getWriter() ?? (() => null);

/** The config of the run around. */
export const getConfig = (): Dynamic => coreConfigOf() as Dynamic;

const streaming = [
  "input",
  "config=",
  "*",
  "context=",
  "stream_mode=",
  "subgraphs=",
  "interrupt_before=",
  "interrupt_after=",
  "**options",
];
declareMethods(StateGraph, "StateGraph", {
  __init__: ["state_schema", "context_schema=", "*", "input_schema=", "output_schema=", "input=", "output="],
  add_node: ["node", "action=", "*", "defer=", "metadata=", "**options"],
  add_edge: ["start_key", "end_key"],
  add_conditional_edges: ["source", "path", "path_map="],
  add_sequence: ["nodes"],
  set_entry_point: ["key"],
  set_finish_point: ["key"],
  set_conditional_entry_point: ["path", "path_map="],
  compile: [
    "checkpointer=",
    "*",
    "cache=",
    "store=",
    "interrupt_before=",
    "interrupt_after=",
    "debug=",
    "name=",
  ],
});
declareMethods(CompiledStateGraph, "CompiledStateGraph", {
  invoke: streaming,
  ainvoke: streaming,
  stream: streaming,
  astream: streaming,
  get_state: ["config"],
  aget_state: ["config"],
  update_state: ["config", "values", "as_node="],
  aupdate_state: ["config", "values", "as_node="],
});
pyClass(GraphRecursionError, { name: "GraphRecursionError", module: "langgraph.errors" });
pyClass(InvalidUpdateError, { name: "InvalidUpdateError", module: "langgraph.errors" });
