const dunder = /^__.*__$/;
const constant = /^_*[A-Z][A-Z0-9_]*$/;

/**
 * The TypeScript spelling of a Python name, as the compiler spells it: `do_it` is `doIt`; leading underscores,
 * ALL_CAPS and `__dunder__` names stay; an underscore between two digits stays.
 */
export function camelCase(name: string): string {
  if (dunder.test(name) || constant.test(name)) return name;
  const lead = /^_*/.exec(name)![0];
  const trail = name.length > lead.length ? /_*$/.exec(name)![0] : "";
  const parts = name.slice(lead.length, name.length - trail.length).split(/_+/);
  return lead + parts.reduce(joinPart) + trail;
}

function joinPart(joined: string, part: string): string {
  if (/\d$/.test(joined) && /^\d/.test(part)) return `${joined}_${part}`;
  return joined + part.charAt(0).toUpperCase() + part.slice(1);
}
