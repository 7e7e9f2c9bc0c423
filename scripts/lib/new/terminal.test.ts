import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Stopped } from './spoken.ts';
import { Terminal } from './terminal.ts';

test('answers one by one, and those that were typed ahead', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = new Terminal(input, output);
  const first = terminal.ask('Nome: ');
  input.write('  uno \ndue\ntre\n');
  expect(await first).toBe('uno');
  expect(await terminal.ask('Poi: ')).toBe('due');
  expect(await terminal.ask('Poi: ')).toBe('tre');
  expect(String(output.read())).toContain('Nome: ');
  terminal.close();
});

test('the end of the input, before, during and after a question', async () => {
  const input = new PassThrough();
  const terminal = new Terminal(input, new PassThrough());
  const asked = terminal.ask('Nome: ');
  input.end();
  await expect(asked).rejects.toThrow(Stopped);
  await expect(terminal.ask('Nome: ')).rejects.toThrow(Stopped);
});
