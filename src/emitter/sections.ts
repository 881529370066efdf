/**
 * Blank lines between the statements of a module are marked when it is printed: what stands between two of them is formatted as it would be in the whole.
 * An editor formats only those of them that an edit changes.
 */
import { formatTypeScript } from "./format.js";

/** A control character, which no emitted text holds; as the marks of origins. */
export const sectionMark = "\u0003";

/** How many sections are kept: those of some large modules. */
const mostKept = 2_000;

/** Sections that were formatted before. */
export class FormattedSections {
  private readonly known = new Map<string, Promise<string>>();

  /** A module's text with the marks of sections, formatted. Throws when it does not parse. */
  async format(marked: string): Promise<string> {
    const sections = marked.split(sectionMark).filter((one) => one.trim() !== "");
    return (await Promise.all(sections.map((one) => this.section(one)))).join("\n");
  }

  /** The least recently used goes first. */
  private section(text: string): Promise<string> {
    const formatted = this.known.get(text) ?? formatTypeScript(text);
    this.known.delete(text);
    this.known.set(text, formatted);
    if (this.known.size > mostKept) this.known.delete(this.known.keys().next().value!);
    return formatted;
  }
}

export const withoutSections = (marked: string): string => marked.replaceAll(sectionMark, "");
