import { formsAskedOf, found, groupsFor, type Choice, type Group } from './groups';

const decide: Choice = { name: 'recordDecision', form: 'decisions', title: 'Een raadsbesluit vastleggen' };
const advise: Choice = { name: 'recordAdvice', form: 'advices', title: 'Een advies vastleggen' };
const request: Choice = { name: 'requestAdvice', form: 'advice-requests', title: 'Een adviesorgaan om advies vragen' };
const settle: Choice = { name: 'settleConsequence', form: 'consequence-settlements', title: 'Beslissen' };
const correct: Choice = { name: 'correctFact', form: 'corrections', title: 'Een feit corrigeren' };
const newer: Choice = { name: 'recordReferendum', form: 'referenda', title: 'Een referendum vastleggen' };

const shown = (groups: readonly Group[]) =>
  groups.map(({ title, choices }) => [title, choices.map(({ form }) => form)]);

describe('The list of what one may record', () => {
  it('stands under its subjects, without those for which there is nothing', () => {
    expect(shown(groupsFor([decide, request, advise], []))).toEqual([
      ['Advies', ['advices', 'advice-requests']],
      ['Besluit en moties', ['decisions']],
    ]);
  });

  it('begins with what is asked now, and does not show that twice', () => {
    expect(shown(groupsFor([decide, request, advise], ['decisions', 'texts', 'decisions']))).toEqual([
      ['Nu van u gevraagd', ['decisions']],
      ['Advies', ['advices', 'advice-requests']],
    ]);
  });

  it('leads to the form for the very thing that is asked', () => {
    expect(shown(groupsFor([settle], ['consequence-settlements?gevolg=7']))).toEqual([
      ['Nu van u gevraagd', ['consequence-settlements?gevolg=7']],
    ]);
  });

  it('leads to the choice when the same act is asked for several things', () => {
    const twice = ['consequence-settlements?gevolg=7', 'consequence-settlements?gevolg=8'];
    expect(shown(groupsFor([settle], twice))).toEqual([['Nu van u gevraagd', ['consequence-settlements']]]);
  });

  it('leaves out a correction, which begins in the timeline, and loses no act of a newer version', () => {
    expect(shown(groupsFor([newer, correct, decide], []))).toEqual([
      ['Besluit en moties', ['decisions']],
      ['Overig', ['referenda']],
    ]);
  });
});

describe('Looking for an act', () => {
  const groups = groupsFor([decide, request, advise], []);

  it('finds it by words of the act and of its heading, in any order, with or without capitals', () => {
    expect(shown(found(groups, 'VRAGEN advies'))).toEqual([['Advies', ['advice-requests']]]);
    expect(shown(found(groups, 'moties'))).toEqual([['Besluit en moties', ['decisions']]]);
  });

  it('leaves everything when nothing is asked, and nothing when nothing fits', () => {
    expect(found(groups, '')).toEqual(groups);
    expect(found(groups, 'geheim')).toEqual([]);
  });
});

it('asks of a body only what is open for that body, and only what has a form', () => {
  const tasks = [
    { kind: 'decide', key: 'decide/council-gm0981', actor: 'council-gm0981' },
    { kind: 'decide', key: 'decide/council-gm0938', actor: 'council-gm0938' },
    { kind: 'discussReturn', key: 'discussReturn/council-gm0981', actor: 'council-gm0981' },
  ];
  expect(formsAskedOf('council-gm0981', tasks)).toEqual(['decisions']);
  expect(formsAskedOf(undefined, tasks)).toEqual([]);
});
