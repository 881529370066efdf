import { Exception, ValueError } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import { Event } from "./asyncio-sync.js";
import { heappop, heappush } from "./heapq.js";

/** `asyncio.QueueEmpty` */
export class QueueEmpty extends Exception {}
/** `asyncio.QueueFull` */
export class QueueFull extends Exception {}

/** `asyncio.Queue(maxsize=0)` */
export class Queue<T = Dynamic> {
  protected items: T[] = [];
  #unfinished = 0;
  readonly #finished = new Event();
  readonly #getters: Event[] = [];
  readonly #putters: Event[] = [];

  constructor(readonly maxsize = 0) {
    this.#finished.set();
  }

  protected take(): T {
    return this.items.shift()!;
  }

  protected add(item: T): void {
    this.items.push(item);
  }

  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }

  /** Waits in line; one that is interrupted lets the next one go in its place. */
  private async queueUp(line: Event[], isReady: () => boolean): Promise<void> {
    const event = new Event();
    line.push(event);
    try {
      await event.wait();
    } catch (error) {
      const index = line.indexOf(event);
      if (index >= 0) line.splice(index, 1);
      else if (isReady()) line.shift()?.set();
      throw error;
    }
  }

  async put(item: T): Promise<null> {
    while (this.full()) await this.queueUp(this.#putters, () => !this.full());
    return this.putNowait(item);
  }

  putNowait(item: T): null {
    if (this.full()) throw new QueueFull();
    this.add(item);
    this.#unfinished++;
    this.#finished.clear();
    this.#getters.shift()?.set();
    return null;
  }

  async get(): Promise<T> {
    while (this.empty()) await this.queueUp(this.#getters, () => !this.empty());
    return this.getNowait();
  }

  getNowait(): T {
    if (this.empty()) throw new QueueEmpty();
    const item = this.take();
    this.#putters.shift()?.set();
    return item;
  }

  taskDone(): null {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    if (--this.#unfinished === 0) this.#finished.set();
    return null;
  }

  async join(): Promise<null> {
    if (this.#unfinished > 0) await this.#finished.wait();
    return null;
  }
}

/** `asyncio.LifoQueue` */
export class LifoQueue<T = Dynamic> extends Queue<T> {
  protected override take(): T {
    return this.items.pop()!;
  }
}

/** `asyncio.PriorityQueue` */
export class PriorityQueue<T = Dynamic> extends Queue<T> {
  protected override take(): T {
    return heappop(this.items);
  }

  protected override add(item: T): void {
    heappush(this.items, item);
  }
}
