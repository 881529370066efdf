/** npx tsx test/editor/random-edits.main.ts [count] [seed]: many random edits, compared with fresh conversions after each. */
import { editAndCompare } from "./differential.js";
import { agentText, makeWorkspace } from "./workspace.js";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const workspace = makeWorkspace();
let left = count;
for (let round = 0; left > 0; round++) {
  const text = round % 2 === 0 ? agentText : agentText.replaceAll("\n", "\r\n");
  const part = Math.min(500, left);
  const found = await editAndCompare(workspace.folder, workspace.path("agent.py"), text, {
    seed: seed + round,
    count: part,
    every: 1,
  });
  left -= part;
  console.log(`${count - left} edits; of the last ${part} texts ${found.agents} were an agent`);
  for (const one of new Set(found.faults)) console.log(`log: ${one.slice(0, 300)}`);
  if (!found.difference) continue;
  console.log(JSON.stringify(found.difference, null, 2));
  process.exitCode = 1;
  break;
}
workspace.remove();
