/** What the rows of the package's tables have in common. */
import { cls, type ClassMember, type Member, unsupported } from "../library.js";

export const from = "openai-agents/index";

export const elsewhere = (what: string, advice: string): Member =>
  unsupported("unsupported-library-member", `${what} is not migrated. ${advice}`);

/** Objects of the package keep the spelling of their fields. */
export const object = (
  name: string,
  params: readonly string[],
  attributes: Record<string, string>,
  extra: Partial<ClassMember> = {},
): ClassMember => cls(from, name, params, { wire: true, attributes, ...extra });
