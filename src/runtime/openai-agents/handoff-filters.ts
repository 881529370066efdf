/** What an agent that takes over gets to see. */
import { call } from "../python/call.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet } from "../python/dict-access.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { inputItems } from "./chat-messages.js";
import { MessageOutputItem, type RunItem } from "./items.js";

/** Fields of the Python class. */
export interface HandoffInput {
  /** Text, or a tuple of items. */
  input_history: Dynamic;
  pre_handoff_items: Dynamic;
  new_items: Dynamic;
  run_context?: Dynamic;
  /** Where set: what the next agent sees instead of the new items. */
  input_items?: Dynamic;
}

/** `agents.HandoffInputData` */
export class HandoffInputData {
  readonly input_history: Dynamic;
  readonly pre_handoff_items: Dynamic;
  readonly new_items: Dynamic;
  readonly run_context: Dynamic;
  readonly input_items: Dynamic;

  constructor(fields: HandoffInput) {
    this.input_history = fields.input_history;
    this.pre_handoff_items = fields.pre_handoff_items;
    this.new_items = fields.new_items;
    this.run_context = (fields.run_context as unknown) ?? null;
    this.input_items = (fields.input_items as unknown) ?? null;
  }

  /** A copy with some fields changed. */
  clone(changes: Partial<HandoffInput> = {}): HandoffInputData {
    return new HandoffInputData({ ...this, ...changes });
  }
}
const fields = ["input_history", "pre_handoff_items", "new_items", "run_context=", "input_items="];
declareMethods(HandoffInputData, "HandoffInputData", {
  __init__: ["*", ...fields],
  clone: ["*", ...fields.map((name) => `${name.replace("=", "")}=`)],
});
pyClass(HandoffInputData, { name: "HandoffInputData", module: "agents.handoffs" });

const isTool = (item: Dynamic): boolean =>
  ["function_call", "function_call_output", "reasoning"].includes(dictGet(item, "type") as string);

/** `handoff_filters.remove_all_tools`: conversations without calls of tools, their results and reasoning. */
export function removeAllTools(data: HandoffInputData): HandoffInputData {
  const messages = (items: Dynamic): Tuple =>
    Tuple.from(
      [...(items as Iterable<RunItem>)].filter((item) => item instanceof MessageOutputItem),
    ) as Tuple;
  const { input_history: history, input_items: items } = data;
  return data.clone({
    input_history:
      history instanceof Tuple ? Tuple.from([...history].filter((each) => !isTool(each))) : history,
    pre_handoff_items: messages(data.pre_handoff_items),
    new_items: messages(data.new_items),
    input_items: items === null ? null : messages(items),
  });
}

/** What a run has of filtered handoffs: which items stand for the first ones of the npm package's run. */
export class FilteredInput {
  private items: Dynamic[] | null = null;
  /** Items of the npm package's requests that they stand for; known at the first request. */
  private replaced: number | null = null;
  private pending: Promise<void> | null = null;
  private kept: RunItem[] = [];
  /** Items of handing-over turns that filters took out of the run. */
  readonly hidden = new Set<RunItem>();
  private seen = 0;

  constructor(
    /** The run's input, as the last filter left it. */
    public history: Dynamic,
  ) {}

  /** Begins to filter: `pre` and `added` are the items of the run so far, the latter of the last turn. */
  start(filter: Dynamic, pre: readonly RunItem[], added: readonly RunItem[], context: Dynamic): void {
    const { history } = this;
    const data = new HandoffInputData({
      input_history: Array.isArray(history) ? Tuple.from(history) : history,
      pre_handoff_items: Tuple.from([...this.kept, ...pre.slice(this.seen)]),
      new_items: Tuple.from([...added]),
      run_context: context,
    });
    this.seen = pre.length + added.length;
    this.pending = this.finish(filter, data, added);
    // The next request hears of a failure.
    this.pending.catch(() => {});
  }

  private async finish(filter: Dynamic, data: HandoffInputData, added: readonly RunItem[]): Promise<void> {
    const told = (await call(filter, [data])) as HandoffInputData;
    const history: unknown = told.input_history;
    this.history = history instanceof Tuple ? [...history] : history;
    const before = [...(told.pre_handoff_items as Iterable<RunItem>)];
    const stays = new Set<RunItem>(told.new_items as Iterable<RunItem>);
    for (const item of added) if (!stays.has(item)) this.hidden.add(item);
    const shown = [...((told.input_items ?? told.new_items) as Iterable<RunItem>)];
    this.kept = [...before, ...shown];
    const generated = this.kept.map((item) => item.toInputItem() as unknown);
    this.items = [...inputItems(this.history), ...generated];
    this.replaced = null;
  }

  /** When the last filter has ended, or failed: then the next request fails. */
  async settled(): Promise<void> {
    await this.pending?.catch(() => {});
  }

  /** The items of a request. */
  async of(asked: readonly Dynamic[]): Promise<Dynamic[]> {
    await this.pending;
    if (this.items === null) return [...asked];
    this.replaced ??= asked.length;
    return [...this.items, ...asked.slice(this.replaced)];
  }
}
