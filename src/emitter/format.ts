/** Text -> Prettier's text. The TypeScript grammar of Babel is used: it loads in a fraction of the time and prints the same. */
import type { Options, Plugin } from "prettier";

let loaded:
  Promise<{ format: (text: string, options: Options) => Promise<string>; plugins: Plugin[] }> | undefined;

async function load() {
  const [standalone, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return {
    format: standalone.format,
    plugins: [
      (babel as { default?: Plugin }).default ?? babel,
      (estree as { default?: Plugin }).default ?? estree,
    ] as Plugin[],
  };
}

/** Formats TypeScript. Throws when the text does not parse. */
export async function formatTypeScript(text: string): Promise<string> {
  loaded ??= load();
  const { format, plugins } = await loaded;
  const options: Options = { parser: "babel-ts", plugins, printWidth: 120 };
  const once = await format(text, options);
  return brokenChain.test(once) ? format(once, options) : once;
}

/** Whether Prettier breaks such a chain depends on the break after the brace, which its first run made. */
const brokenChain = /^\s*\.[\w.]+\(.*\{$/m;
