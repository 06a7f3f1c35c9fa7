import {
  aligned,
  adopted,
  atConsent,
  atCouncils,
  decision,
  given,
  happenedOn,
  planned,
  ref,
  rejection,
  send,
  start,
  text,
  type History,
} from '@eensluidend/testing';
import { shortState, stateLabel } from './sentences';
import { whyView } from './why';

const stands = (history: readonly History[]) => {
  const { state } = given(history);
  return [shortState(state), stateLabel(state)];
};
const free = (): readonly History[] => [
  start('2025-09-01', { route: 'vrij' }),
  text('v1', '2025-09-01'),
  aligned('v1', '2025-09-02'),
];
const agreed = (bodies: readonly string[]) => bodies.map((body) => decision(body, 'v1', '2025-11-04'));
const all = (kind: string) => ['aa', 'bb', 'cc'].map((key) => `${kind}-${key}`);
const published = (municipality: string) =>
  (['handedIn', 'published'] as const).map((step) =>
    send(
      'recordPublication',
      { municipality, step, gazetteNumber: ref('2026, 12345'), happened: happenedOn('2026-01-06') },
      '2026-01-06',
      `${step}-${municipality}`,
    ),
  );

describe('where a proposal stands', () => {
  it('is told from the first text to the publication', () => {
    const prepared = [...adopted, { engineOn: '2025-12-17' }];
    expect(stands(atConsent.slice(0, 2))).toEqual(['running', 'Ronde 1: Afstemming']);
    expect(stands(atConsent)).toEqual(['running', 'Ronde 1: Instemming']);
    expect(stands(atCouncils)).toEqual(['running', 'Ronde 1: Raden']);
    expect(stands(prepared)).toEqual(['adopted', 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    expect(stands([...prepared, ...published('aa'), ...published('bb')])).toEqual([
      'adopted',
      'Vastgesteld door alle organen; klaar voor bekendmaking',
    ]);
    expect(stands([...prepared, ...published('aa'), ...published('bb'), ...published('cc')])).toEqual([
      'published',
      'Bekendgemaakt',
    ]);
  });

  it('is adopted by all where the route ends with the councils', () => {
    expect(stands([...free(), ...agreed(all('college')), ...agreed(all('council'))])).toEqual([
      'adopted',
      'Vastgesteld door alle organen',
    ]);
  });

  it('is back at the stuurgroep, and in a second round after that', () => {
    const amended = decision('council-bb', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended' });
    expect(stands([...atCouncils, amended])).toEqual([
      'returned',
      'Terug naar de stuurgroep: gewijzigd vastgesteld door de raad van BB op 16 december 2025',
    ]);
    expect(stands([...atCouncils, amended, text('v2', '2026-01-12'), aligned('v2', '2026-01-13')])).toEqual([
      'running',
      'Ronde 2: Instemming',
    ]);
  });
});

describe('why it waits for a body that decided before', () => {
  const sentences = (history: readonly History[], body: string) =>
    whyView(given(history).state, '2025-12-19').reasons.flatMap((each) => (each.body === body ? [each.sentence] : []));

  it('tells what the body itself decided last in this round, in this step and on this text (R119)', () => {
    const held = decision('council-bb', 'v1', '2025-12-16', { outcome: 'held' });
    expect(
      sentences(
        [...atCouncils, held, decision('council-cc', 'v1', '2025-12-17', { outcome: 'takenOffAgenda' })],
        'council-bb',
      ),
    ).toEqual([
      'De raad van BB heeft het besluit aangehouden. Er is nog geen datum gepland. Dit staat open sinds 4 november 2025.',
    ]);
    const next = [
      ...atCouncils,
      held,
      rejection('council-aa', 'v1', '2025-12-17'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
      ...all('college').map((body) => decision(body, 'v2', '2026-01-14')),
    ];
    expect(sentences(next, 'council-bb')).toEqual([
      'De raad van BB heeft nog niet besloten. Er is nog geen datum gepland. Dit staat open sinds 14 januari 2026.',
    ]);
  });

  it('tells of a college in its own words', () => {
    expect(
      whyView(
        given([
          ...atConsent,
          planned('college-aa', '2025-12-30', '2025-10-01'),
          ...agreed(['college-bb', 'college-cc']),
        ]).state,
        '2025-12-19',
      ),
    ).toEqual({
      proposalId: 'proposal',
      summary: 'Het wachten is op het college van AA.',
      reasons: [
        {
          key: 'decide/college-aa/instemming',
          body: 'college-aa',
          bodyName: 'College van AA',
          act: 'over de tekst besluiten',
          since: '2025-09-02',
          nextPossibleOn: '2025-12-30',
          ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie colleges moeten instemmen.',
          sentence:
            'Het college van AA heeft nog niet besloten. Het besluit is gepland op 30 december 2025. Dit staat open sinds 2 september 2025.',
          rule: 'R21',
          basis: 'afspraak tussen de gemeenten',
        },
      ],
    });
  });

  it('tells of an invalid vote until when nothing was held over', () => {
    const invalid = decision('council-bb', 'v1', '2025-12-16', { outcome: 'invalidVote' });
    expect(sentences([...atCouncils, invalid], 'council-bb')).toEqual([
      'De raad van BB moet opnieuw stemmen. Er is nog geen datum gepland. Dit staat open sinds 4 november 2025.',
    ]);
  });
});
