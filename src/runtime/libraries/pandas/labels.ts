/** The labels of rows and columns. */
import { type Dynamic, eq, getItem, iterate, pyClass, repr, Slice, Tuple } from "../../python/index.js";
import { inferred } from "./column.js";

/** `pandas.Index`: labels in order; `isRange` where they are 0, 1, 2 and so on. */
export class Index {
  constructor(
    readonly labels: readonly Dynamic[],
    readonly isRange = false,
    /** What the labels are of, as `value_counts` names it. */
    readonly name: Dynamic = null,
  ) {}

  static range(length: number): Index {
    return new Index(
      Array.from({ length }, (_, i) => i),
      true,
    );
  }

  static from(labels: Dynamic): Index {
    return labels instanceof Index ? labels : new Index([...iterate(labels)]);
  }

  get size(): number {
    return this.labels.length;
  }

  get empty(): boolean {
    return this.labels.length === 0;
  }

  /** The position of a label; -1 where there is none. */
  positionOf(label: Dynamic): number {
    return this.labels.findIndex((each) => eq(each, label));
  }

  taken(positions: readonly number[]): Index {
    const isWhole = this.isRange && positions.every((at, i) => at === i);
    return new Index(
      positions.map((at) => this.labels[at] as unknown),
      isWhole,
      this.name,
    );
  }

  tolist(): Dynamic[] {
    return [...this.labels];
  }

  toList(): Dynamic[] {
    return [...this.labels];
  }

  __len__(): number {
    return this.labels.length;
  }

  __contains__(label: Dynamic): boolean {
    return this.positionOf(label) >= 0;
  }

  __getitem__(key: Dynamic): Dynamic {
    const part: unknown = getItem([...this.labels], key);
    return key instanceof Slice ? new Index(part as Dynamic[]) : part;
  }

  *[Symbol.iterator](): IterableIterator<Dynamic> {
    yield* this.labels;
  }

  __iter__(): IterableIterator<Dynamic> {
    return this[Symbol.iterator]();
  }

  __repr__(): string {
    if (this.isRange) return `RangeIndex(start=0, stop=${this.labels.length}, step=1)`;
    return `Index(${repr([...this.labels])}, dtype='${inferred(this.labels).dtype}')`;
  }
}
pyClass(Index, { name: "Index", module: "pandas" });

/** `numpy.ndarray` of one or two dimensions, as `values` gives it: for reading. */
export class NdArray {
  constructor(
    private readonly items: readonly Dynamic[],
    readonly shape: Tuple = Tuple.of(items.length),
  ) {}

  get size(): number {
    return (this.shape as unknown as number[]).reduce((product, each) => product * each, 1);
  }

  tolist(): Dynamic[] {
    return this.items.map((each) => (each instanceof NdArray ? each.tolist() : (each as unknown)));
  }

  __len__(): number {
    return this.items.length;
  }

  __getitem__(key: Dynamic): Dynamic {
    const part: unknown = getItem([...this.items], key);
    return key instanceof Slice ? new NdArray(part as Dynamic[]) : part;
  }

  *[Symbol.iterator](): IterableIterator<Dynamic> {
    yield* this.items;
  }

  __iter__(): IterableIterator<Dynamic> {
    return this[Symbol.iterator]();
  }
}
pyClass(NdArray, { name: "ndarray", module: "numpy" });
