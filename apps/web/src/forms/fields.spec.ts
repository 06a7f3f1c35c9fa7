import { requestOf, fieldsIn, type Choices, type Field } from './fields';
import type { Schema } from './schema';

const nothing: Choices = () => undefined;

const decision: Schema = {
  properties: {
    body: { type: 'string', pattern: '^[a-z]+$' },
    textId: { type: 'string', format: 'uuid', description: 'De tekst waarover besloten is.' },
    outcome: { type: 'string', enum: ['adoptedAsProposed', 'rejected'] },
    local: { type: 'boolean' },
    count: { type: 'integer' },
    votedAt: { type: 'string', format: 'date-time' },
    heldUntil: { type: 'string', format: 'date' },
    wording: { type: 'string', maxLength: 20_000 },
    leadTime: { type: 'string', pattern: '^P\\d{1,3}[DWM]$' },
    papers: { type: 'array', items: { properties: { name: { type: 'string' } }, required: ['name'] } },
    audiences: { type: 'array', items: { type: 'string', enum: ['press', 'staff'] }, minItems: 1 },
    happened: {
      properties: {
        on: { type: 'string', pattern: '^(\\d{4}|XXXX)' },
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
  required: ['body', 'textId', 'outcome', 'happened'],
};

const kinds = (fields: readonly Field[]) =>
  fields.map((each) => `${each.name}: ${each.kind}${each.hidden ? ', not asked' : ''}`);

describe('The fields of a request', () => {
  const form = requestOf(decision, nothing);
  const field = (name: string) => fieldsIn(form).find((each) => each.name === name);

  it('follow from what the API says of each part', () => {
    expect(kinds(fieldsIn(form))).toEqual([
      'body: text',
      'textId: text',
      'outcome: choice',
      'local: choice',
      'count: number',
      'votedAt: instant',
      'heldUntil: date',
      'wording: text',
      'leadTime: length',
      'papers: list',
      'audiences: checks',
      'happened: group',
    ]);
  });

  it('have a Dutch label, the hint of the API, and say what must be filled in', () => {
    expect(field('textId')).toMatchObject({
      label: 'Tekst waarover het gaat',
      hint: 'De tekst waarover besloten is.',
      required: true,
    });
    expect(field('wording')).toMatchObject({ required: false, long: true });
  });

  it('offer codes in words', () => {
    expect(field('outcome')).toMatchObject({
      options: [
        { value: 'adoptedAsProposed', label: 'Conform voorstel' },
        { value: 'rejected', label: 'Verworpen' },
      ],
    });
  });

  it('ask where a fact comes from in one of the ways that exist', () => {
    const happened = field('happened');
    const source = happened?.kind === 'group' ? fieldsIn(happened)[1] : undefined;
    expect(source).toMatchObject({
      kind: 'union',
      by: 'kind',
      branches: [
        { value: 'document', label: 'Een document', fields: [{ name: 'citation' }] },
        { value: 'assumption', label: 'Aanname: dit staat niet in de stukken', fields: [{ name: 'reason' }] },
      ],
    });
  });

  it('let somebody choose what is known, one or several', () => {
    const options = [{ value: 'council-vaals', label: 'Gemeenteraad van Vaals' }];
    const choices: Choices = (name) => (name === 'body' || name === 'bodies' ? options : undefined);
    const schema: Schema = {
      properties: { body: { type: 'string' }, bodies: { type: 'array', items: { type: 'string' } } },
    };
    expect(fieldsIn(requestOf(schema, choices))).toMatchObject([
      { kind: 'choice', options },
      { kind: 'checks', options },
    ]);
  });

  it('do not ask for the key of something where there is nothing to choose, unless it must be there', () => {
    const id: Schema = { type: 'string', format: 'uuid' };
    const schema: Schema = {
      properties: { meetingId: id, texts: { type: 'array', items: id }, adviceId: id },
      required: ['adviceId'],
    };
    expect(kinds(fieldsIn(requestOf(schema, nothing)))).toEqual([
      'meetingId: text, not asked',
      'texts: list, not asked',
      'adviceId: text',
    ]);
  });
});
