import type { ProcessDefinition, ProposalView } from '@eensluidend/contracts';
import type { FormContext } from '../forms/context';
import { namesOf } from '../names';
import { mayRecord, whatIsMissing } from './may-record';

const definition = {
  bodies: [
    { id: 'or-podium24', kind: 'worksCouncil', name: 'OR Podium24' },
    { id: 'fnv', kind: 'tradeUnion', name: 'FNV' },
  ],
  routes: [],
} as unknown as ProcessDefinition;

const context = (role: string, body: string, proposal: Partial<ProposalView> = {}): FormContext => ({
  who: { role, body },
  definition,
  proposal: { consultation: {}, ...proposal } as ProposalView,
  names: namesOf(definition),
});

const waive = {
  name: 'waiveStandstill',
  roles: ['adviser', 'secretary'],
  body: () => ({ properties: { entrepreneurDecisionId: { format: 'uuid' } }, required: ['entrepreneurDecisionId'] }),
};

it('does not ask a member proposal where the groups of the council are not known', () => {
  const propose = {
    name: 'recordMemberProposal',
    body: () => ({ properties: { group: { type: 'string' } }, required: ['group'] }),
  };
  expect(whatIsMissing(propose, context('griffier', 'council-gm0981'))).toBe(
    'De fracties van uw raad staan niet in de procesdefinitie. Zonder fractie kan dit niet worden vastgelegd.',
  );
});

describe('What a reader may record', () => {
  it('offers the acts of a works council to that council and the secretary, not to a union', () => {
    const readers = [
      context('adviser', 'or-podium24'),
      context('adviser', 'fnv'),
      context('secretary', 'stuurgroep'),
      context('griffier', 'council-gm0981'),
    ];
    expect(readers.map((reader) => mayRecord(waive, reader))).toEqual([true, false, true, false]);
  });

  it('offers the other acts of advisers to all of them', () => {
    const advise = { name: 'recordAdvice', roles: ['secretary', 'adviser'] };
    expect(mayRecord(advise, context('adviser', 'fnv'))).toBe(true);
  });

  it('says what must be recorded first when there is nothing to choose', () => {
    const decided = {
      entrepreneurDecisions: [{ entrepreneurDecisionId: '1', entrepreneur: 'podium24', on: '2025-01-01' }],
    };
    const [without, with1] = [{}, { consultation: decided as unknown as ProposalView['consultation'] }].map(
      (proposal) => whatIsMissing(waive, context('adviser', 'or-podium24', proposal as Partial<ProposalView>)),
    );
    expect([without, with1]).toEqual(['Er is nog geen besluit van de ondernemer vastgelegd.', undefined]);
  });
});
