/** Diagnostics on their way to the client: pushed, or kept for a client that asks for them. */
import { createHash } from "node:crypto";
import {
  type Connection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type InitializeParams,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { type Published, publishedOf } from "./diagnostics.js";
import type { OpenFiles } from "./open-files.js";
import type { Analysis, Workbench } from "./workbench.js";

/** What the client was told, or would be told, of one document. */
interface Told extends Published {
  /** The same for the same diagnostics. */
  readonly id: string;
}

export class ToldDiagnostics {
  private told = new Map<string, Told>();
  private client: InitializeParams["capabilities"] = {};

  constructor(
    private readonly connection: Connection,
    private readonly files: OpenFiles,
  ) {}

  /** A client that asks is not told on the server's own account: it would show everything twice. */
  get isAsked(): boolean {
    return this.client.textDocument?.diagnostic !== undefined;
  }

  initialize(client: InitializeParams["capabilities"]): void {
    this.client = client;
  }

  /** Tells what has changed. */
  update(analyses: readonly Analysis[]): void {
    const before = this.told;
    this.told = this.collect(analyses);
    const changed = [...this.told.values()].filter(({ uri, id, version }) => {
      const known = before.get(uri);
      return known?.id !== id || (!this.isAsked && known.version !== version);
    });
    const gone = [...before.values()].filter((one) => !this.told.has(one.uri) && one.diagnostics.length > 0);
    if (this.isAsked) {
      if (changed.length + gone.length > 0 && this.client.workspace?.diagnostics?.refreshSupport)
        this.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
      return;
    }
    for (const { uri, version, diagnostics } of [...changed, ...gone.map(emptied)])
      void this.connection.sendDiagnostics({
        uri,
        ...(version !== undefined && { version }),
        diagnostics: [...diagnostics],
      });
  }

  private collect(analyses: readonly Analysis[]): Map<string, Told> {
    const now = new Map<string, Told>();
    for (const one of publishedOf(analyses, this.files)) now.set(one.uri, { ...one, id: idOf(one) });
    // A document that has belonged to an agent is told of as long as it is open: while one types it is none, now and then.
    for (const one of this.told.values()) {
      const version = this.versionOf(one.uri);
      if (!now.has(one.uri) && version !== undefined) now.set(one.uri, { ...emptied(one), version });
    }
    return now;
  }

  private versionOf(uri: string): number | undefined {
    const file = this.files.of(uri);
    const cell = file?.notebook?.numberOf(uri);
    return cell === undefined ? file?.document?.version : file?.notebook?.cell(cell)?.version;
  }

  // ---- for clients that ask -------------------------------------------------------------------------------------------

  /** Of one document, and of those that its program has beside it. */
  async ofDocument(
    uri: string,
    before: string | undefined,
    workbench: Workbench,
  ): Promise<DocumentDiagnosticReport> {
    await workbench.settled();
    return this.reportOf(uri, before);
  }

  async ofWorkspace(
    before: ReadonlyMap<string, string>,
    workbench: Workbench,
  ): Promise<WorkspaceDiagnosticReport> {
    await workbench.settled();
    const uris = new Set([...this.told.keys(), ...before.keys()]);
    return {
      items: [...uris].map((uri) => ({
        ...this.reportOf(uri, before.get(uri)),
        uri,
        version: this.told.get(uri)?.version ?? null,
      })),
    };
  }

  private reportOf(
    uri: string,
    before: string | undefined,
  ): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
    const { id: resultId, diagnostics } = this.told.get(uri) ?? { id: nothing, diagnostics: [] };
    return before === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
  }
}

const idOf = ({ diagnostics }: Pick<Published, "diagnostics">): string =>
  createHash("sha1").update(JSON.stringify(diagnostics)).digest("base64url");

const nothing = idOf({ diagnostics: [] });

const emptied = ({ uri }: Told): Told => ({ uri, version: undefined, diagnostics: [], id: nothing });
