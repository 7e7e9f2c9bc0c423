import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { factsSchema } from '#schema/collections.ts';
import { marked, marksIn } from '#schema/marks.ts';

const label = () => marked(z.string(), { kind: 'label' });
const claim = () => marked(z.string(), { kind: 'claim' });

const found = (schema: z.ZodType, data: unknown) => marksIn(schema, data).map(({ mark, value, path }) => `${path.join('.')} ${mark.kind} ${value}`);

test('marks are found in objects, lists, records, unions and behind optional and default', () => {
  const schema = z.strictObject({
    one: label(),
    list: z.array(z.strictObject({ id: label().optional() })).optional(),
    record: z.record(z.string(), claim()).default({}),
    either: z.union([z.number(), z.strictObject({ claim: claim() })]),
    piped: z.preprocess((value) => value, claim()),
    plain: z.string(),
  });
  const data = { one: 'a', list: [{ id: 'b' }, {}, { id: 'c' }], record: { x: 'd', y: 'e' }, either: { claim: 'f' }, piped: 'g', plain: 'h' };
  expect(found(schema, data)).toEqual(['one label a', 'list.0.id label b', 'list.2.id label c', 'record.x claim d', 'record.y claim e', 'either.claim claim f', 'piped claim g']);
});

test('data that does not fit is passed over', () => {
  const schema = z.strictObject({ one: label(), list: z.array(label()) });
  for (const data of [null, undefined, 'x', 7, [], { one: 7, list: 'x' }, { one: null, list: { 0: 'x' } }, { unknown: 'x' }, { list: [['x'], null] }]) expect(found(schema, data)).toEqual([]);
});

test('names of JavaScript’s own machinery are no fields', () => {
  expect(found(z.strictObject({ one: label() }), JSON.parse('{"constructor": "x", "__proto__": {"one": "x"}}'))).toEqual([]);
});

test('the facts of a good practice bear the marks that checks live on', () => {
  const facts = {
    place: { city: 'torino' },
    lead: ['a'],
    partners: [{ organisation: 'b' }],
    keyDates: [{ id: 'opening', claim: 'opened' }],
    evidence: [{ source: 's' }],
    transfers: [{ id: 't', city: 'nagoya' }],
    claims: { opened: { sources: ['s'], disputes: ['other'] } },
    related: ['events/x'],
  };
  const marks = marksIn(factsSchema('good-practices'), facts).map(({ mark, value }) => `${mark.kind === 'record' ? mark.collection : mark.kind} ${value}`);
  expect(marks.sort()).toEqual(
    ['cities nagoya', 'cities torino', '* events/x', 'organisations a', 'organisations b', 'claim opened', 'claim other', 'label opening', 'label t', 'source s', 'source s'].sort(),
  );
});
