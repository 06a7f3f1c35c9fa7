import { requestFrom } from './body';
import { emptyDraft, laidOver, withDraft, type Draft } from './draft';
import { requestOf } from './fields';
import { laidOut } from './layout';
import { faultsOf } from './problems';
import type { Schema } from './schema';

const schema: Schema = {
  properties: {
    outcome: { type: 'string', enum: ['adoptedAsProposed', 'rejected'] },
    votes: {
      properties: {
        for: { type: 'integer' },
        byGroup: {
          type: 'array',
          items: {
            properties: { group: { type: 'string' }, for: { type: 'integer' }, local: { type: 'boolean' } },
            required: ['group', 'for'],
          },
        },
      },
      required: ['for'],
    },
    happened: {
      properties: {
        on: { type: 'string', pattern: 'XXXX' },
        source: {
          oneOf: [
            {
              properties: { kind: { const: 'document' }, citation: { type: 'string' } },
              required: ['kind', 'citation'],
            },
            { properties: { kind: { const: 'assumption' }, reason: { type: 'string' } }, required: ['kind', 'reason'] },
          ],
        },
      },
      required: ['on', 'source'],
    },
  },
  required: ['outcome', 'happened'],
};

const heading = (label: string) => ({ value: label.toLowerCase(), label });
const form = laidOut(
  requestOf(schema, () => undefined),
  {
    at: {
      'votes.byGroup': { headings: [heading('SPM'), heading('D66'), { ...heading('CDA'), until: '2026-03-17' }] },
      'votes.byGroup.*.group': { hidden: true },
    },
  },
);
const row = (group: string, count = '') => ({ group, for: count, local: '' });
const empty = laidOver(emptyDraft(form), { votes: { byGroup: [row('spm'), row('d66'), row('cda')] } });
const filledIn = (...changes: readonly (readonly [path: string, value: Draft])[]): Draft =>
  changes.reduce<Draft>((draft, [path, value]) => withDraft(draft, path, value), empty);

describe('A request made from what was filled in', () => {
  it('leaves out what is empty, so that the API says what is missing', () => {
    expect(requestFrom(form, empty).body).toEqual({ happened: { source: { kind: 'document' } } });
  });

  it('makes numbers, yes and no, and dates of what was typed', () => {
    const draft = filledIn(
      ['outcome', 'rejected'],
      ['votes.for', ' 14 '],
      ['votes.byGroup.1', { group: 'd66', for: '2', local: 'false' }],
      ['happened.on', '2-9-2025'],
      ['happened.source.citation', 'Besluitenlijst, punt 7'],
    );
    expect(requestFrom(form, draft).body).toEqual({
      outcome: 'rejected',
      votes: { for: 14, byGroup: [{ group: 'd66', for: 2, local: false }] },
      happened: { on: '2025-09-02', source: { kind: 'document', citation: 'Besluitenlijst, punt 7' } },
    });
  });

  it('leaves out the row of a group that was not there on the day', () => {
    const on = (day: string) => filledIn(['votes.byGroup.2.for', '3'], ['happened.on', day]);
    expect(requestFrom(form, on('2026-03-17')).body).toMatchObject({ votes: { byGroup: [{ group: 'cda', for: 3 }] } });
    expect(requestFrom(form, on('2026-03-18')).body).toMatchObject({ happened: { on: '2026-03-18' } });
    expect(requestFrom(form, on('2026-03-18')).body).not.toHaveProperty('votes.byGroup');
  });

  it('sends what is no number as it was typed, for the API to refuse', () => {
    expect(requestFrom(form, filledIn(['votes.for', 'veertien'])).body).toMatchObject({ votes: { for: 'veertien' } });
  });

  it('sends only the shape that was chosen, and keeps what was typed for the other', () => {
    const draft = filledIn(
      ['happened.source.citation', 'Een document'],
      ['happened.source.kind', 'assumption'],
      ['happened.source.reason', 'Zo staat het in de krant'],
    );
    expect(requestFrom(form, draft).body).toEqual({
      happened: { source: { kind: 'assumption', reason: 'Zo staat het in de krant' } },
    });
    expect(draft).toMatchObject({ happened: { source: { citation: 'Een document' } } });
  });
});

describe('A refusal', () => {
  const problem = { type: 'x', status: 422, title: 'Dit is niet vastgelegd', detail: 'Dit klopt niet.', code: 'x' };
  const draft = filledIn(['votes.byGroup.1.for', '2'], ['votes.byGroup.2.for', 'veel']);
  const { places } = requestFrom(form, draft);
  const faults = (fields: object) => faultsOf({ ...problem, ...fields }, form, draft, places);

  it('is told at the field it is about', () => {
    expect(faults({ field: 'outcome' })).toEqual([{ path: 'outcome', label: 'Uitkomst', message: 'Dit klopt niet.' }]);
  });

  it('finds its row again although empty rows were not sent', () => {
    expect(faults({ errors: [{ field: 'votes.byGroup.1.for', message: 'Geef een getal.' }] })).toEqual([
      { path: 'votes.byGroup.2.for', label: 'CDA, Voor', message: 'Geef een getal.' },
    ]);
  });

  it('names a row without the full stop of its heading', () => {
    const adjusted = laidOut(form, {
      at: { 'votes.byGroup': { headings: ['Betrek cliënten.', 'D66', 'CDA'].map(heading) } },
    });
    const [fault] = faultsOf({ ...problem, field: 'votes.byGroup.0.for' }, adjusted, draft, new Map());
    expect(fault?.label).toBe('Betrek cliënten, Voor');
  });

  it('is told at what is around it when the field itself is not on the screen', () => {
    expect(faults({ field: 'votes.byGroup.0.group' })).toEqual([
      { path: 'votes.byGroup.1', label: 'D66', message: 'Dit klopt niet.' },
    ]);
    expect(faults({ field: 'votes.method' })).toEqual([
      { path: 'votes', label: 'Stemmen', message: 'Dit klopt niet.' },
    ]);
  });

  it('is told on top of the form when it is about no field', () => {
    expect([faults({}), faults({ field: 'elders' })]).toEqual([
      [{ message: 'Dit klopt niet.' }],
      [{ message: 'Dit klopt niet.' }],
    ]);
  });
});
