import { whoOf } from './data/who';
import { formOf } from './own-tasks';

describe('The way from a task to its form', () => {
  it('is the form of that step', () => {
    expect(formOf({ kind: 'decide', key: 'decide/council-gm0981' })).toBe('decisions');
  });

  it('names the step that differs after a correction', () => {
    const key = 'consequenceDiffers/stuurgroep/018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f';
    expect(formOf({ kind: 'consequenceDiffers', key })).toBe(
      'consequence-settlements?gevolg=018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f',
    );
  });

  it('is not there for a task without a form', () => {
    expect(formOf({ kind: 'discussReturn', key: 'discussReturn/stuurgroep' })).toBeUndefined();
  });
});

describe('Who reads', () => {
  it('is known by role and body, as far as the token says it', () => {
    expect(['dev:vera:griffier@council-gm0981', 'dev:beheerder:operator', 'iets anders', undefined].map(whoOf)).toEqual(
      [{ role: 'griffier', body: 'council-gm0981' }, { role: 'operator' }, {}, {}],
    );
  });
});
