/** Conversations of graphs in a file of the app's folder. */
import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  type Checkpoint,
  type CheckpointMetadata,
  type CheckpointTuple,
} from "@langchain/langgraph";
import { Journal, sharedState } from "../memory/journal.js";
import type { Dynamic } from "../python/types.js";
import { keptValues } from "./kept-values.js";
import { type ChannelVersions, type ListOptions, nextVersion, type PendingWrite } from "./versions.js";

/** One line of the file. Values are as `keptValues` writes them. */
type Entry = PutEntry | WritesEntry | { readonly op: "delete"; readonly thread: string };
interface PutEntry {
  readonly op: "put";
  readonly thread: string;
  readonly ns: string;
  readonly id: string;
  readonly parent: string | null;
  /** Without its values. */
  readonly checkpoint: Dynamic;
  readonly metadata: Dynamic;
  /** The channels that changed: channel, version, value. A channel that became empty has none. */
  readonly values: readonly (readonly [string, string, Dynamic?])[];
}
interface WritesEntry {
  readonly op: "writes";
  readonly thread: string;
  readonly ns: string;
  readonly id: string;
  readonly task: string;
  /** Index, channel, value. */
  readonly writes: readonly (readonly [number, string, Dynamic])[];
}

/** Indexes of LangGraph for writes that there is one of. */
const special: Readonly<Record<string, number>> = {
  __error__: -1,
  __scheduled__: -2,
  __interrupt__: -3,
  __resume__: -4,
};

/** One conversation within one graph or subgraph. */
class Thread {
  readonly checkpoints = new Map<string, PutEntry>();
  readonly values = new Map<string, Dynamic>();
  readonly writes = new Map<string, Map<string, readonly [string, string, Dynamic]>>();

  put(entry: PutEntry): void {
    this.checkpoints.set(entry.id, entry);
    for (const [channel, version, ...value] of entry.values)
      if (value.length > 0) this.values.set(`${channel}\n${version}`, value[0]);
  }

  add({ id, task, writes }: WritesEntry): void {
    const known = this.writes.get(id) ?? new Map<string, readonly [string, string, Dynamic]>();
    this.writes.set(id, known);
    for (const [index, channel, value] of writes) {
      const key = `${task}\n${index}`;
      if (index < 0 || !known.has(key)) known.set(key, [task, channel, value]);
    }
  }

  /** Newest first. */
  ids(): string[] {
    return [...this.checkpoints.keys()].sort().reverse();
  }
}

/** The conversations of one file. */
export class KeptThreads {
  private readonly threads = new Map<string, Map<string, Thread>>();
  readonly journal: Journal<Entry>;

  constructor(path: string) {
    this.journal = new Journal<Entry>(path, (entry) => this.apply(entry));
  }

  private apply(entry: Entry): void {
    if (entry.op === "delete") {
      this.threads.delete(entry.thread);
      return;
    }
    const spaces = this.threads.get(entry.thread) ?? new Map<string, Thread>();
    this.threads.set(entry.thread, spaces);
    const thread = spaces.get(entry.ns) ?? new Thread();
    spaces.set(entry.ns, thread);
    if (entry.op === "put") thread.put(entry);
    else thread.add(entry);
  }

  find(thread: string, ns: string): Thread | undefined {
    this.journal.refresh();
    return this.threads.get(thread)?.get(ns);
  }
}

/** Makes what LangGraph asks for of the lines of a file, and adds lines to it. */
export class FileSaver extends BaseCheckpointSaver<string> {
  private readonly kept: KeptThreads;

  /** @param folder of the file. @param name of the file, without its ending. */
  constructor(folder: string, name: string) {
    super();
    this.kept = sharedState(folder, name, (path) => new KeptThreads(path));
  }

  override getNextVersion(current: string | undefined): string {
    return nextVersion(current);
  }

  override getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread, ns, id } = place(config);
    const found = this.kept.find(thread, ns);
    const wanted = id ?? found?.ids()[0];
    const entry = wanted === undefined ? undefined : found?.checkpoints.get(wanted);
    return Promise.resolve(entry && tupleOf(found!, entry));
  }

  override async *list(config: RunnableConfig, options: ListOptions = {}): AsyncGenerator<CheckpointTuple> {
    const { thread, ns, id } = place(config);
    const found = this.kept.find(thread, ns);
    const before: unknown = options.before?.configurable?.["checkpoint_id"];
    let left = options.limit ?? Infinity;
    for (const each of found?.ids() ?? []) {
      if (left <= 0) return;
      if ((id !== undefined && each !== id) || (typeof before === "string" && each >= before)) continue;
      const tuple = tupleOf(found!, found!.checkpoints.get(each)!);
      const wanted = Object.entries(options.filter ?? {});
      if (!wanted.every(([name, value]) => (tuple.metadata as Dynamic)?.[name] === value)) continue;
      left -= 1;
      yield await Promise.resolve(tuple);
    }
  }

  override put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const { thread, ns, id: parent } = place(config);
    const { channel_values: values, ...rest } = checkpoint;
    const changed = Object.entries(newVersions).map(([channel, version]): PutEntry["values"][number] =>
      channel in values
        ? [channel, String(version), keptValues.write(values[channel])]
        : [channel, String(version)],
    );
    this.kept.journal.append({
      op: "put",
      thread,
      ns,
      id: checkpoint.id,
      parent: parent ?? null,
      checkpoint: keptValues.write(rest) as unknown,
      metadata: keptValues.write(metadata) as unknown,
      values: changed,
    });
    return Promise.resolve(configOf(thread, ns, checkpoint.id));
  }

  override putWrites(config: RunnableConfig, writes: PendingWrite[], task: string): Promise<void> {
    const { thread, ns, id } = place(config);
    this.kept.journal.append({
      op: "writes",
      thread,
      ns,
      id: id ?? "",
      task,
      writes: writes.map(([channel, value], index) => [
        special[channel as string] ?? index,
        channel as string,
        keptValues.write(value) as unknown,
      ]),
    });
    return Promise.resolve();
  }

  override deleteThread(thread: string): Promise<void> {
    this.kept.journal.append({ op: "delete", thread: String(thread) });
    return Promise.resolve();
  }
}

function place(config: RunnableConfig): { thread: string; ns: string; id: string | undefined } {
  const { thread_id: thread, checkpoint_ns: ns, checkpoint_id: id } = (config.configurable ?? {}) as Dynamic;
  return { thread: String(thread), ns: String(ns ?? ""), id: id == null ? undefined : String(id) };
}

const configOf = (thread: string, ns: string, id: string): RunnableConfig => ({
  configurable: { thread_id: thread, checkpoint_ns: ns, checkpoint_id: id },
});

function tupleOf(thread: Thread, entry: PutEntry): CheckpointTuple {
  const rest = keptValues.read(entry.checkpoint) as Checkpoint;
  const values = Object.entries(rest.channel_versions ?? {}).flatMap(
    ([channel, version]): [string, Dynamic][] => {
      const key = `${channel}\n${version}`;
      return thread.values.has(key) ? [[channel, keptValues.read(thread.values.get(key))]] : [];
    },
  );
  const writes = [...(thread.writes.get(entry.id) ?? new Map<string, readonly [string, string, Dynamic]>())];
  return {
    config: configOf(entry.thread, entry.ns, entry.id),
    checkpoint: { ...rest, channel_values: Object.fromEntries(values) },
    metadata: keptValues.read(entry.metadata) as CheckpointMetadata,
    ...(entry.parent === null ? {} : { parentConfig: configOf(entry.thread, entry.ns, entry.parent) }),
    pendingWrites: writes
      .sort(([a], [b]) => compareWrites(a, b))
      .map(([, [task, channel, value]]) => [task, channel, keptValues.read(value)]),
  };
}

/** By task, then by index, as the database gives them. */
function compareWrites(a: string, b: string): number {
  const [taskA, indexA] = a.split("\n") as [string, string];
  const [taskB, indexB] = b.split("\n") as [string, string];
  return taskA < taskB ? -1 : taskA > taskB ? 1 : Number(indexA) - Number(indexB);
}
