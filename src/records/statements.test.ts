import { describe, expect, it } from 'vitest';
import { labelsIn } from '#schema/labels.ts';
import type { AnyRecord } from '#records/record.ts';
import { statementsOf } from '#records/statements.ts';
import { textOf } from '#records/text-of.ts';

const organisation = (description: string) =>
  ({ collection: 'organisations', slug: 'x', locale: 'it', file: '', text: { description, labels: { opened: 'Apertura' } }, facts: { claims: {}, sources: [], steps: [{ id: 'opened', claim: 'opening' }] } }) as unknown as AnyRecord;
const values = new Map([['opening', { value: '2019' }], ['trials', { value: '18 progetti' }], ['words', {}], ['unsaid', {}]]);

describe('statementsOf', () => {
  it('takes the words of the text, else the label of the facts with the value, and leaves out what says nothing', () => {
    const record = organisation('Le prove sono <Claim id="trials" />. <Claim id="words">Il Comune ha deciso</Claim> e <Claim id="words">altro</Claim>.');
    expect([...statementsOf(record, labelsIn('it'), values, textOf(record))]).toEqual([
      ['opening', 'Apertura: 2019'],
      ['trials', '18 progetti'],
      ['words', 'Il Comune ha deciso'],
    ]);
  });
});
