import { declareMethods } from "./declare.js";
// Matches of a pattern.
import { pyClass } from "./class-info.js";
import { IndexError } from "./exceptions.js";
import type { Pattern, Subject } from "./re-pattern.js";
import { parseTemplate, type TemplatePart } from "./re-template.js";
import { repr } from "./repr.js";
import { asIndex, asText, codePointOffset, codePoints } from "./text-core.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** `re.Match`. Groups are named by number or name; positions count code points. */
export class Match {
  /** Where the match lies in code units. */
  readonly unitStart: number;
  readonly unitEnd: number;
  private indices: [number, number][] | null = null;

  constructor(
    readonly re: Pattern,
    private readonly mode: "search" | "match" | "fullmatch" | "advance",
    private readonly subject: Subject,
    private readonly found: RegExpExecArray,
    private readonly numbers: readonly number[],
  ) {
    this.unitStart = found.index;
    this.unitEnd = found.index + found[0].length;
  }

  get string(): Dynamic {
    return this.subject.source;
  }

  get pos(): number {
    return this.subject.pos;
  }

  get endpos(): number {
    return this.subject.endpos;
  }

  /** Number of the group that closed last, or null. */
  get lastindex(): number | null {
    return this.re.tree.closing.findLast((index) => this.textOf(index) !== undefined) ?? null;
  }

  get lastgroup(): string | null {
    const last = this.lastindex;
    for (const [name, index] of this.re.tree.names) if (index === last) return name;
    return null;
  }

  private textOf(index: number): string | undefined {
    return index === 0 ? this.found[0] : this.found[this.numbers[index] as number];
  }

  private numberOf(group: Dynamic): number {
    const name = asText(group);
    const index = name === null ? asIndex(group) : this.re.tree.names.get(name);
    if (index === undefined || index === null || index < 0 || index > this.re.groups) {
      throw new IndexError("no such group");
    }
    return index;
  }

  private value(group: Dynamic, absent: Dynamic = null): Dynamic {
    const text = this.textOf(this.numberOf(group));
    return text === undefined ? absent : this.re.piece(text);
  }

  group(...groups: Dynamic[]): Dynamic {
    if (groups.length === 0) return this.value(0);
    if (groups.length === 1) return this.value(groups[0]);
    return Tuple.from(groups.map((group) => this.value(group)));
  }

  __getitem__(group: Dynamic): Dynamic {
    return this.value(group);
  }

  groups(absent: Dynamic = null): Tuple {
    return Tuple.from(Array.from({ length: this.re.groups }, (_, i) => this.value(i + 1, absent)));
  }

  groupdict(absent: Dynamic = null): Record<string, Dynamic> {
    return Object.fromEntries(
      Array.from(this.re.tree.names, ([name, index]) => [name, this.value(index, absent)]),
    );
  }

  start(group: Dynamic = 0): number {
    return this.position(group, 0);
  }

  end(group: Dynamic = 0): number {
    return this.position(group, 1);
  }

  span(group: Dynamic = 0): Tuple<number> & [number, number] {
    return Tuple.of(this.start(group), this.end(group));
  }

  private position(group: Dynamic, side: 0 | 1): number {
    const index = this.numberOf(group);
    if (this.textOf(index) === undefined) return -1;
    const unit = index === 0 ? [this.unitStart, this.unitEnd][side] : this.groupIndices()[index]?.[side];
    return codePointOffset(this.subject.text, unit as number);
  }

  /** Places of the groups in code units; found by matching again, since few programs ask. */
  private groupIndices(): [number, number][] {
    if (this.indices === null) {
      const { regexp } = this.re.regexp(this.mode);
      const again = new RegExp(regexp.source, `${regexp.flags.replace(/[gy]/g, "")}dy`);
      again.lastIndex = this.unitStart;
      const places = (again.exec(this.subject.text) as RegExpExecArray).indices as [number, number][];
      this.indices = this.numbers.map((number) => places[number] as [number, number]);
    }
    return this.indices;
  }

  expand(template: string): Dynamic {
    return this.re.piece(this.fill(parseTemplate(template, this.re.groups, this.re.tree.names)));
  }

  /** A template's text with its groups put in; a group without a match is empty. */
  fill(parts: readonly TemplatePart[]): string {
    return parts.map((part) => (typeof part === "string" ? part : (this.textOf(part) ?? ""))).join("");
  }

  __repr__(): string {
    const shown = codePoints(repr(this.value(0)))
      .slice(0, 50)
      .join("");
    return `<re.Match object; span=${repr(this.span())}, match=${shown}>`;
  }
}

pyClass(Match, { name: "Match", module: "re" });

declareMethods(Match, "Match", { groups: ["default="], groupdict: ["default="], expand: ["template"] });
