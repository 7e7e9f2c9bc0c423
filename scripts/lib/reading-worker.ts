// The second thread of `ReadingHelper`: reads the files it is given, hands the readings over and says that it is done.
import { type MessagePort, workerData } from 'node:worker_threads';
import { readRecordFile, type Reading } from './reading.ts';
import type { Unread } from './reading-helper.ts';

const { files, port, isDone } = workerData as { files: Unread[]; port: MessagePort; isDone: Int32Array };
try {
  port.postMessage(new Map(files.map(({ file, kind, text }): [string, Reading] => [file, readRecordFile(file, kind, text)])));
} finally {
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
}
