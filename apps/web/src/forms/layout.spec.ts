import { fieldsIn, requestOf } from './fields';
import { laidOut, layoutInside } from './layout';
import { correctionBody, reportOf } from './pages/correction';
import type { Schema } from './schema';

const schema: Schema = {
  properties: {
    reason: { type: 'string' },
    body: { type: 'string' },
    happened: { properties: { on: { type: 'string' } } },
  },
  required: ['body', 'happened'],
};
const request = requestOf(schema, () => undefined);
const shown = (form: ReturnType<typeof laidOut>) =>
  form.parts.map(({ legend, folded, fields }) => [legend, folded ?? false, fields.map(({ name }) => name)]);

describe('The layout of a form', () => {
  it('asks first what must be filled in, then where it is written, and folds the rest', () => {
    expect(shown(laidOut(request, {}))).toEqual([
      [undefined, false, ['body']],
      [undefined, false, ['happened']],
      ['Meer gegevens', true, ['reason']],
    ]);
  });

  it('leaves no field out of reach, also one that the layout does not know yet', () => {
    const parts = [{ legend: 'Waarom', fields: ['reason'] }];
    expect(shown(laidOut(request, { parts }))).toEqual([
      ['Waarom', false, ['reason']],
      ['Meer gegevens', true, ['body', 'happened']],
    ]);
  });

  it('holds for a request inside another', () => {
    const at = layoutInside({ parts: [{ fields: ['body'] }], at: { reason: { label: 'Waarom?' } } }, 'by');
    const around = requestOf({ properties: { by: schema } }, () => undefined);
    const [by] = fieldsIn(laidOut(around, { at }));
    expect(by?.kind === 'group' && shown(by)).toEqual([
      [undefined, false, ['body']],
      ['Meer gegevens', true, ['reason', 'happened']],
    ]);
    expect(by?.kind === 'group' && fieldsIn(by).find(({ name }) => name === 'reason')?.label).toBe('Waarom?');
  });
});

describe('A correction', () => {
  it('asks the report of its own fact again', () => {
    const kinds = ['DecisionRecorded', 'SecrecyImposed', 'CouncilInformed', 'AdviceRequestReceived'];
    expect(kinds.map(reportOf)).toEqual(['recordDecision', 'imposeSecrecy', 'informCouncil', 'recordAdviceReceipt']);
  });

  it('can say that something never happened when there is no report for it', () => {
    const never: Schema = { properties: { kind: { const: 'neverHappened' } }, required: ['kind'] };
    const replaced: Schema = { properties: { kind: { const: 'replaced' } }, required: ['kind'] };
    const whole: Schema = { properties: { correction: { oneOf: [never, replaced] } } };
    expect(correctionBody(whole, undefined).properties?.['correction']).toEqual({ oneOf: [never] });
  });
});
