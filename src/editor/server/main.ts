/** What the extension for VS Code bundles and starts: `predict2invoke lsp --stdio` without the other commands. */
import { serveStandardStreams } from "./process.js";

serveStandardStreams();
