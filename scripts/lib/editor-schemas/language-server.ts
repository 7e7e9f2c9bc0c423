import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Something a language server says of a place in a file. */
export interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number } };
}

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } };

/** A language server as a text editor runs it, for tests: https://microsoft.github.io/language-server-protocol/ */
export class LanguageServer implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #settings: Record<string, unknown>;
  #buffer = Buffer.alloc(0);
  #id = 0;

  /** @param settings what the server asks the editor for, by section. */
  constructor(command: readonly string[], settings: Record<string, unknown> = {}) {
    this.#settings = settings;
    this.#process = spawn(process.execPath, [...command, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout!.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(this.#buffer.subarray(0, 400).toString('latin1'));
      if (!head) return;
      const [start, length] = [head[0].length, Number(head[1])];
      if (this.#buffer.length < start + length) return;
      const message = JSON.parse(this.#buffer.subarray(start, start + length).toString('utf8')) as Message;
      this.#buffer = this.#buffer.subarray(start + length);
      this.#receive(message);
    }
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const waiting = this.#waiting.get(id!);
      this.#waiting.delete(id!);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      this.#diagnostics.set(uri, diagnostics);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: { section: string }[] };
      this.#send({ id, result: items.map(({ section }) => this.#settings[section] ?? {}) });
    } else if (id !== undefined) {
      this.#send({ id, result: null });
    }
  }

  /** Asks the server and waits for its answer. */
  request<T>(method: string, params: unknown): Promise<T> {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  async start(root: string, initializationOptions: unknown = {}): Promise<void> {
    const uri = pathToFileURL(root).href;
    const capabilities = {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {}, diagnostic: {} },
    };
    await this.request('initialize', { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'root' }], capabilities, initializationOptions });
    this.notify('initialized', {});
    this.notify('workspace/didChangeConfiguration', { settings: this.#settings });
  }

  open(uri: string, languageId: string, text: string): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** What the server has said of a file so far; nothing if it has not said anything. */
  diagnostics(uri: string): Diagnostic[] | undefined {
    return this.#diagnostics.get(uri);
  }

  /** The names that the server offers at a place. */
  async completions(uri: string, line: number, character: number): Promise<string[]> {
    const result = await this.request<{ items: { label: string }[] } | { label: string }[] | null>('textDocument/completion', { textDocument: { uri }, position: { line, character } });
    return (Array.isArray(result) ? result : (result?.items ?? [])).map(({ label }) => label);
  }

  /** The words of the bubble over a place. */
  async hover(uri: string, line: number, character: number): Promise<string> {
    const result = await this.request<{ contents: string | { value: string } } | null>('textDocument/hover', { textDocument: { uri }, position: { line, character } });
    return typeof result?.contents === 'string' ? result.contents : (result?.contents.value ?? '');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await gone;
  }
}
