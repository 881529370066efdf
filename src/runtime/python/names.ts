const dunder = /^__.*__$/;
const mangled = /^_[A-Za-z]\w*?__\w/;
const takenMembers = new Set(["constructor", "prototype", "__proto__"]);
const constant = /^_*[A-Z][A-Z0-9_]*$/;

/**
 * The TypeScript spelling of a Python name, as the compiler spells it: `do_it` is `doIt`; leading underscores,
 * ALL_CAPS, `__dunder__` and mangled (`_Agent__secret`) names stay; an underscore between two digits stays.
 * What every JavaScript object has for something else gets an underscore.
 */
export function camelCase(name: string): string {
  if (takenMembers.has(name)) return `${name}_`;
  if (dunder.test(name) || constant.test(name) || mangled.test(name)) return name;
  const lead = /^_*/.exec(name)![0];
  const trail = name.length > lead.length ? /_*$/.exec(name)![0] : "";
  const parts = name.slice(lead.length, name.length - trail.length).split(/_+/);
  return lead + parts.reduce(joinPart) + trail;
}

const pythonNames = new Map([...takenMembers].map((name): [string, string] => [camelCase(name), name]));

/** Says which Python names the program's attributes have, where the spelling differs: `vars` and `__dict__` show them. */
export function attributeNames(names: readonly string[]): void {
  for (const name of names) pythonNames.set(camelCase(name), name);
}

/** The Python name of a property. */
export const pythonName = (property: string): string => pythonNames.get(property) ?? property;

function joinPart(joined: string, part: string): string {
  if (/\d$/.test(joined) && /^\d/.test(part)) return `${joined}_${part}`;
  return joined + part.charAt(0).toUpperCase() + part.slice(1);
}
