import { commands } from '@eensluidend/contracts';
import { whoOf } from './data/who';
import { askedFields, formOf, forms, linkTo, subjects } from './own-tasks';

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

  it('names the advice to answer, and who or what else the form asks for', () => {
    const ways = [
      { kind: 'answerAdvice', key: 'answerAdvice/stuurgroep/advies-1' },
      { kind: 'tellDecision', key: 'tellDecision/stuurgroep/asd-meerssen' },
      { kind: 'sign', key: 'sign/council-gm0981/besluit-1' },
    ];
    expect(ways.map(formOf)).toEqual([
      'advice-answers?advies=advies-1',
      'decisions-told?adviseurs=asd-meerssen',
      'signatures?besluit=besluit-1',
    ]);
  });

  it('leads to forms that exist, and fills in fields that they have', () => {
    const byPath = new Map<string, (typeof commands)[keyof typeof commands]>(
      Object.values(commands).map((command) => [command.path, command]),
    );
    expect(Object.values(forms).filter((path) => !byPath.has(path))).toEqual([]);
    const missing = Object.entries(subjects).filter(([kind, name]) => {
      const body = byPath.get(forms[kind] ?? '')?.body.shape ?? {};
      return !((askedFields[name] ?? 'consequence') in body);
    });
    expect(missing).toEqual([]);
  });

  it('is called after the advice that it answers', () => {
    const task = { kind: 'answerAdvice', key: 'answerAdvice/stuurgroep/advies-1' };
    const advice = (id: string) =>
      id === 'advies-1' ? { signers: ['FNV', 'ASD Meerssen'], on: '2025-10-10' } : undefined;
    expect(linkTo(task, advice)).toBe('Punten van het advies van FNV en ASD Meerssen (10 oktober 2025) beantwoorden');
    expect([linkTo(task), linkTo({ kind: 'decide', key: 'decide/a' }, advice)]).toEqual([
      'Punten beantwoorden',
      'Vastleggen',
    ]);
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
