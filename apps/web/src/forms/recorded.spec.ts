import { requestFrom } from './body';
import { emptyDraft, laidOver } from './draft';
import { requestOf } from './fields';
import { recordedDraft } from './recorded';
import type { Schema } from './schema';

const schema: Schema = {
  properties: {
    happened: {
      properties: {
        on: { type: 'string', pattern: '^XXXX$' },
        source: {
          oneOf: [
            { properties: { kind: { const: 'document' }, citation: { type: 'string' } }, required: ['kind'] },
            { properties: { kind: { const: 'meeting' }, heldOn: { type: 'string' } }, required: ['kind'] },
          ],
        },
      },
    },
    votedAt: { type: 'string', format: 'date-time' },
    local: { type: 'boolean' },
    legalBasis: { type: 'array', items: { type: 'string', enum: ['Gemeentewet 147', 'Gemeentewet 160'] } },
    byGroup: {
      type: 'array',
      items: { properties: { group: { type: 'string' }, for: { type: 'integer' } }, required: ['group'] },
    },
    note: { type: 'string' },
  },
};
const form = requestOf(schema, () => undefined);

/** What is sent when nothing is changed. */
const sentAgain = (body: object) => requestFrom(form, laidOver(emptyDraft(form), recordedDraft(form, body))).body;

describe('A fact that is filled in to be corrected', () => {
  it('is sent as it was recorded where nothing is changed', () => {
    const body = {
      happened: { on: '2025-12-16', source: { kind: 'meeting', heldOn: '2025-12-16' } },
      votedAt: '2025-12-16T19:30:00+01:00',
      local: false,
      legalBasis: ['Gemeentewet 147'],
      byGroup: [{ group: 'cda', for: 3 }, { group: 'vvd' }],
    };
    expect(sentAgain(body)).toEqual(body);
    expect(sentAgain({ ...body, happened: { on: '2025-12', source: { kind: 'document', citation: 'p. 2' } } })).toEqual(
      {
        ...body,
        happened: { on: '2025-12', source: { kind: 'document', citation: 'p. 2' } },
      },
    );
  });

  it('leaves out what the form does not ask, such as the keys the product made', () => {
    expect(recordedDraft(form, { decisionId: 'd', note: 'zo' })).toEqual({ note: 'zo' });
  });
});
