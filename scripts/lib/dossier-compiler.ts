import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Dossier } from '#dossier/dossier.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';
import { DossierFonts } from './dossier-fonts.ts';
import { packPdf } from './pdf-packing.ts';

const template = readFileSync(resolve(import.meta.dirname, '../../src/dossier/dossier.typ'), 'utf8');
const compilerVersion = (createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json') as { version: string }).version;

/** What a dossier is made from; the same gives the same bytes. */
export interface PrintOrder {
  /** The dossier with the names of its faces, as JSON. */
  data: string;
  language: Dossier['language'];
  title: string;
  /** Changes whenever the PDF would change. */
  version: string;
  /** Day of the last check, in seconds since 1970: the time that the PDF bears. */
  time: number;
}

/** Sets dossiers in type with Typst: tagged PDF (PDF/UA-1), faces embedded, no date but that of the content. */
export class DossierCompiler {
  readonly #root: string;
  readonly #fonts = new DossierFonts();
  #compiler: NodeCompiler | undefined;

  /** @param root folder of the repository: pictures are found there. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Tells what will be printed, without printing it. Ask for all orders first: fonts are loaded once, for all of them. */
  order(dossier: Dossier): PrintOrder {
    const words = JSON.stringify(dossier);
    const data = JSON.stringify({ ...dossier, fonts: this.#fonts.namesFor(words, dossier.language) });
    const pictures = [...words.matchAll(/"kind":"picture","file":"([^"]+)"/g)].map(([, file]) => readFileSync(join(this.#root, file!), 'base64'));
    const [year, month, day] = dossier.date;
    return {
      data,
      language: dossier.language,
      title: dossier.title,
      version: [compilerVersion, this.#fonts.version, template, data, ...pictures].join('\n'),
      time: Date.UTC(year, month - 1, day) / 1000,
    };
  }

  /**
   * Prints a dossier.
   * @throws {BuildFault} with the words of the typesetter if it cannot.
   */
  print({ data, title, language, time }: PrintOrder): Buffer {
    this.#compiler ??= NodeCompiler.create({ workspace: this.#root, fontArgs: [{ fontBlobs: this.#fonts.files }] });
    const compiled = this.#compiler.compile({ mainFileContent: template, inputs: { dossier: data } });
    try {
      if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
      return packPdf(this.#compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: time }));
    } catch (error) {
      throw new BuildFault(inEach((words) => words.dossierFailed(title, language, (error as Error).message)));
    } finally {
      this.#compiler.evictCache(10);
    }
  }
}
