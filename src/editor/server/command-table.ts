/** The commands that the server runs, with the titles that editors show. The extension's manifest is checked against this table. */
export const commandTitles = {
  "predict2invoke.convertFile": "Convert this file",
  "predict2invoke.convertModel": "Convert this model to an app",
  "predict2invoke.showTypeScript": "Show TypeScript beside",
  "predict2invoke.explain": "Explain a diagnostic",
} as const;

export type CommandId = keyof typeof commandTitles;

export const isCommand = (word: string): word is CommandId => Object.hasOwn(commandTitles, word);
